import { digest } from './office.ts';

/** A row of the fact table as the database gives it. */
export interface FactColumns {
  readonly position: number;
  readonly id: string;
  readonly dispute_id: string;
  readonly seq: number;
  readonly type: string;
  readonly referral_id: string | null;
  readonly field_group: string;
  readonly group_bit: number;
  readonly audience: string;
  readonly agency_id: string;
  readonly agency_name: string;
  readonly staff_id: string | null;
  readonly staff_role: string | null;
  readonly occurred_at: Date;
  readonly recorded_at: Date;
  readonly body: Readonly<Record<string, unknown>>;
  readonly prev_hash: string;
  readonly hash: string;
}

/** Column names as the program has them. */
export function camel(row: object): Record<string, unknown> {
  const name = (column: string) => column.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [name(column), value]));
}

/** Sequence numbers at which the chain of a dispute does not hold, worked out from the rows alone. */
export function breaks(facts: readonly FactColumns[]): number[] {
  let previous = '';
  return facts.flatMap((fact, index) => {
    const { position: _position, group_bit: _bit, prev_hash, hash, ...entry } = fact;
    const counted = fact.seq === index + 1;
    const chained = prev_hash === previous && hash === digest(`${previous}\n${canonical(camel(entry))}`);
    previous = hash;
    return counted && chained ? [] : [fact.seq];
  });
}

/** JSON as a verifier would write it: sorted keys, nothing absent, instants in UTC. */
function canonical(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const pairs = Object.entries(value)
    .filter(([, each]) => each !== null && each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`);
  return `{${pairs.join(',')}}`;
}
