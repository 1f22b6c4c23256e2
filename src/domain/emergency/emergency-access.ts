import type { AdminLevel } from '../agency/admin-level.ts';
import type { Citation, Words } from '../../kernel/words.ts';
import { setOf, type FieldGroupSet } from '../dispute/field-group.ts';

/** What is in danger (PIPL 13(4)); nothing less opens anything. */
export const emergencyGrounds = {
  LIFE: { zh: '生命安全', en: 'Life' },
  HEALTH: { zh: '健康安全', en: 'Health' },
  PROPERTY: { zh: '财产安全', en: 'Property' },
} satisfies Record<string, Words>;

export type EmergencyGround = keyof typeof emergencyGrounds;

/** Law every part stands on that was opened in an emergency (domain §5.4 rule 8). */
export const emergencyBasis: Citation = { law: 'PIPL', article: '13(4)', version: '2021' };

/**
 * Groups each ground opens: who it is, how to reach them, where they work, what was reported; to save a life or health
 * also identity and medical data. The mediation process and a whistle-blower are open to no emergency.
 */
export const emergencyGroups: Readonly<Record<EmergencyGround, FieldGroupSet>> = {
  LIFE: setOf(['F0', 'F1', 'F2', 'F3', 'F4', 'F16']),
  HEALTH: setOf(['F0', 'F1', 'F2', 'F3', 'F4', 'F16']),
  PROPERTY: setOf(['F0', 'F1', 'F2', 'F4', 'F16']),
};

/** Hours: the most that may be asked for, and those within which a second person has to approve (design). */
export const emergencyHours = { most: 72, toApprove: 24 } as const;

/** What the review finds after the access is over. */
export const emergencyVerdicts = {
  JUSTIFIED: { zh: '使用得当', en: 'Rightly used' },
  NOT_JUSTIFIED: { zh: '使用不当', en: 'Not rightly used' },
} satisfies Record<string, Words>;

export type EmergencyVerdict = keyof typeof emergencyVerdicts;

/** What the second person says while the access runs. */
export const emergencyDecisions = {
  APPROVED: { zh: '同意', en: 'Approved' },
  REFUSED: { zh: '不同意', en: 'Refused' },
} satisfies Record<string, Words>;

export type EmergencyDecision = keyof typeof emergencyDecisions;

/** One grant. Its part in the dispute ends at `approveBy` unless a second person approved, else at `endsAt`. */
export interface EmergencyAccess {
  readonly id: string;
  readonly disputeId: string;
  readonly agencyId: string;
  readonly participationId: string;
  readonly ground: EmergencyGround;
  readonly requestedBy: string;
  readonly openedAt: Date;
  readonly approveBy: Date;
  /** Exclusive. */
  readonly endsAt: Date;
  readonly decision: EmergencyDecision | null;
  readonly decidedAt: Date | null;
  readonly verdict: EmergencyVerdict | null;
  readonly toldAt: Date | null;
}

/** When the grant ends, or ended: as asked, at the refusal, or when nobody approved in time. */
export function endOf({ decision, decidedAt, approveBy, endsAt }: EmergencyAccess): Date {
  if (decision === 'APPROVED') return endsAt;
  return decision === 'REFUSED' && decidedAt && decidedAt < approveBy ? decidedAt : approveBy;
}

/** Digits of a region code that an agency of the level answers for. */
const digitsOf: Readonly<Partial<Record<AdminLevel, number>>> = { NATIONAL: 0, PROVINCE: 2, CITY: 4 };

/** Whether the region lies in the area the agency answers for; an emergency elsewhere is for the body there. */
export function isWithinArea({ level, region }: { level: AdminLevel; region: string }, of: string): boolean {
  return of.startsWith(region.slice(0, digitsOf[level] ?? 6));
}
