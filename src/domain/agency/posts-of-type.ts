import type { AgencyType } from './agency-type.ts';
import { staffRoleNames, type StaffRole } from './staff-role.ts';

/**
 * Posts any body that handles disputes may have: its own administrators, who counts, and, where the capacity says that
 * it operates the platform, who lets other agencies in.
 */
const ofEveryBody = [
  ...(['STATISTICIAN', 'AGENCY_ADMIN', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'] as const),
  'PLATFORM_OPERATOR',
] as const;

const unionPosts = [
  'UNION_DUTY_OFFICER',
  'UNION_LEGAL_OFFICER',
  'UNION_CHAIR',
  'UNION_SUPERVISOR',
  'UNION_AID_ADMIN',
  'UNION_AID_LAWYER',
  'LABOUR_COORDINATOR',
  'EARLY_WARNING_INFORMANT',
  'BOSS_MEDIATOR',
] as const;
const mediators = ['MEDIATION_ORG_ADMIN', 'MEDIATOR', 'PEOPLE_MEDIATOR', 'BOSS_MEDIATOR'] as const;
const lawyers = ['LEGAL_AID_LAWYER', 'UNION_AID_LAWYER'] as const;
const regulators = ['INDUSTRY_REGULATOR', 'CASE_OFFICER'] as const;

/** What a body of each type has beside; the table of posts says where each belongs. Parties manage nobody here. */
const ownPosts: Readonly<Record<AgencyType, readonly StaffRole[]>> = {
  UNION: unionPosts,
  ENTERPRISE_UNION: unionPosts,
  COURT: ['COURT_FILING_CLERK', 'COURT_CLERK', 'JUDICIAL_ASSISTANT', 'JUDGE', 'ENFORCEMENT_OFFICER'],
  PROCURATORATE: ['PROSECUTOR', 'PROSECUTOR_ASSISTANT'],
  HRSS_BUREAU: ['CASE_OFFICER', 'INSPECTOR'],
  LABOUR_ARBITRATION: ['ARBITRATOR', 'ARBITRATION_CLERK', 'ARBITRATION_FILING_CLERK', 'MEDIATOR'],
  LABOUR_INSPECTION: ['INSPECTOR'],
  JUSTICE_BUREAU: ['JUSTICE_OFFICER', 'CASE_OFFICER'],
  LEGAL_AID_CENTRE: ['LEGAL_AID_OFFICER', 'LEGAL_AID_LAWYER'],
  PEOPLES_MEDIATION_COMMITTEE: mediators,
  ENTERPRISE_MEDIATION_COMMITTEE: mediators,
  TOWNSHIP_MEDIATION_ORG: [...mediators, 'LABOUR_COORDINATOR', 'GRID_WORKER'],
  // A union's station on the court roster keeps the union's door as well.
  INVITED_MEDIATION_ORG: [...mediators, 'UNION_DUTY_OFFICER', 'UNION_LEGAL_OFFICER', 'LABOUR_COORDINATOR'],
  ONE_STOP_NEW_FORM_CENTRE: mediators,
  COMPREHENSIVE_GOVERNANCE_CENTRE: ['PLC_COORDINATOR', 'GRID_WORKER', 'CASE_OFFICER'],
  POLITICAL_LEGAL_COMMITTEE: ['PLC_COORDINATOR', 'CASE_OFFICER'],
  INDUSTRY_COMMERCE_FEDERATION: ['FEDERATION_LIAISON', 'BOSS_MEDIATOR', 'CASE_OFFICER'],
  PUBLIC_SECURITY: ['POLICE_OFFICER', 'CASE_OFFICER'],
  HOUSING_CONSTRUCTION: regulators,
  TRANSPORT: regulators,
  MARKET_REGULATION: regulators,
  POSTAL: regulators,
  TAX: ['TAX_OFFICER', 'CASE_OFFICER'],
  SOCIAL_INSURANCE_AGENCY: ['TAX_OFFICER', 'CASE_OFFICER'],
  PETITION_OFFICE: ['PETITION_OFFICER', 'CASE_OFFICER'],
  HOTLINE_12345: ['HOTLINE_AGENT', 'CASE_OFFICER'],
  HOTLINE_12351: ['HOTLINE_AGENT', 'CASE_OFFICER'],
  EMERGENCY_MANAGEMENT: regulators,
  HEALTH: regulators,
  SASAC: regulators,
  WOMENS_FEDERATION: ['CASE_OFFICER'],
  DISABLED_FEDERATION: ['CASE_OFFICER'],
  LAW_FIRM: lawyers,
  VOLUNTEER_LAWYER_CORPS: lawyers,
  EMPLOYER: ['EMPLOYER_REP'],
  WORKERS: ['WORKER', 'WORKER_REP'],
  OVERSIGHT_AUDIT: ['CASE_OFFICER'],
};

const parties: readonly string[] = ['EMPLOYER', 'WORKERS'] satisfies readonly AgencyType[];

/** Every post an agency of the type may have at all, in the order of the list of posts. */
export function postsOfType(type: AgencyType): readonly StaffRole[] {
  const own: readonly StaffRole[] = ownPosts[type];
  const general: readonly StaffRole[] = parties.includes(type) ? [] : ofEveryBody;
  return staffRoleNames.filter((post) => own.includes(post) || general.includes(post));
}
