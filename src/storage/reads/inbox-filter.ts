import { rowFilter } from '../row-filter.ts';

/** What the lists of an inbox and its counts are narrowed by; null means any. */
export interface InboxFilter {
  readonly kinds: readonly string[] | null;
  readonly regionPrefix: string | null;
  readonly causes: readonly string[] | null;
  /** Last day in time: `YYYY-MM-DD`. */
  readonly dueBy: string | null;
}

/** Conditions on the rows of a list, with what they are compared to. */
export interface Narrowed {
  /** Empty, or begins with `and`. */
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** The row that is listed: a referral `r` or a clock `l`, under its sight `s`. */
export type ListedRow = 'r' | 'l';

/**
 * The filter as conditions. What a row does not show its reader narrows nothing: region and cause count where the
 * dispute is read, the kind of a clock's referral and the clocks of a referral where those are.
 *
 * @param from number of the first parameter that is free; the values are the same for either row
 */
export function narrowedBy(filter: InboxFilter | null, row: ListedRow, from: number): Narrowed {
  const given = entries.filter(([name]) => filter?.[name] != null);
  const conditions = given.map(([, condition], index) => `and ${condition(`$${from + index}`, row)}`);
  return { sql: conditions.join(' '), values: given.map(([name]) => filter![name]) };
}

const ofDispute = (condition: string, row: ListedRow) =>
  `exists (select 1 from dispute fd where fd.id = ${row}.dispute_id and ${condition} and ${rowFilter('dispute.read', { row: 'fd' })})`;

const entries: readonly [keyof InboxFilter, (parameter: string, row: ListedRow) => string][] = [
  [
    'kinds',
    (p, row) =>
      row === 'r'
        ? `r.kind = any(${p}::text[])`
        : `exists (select 1 from referral fr where fr.id = l.referral_id and fr.kind = any(${p}::text[]) and ${rowFilter('referral.read', { row: 'fr' })})`,
  ],
  ['regionPrefix', (p, row) => ofDispute(`fd.region like ${p}::text || '%'`, row)],
  ['causes', (p, row) => ofDispute(`fd.cause = any(${p}::text[])`, row)],
  [
    'dueBy',
    (p, row) =>
      row === 'l'
        ? `l.due_on <= ${p}::date`
        : `exists (select 1 from deadline fl where fl.referral_id = r.id and fl.state = 'RUNNING' and fl.due_on <= ${p}::date and ${rowFilter('deadline.read', { row: 'fl' })})`,
  ],
];
