import { Refusal } from '../../kernel/refusal.ts';
import type { DisputeFile } from '../dispute/dispute.ts';
import type { DisputeStage } from '../dispute/stage.ts';
import { liveStates } from '../referral/referral.ts';

/** Stages in which the matter is with a commission or a court. */
const inProceedings: readonly DisputeStage[] = [
  ...(['ARBITRATING', 'AWAITING_SUIT', 'LITIGATING', 'AWAITING_APPEAL', 'APPEALING'] as const),
];

/** Referrals that bring it there; one that came back leaves the way to the inspection open again. */
const filings = ['R15', 'R18'];

/**
 * Refuses to take up what arbitration or a court already has: the inspection tells the complainant to go on there
 * (INSP 21(2); R25).
 */
export function proceedingsFault({ dispute, openReferrals }: DisputeFile): Refusal | null {
  const filed = openReferrals.some(({ kind, state }) => filings.includes(kind) && liveStates.includes(state));
  if (!filed && !inProceedings.includes(dispute.stage)) return null;
  return new Refusal('ALREADY_IN_PROCEEDINGS', { path: ['inspectionId'], allowed: ['redirectInspection', 'R25'] });
}
