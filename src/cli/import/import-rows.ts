import { legalDateOf } from '../../kernel/legal-date.ts';
import { mapRow } from './map-row.ts';
import { remarkOf, type Remark } from './remark.ts';
import type { Registrar } from './registrar.ts';
import type { Row } from './row.ts';

export type RowStatus = 'REGISTERED' | 'ALREADY_THERE' | 'REFUSED';

/** What became of one row: a line of the report. */
export interface RowReport {
  readonly line: number;
  /** The row's own number; null where it cannot be told. */
  readonly number: string | null;
  readonly status: RowStatus;
  readonly disputeId: string | null;
  readonly errors: readonly Remark[];
  readonly warnings: readonly Remark[];
}

/**
 * Hands row after row to the registrar, each by itself: one that is refused does not stop the next.
 *
 * @throws ImportProblem when the registrar can go on no more; what was yielded before that is done
 */
export async function* importRows(
  rows: AsyncIterable<Row>,
  registrar: Registrar,
  now: () => Date,
): AsyncGenerator<{ readonly report: RowReport; readonly end: number }> {
  for await (const row of rows) yield { report: await importRow(row, registrar, now()), end: row.end };
}

async function importRow(row: Row, registrar: Registrar, now: Date): Promise<RowReport> {
  const refused = { line: row.line, status: 'REFUSED', disputeId: null } as const;
  if ('fault' in row) return { ...refused, number: null, errors: [remarkOf(row.fault)], warnings: [] };

  const { region } = registrar.importer;
  const { number, entry, errors, warnings, inRowNames } = mapRow(row.fields, { today: legalDateOf(now), region });
  if (entry === null) return { ...refused, number, errors, warnings };

  const own = (remarks: readonly Remark[]) => remarks.map((remark) => ({ ...remark, path: inRowNames(remark.path) }));
  const outcome = await registrar.register(entry);
  if (!('status' in outcome)) return { ...refused, number, errors: own(outcome), warnings };
  const { status, disputeId } = outcome;
  return { line: row.line, number, status, disputeId, errors: [], warnings: [...warnings, ...own(outcome.warnings)] };
}
