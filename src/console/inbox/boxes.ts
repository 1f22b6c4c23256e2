import type { DeadlineStanding, ReferralState } from '../../../schema/client/console/graphql.ts';

/** Where a box takes its rows from; the counts of the hub are those of the same questions. */
export type Source =
  | { readonly list: 'inbox' | 'sent'; readonly states: readonly ReferralState[] }
  | { readonly list: 'deadlines'; readonly standing: DeadlineStanding };

const returned: readonly ReferralState[] = ['COMPLETED', 'TERMINATED', 'DECLINED', 'LAPSED', 'WITHDRAWN'];

/** What an inbox is divided into, in the order of the work. */
export const boxes = {
  fresh: { list: 'inbox', states: ['SENT'] },
  awaitingAnswer: { list: 'inbox', states: ['RECEIVED'] },
  running: { list: 'inbox', states: ['SUPPLEMENTING', 'ACCEPTED', 'IN_PROGRESS', 'SUSPENDED'] },
  dueSoon: { list: 'deadlines', standing: 'DUE_SOON' },
  overdue: { list: 'deadlines', standing: 'OVERDUE' },
  returned: { list: 'sent', states: returned },
  awaitingAcknowledgement: { list: 'inbox', states: returned },
} as const satisfies Record<string, Source>;

export type BoxName = keyof typeof boxes;

export const boxNames = Object.keys(boxes) as BoxName[];

export function isBox(name: string): name is BoxName {
  return Object.hasOwn(boxes, name);
}
