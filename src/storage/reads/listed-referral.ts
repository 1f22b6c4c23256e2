import { rowFilter } from '../row-filter.ts';
import { object } from './json.ts';
import { keysFor, shaped, type Asked } from './shape.ts';
import { deadlineShape, listedDisputeShape, referralShape } from './shapes.ts';

/** What is read of each referral of a list: its own keys, and those of what comes with it; null where nobody asked. */
export interface ListedKeys {
  readonly own: readonly string[];
  readonly nextDeadline: readonly string[] | null;
  readonly dispute: readonly string[] | null;
  /** Tells one set of keys from another. */
  readonly name: string;
}

/** The keys that answer the fields asked of a referral, and of its next clock and its dispute; all of them for null. */
export function listedKeys(
  fields: Asked,
  below: { readonly nextDeadline: Asked; readonly dispute: Asked },
): ListedKeys {
  const own = keysFor(referralShape, fields);
  const asks = (field: string) => fields === null || fields.includes(field);
  const nextDeadline = asks('nextDeadline') ? keysFor(deadlineShape, below.nextDeadline) : null;
  const dispute = asks('dispute') ? keysFor(listedDisputeShape, below.dispute) : null;
  return { own, nextDeadline, dispute, name: JSON.stringify([own, nextDeadline, dispute]) };
}

/** Everything a referral can be asked for. */
export const everyListedKey = listedKeys(null, { nextDeadline: null, dispute: null });

/** The JSON of a referral `r` in a list, with the head of its dispute `d` and the next of its clocks. */
export function listedReferral({ own, nextDeadline, dispute }: ListedKeys): string {
  return object('r', {
    ...Object.fromEntries(own.map((key) => [key, referralShape.columns[key]!])),
    ...(nextDeadline ? { nextDeadline: nextDeadlineSql(nextDeadline) } : {}),
    ...(dispute ? { dispute: shaped(listedDisputeShape, 'd', dispute) } : {}),
  });
}

/** The next clock `l` to run out on the referral `r`, with these keys. */
function nextDeadlineSql(keys: readonly string[]): string {
  return `(select ${shaped(deadlineShape, 'l', keys)} from deadline l where l.referral_id = r.id and l.state = 'RUNNING' and ${rowFilter('deadline.read', { row: 'l' })} order by l.due_at, l.id limit 1)`;
}
