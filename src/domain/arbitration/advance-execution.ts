import { Refusal } from '../../kernel/refusal.ts';
import type { ClaimType } from '../claim/claim-type.ts';

/** What has to hold before a part is executed ahead of the award (LDMAL 44). */
export interface AdvanceGrounds {
  /** The rights and duties between the parties are clear. */
  readonly rightsClear: boolean;
  /** Without it the applicant's life would be seriously affected. */
  readonly lifeAffected: boolean;
  /** A worker may be spared the guarantee. */
  readonly guaranteeWaived: boolean;
}

/** Claims that may be executed in advance: pay, medical costs of an injury, severance, damages. */
const executable: readonly ClaimType[] = [
  ...(['WAGES', 'OVERTIME_PAY', 'SICK_PAY', 'WORK_INJURY_BENEFIT', 'SEVERANCE', 'DAMAGES_2N'] as const),
];

/** Every reason why this claim is not executed in advance. */
export function advanceFaults(
  type: ClaimType,
  { rightsClear, lifeAffected }: Pick<AdvanceGrounds, 'rightsClear' | 'lifeAffected'>,
): Refusal[] {
  const faults: Refusal[] = [];
  if (!executable.includes(type))
    faults.push(new Refusal('CLAIM_NOT_EXECUTED_IN_ADVANCE', { path: ['claimId'], allowed: [...executable] }));
  if (!rightsClear)
    faults.push(new Refusal('ADVANCE_CONDITIONS_NOT_MET', { path: ['rightsClear'], allowed: ['true'] }));
  if (!lifeAffected)
    faults.push(new Refusal('ADVANCE_CONDITIONS_NOT_MET', { path: ['lifeAffected'], allowed: ['true'] }));
  return faults;
}
