import type { Words } from '../../kernel/words.ts';
import type { FieldGroupSet } from '../dispute/field-group.ts';

export const consentMethods = {
  SIGNED_PAPER: { zh: '书面签名', en: 'Signed on paper' },
  E_SIGNED: { zh: '电子签名', en: 'Signed electronically' },
  RECORDED_CALL: { zh: '录音电话', en: 'Recorded call' },
  ORAL_RECORDED: { zh: '口头（已记录）', en: 'Oral, written down' },
} satisfies Record<string, Words>;

export type ConsentMethod = keyof typeof consentMethods;

/** One party's consent: for one purpose, one recipient or any, and named groups (PIPL 14, 23, 29). */
export interface Consent {
  readonly id: string;
  readonly disputeId: string;
  readonly partyId: string;
  /** Code of the referral kind the consent is for. */
  readonly purpose: string;
  /** Null when the party left the choice of the body open. */
  readonly recipientAgencyId: string | null;
  readonly groups: FieldGroupSet;
  /** Whether sensitive data were agreed to apart (PIPL 29). */
  readonly sensitiveAgreed?: boolean;
  /** Whether the guardian gave it; for a party under 14 nobody else can (PIPL 31). */
  readonly byGuardian?: boolean;
  readonly givenAt: Date;
  readonly withdrawnAt: Date | null;
}

/** Whether the consent covers the purpose and the recipient. */
export function covers(consent: Consent, purpose: string, recipientAgencyId: string): boolean {
  if (consent.withdrawnAt !== null || consent.purpose !== purpose) return false;
  return consent.recipientAgencyId === null || consent.recipientAgencyId === recipientAgencyId;
}
