import type { Citation, Words } from '../../kernel/words.ts';
import type { FieldGroupSet } from '../dispute/field-group.ts';

/**
 * Legal grounds on which a hand-off may go without the consent the law asks for otherwise: PIPL 13(2) to (7) and 35.
 * News reporting, 13(5), is none of any body's here.
 */
export const overrideGrounds = {
  CONTRACT_OR_HR: {
    zh: '订立、履行合同或依规实施人力资源管理所必需',
    en: 'Needed for a contract, or for lawful HR management',
  },
  STATUTORY_DUTY: { zh: '履行法定职责或法定义务所必需', en: 'Needed for a statutory duty' },
  EMERGENCY: {
    zh: '紧急情况下保护生命健康和财产安全所必需',
    en: 'Needed in an emergency for life, health or property',
  },
  PUBLIC_DATA: { zh: '个人自行公开或已合法公开', en: 'Made public by the person, or lawfully' },
  OTHER_LAW: { zh: '法律、行政法规规定的其他情形', en: 'Other cases laid down by law' },
  STATE_ORGAN_DUTY: {
    zh: '国家机关为履行法定职责，告知将妨碍履职',
    en: 'A state organ on duty, which telling would hinder',
  },
} satisfies Record<string, Words>;

export type OverrideGround = keyof typeof overrideGrounds;

/** Article of each ground. */
export const overrideBasis: Readonly<Record<OverrideGround, Citation>> = {
  CONTRACT_OR_HR: { law: 'PIPL', article: '13(2)', version: '2021' },
  STATUTORY_DUTY: { law: 'PIPL', article: '13(3)', version: '2021' },
  EMERGENCY: { law: 'PIPL', article: '13(4)', version: '2021' },
  PUBLIC_DATA: { law: 'PIPL', article: '13(6)', version: '2021' },
  OTHER_LAW: { law: 'PIPL', article: '13(7)', version: '2021' },
  STATE_ORGAN_DUTY: { law: 'PIPL', article: '35', version: '2021' },
};

/** What the second person says; said once, and never changed. */
export const overrideDecisions = {
  APPROVED: { zh: '同意', en: 'Approved' },
  REFUSED: { zh: '不同意', en: 'Refused' },
} satisfies Record<string, Words>;

export type OverrideDecision = keyof typeof overrideDecisions;

/** Most days a request for an override holds, approved or not; a product default. */
export const longestOverrideDays = 30;

/** A missing consent one agency answers for itself, for one kind and one recipient. */
export interface ConsentOverride {
  readonly id: string;
  readonly agencyId: string;
  readonly partyIds: readonly string[];
  /** Code of the referral kind. */
  readonly purpose: string;
  readonly recipientAgencyId: string;
  readonly groups: FieldGroupSet;
  readonly ground: OverrideGround;
  readonly requestedBy: string;
  /** Exclusive. */
  readonly endsAt: Date;
  readonly decision: OverrideDecision | null;
  readonly decidedAt: Date | null;
  readonly usedAt: Date | null;
}

/** Whether the override stands in for the party's consent to this sending at the instant. */
export function standsIn(
  override: ConsentOverride,
  {
    partyId,
    purpose,
    senderId,
    receiverId,
  }: { partyId: string; purpose: string; senderId: string; receiverId: string },
  at: Date,
): boolean {
  return (
    override.decision === 'APPROVED' &&
    override.decidedAt !== null &&
    at >= override.decidedAt &&
    at < override.endsAt &&
    override.agencyId === senderId &&
    override.purpose === purpose &&
    override.recipientAgencyId === receiverId &&
    override.partyIds.includes(partyId)
  );
}
