import type { RecordRow } from '../../commands/record-rows.ts';
import type { Fact } from '../../domain/history/fact.ts';

/** What only the hub knows of an entry; committed to, and told to nobody but whoever checks the whole store. */
export interface InnerPart {
  readonly seq: number;
  readonly audience: string;
  /** Who acted, beyond what the header says. Nulls are left out, so that the list can grow. */
  readonly actor: Readonly<Record<string, unknown>>;
}

/**
 * Every value an entry commits to, by name: `seq`, `audience`, `actor`, `body.<field>`, and
 * `<table>.<row id>.<column>` for each value that was written with it and that its body does not hold.
 */
export function committedValues(
  { seq, audience, actor }: InnerPart,
  body: object,
  rows: readonly RecordRow[],
): Map<string, unknown> {
  const values = new Map<string, unknown>([
    ['seq', seq],
    ['audience', audience],
    ['actor', actorOf(actor)],
  ]);
  for (const [field, value] of Object.entries(body)) if (value !== undefined) values.set(`body.${field}`, value);
  for (const row of rows) for (const [name, value] of rowValues(row)) values.set(name, value);
  return values;
}

/** The actor as it is committed to: what is not known is not said. */
export function actorOf(actor: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(actor).filter(([, value]) => value !== null && value !== undefined));
}

function rowValues(row: RecordRow): [string, unknown][] {
  if ('change' in row) return named(row.change, row.id, row.values);
  if ('put' in row) return named(row.put, row.id, row.values);
  if ('rename' in row) return named(row.rename, row.id, { number: row.to });
  if (row.into === 'remark') return [['remark.body', row.body]];
  const { id, ...values } = row.values;
  return named(row.into, id, values);
}

function named(table: string, id: string, values: object): [string, unknown][] {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([column, value]) => [`${table}.${id}.${column}`, value]);
}

/**
 * The rows written with each fact: those its body names, and the words of its step. A row that no fact names goes with
 * the first of its dispute, so that everything written is committed to.
 */
export function rowsByFact(facts: readonly Fact[], rows: readonly RecordRow[]): Map<Fact, RecordRow[]> {
  const byFact = new Map<Fact, RecordRow[]>();
  for (const row of rows) {
    const fact =
      facts.findLast((each) => goesWith(each, row)) ?? facts.find((each) => isOfDispute(each, row)) ?? facts[0];
    if (fact) byFact.set(fact, [...(byFact.get(fact) ?? []), row]);
  }
  return byFact;
}

/** Whether words of one side of a referral to the other can stand beside the entry. */
export function hasRemark({ type }: Fact): boolean {
  return type === 'ReferralStepTaken' || type === 'ReferralOpened' || type === 'HandOffMessageAdded';
}

function goesWith(fact: Fact, row: RecordRow): boolean {
  if ('into' in row && row.into === 'remark') {
    return hasRemark(fact) && fact.referralId === row.referralId;
  }
  const id = 'into' in row ? (row.values as { id: string }).id : row.id;
  return Object.values(fact.body).includes(id) || (fact.type === 'DisputeRegistered' && fact.disputeId === id);
}

function isOfDispute({ disputeId }: Fact, row: RecordRow): boolean {
  return 'into' in row && row.into !== 'remark' && (row.values as { disputeId?: unknown }).disputeId === disputeId;
}
