import type { Words } from '../../kernel/words.ts';
import type { Citation } from '../../kernel/words.ts';
import type { FieldGroupSet } from '../dispute/field-group.ts';

/** The part an agency or a person takes in one dispute. What each part lets a post see stands in `policy`. */
export const participationRoles = {
  LEAD: { zh: '牵头', en: 'Leads the dispute' },
  HANDLER: { zh: '承办', en: 'Handles what was referred to it' },
  MEDIATOR: { zh: '调解员', en: 'Mediates this dispute in person' },
  AID_LAWYER: { zh: '援助律师/代理人', en: 'Represents the worker as aid lawyer or by mandate' },
  WORKER_PARTY: { zh: '劳动者一方', en: 'Is the worker' },
  EMPLOYER_PARTY: { zh: '用人单位一方', en: 'Is the employer, after service' },
  OBSERVER: { zh: '知情单位', en: 'Is told of the outcome' },
  EMERGENCY: { zh: '紧急查看', en: 'Reads in an emergency, for hours' },
  SUPERIOR: { zh: '上级单位', en: 'Superior body the matter was reported to' },
} satisfies Record<string, Words>;

export type ParticipationRole = keyof typeof participationRoles;

export const participationRoleNames = Object.keys(participationRoles) as ParticipationRole[];

/** No agency sees a dispute without one of these; when it ends, sight ends at the next request. */
export interface Participation {
  readonly id: string;
  readonly disputeId: string;
  readonly agencyId: string;
  /** One person of the agency, where the part is personal; null where every post of the agency shares it. */
  readonly staffId: string | null;
  readonly role: ParticipationRole;
  readonly legalBasis: Citation;
  /** Groups opened for the purpose at hand; they matter where a post's right is bound to a purpose. */
  readonly scope: FieldGroupSet;
  /** Parties, claims, documents and the referral it is limited to, where only a part was handed over; null for the whole. */
  readonly only?: readonly string[] | null;
  /** Party the person is, where the part is a party's own. */
  readonly partyId?: string | null;
  /** Referral that opened it; null where it came from registration or a personal mandate. */
  readonly referralId: string | null;
  readonly from: Date;
  /** Exclusive; null while open. */
  readonly to: Date | null;
}

/** Whether the participation holds at the instant. */
export function isLive(participation: Pick<Participation, 'from' | 'to'>, at: Date): boolean {
  return participation.from <= at && (participation.to === null || participation.to > at);
}
