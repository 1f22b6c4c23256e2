import type { Citation, Mark } from '../../kernel/words.ts';
import type { AgencyType } from '../agency/agency-type.ts';
import type { StaffRole } from '../agency/staff-role.ts';

/** Who decides whether a person of a body stays on a matter. The person concerned never does. */
export interface RecusalRule {
  readonly of: readonly AgencyType[];
  /** Posts of the same body that decide; every post when empty. */
  readonly posts: readonly StaffRole[];
  /** A court that has sent the matter to the body may decide as well. */
  readonly orSendingCourt: boolean;
  readonly basis: readonly Citation[];
  /** Of the posts; that the body decides stands in the articles. */
  readonly mark: Mark;
}

/** By type of body, the first that fits; the last is for every body without a rule of its own. */
export const recusalRules: readonly RecusalRule[] = [
  {
    of: [
      'INVITED_MEDIATION_ORG',
      'PEOPLES_MEDIATION_COMMITTEE',
      'ENTERPRISE_MEDIATION_COMMITTEE',
      'TOWNSHIP_MEDIATION_ORG',
      'ONE_STOP_NEW_FORM_CENTRE',
    ],
    posts: ['MEDIATION_ORG_ADMIN'],
    orSendingCourt: true,
    basis: [
      { law: 'IM', article: '15', version: '2016' },
      { law: 'OMR', article: '13', version: '2022' },
    ],
    mark: 'SURE',
  },
  {
    of: ['COURT'],
    posts: ['JUDGE'],
    orSendingCourt: false,
    basis: [{ law: 'CPL', article: '47', version: '2024' }],
    mark: 'TO_CHECK',
  },
  {
    of: ['LABOUR_ARBITRATION'],
    posts: ['ARBITRATOR'],
    orSendingCourt: false,
    basis: [{ law: 'LDMAL', article: '33', version: '2008' }],
    mark: 'TO_CHECK',
  },
  {
    of: ['LABOUR_INSPECTION'],
    posts: ['INSPECTOR'],
    orSendingCourt: false,
    basis: [{ law: 'INSP', article: '16', version: '2004' }],
    mark: 'TO_CHECK',
  },
  {
    of: ['PETITION_OFFICE'],
    posts: ['PETITION_OFFICER'],
    orSendingCourt: false,
    basis: [{ law: 'PET', article: '28', version: '2022' }],
    mark: 'TO_CHECK',
  },
  {
    of: ['UNION', 'ENTERPRISE_UNION'],
    posts: ['UNION_CHAIR'],
    orSendingCourt: false,
    basis: [{ law: 'DESIGN', article: 'domain 5.4(3)', version: '2026' }],
    mark: 'DESIGN',
  },
  {
    of: [],
    posts: [],
    orSendingCourt: false,
    basis: [{ law: 'DESIGN', article: 'domain 5.4(3)', version: '2026' }],
    mark: 'DESIGN',
  },
];

/** The rule for people of a body of the type. */
export function recusalRuleOf(type: AgencyType): RecusalRule {
  return recusalRules.find(({ of }) => of.includes(type)) ?? recusalRules.at(-1)!;
}
