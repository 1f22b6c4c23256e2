import { isAmount } from '../../kernel/money.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Party } from '../party/party.ts';
import type { Guarantee, PreservationKind, WaiverReason } from './preservation-terms.ts';
import { waiverReasons } from './preservation-terms.ts';

/** An application for preservation or advance execution. */
export interface PreservationEntry {
  readonly kind: PreservationKind;
  readonly partyId: string;
  readonly amountFen: number;
  readonly guarantee: Guarantee;
  readonly waiverReason: WaiverReason | null;
}

/** Every fault of an application: an applicant who is no party, an amount, a waiver nobody gave a reason for (LDI-1 49). */
export function preservationFaults(entry: PreservationEntry, parties: readonly Party[]): Refusal[] {
  const faults: Refusal[] = [];
  const applicant = parties.find(({ id }) => id === entry.partyId);
  if (!applicant) faults.push(new Refusal('NOT_FOUND', { path: ['partyId'] }));
  if (!isAmount(entry.amountFen, 1))
    faults.push(
      new Refusal('AMOUNT_NOT_WHOLE_FEN', { path: ['amountFen'], allowed: ['a whole number of fen above 0'] }),
    );
  if (entry.guarantee !== 'GIVEN' && entry.waiverReason === null)
    faults.push(new Refusal('WAIVER_REASON_NEEDED', { path: ['waiverReason'], allowed: Object.keys(waiverReasons) }));
  if (entry.guarantee !== 'GIVEN' && applicant && applicant.role !== 'WORKER')
    faults.push(new Refusal('WAIVER_FOR_WORKERS_ONLY', { path: ['guarantee'], allowed: ['GIVEN'] }));
  if (entry.kind === 'ADVANCE_EXECUTION' && applicant && applicant.role !== 'WORKER')
    faults.push(new Refusal('ADVANCE_FOR_WORKERS_ONLY', { path: ['partyId'], allowed: ['a worker'] }));
  return faults;
}

/**
 * Before a suit the court always has forty-eight hours, within proceedings when it is urgent (CPL 103, 104); the law
 * names no hours for advance execution.
 */
export function rulesInHours(kind: PreservationKind, urgent: boolean): boolean {
  return kind === 'PRE_SUIT' || (urgent && kind !== 'ADVANCE_EXECUTION');
}
