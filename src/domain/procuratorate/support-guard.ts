import { Refusal } from '../../kernel/refusal.ts';
import type { DisputeFile } from '../dispute/dispute.ts';
import type { DisputeStage } from '../dispute/stage.ts';
import { preconditions } from '../referral/preconditions.ts';

/** Stages in which the worker is before a court already. */
const beforeCourt: readonly DisputeStage[] = ['LITIGATING', 'AWAITING_APPEAL', 'APPEALING'];

/** Why a suit cannot be supported yet: arbitration comes first unless a ground is recorded or a court has it (LDMAL 5). */
export function supportFault(file: DisputeFile): Refusal | null {
  if (beforeCourt.includes(file.dispute.stage)) return null;
  const fault = preconditions.SUIT_ALLOWED({
    file,
    obligation: null,
    variant: null,
    lastDay: () => null,
    today: '1970-01-01',
  });
  return fault && new Refusal('ARBITRATION_COMES_FIRST', { path: ['decision'], allowed: fault.allowed });
}
