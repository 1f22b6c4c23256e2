import type { ConsoleDeadlinesQuery, ConsoleReferralRowFragment } from '../../../schema/client/console/graphql.ts';
import type { Text } from '../words/words.ts';

type RowDispute = NonNullable<ConsoleReferralRowFragment['dispute']>;

/** One line of a box: a hand-off, or a clock. */
export interface Row {
  readonly id: string;
  readonly title: Text;
  readonly number: string | null;
  readonly state: ConsoleReferralRowFragment['state'] | null;
  readonly other: { readonly key: 'inbox.from' | 'inbox.to'; readonly agency: Text | null } | null;
  readonly due: { readonly day: string; readonly isLate: boolean } | null;
  readonly dispute: RowDispute | null;
}

/** A hand-off as a line; which of its agencies is the other one depends on the list it stands in. */
export function rowOfReferral(referral: ConsoleReferralRowFragment, list: 'inbox' | 'sent'): Row {
  const { id, number, state, kind, fromAgency, toAgency, nextDeadline, dispute } = referral;
  const other =
    list === 'inbox'
      ? ({ key: 'inbox.from', agency: fromAgency.name ?? null } as const)
      : ({ key: 'inbox.to', agency: toAgency.name ?? null } as const);
  const due = nextDeadline && { day: nextDeadline.dueOn, isLate: nextDeadline.overdue };
  return { id, title: kind.title, number, state, other, due: due ?? null, dispute: dispute ?? null };
}

/** A clock as a line. */
export function rowOfDeadline(deadline: ConsoleDeadlinesQuery['deadlines']['nodes'][number]): Row {
  const { id, rule, dueOn, overdue, dispute } = deadline;
  const due = { day: dueOn, isLate: overdue };
  return { id, title: rule.title, number: null, state: null, other: null, due, dispute: dispute ?? null };
}
