import type { Words } from '../../kernel/words.ts';
import type { UnderAge } from './under-age.ts';

/** What a party is in the dispute. */
export const partyRoles = {
  WORKER: { zh: '劳动者', en: 'Worker' },
  EMPLOYER: { zh: '用人单位', en: 'Employer' },
  DISPATCH_AGENCY: { zh: '劳务派遣单位', en: 'Dispatch agency' },
  USER_ENTITY: { zh: '用工单位', en: 'User entity' },
  PLATFORM: { zh: '平台企业', en: 'Platform' },
  PARTNER_COMPANY: { zh: '平台合作企业', en: 'Platform partner company' },
  GENERAL_CONTRACTOR: { zh: '施工总承包单位', en: 'General contractor' },
  SUBCONTRACTOR: { zh: '分包单位', en: 'Subcontractor' },
  PROJECT_OWNER: { zh: '建设单位', en: 'Project owner' },
  PROXY: { zh: '代理人', en: 'Proxy' },
  WORKER_REP: { zh: '职工代表', en: "Workers' representative" },
  THIRD_PERSON: { zh: '第三人', en: 'Third person' },
} satisfies Record<string, Words>;

export type PartyRole = keyof typeof partyRoles;
export const partyRoleNames = Object.keys(partyRoles) as PartyRole[];

/** Which side a party stands on; helpers of a side count to neither when consent is asked. */
export type PartySide = 'WORKER' | 'EMPLOYER' | 'OTHER';

const sides: Record<PartyRole, PartySide> = {
  WORKER: 'WORKER',
  EMPLOYER: 'EMPLOYER',
  DISPATCH_AGENCY: 'EMPLOYER',
  USER_ENTITY: 'EMPLOYER',
  PLATFORM: 'EMPLOYER',
  PARTNER_COMPANY: 'EMPLOYER',
  GENERAL_CONTRACTOR: 'EMPLOYER',
  SUBCONTRACTOR: 'EMPLOYER',
  PROJECT_OWNER: 'EMPLOYER',
  PROXY: 'OTHER',
  WORKER_REP: 'OTHER',
  THIRD_PERSON: 'OTHER',
};

export function sideOf(role: PartyRole): PartySide {
  return sides[role];
}

/** A party as decisions need it: no personal values. */
export interface Party {
  readonly id: string;
  readonly role: PartyRole;
  /** Age the law treats apart; null or absent for an adult and where nobody knows. */
  readonly underAge?: UnderAge | null;
}
