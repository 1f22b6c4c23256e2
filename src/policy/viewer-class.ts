import type { Words } from '../kernel/words.ts';
import type { AgencyType } from '../domain/agency/agency-type.ts';
import type { StaffRole } from '../domain/agency/staff-role.ts';
import type { Principal } from '../domain/agency/agency.ts';
import type { ParticipationRole } from '../domain/participation/participation.ts';

/** The rows of the visibility matrix: what a post amounts to through the part it takes in a dispute. */
export const viewerClasses = {
  WORKER: { zh: '劳动者本人', en: 'The worker' },
  WORKER_REP: { zh: '职工代表', en: "Workers' representative" },
  EMPLOYER: { zh: '用人单位', en: 'Employer' },
  ENTERPRISE_UNION: { zh: '企业工会', en: 'Enterprise union' },
  UNION_OFFICER: { zh: '承办工会人员', en: 'Handling union officer' },
  SUPERIOR_UNION: { zh: '上级工会', en: 'Superior union' },
  UNION_AID_LAWYER: { zh: '工会援助律师', en: 'Union aid lawyer' },
  MEDIATOR: { zh: '本案调解员', en: 'Mediator assigned' },
  MEDIATION_ORG_ADMIN: { zh: '调解组织管理员', en: 'Mediation organisation administrator' },
  COURT_FILING_CLERK: { zh: '立案人员', en: 'Court filing clerk' },
  JUDGE: { zh: '法官', en: 'Judge' },
  ENFORCEMENT_OFFICER: { zh: '执行人员', en: 'Enforcement officer' },
  ARBITRATOR: { zh: '仲裁员/书记员', en: 'Arbitrator or clerk' },
  INSPECTOR: { zh: '监察员', en: 'Inspector' },
  LEGAL_AID: { zh: '法援人员/律师', en: 'Legal-aid officer or lawyer' },
  PROSECUTOR: { zh: '检察官', en: 'Prosecutor' },
  POLICE: { zh: '公安', en: 'Police' },
  GOVERNANCE: { zh: '政法委/综治中心', en: 'Political-legal or governance body' },
  PETITION_OFFICE: { zh: '信访机构', en: 'Petition office' },
  HOTLINE: { zh: '热线', en: 'Hotline' },
  INDUSTRY: { zh: '行业主管部门', en: 'Industry department' },
  TAX: { zh: '税务/社保经办', en: 'Tax or social insurance' },
  FEDERATION: { zh: '工商联', en: 'Federation of industry' },
  STATISTICIAN: { zh: '统计员', en: 'Statistician' },
} satisfies Record<string, Words>;

export type ViewerClass = keyof typeof viewerClasses;

export const viewerClassNames = Object.keys(viewerClasses) as ViewerClass[];

interface Standing {
  readonly posts: readonly StaffRole[];
  readonly parts: readonly ParticipationRole[];
  readonly is: ViewerClass;
  readonly agencyTypes?: readonly AgencyType[];
}

const handling = ['LEAD', 'HANDLER', 'OBSERVER'] as const;
const unionPosts = [
  'UNION_DUTY_OFFICER',
  'UNION_LEGAL_OFFICER',
  'UNION_CHAIR',
  'UNION_SUPERVISOR',
  'UNION_AID_ADMIN',
  'LABOUR_COORDINATOR',
] as const;

/** Post and part together make a class. A post without a matching part sees nothing of the dispute. */
const standings: readonly Standing[] = [
  { posts: ['WORKER'], parts: ['WORKER_PARTY'], is: 'WORKER' },
  { posts: ['WORKER_REP'], parts: ['WORKER_PARTY'], is: 'WORKER_REP' },
  { posts: ['EMPLOYER_REP'], parts: ['EMPLOYER_PARTY'], is: 'EMPLOYER' },
  { posts: unionPosts, parts: handling, is: 'ENTERPRISE_UNION', agencyTypes: ['ENTERPRISE_UNION'] },
  { posts: unionPosts, parts: handling, is: 'UNION_OFFICER', agencyTypes: ['UNION'] },
  { posts: unionPosts, parts: ['SUPERIOR'], is: 'SUPERIOR_UNION', agencyTypes: ['UNION'] },
  { posts: ['UNION_AID_LAWYER'], parts: ['AID_LAWYER'], is: 'UNION_AID_LAWYER' },
  { posts: ['MEDIATOR', 'PEOPLE_MEDIATOR', 'BOSS_MEDIATOR'], parts: ['MEDIATOR'], is: 'MEDIATOR' },
  { posts: ['MEDIATION_ORG_ADMIN'], parts: handling, is: 'MEDIATION_ORG_ADMIN' },
  { posts: ['COURT_FILING_CLERK', 'COURT_CLERK'], parts: handling, is: 'COURT_FILING_CLERK' },
  { posts: ['JUDGE', 'JUDICIAL_ASSISTANT'], parts: handling, is: 'JUDGE' },
  { posts: ['ENFORCEMENT_OFFICER'], parts: handling, is: 'ENFORCEMENT_OFFICER' },
  { posts: ['ARBITRATOR', 'ARBITRATION_CLERK', 'ARBITRATION_FILING_CLERK'], parts: handling, is: 'ARBITRATOR' },
  { posts: ['INSPECTOR'], parts: handling, is: 'INSPECTOR' },
  { posts: ['LEGAL_AID_OFFICER'], parts: handling, is: 'LEGAL_AID' },
  { posts: ['LEGAL_AID_LAWYER'], parts: ['AID_LAWYER'], is: 'LEGAL_AID' },
  { posts: ['PROSECUTOR', 'PROSECUTOR_ASSISTANT'], parts: handling, is: 'PROSECUTOR' },
  { posts: ['POLICE_OFFICER'], parts: handling, is: 'POLICE' },
  { posts: ['PLC_COORDINATOR', 'JUSTICE_OFFICER'], parts: handling, is: 'GOVERNANCE' },
  { posts: ['PETITION_OFFICER'], parts: handling, is: 'PETITION_OFFICE' },
  { posts: ['HOTLINE_AGENT'], parts: handling, is: 'HOTLINE' },
  { posts: ['INDUSTRY_REGULATOR'], parts: handling, is: 'INDUSTRY' },
  { posts: ['TAX_OFFICER'], parts: handling, is: 'TAX' },
  { posts: ['FEDERATION_LIAISON'], parts: handling, is: 'FEDERATION' },
  { posts: ['STATISTICIAN'], parts: handling, is: 'STATISTICIAN' },
];

/** The classes the principal is, through one part in a dispute; usually none or one. */
export function classesThrough(
  principal: Pick<Principal, 'roles' | 'agencyType'>,
  part: ParticipationRole,
): ViewerClass[] {
  return standings
    .filter(({ parts }) => parts.includes(part))
    .filter(({ posts }) => posts.some((post) => principal.roles.includes(post)))
    .filter(({ agencyTypes }) => agencyTypes === undefined || agencyTypes.includes(principal.agencyType))
    .map(({ is }) => is);
}
