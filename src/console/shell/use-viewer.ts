import { useQuery } from 'urql';
import { ConsoleViewerDocument, type ConsoleViewerQuery } from '../../../schema/client/console/graphql.ts';
import { asked } from '../graph/client.ts';

/** Who is signed in, as the hub knows them. */
export interface ViewerAsked {
  readonly viewer: (ConsoleViewerQuery['viewer'] & { readonly mayRegister: boolean }) | null;
  readonly failed: boolean;
  readonly again: () => void;
}

/** Asked once for the whole page. */
export function useViewer(): ViewerAsked {
  const [{ data, error }, ask] = useQuery({ query: asked(ConsoleViewerDocument) });
  const viewer = data?.viewer ?? null;
  const may = (name: string) =>
    viewer?.permissions.some((each) => each.name === name && each.standing === 'YES') ?? false;
  return {
    viewer: viewer && { ...viewer, mayRegister: may('dispute.register') },
    failed: error !== undefined,
    again: () => ask({ requestPolicy: 'network-only' }),
  };
}
