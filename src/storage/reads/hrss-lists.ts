import { arbitrationColumns } from './arbitration-columns.ts';
import { inspectionColumns } from './inspection-columns.ts';
import { object } from './json.ts';
import { fullOf, newest, recordsOf as records } from './view-lists.ts';

const full = fullOf;
const columns = { ...arbitrationColumns, ...inspectionColumns };

/** The caller's agency is one of the group `t` belongs to. */
const memberOf = (joint: string) =>
  `exists (select 1 from joint_member m where m.joint_id = ${joint} and m.member_agency_id = $1)`;

/** The caller's agency convenes or leads the group of the row `t`. */
const steers =
  'exists (select 1 from joint_handling j where j.id = t.joint_id and (j.agency_id = $1 or j.lead_agency_id = $1))';

const arbitration = { group: 'F12' } as const;

/**
 * Lists of the human-resources view beside the arbitrations. Who sees inspection only in part is shown what was decided
 * and served, whoever complained; a whistle-blower is shown to the inspector who handles the matter and to nobody else
 * (INSP 9). A criminal transfer is shown to police and procuratorate, and to the inspection that made it. A member of a joint handling is shown its own actions, convener and lead all of them.
 */
export const hrssLists = {
  arbitrationServices: records('arbitration_service', columns.arbitrationServices, arbitration),
  arbitrationHearings: records('arbitration_hearing', columns.arbitrationHearings, arbitration),
  arbitrationAwards: records('arbitration_award', columns.arbitrationAwards, arbitration),
  arbitratorRecusals: records('arbitrator_recusal', columns.arbitratorRecusals, arbitration),
  agreementReviews: records('agreement_review', columns.agreementReviews, arbitration),
  advanceRulings: records('advance_ruling', columns.advanceRulings, arbitration),
  inspections: records('inspection', columns.inspections, {
    group: 'F14',
    where: `(${full('F14')} or t.decided_at is not null)`,
  }),
  inspectionOrders: records('inspection_order', columns.inspectionOrders, {
    group: 'F14',
    where: `(${full('F14')} or t.served_on is not null)`,
  }),
  informants: records('inspection_informant', columns.informants, {
    group: 'F14W',
    where: `${full('F14W')} and t.agency_id = $1 and t.handler_id = $2`,
  }),
  crimeTransfers: newest(
    object('t', columns.crimeTransfers),
    `crime_transfer t where t.dispute_id = d.id and (${full('F15')} or (${full('F14')} and t.agency_id = $1)) and (s.only is null or t.agency_id = $1)`,
  ),
  insuranceTransfers: records('insurance_transfer', columns.insuranceTransfers, { group: 'F6', where: full('F6') }),
  injuryRecognitions: records('injury_recognition', columns.injuryRecognitions, { group: 'F6', where: full('F6') }),
  jointHandlings: records('joint_handling', columns.jointHandlings, { group: 'F16', where: memberOf('t.id') }),
  jointMembers: records('joint_member', columns.jointMembers, { group: 'F16', where: memberOf('t.joint_id') }),
  jointActions: records('joint_action', columns.jointActions, {
    group: 'F16',
    where: `(t.owner_agency_id = $1 or ${steers})`,
  }),
} as const;

/** Lists of the legal-aid view beside the files. */
export const legalAidLists = {
  serviceSteps: records('aid_step', columns.serviceSteps, { group: 'F8', where: full('F8') }),
} as const;
