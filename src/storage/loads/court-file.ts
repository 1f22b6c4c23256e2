import type { CourtFile } from '../../domain/court/court-file.ts';
import { listOf, object } from '../reads/json.ts';
import { statement } from '../statement.ts';

const ofDispute = (table: string, names: Record<string, string>) =>
  listOf(object('t', names), `${table} t where t.dispute_id = $1`, 't.id');

/** Everything courts have written down on the dispute `$1`, as one JSON value. */
export const loadCourtFile = statement(`
select json_build_object(
  'cases', ${ofDispute('court_case', {
    id: 'id',
    agencyId: 'agency_id',
    type: 'type',
    referralId: 'referral_id',
    subjectId: 'subject_id',
    partyId: 'party_id',
    caseNumber: 'case_number',
    registerNumber: 'register_number',
    procedure: 'procedure',
    basis: 'basis',
    claimedFen: 'claimed_fen',
    receivedAt: 'received_at',
    docketedAt: 'docketed_at',
    form: 'form',
    ruling: 'ruling',
    ruledAt: 'ruled_at',
    awards: 'awards',
    performWithinDays: 'perform_within_days',
    parentId: 'parent_id',
    effectiveOn: 'effective_on',
    collectedFen: 'collected_fen',
    closedAt: 'closed_at',
  })},
  'services', ${ofDispute('court_service', {
    id: 'id',
    courtCaseId: 'court_case_id',
    paper: 'paper',
    partyId: 'party_id',
    method: 'method',
    publishedOn: 'published_on',
    deemedOn: 'deemed_on',
    servedOn: 'served_on',
  })},
  'entries', ${ofDispute('court_entry', {
    id: 'id',
    courtCaseId: 'court_case_id',
    type: 'type',
    code: 'code',
    partyId: 'party_id',
    onDate: 'on_date',
    about: 'about',
  })},
  'objections', ${ofDispute('court_objection', {
    id: 'id',
    courtCaseId: 'court_case_id',
    type: 'type',
    partyId: 'party_id',
    deadlineId: 'deadline_id',
    filedOn: 'filed_on',
    decision: 'decision',
  })},
  'preservations', ${ofDispute('preservation', {
    id: 'id',
    agencyId: 'agency_id',
    referralId: 'referral_id',
    kind: 'kind',
    partyId: 'party_id',
    decision: 'decision',
    executedAt: 'executed_at',
    liftedAt: 'lifted_at',
  })},
  'suggestions', ${ofDispute('judicial_suggestion', {
    id: 'id',
    agencyId: 'agency_id',
    deliveredOn: 'delivered_on',
    answer: 'answer',
    escalatedAt: 'escalated_at',
  })},
  'awards', ${ofDispute('arbitration', { id: 'id', finality: 'finality', effectiveOn: 'effective_on' })}
) as body`);

/** The row of `loadCourtFile`; instants stay texts, because decisions only ask whether they are there. */
export interface CourtFileRow {
  readonly body: CourtFile;
}
