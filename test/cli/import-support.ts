import { rowsOf } from '../../src/cli/import/read-rows.ts';
import type { RowFormat } from '../../src/cli/import/options.ts';
import type { Row } from '../../src/cli/import/row.ts';

/** The bytes of a text, in chunks of the size given. */
export async function* bytesOf(text: string | Buffer, chunk = 65_536): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text as string);
  for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

export function readAll(text: string | Buffer, format: RowFormat, chunk?: number): Promise<Row[]> {
  return collect(rowsOf(bytesOf(text, chunk), format));
}

/** Objects as NDJSON. */
export function ndjson(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/** An invented dispute, the n-th of its kind. */
export function inventedRow(n: number): Record<string, unknown> {
  return {
    number: `批-2026-${String(n).padStart(4, '0')}`,
    cause: '追索劳动报酬纠纷',
    relationType: 'LABOUR_RELATION',
    parties: [
      { role: 'WORKER', name: `试验人${n}`, phone: '13800000000' },
      { role: 'EMPLOYER', name: `试验花卉有限公司${n}` },
    ],
    claims: [{ type: 'WAGES', amountFen: 100_000 + n }],
    text: `自2026年1月起拖欠工资，第${n}件。`,
  };
}
