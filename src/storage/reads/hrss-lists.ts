import { arbitrationColumns } from './arbitration-columns.ts';
import { inspectionColumns } from './inspection-columns.ts';
import { recordsOf as records } from './view-lists.ts';

const columns = { ...arbitrationColumns, ...inspectionColumns };

/** Lists of the human-resources view beside the arbitrations. */
export const hrssLists = {
  arbitrationServices: records('arbitration_service', columns.arbitrationServices),
  arbitrationHearings: records('arbitration_hearing', columns.arbitrationHearings),
  arbitrationAwards: records('arbitration_award', columns.arbitrationAwards),
  arbitratorRecusals: records('arbitrator_recusal', columns.arbitratorRecusals),
  agreementReviews: records('agreement_review', columns.agreementReviews),
  advanceRulings: records('advance_ruling', columns.advanceRulings),
  inspections: records('inspection', columns.inspections),
  inspectionOrders: records('inspection_order', columns.inspectionOrders),
  informants: records('inspection_informant', columns.informants),
  crimeTransfers: records('crime_transfer', columns.crimeTransfers),
  insuranceTransfers: records('insurance_transfer', columns.insuranceTransfers),
  injuryRecognitions: records('injury_recognition', columns.injuryRecognitions),
  jointHandlings: records('joint_handling', columns.jointHandlings),
  jointMembers: records('joint_member', columns.jointMembers),
  jointActions: records('joint_action', columns.jointActions),
} as const;

/** Lists of the legal-aid view beside the files. */
export const legalAidLists = {
  serviceSteps: records('aid_step', columns.serviceSteps),
} as const;
