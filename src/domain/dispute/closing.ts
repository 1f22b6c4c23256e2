import { Refusal } from '../../kernel/refusal.ts';
import { paidFen } from '../obligation/obligation.ts';
import type { DisputeFile } from './dispute.ts';
import { closeReasonNames, type CloseReason } from './dispute-terms.ts';
import type { StageEvent } from './stage-event.ts';
import { stageAfter } from './stage-moves.ts';

/** The event each reason stands for: what was paid, advised, enforced or withdrawn closes from its own stage only. */
const events: Readonly<Record<CloseReason, StageEvent>> = {
  ADVICE_ONLY: 'ADVICE_GIVEN',
  NEGOTIATED: 'PAID_IN_FULL',
  MEDIATED_PERFORMED: 'PAID_IN_FULL',
  MEDIATED_CONFIRMED: 'PAID_IN_FULL',
  ARBITRATION_MEDIATED: 'PAID_IN_FULL',
  AWARDED_EFFECTIVE: 'PAID_IN_FULL',
  COURT_MEDIATED: 'PAID_IN_FULL',
  JUDGED_EFFECTIVE: 'PAID_IN_FULL',
  ENFORCED: 'ENFORCED_IN_FULL',
  ADMIN_ORDER_PERFORMED: 'CLOSED',
  WITHDRAWN: 'WORKER_WITHDREW',
  TRANSFERRED_OUT: 'NOT_COMPETENT',
  NOT_ACCEPTED: 'CLOSED',
  UNREACHABLE: 'CLOSED',
  DUPLICATE: 'CLOSED',
  OTHER: 'CLOSED',
};

/** Reasons that mean nothing without words. */
const needText: readonly CloseReason[] = ['OTHER', 'TRANSFERRED_OUT'];

/** The event closing for the reason is. */
export function closingEvent(reason: CloseReason): StageEvent {
  return events[reason];
}

/**
 * Why the dispute cannot be closed for the reason now: the stage, a text that is missing, money that is still owed.
 * Whoever answers for the dispute learns by it whether all is paid, also where it does not see what is owed.
 */
export function closingFaults(
  { dispute, obligations }: Pick<DisputeFile, 'dispute' | 'obligations'>,
  reason: CloseReason,
  text: string | null | undefined,
): Refusal[] {
  const faults: Refusal[] = [];
  const event = closingEvent(reason);
  if (stageAfter(dispute.stage, event) === null) {
    const allowed = closeReasonNames.filter((each) => stageAfter(dispute.stage, closingEvent(each)) !== null);
    faults.push(new Refusal('STAGE_DOES_NOT_ALLOW', { path: ['reason'], allowed, details: { stage: dispute.stage } }));
  }
  if (needText.includes(reason) && !text?.trim()) faults.push(new Refusal('STEP_NEEDS_MORE', { path: ['text'] }));
  const owed = obligations.filter((obligation) => paidFen(obligation) < obligation.amountFen);
  if (event === 'PAID_IN_FULL' && owed.length > 0)
    faults.push(new Refusal('NOT_PAID_IN_FULL', { path: ['reason'], allowed: ['recordPayment', 'R33'] }));
  return faults;
}
