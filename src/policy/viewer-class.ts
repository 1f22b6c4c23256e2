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
  EMERGENCY: { zh: '紧急查看', en: 'Emergency access' },
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
/** Posts of a union that handle the worker's matter. */
export const unionPosts = [
  'UNION_DUTY_OFFICER',
  'UNION_LEGAL_OFFICER',
  'UNION_CHAIR',
  'UNION_SUPERVISOR',
  'UNION_AID_ADMIN',
  'LABOUR_COORDINATOR',
] as const;

/** Posts that may open emergency access; the register names the same. */
export const emergencyPosts = [
  'POLICE_OFFICER',
  'UNION_DUTY_OFFICER',
  'PLC_COORDINATOR',
  'HOTLINE_AGENT',
  'INSPECTOR',
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
  // A union representative sees through the mandate what the union's own lawyer would.
  { posts: unionPosts, parts: ['AID_LAWYER'], is: 'UNION_AID_LAWYER', agencyTypes: ['UNION'] },
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
  { posts: emergencyPosts, parts: ['EMERGENCY'], is: 'EMERGENCY' },
];

/**
 * What a case officer (CASE_OFFICER) is at each type of body, by the table of who sees what. `null`: the type has posts
 * of its own, or only ever sees by a personal part, so that a case officer there sees nothing.
 */
const officerClasses: Readonly<Record<AgencyType, ViewerClass | null>> = {
  UNION: null,
  ENTERPRISE_UNION: null,
  COURT: null,
  PROCURATORATE: null,
  LABOUR_ARBITRATION: null,
  LABOUR_INSPECTION: null,
  LEGAL_AID_CENTRE: null,
  LAW_FIRM: null,
  VOLUNTEER_LAWYER_CORPS: null,
  PEOPLES_MEDIATION_COMMITTEE: null,
  ENTERPRISE_MEDIATION_COMMITTEE: null,
  TOWNSHIP_MEDIATION_ORG: null,
  INVITED_MEDIATION_ORG: null,
  ONE_STOP_NEW_FORM_CENTRE: null,
  EMPLOYER: null,
  WORKERS: null,
  // It audits those who handle, on formal request to the audit log, and never the dispute.
  OVERSIGHT_AUDIT: null,
  // Inspection is the bureau's own power, exercised for it (INSP 3): its officer stands where the inspector stands.
  HRSS_BUREAU: 'INSPECTOR',
  // It guides mediators and oversees aid and lawyers (PML 5; LAL 5): index and result, never the contents.
  JUSTICE_BUREAU: 'GOVERNANCE',
  COMPREHENSIVE_GOVERNANCE_CENTRE: 'GOVERNANCE',
  POLITICAL_LEGAL_COMMITTEE: 'GOVERNANCE',
  INDUSTRY_COMMERCE_FEDERATION: 'FEDERATION',
  PUBLIC_SECURITY: 'POLICE',
  HOUSING_CONSTRUCTION: 'INDUSTRY',
  TRANSPORT: 'INDUSTRY',
  MARKET_REGULATION: 'INDUSTRY',
  POSTAL: 'INDUSTRY',
  // Safety and state-asset departments get a slice about the employer, as the departments of a trade do.
  EMERGENCY_MANAGEMENT: 'INDUSTRY',
  HEALTH: 'INDUSTRY',
  SASAC: 'INDUSTRY',
  TAX: 'TAX',
  SOCIAL_INSURANCE_AGENCY: 'TAX',
  PETITION_OFFICE: 'PETITION_OFFICE',
  HOTLINE_12345: 'HOTLINE',
  HOTLINE_12351: 'HOTLINE',
  // With consent only: in this row whatever is the worker's is open for a purpose alone, and each kind that lists it asks
  // the worker first.
  WOMENS_FEDERATION: 'ENTERPRISE_UNION',
  DISABLED_FEDERATION: 'ENTERPRISE_UNION',
};

/** What the officer of a type that nobody has thought of yet is: no row shows less and can still be worked with. */
export const narrowestClass: ViewerClass = 'FEDERATION';

/** The class of a case officer at a body of the type; null where the type needs a post of its own. */
export function officerClass(agencyType: string): ViewerClass | null {
  return Object.hasOwn(officerClasses, agencyType) ? officerClasses[agencyType as AgencyType] : narrowestClass;
}

/** The classes the principal is, through one part in a dispute; usually none or one. */
export function classesThrough(
  principal: Pick<Principal, 'roles' | 'agencyType'>,
  part: ParticipationRole,
): ViewerClass[] {
  const officer = handling.some((each) => each === part) && principal.roles.includes('CASE_OFFICER');
  const byOffice = officer ? officerClass(principal.agencyType) : null;
  return standings
    .filter(({ parts }) => parts.includes(part))
    .filter(({ posts }) => posts.some((post) => principal.roles.includes(post)))
    .filter(({ agencyTypes }) => agencyTypes === undefined || agencyTypes.includes(principal.agencyType))
    .map(({ is }) => is)
    .concat(byOffice ?? []);
}
