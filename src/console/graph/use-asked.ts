import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import type { TypedDocumentString } from '../../../schema/client/console/graphql.ts';
import { asked } from './client.ts';
import { useNews } from './news.tsx';

/** What the hub answered last, and whether it could not be reached since. */
export interface Asked<Answer> {
  readonly data: Answer | undefined;
  readonly failed: boolean;
  readonly again: () => void;
}

/**
 * Asks, and asks again with every piece of news; what was shown stays until the new answer is there.
 *
 * @param isAsked false where there is nothing to ask yet, or the viewer's contract does not know the question
 */
export function useAsked<Answer>(
  operation: TypedDocumentString<Answer, never>,
  variables: Readonly<Record<string, unknown>> = {},
  isAsked = true,
): Asked<Answer> {
  const query = asked(operation as unknown as TypedDocumentString<Answer, Record<string, unknown>>);
  const [{ data, error, fetching }, ask] = useQuery({
    query,
    variables,
    pause: !isAsked,
    requestPolicy: 'cache-and-network',
  });
  const news = useNews();
  const heard = useRef(news);
  const again = () => ask({ requestPolicy: 'network-only' });
  useEffect(() => {
    if (heard.current === news) return;
    heard.current = news;
    if (isAsked) ask({ requestPolicy: 'network-only' });
  }, [news, ask, isAsked]);
  return { data, failed: error !== undefined && !fetching, again };
}
