import type { Citation, Mark, Words } from '../../kernel/words.ts';
import type { AdminLevel } from '../agency/admin-level.ts';
import type { AgencyType } from '../agency/agency-type.ts';

/** Which place of the matter decides where it goes. Several in one rule: any of them, in this order of preference. */
export const venueAnchors = {
  PERFORMANCE: { zh: '劳动合同履行地', en: 'Where the contract is performed' },
  EMPLOYER: { zh: '用人单位所在地', en: 'Where the employer is' },
  EMPLOYER_REGISTERED: { zh: '用人单位登记参保地', en: 'Where the employer is registered or insured' },
  DEBTOR: { zh: '债务人住所地', en: 'Where the debtor lives or has its seat' },
  PROPERTY: { zh: '财产所在地', en: 'Where the property is' },
  PARTY: { zh: '当事人住所地', en: 'Where a party lives or has its seat' },
  MEDIATION_ORG: { zh: '调解组织所在地', en: 'Where the mediation body is' },
  COMMISSION: { zh: '仲裁委员会所在地', en: 'Where the arbitration commission is' },
  HANDLING_BODY: { zh: '办理机关所在地', en: 'Where the body that handles the matter is' },
  CAUSE_AROSE: { zh: '事由发生地', en: 'Where the cause arose' },
  SAME_COURT: { zh: '原审理、裁定或邀请的法院', en: 'The court that tried, ruled or invited' },
} satisfies Record<string, Words>;

export type VenueAnchor = keyof typeof venueAnchors;

/** Which office receives a thing. */
export interface VenueRule {
  readonly matter: Words;
  /** Codes of the kinds that carry the matter; empty where no kind does. */
  readonly kinds: readonly string[];
  readonly receiver: AgencyType;
  readonly anchors: readonly VenueAnchor[];
  /** Levels the office stands at; every level the type has when empty. */
  readonly levels: readonly AdminLevel[];
  readonly basis: readonly Citation[];
  readonly mark: Mark;
}

const basicCourt = { receiver: 'COURT', levels: ['COUNTY'] } as const;

function cite(law: string, article: string, version: string): Citation {
  return { law, article, version };
}

/** The rules by matter, as the law has them. The hub offers what they name; a person may name another office. */
export const venueRules = {
  LABOUR_ARBITRATION: {
    matter: { zh: '劳动仲裁', en: 'Labour arbitration' },
    kinds: ['R12', 'R15'],
    receiver: 'LABOUR_ARBITRATION',
    anchors: ['PERFORMANCE', 'EMPLOYER'],
    levels: [],
    basis: [cite('LDMAL', '21', '2008'), cite('ARB-R', '8', '2017')],
    mark: 'SURE',
  },
  SUIT: {
    matter: { zh: '裁后起诉', en: 'Suit after award' },
    kinds: ['R18'],
    ...basicCourt,
    anchors: ['EMPLOYER', 'PERFORMANCE'],
    basis: [cite('LDI-1', '3-4', '2021')],
    mark: 'SURE',
  },
  SET_ASIDE: {
    matter: { zh: '撤销终局裁决', en: 'Set-aside of a final award' },
    kinds: [],
    receiver: 'COURT',
    anchors: ['COMMISSION'],
    levels: ['CITY'],
    basis: [cite('LDMAL', '49', '2008')],
    mark: 'SURE',
  },
  CONFIRMATION: {
    matter: { zh: '司法确认', en: 'Judicial confirmation' },
    kinds: ['R13'],
    ...basicCourt,
    anchors: ['SAME_COURT', 'MEDIATION_ORG', 'PARTY'],
    basis: [cite('CPL', '205', '2024'), cite('CPL-I', '352', '2022'), cite('IM', '19', '2016')],
    mark: 'SURE',
  },
  PAYMENT_ORDER: {
    matter: { zh: '支付令', en: 'Payment order' },
    kinds: ['R14'],
    ...basicCourt,
    anchors: ['DEBTOR'],
    basis: [cite('CPL', '225', '2024')],
    mark: 'SURE',
  },
  ENFORCEMENT: {
    matter: { zh: '申请执行', en: 'Enforcement' },
    kinds: ['R33'],
    ...basicCourt,
    anchors: ['DEBTOR', 'PROPERTY', 'SAME_COURT'],
    basis: [cite('CPL', '235', '2024'), cite('CPL-I', '460', '2022')],
    mark: 'SURE',
  },
  LEGAL_AID: {
    matter: { zh: '法律援助', en: 'Legal aid' },
    kinds: ['R19'],
    receiver: 'LEGAL_AID_CENTRE',
    anchors: ['HANDLING_BODY', 'CAUSE_AROSE'],
    levels: [],
    basis: [cite('LAL', '38', '2022')],
    mark: 'SURE',
  },
  UNION_AID: {
    matter: { zh: '工会法律援助', en: 'Union legal aid' },
    kinds: ['R20'],
    receiver: 'UNION',
    anchors: ['EMPLOYER'],
    levels: [],
    basis: [cite('UNION-A', '3, 11', '2008')],
    mark: 'TO_CHECK',
  },
  INSPECTION: {
    matter: { zh: '劳动监察', en: 'Labour inspection' },
    kinds: ['R24'],
    receiver: 'LABOUR_INSPECTION',
    anchors: ['PERFORMANCE'],
    levels: ['COUNTY', 'CITY'],
    basis: [cite('INSP', '13', '2004')],
    mark: 'SURE',
  },
  UNION_SUPERVISION: {
    matter: { zh: '工会劳动法律监督', en: 'Union supervision' },
    kinds: [],
    receiver: 'UNION',
    anchors: ['EMPLOYER'],
    levels: [],
    basis: [cite('UNION-S', '', '2021')],
    mark: 'TO_CHECK',
  },
  WORK_INJURY: {
    matter: { zh: '工伤认定', en: 'Work-injury recognition' },
    kinds: [],
    receiver: 'HRSS_BUREAU',
    anchors: ['EMPLOYER_REGISTERED'],
    levels: [],
    basis: [cite('WII', '17', '2011')],
    mark: 'SURE',
  },
  PETITION: {
    matter: { zh: '信访', en: 'Petition' },
    kinds: [],
    receiver: 'PETITION_OFFICE',
    anchors: ['HANDLING_BODY'],
    levels: [],
    basis: [cite('PET', '20, 22', '2022')],
    mark: 'SURE',
  },
  SUPPORTED_SUIT: {
    matter: { zh: '支持起诉', en: 'Support of a suit' },
    kinds: ['R27'],
    receiver: 'PROCURATORATE',
    anchors: ['EMPLOYER', 'PERFORMANCE'],
    levels: ['COUNTY'],
    basis: [cite('CPL', '15', '2024')],
    mark: 'TO_CHECK',
  },
  CRIMINAL_TRANSFER: {
    matter: { zh: '涉罪移送', en: 'Criminal transfer' },
    kinds: ['R30'],
    receiver: 'PUBLIC_SECURITY',
    anchors: ['HANDLING_BODY'],
    levels: [],
    basis: [cite('TRANSF', '', '2020')],
    mark: 'SURE',
  },
} as const satisfies Record<string, VenueRule>;

export type VenueRuleId = keyof typeof venueRules;

/** The rule for a kind sent to a type of agency; null where the law leaves the choice open. */
export function venueRuleFor(kind: string, receiver: AgencyType): VenueRule | null {
  const rules: readonly VenueRule[] = Object.values(venueRules);
  return rules.find((rule) => rule.kinds.includes(kind) && rule.receiver === receiver) ?? null;
}
