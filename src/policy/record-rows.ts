import {
  all,
  any,
  isNot,
  ofDispute,
  own,
  ownPerson,
  present,
  record,
  related,
  seesFully,
  unsealed,
  whole,
  type RowRule,
} from './row-rule.ts';

/**
 * The agencies' own records. Who sees inspection only in part is shown what was decided and served, whoever complained;
 * a whistle-blower is shown to the inspector who handles the matter and to nobody else (INSP 9). A criminal transfer is
 * shown to police and procuratorate, and to the inspection that made it. A member of a joint handling is shown its own
 * actions, convener and lead all of them.
 */
export const recordRows = {
  court_case: record('F13'),
  court_number: record('F13'),
  court_service: record('F13'),
  court_entry: record('F13'),
  court_objection: record('F13'),
  // The debtor sees the court file and not the index in full, and is not warned before the measure is taken.
  preservation: record('F13', any(present('executed_at'), seesFully('F0'))),
  // It tells of a practice and not of this dispute alone: for the court, its addressee and the body it was reported to.
  judicial_suggestion: record(
    'F13',
    any(own('agency_id'), own('addressee_agency_id'), own('escalated_to_id'), related('ADDRESSED_PARTY')),
  ),
  mediation: record('F10'),
  union_aid: record('F8'),
  visit: record('F18'),
  hotline_order: record('F8'),
  consultation: record('F8'),
  negotiation: record('F10'),
  visit_task: record('F18'),
  // What a department is asked stays with those who see supervision in full; the employer knows what came to it.
  supervision_letter: record('F17', any(seesFully('F17'), isNot('kind', 'SUGGESTION'))),
  warning: record('F16'),
  incident_report: record('F16'),
  support: record('F15'),
  clue: record('F15'),
  procuratorial_suggestion: record('F15'),
  arbitration: record('F12'),
  arbitration_service: record('F12'),
  arbitration_hearing: record('F12'),
  arbitration_award: record('F12'),
  arbitrator_recusal: record('F12'),
  agreement_review: record('F12'),
  advance_ruling: record('F12'),
  aid_file: record('F8'),
  aid_step: record('F8', seesFully('F8')),
  inspection: record('F14', any(seesFully('F14'), present('decided_at'))),
  inspection_order: record('F14', any(seesFully('F14'), present('served_on'))),
  inspection_informant: record('F14W', seesFully('F14W'), own('agency_id'), ownPerson('handler_id')),
  crime_transfer: ofDispute(
    all(any(seesFully('F15'), all(seesFully('F14'), own('agency_id'))), any(whole, own('agency_id')), unsealed),
  ),
  insurance_transfer: record('F6', seesFully('F6')),
  injury_recognition: record('F6', seesFully('F6')),
  joint_handling: record('F16', related('MEMBER_OF_JOINT')),
  joint_member: record('F16', related('MEMBER_OF_JOINT')),
  joint_action: record('F16', any(own('owner_agency_id'), related('STEERS_JOINT'))),
} as const satisfies Record<string, RowRule>;

/** A table of an agency's own records. */
export type RecordTable = keyof typeof recordRows;
