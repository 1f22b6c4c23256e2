import type { Words } from '../../kernel/words.ts';
import type { Fen } from '../../kernel/money.ts';
import type { ClaimType } from '../claim/claim-type.ts';

/** Whether the employer may sue over an award, or only ask the intermediate court to set it aside (LDMAL 47-49). */
export const awardFinalities = {
  FINAL: { zh: '终局', en: 'Final' },
  NON_FINAL: { zh: '非终局', en: 'Not final' },
  MIXED: { zh: '部分终局', en: 'Final in part' },
} satisfies Record<string, Words>;

export type AwardFinality = keyof typeof awardFinalities;

/** What one claim item is awarded. */
export interface AwardItem {
  readonly claimId: string;
  readonly claimType: ClaimType;
  readonly awardedFen: Fen;
  /** Worker whose claim it is; null where it is the claim of all. */
  readonly partyId: string | null;
}

/** Claims that are final up to twelve monthly minimum wages: pay, medical costs of an injury, severance, damages. */
const limited: readonly ClaimType[] = [
  ...(['WAGES', 'OVERTIME_PAY', 'LEAVE_PAY', 'BONUS', 'SICK_PAY', 'SEVERANCE', 'DAMAGES_2N', 'NOTICE_PAY'] as const),
  ...(['DOUBLE_WAGE', 'EXTRA_COMPENSATION', 'WORK_INJURY_BENEFIT'] as const),
];

/** Claims under national standards of hours, leave and social insurance are final whatever the amount. */
const unlimited: readonly ClaimType[] = ['SOCIAL_INSURANCE_LOSS', 'MATERNITY_BENEFIT'];

/** Monthly minimum wages the limit is made of (ARB-R 50). */
export const finalAwardMonths = 12;

/** Whether the award on one claim item is final: each item is measured by itself (LDMAL 47; ARB-R 50). */
export function isFinalItem(
  { claimType, awardedFen }: Pick<AwardItem, 'claimType' | 'awardedFen'>,
  monthlyMinimumFen: Fen,
): boolean {
  if (unlimited.includes(claimType)) return true;
  return limited.includes(claimType) && awardedFen <= finalAwardMonths * monthlyMinimumFen;
}

/** The finality of an award with these items. */
export function finalityOf(items: readonly AwardItem[], monthlyMinimumFen: Fen): AwardFinality {
  const final = items.filter((item) => isFinalItem(item, monthlyMinimumFen)).length;
  if (final === items.length) return 'FINAL';
  return final === 0 ? 'NON_FINAL' : 'MIXED';
}
