import { execute, GraphQLError, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { ViewerRecord } from '../../storage/proof/viewer-record.ts';
import type { HubContext } from '../context.ts';
import { evidenceListNames, pageDocument, wholeDocument, type EvidenceList } from './evidence-document.ts';

interface Page {
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

type Answer = Readonly<Record<string, unknown>> & Readonly<Partial<Record<EvidenceList, Page | null>>>;

const whole = parse(wholeDocument);
const pages = Object.fromEntries(evidenceListNames.map((list) => [list, parse(pageDocument(list))]));

/** Most rows of one list; a dispute with more is asked for list by list instead. */
const mostRows = 5_000;

/**
 * What the caller is shown of a dispute when asking for all of it, lists to their end: the caller's own query, through
 * the same schema and its guards. Null where there is no such dispute, or none for the caller.
 *
 * @throws GraphQLError QUERY_TOO_COSTLY when a list is longer than evidence may be
 */
export async function viewerRecord(
  schema: GraphQLSchema,
  context: HubContext,
  disputeId: string,
): Promise<ViewerRecord | null> {
  const answer = await ask(schema, whole, context, { id: disputeId });
  if (!answer) return null;
  const record: Record<string, unknown> = { ...answer };
  for (const list of evidenceListNames) {
    const rows = [...(answer[list]?.nodes ?? [])];
    let info = answer[list]?.pageInfo;
    while (info?.hasNextPage) {
      if (rows.length >= mostRows) throw tooMuch();
      const next = await ask(schema, pages[list]!, context, { id: disputeId, after: info.endCursor });
      rows.push(...(next?.[list]?.nodes ?? []));
      info = next?.[list]?.pageInfo;
    }
    record[list] = rows;
  }
  return record as ViewerRecord;
}

/** Refused for its size. */
export function tooMuch(): GraphQLError {
  return new GraphQLError('QUERY_TOO_COSTLY', { extensions: { code: 'QUERY_TOO_COSTLY', allowed: ['≤ 8 MiB'] } });
}

async function ask(
  schema: GraphQLSchema,
  document: DocumentNode,
  contextValue: HubContext,
  variableValues: Record<string, unknown>,
): Promise<Answer | null> {
  const { data, errors } = await execute({ schema, document, contextValue, variableValues });
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  // Scalars give objects that only become text as JSON, such as instants.
  const plain = JSON.parse(JSON.stringify(data)) as { readonly dispute: Answer | null };
  return plain.dispute;
}
