import { usualCapacities } from '../../../seeds/capacities.ts';
import type { Agency, Staff } from '../../../src/domain/agency/agency.ts';
import type { AgencyType } from '../../../src/domain/agency/agency-type.ts';
import type { StaffRole } from '../../../src/domain/agency/staff-role.ts';
import { viewerNames, type Viewer } from './oracle.ts';

/** The body a viewer works for, the post held there, and the part taken in the dispute. */
const casting: Record<Viewer, readonly [type: AgencyType, post: StaffRole, part: string]> = {
  WORKER: ['WORKERS', 'WORKER', 'WORKER_PARTY'],
  WORKER_REP: ['WORKERS', 'WORKER_REP', 'WORKER_PARTY'],
  EMPLOYER: ['EMPLOYER', 'EMPLOYER_REP', 'EMPLOYER_PARTY'],
  ENTERPRISE_UNION: ['ENTERPRISE_UNION', 'UNION_CHAIR', 'HANDLER'],
  UNION_OFFICER: ['UNION', 'UNION_LEGAL_OFFICER', 'HANDLER'],
  SUPERIOR_UNION: ['UNION', 'UNION_CHAIR', 'SUPERIOR'],
  UNION_AID_LAWYER: ['UNION', 'UNION_AID_LAWYER', 'AID_LAWYER'],
  MEDIATOR: ['INVITED_MEDIATION_ORG', 'MEDIATOR', 'MEDIATOR'],
  MEDIATION_ORG_ADMIN: ['INVITED_MEDIATION_ORG', 'MEDIATION_ORG_ADMIN', 'HANDLER'],
  COURT_FILING_CLERK: ['COURT', 'COURT_FILING_CLERK', 'HANDLER'],
  JUDGE: ['COURT', 'JUDGE', 'HANDLER'],
  ENFORCEMENT_OFFICER: ['COURT', 'ENFORCEMENT_OFFICER', 'HANDLER'],
  ARBITRATOR: ['LABOUR_ARBITRATION', 'ARBITRATOR', 'HANDLER'],
  INSPECTOR: ['LABOUR_INSPECTION', 'INSPECTOR', 'HANDLER'],
  LEGAL_AID: ['LEGAL_AID_CENTRE', 'LEGAL_AID_OFFICER', 'HANDLER'],
  PROSECUTOR: ['PROCURATORATE', 'PROSECUTOR', 'HANDLER'],
  POLICE: ['PUBLIC_SECURITY', 'POLICE_OFFICER', 'HANDLER'],
  GOVERNANCE: ['COMPREHENSIVE_GOVERNANCE_CENTRE', 'PLC_COORDINATOR', 'OBSERVER'],
  PETITION_OFFICE: ['PETITION_OFFICE', 'PETITION_OFFICER', 'HANDLER'],
  HOTLINE: ['HOTLINE_12351', 'HOTLINE_AGENT', 'HANDLER'],
  INDUSTRY: ['TRANSPORT', 'INDUSTRY_REGULATOR', 'OBSERVER'],
  TAX: ['TAX', 'TAX_OFFICER', 'HANDLER'],
  FEDERATION: ['INDUSTRY_COMMERCE_FEDERATION', 'FEDERATION_LIAISON', 'OBSERVER'],
  STATISTICIAN: ['UNION', 'STATISTICIAN', 'OBSERVER'],
};

const idPart = (viewer: Viewer) => viewer.toLowerCase();

export const agencyIdOf = (viewer: Viewer) => `agy_seen_by_${idPart(viewer)}`;
export const staffIdOf = (viewer: Viewer) => `stf_seen_by_${idPart(viewer)}`;
export const partOf = (viewer: Viewer) => casting[viewer][2];

/** A body and a person for each viewer, who have nothing to do with the dispute until a part is given to them. */
export const viewerAgencies: readonly Agency[] = viewerNames.map((viewer) => ({
  id: agencyIdOf(viewer),
  type: casting[viewer][0],
  name: { zh: `旁观单位 ${viewer}`, en: `Body of ${viewer}` },
  level: 'COUNTY',
  region: '530114',
  capacities: usualCapacities[casting[viewer][0]],
  superiorId: null,
}));

export const viewerStaff: readonly Staff[] = viewerNames.map((viewer) => ({
  id: staffIdOf(viewer),
  agencyId: agencyIdOf(viewer),
  name: `某${viewer}`,
  roles: [casting[viewer][1]],
  active: true,
}));

/** People the seeds do not have: the union's own aid lawyer, and the three administrators of the system. */
export const furtherStaff: readonly Staff[] = [
  person('stf_union_lawyer', 'agy_union_chenggong', 'UNION_AID_LAWYER'),
  person('stf_system_admin', 'agy_union_chenggong', 'SYSTEM_ADMIN'),
  person('stf_security_admin', 'agy_court_chenggong', 'SECURITY_ADMIN'),
  person('stf_audit_admin', 'agy_station_yunhua', 'AUDIT_ADMIN'),
  person('stf_xishan_judge', 'agy_court_xishan', 'JUDGE'),
  person('stf_xishan_enforcer', 'agy_court_xishan', 'ENFORCEMENT_OFFICER'),
];

function person(id: string, agencyId: string, role: StaffRole): Staff {
  return { id, agencyId, name: id, roles: [role], active: true };
}
