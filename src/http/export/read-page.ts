import type { ExportFilter } from '../../domain/export/export-job.ts';
import { askOperation } from '../ask-operation.ts';
import type { SignedInRequest } from '../signed-in-request.ts';
import type { registeredOperations } from '../registered-operations.ts';
import type { RunOperation } from '../run-operation.ts';
import { listOperations, type ExportedDispute, type ExportedLists, type ListAnswer } from './exported-dispute.ts';

/** Disputes of one page: little enough that a process that dies loses seconds of work. */
const disputesAPage = 20;

/** The answer was not one to write down; the code says why. */
export class PageFault extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.name = 'PageFault';
    this.code = code;
  }
}

/** Who asks, with an id of their own for every request of the page. */
export type AskAs = (part: string) => SignedInRequest;

export interface Reader {
  readonly run: RunOperation;
  readonly operations: ReturnType<typeof registeredOperations>;
}

/** One page, every list of every dispute read to its end, by the operations anybody could ask by. @throws PageFault */
export async function readPage(
  reader: Reader,
  { filter, after }: { readonly filter: ExportFilter; readonly after: string | null },
  as: AskAs,
): Promise<ListAnswer<ExportedDispute>> {
  const variables = { filter, first: disputesAPage, after };
  const data = await ask<{ disputes: ListAnswer<ExportedDispute> }>(reader, 'ExportDisputes', {
    variables,
    from: as(''),
  });
  const nodes: ExportedDispute[] = [];
  for (const [index, node] of data.disputes.nodes.entries())
    nodes.push({ ...node, ...(await wholeLists(reader, node, (part) => as(`.${index}.${part}`))) });
  return { ...data.disputes, nodes };
}

async function wholeLists(reader: Reader, dispute: ExportedDispute, as: AskAs): Promise<Partial<ExportedLists>> {
  const whole: Record<string, ListAnswer<unknown>> = {};
  for (const [name, operation] of Object.entries(listOperations) as [keyof ExportedLists, string][]) {
    const first: ListAnswer<unknown> | null = dispute[name];
    if (!first?.pageInfo.hasNextPage) continue;
    let { pageInfo } = first;
    const nodes = [...first.nodes];
    for (let page = 2; pageInfo.hasNextPage; page += 1) {
      const variables = { id: dispute.id, after: pageInfo.endCursor };
      const from = as(`${name}.${page}`);
      const data = await ask<{ dispute: Record<string, ListAnswer<unknown> | null> | null }>(reader, operation, {
        variables,
        from,
      });
      const next = data.dispute?.[name];
      // Sight ended between two pages: what was to follow is not for this reader any more.
      if (!next) break;
      nodes.push(...next.nodes);
      pageInfo = next.pageInfo;
    }
    whole[name] = { pageInfo: { hasNextPage: false, endCursor: null }, nodes };
  }
  return whole as Partial<ExportedLists>;
}

async function ask<Data>(
  { run, operations }: Reader,
  name: string,
  { variables, from }: { readonly variables: object; readonly from: SignedInRequest },
): Promise<Data> {
  const { text } = operations.get(name)!;
  const { data, errors } = await askOperation(run, { name, text, variables }, from);
  if (errors.length > 0 || data === null) throw new PageFault(errors[0]?.extensions?.code ?? 'INTERNAL');
  return data as Data;
}
