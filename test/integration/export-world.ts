import { parse } from 'csv-parse/sync';
import { granted, type Actor } from '../../seeds/demo/story.ts';
import {
  ExportDisputesDocument,
  RegisterDisputeDocument,
  RequestExportDocument,
  ExportStateDocument,
  type ExportFormat,
} from '../../schema/client/graphql.ts';
import type { TestHub } from '../support/hub.ts';

export const clerk = 'stf_court_clerk';

/** Registers disputes one after the other; some texts are made to hurt a spreadsheet. */
export async function registerMany(actor: Actor, count: number, from = 1): Promise<void> {
  for (let n = from; n < from + count; n += 1) {
    const parties = [
      { role: 'WORKER' as const, name: n % 3 === 0 ? `＝试验人${n}` : `试验人${n}`, phone: '13800000000' },
      { role: 'EMPLOYER' as const, name: `=试验花卉有限公司${n}` },
    ];
    const input = {
      cause: 'REMUNERATION_CLAIM',
      relationType: 'LABOUR_RELATION' as const,
      channel: 'COURT_FILING' as const,
      headcount: 1,
      ownNumber: `导-2026-${String(n).padStart(4, '0')}`,
      parties,
      claims: [{ type: 'WAGES' as const, amountFen: 100_000 + n }],
    };
    granted((await actor.ask(RegisterDisputeDocument, { input })).registerDispute);
  }
}

/** Asks for an export and has it made; its state afterwards. */
export async function exported(hub: TestHub, staffId: string, format: ExportFormat = 'JSONL', filter = {}) {
  const asked = granted(
    (await hub.as(staffId).ask(RequestExportDocument, { input: { format, filter } })).requestExport,
  );
  await hub.makeExports();
  const id = asked.export!.id;
  return (await hub.as(staffId).ask(ExportStateDocument, { id })).export!;
}

/** Downloads as a person. */
export async function download(hub: TestHub, staffId: string, path: string): Promise<Response> {
  const token = await hub.tokenOf(staffId);
  return fetch(`${hub.url}${path}`, { headers: { authorization: `Bearer ${token}` } });
}

export interface JsonExport {
  readonly head: Record<string, string>;
  readonly rows: readonly Record<string, unknown>[];
}

export function readJsonl(text: string): JsonExport {
  const [first, ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { head: first!['export'] as Record<string, string>, rows };
}

export function readCsv(text: string): Record<string, string>[] {
  return parse(text, { bom: true, columns: true, from_line: 2, record_delimiter: '\r\n' });
}

/** Every dispute that paging through the list shows to the person, by pages of another size than the export's. */
export async function paged(hub: TestHub, staffId: string, filter = {}) {
  const nodes = [];
  let after: string | null = null;
  do {
    const { disputes }: Awaited<ReturnType<typeof page>> = await page(hub, staffId, { filter, after });
    nodes.push(...disputes.nodes);
    after = disputes.pageInfo.hasNextPage ? (disputes.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return nodes;
}

function page(hub: TestHub, staffId: string, { filter, after }: { filter: object; after: string | null }) {
  return hub.as(staffId).ask(ExportDisputesDocument, { filter, after, first: 7 });
}
