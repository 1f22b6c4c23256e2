import { Refusal } from '../../kernel/refusal.ts';
import { hotlineActs, stateOfOrder } from '../../domain/hotline/hotline-order.ts';
import { actFault } from '../../domain/record/act-table.ts';
import type { ContactAttempt } from '../../domain/visit/contact-attempt.ts';
import type { ActScene } from '../act.ts';
import { ownRow, type OwnRow } from '../own-row.ts';

/** An order of the union's own, as its acts look at it. */
export type OwnOrder = OwnRow & { readonly attempts: readonly ContactAttempt[] };

/** The union's own order, where the act is possible in the state it stands in. */
export async function orderFor(
  act: keyof typeof hotlineActs,
  { disputeId, orderId }: { readonly disputeId: string; readonly orderId: string },
  { work, context: { principal } }: ActScene,
): Promise<OwnOrder | Refusal> {
  const found = await ownRow(work, 'hotlineOrder', orderId, {
    disputeId,
    agencyId: principal.agencyId,
    path: 'orderId',
  });
  if (found instanceof Refusal) return found;
  return actFault(hotlineActs, act, { state: stateOfOrder(found), path: ['orderId'] }) ?? (found as OwnOrder);
}
