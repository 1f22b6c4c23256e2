import { rowFilter } from '../row-filter.ts';
import { object } from './json.ts';
import { ofRegister } from '../walls.ts';
import { newest, recordsOf as records, seenOf } from './view-lists.ts';

const inCase = { id: 'id', agencyId: 'agency_id', courtCaseId: 'court_case_id' };

/** Referrals of these kinds between this dispute's court and a partner, as far as the caller may read referrals. */
function referralsOf(kinds: readonly string[]): string {
  const names = {
    id: 'id',
    kind: 'kind',
    fromAgencyId: 'from_agency_id',
    toAgencyId: 'to_agency_id',
    state: 'state',
    outcome: 'outcome',
    sentAt: 'sent_at',
    acceptedAt: 'accepted_at',
    returnedAt: 'returned_at',
  };
  const codes = kinds.map((kind) => `'${kind}'`).join(', ');
  const from = `referral t where t.dispute_id = d.id and t.sent_at is not null and ${ofRegister('(s.only is null or $1 in (t.from_agency_id, t.to_agency_id))')} and t.kind in (${codes}) and ${seenOf('F13')} and ${rowFilter('referral.read', { row: 't' })}`;
  return newest(object('t', names), from);
}

/** The court's own records of the dispute `d`, list by list. */
export const courtLists = {
  cases: records('court_case', {
    id: 'id',
    type: 'type',
    agencyId: 'agency_id',
    subjectId: 'subject_id',
    referralId: 'referral_id',
    partyId: 'party_id',
    parentId: 'parent_id',
    registerNumber: 'register_number',
    caseNumber: 'case_number',
    procedure: 'procedure',
    basis: 'basis',
    claimedFen: 'claimed_fen',
    copies: 'copies',
    receivedAt: 'received_at',
    docketedAt: 'docketed_at',
    form: 'form',
    ruling: 'ruling',
    ruledAt: 'ruled_at',
    awardedFen: "(select sum((a ->> 'amountFen')::bigint) from jsonb_array_elements(t.awards) a)",
    performWithinDays: 'perform_within_days',
    effectiveOn: 'effective_on',
    collectedFen: 'collected_fen',
    closedAt: 'closed_at',
  }),
  caseNumbers: records('court_number', { ...inCase, number: 'number', caseType: 'case_type', givenAt: 'given_at' }),
  courtServices: records('court_service', {
    ...inCase,
    paper: 'paper',
    partyId: 'party_id',
    method: 'method',
    publishedOn: 'published_on',
    deemedOn: 'deemed_on',
    servedOn: 'served_on',
  }),
  courtEntries: records('court_entry', {
    ...inCase,
    type: 'type',
    code: 'code',
    partyId: 'party_id',
    onDate: 'on_date',
    days: 'days',
    amountFen: 'amount_fen',
  }),
  courtObjections: records('court_objection', {
    ...inCase,
    type: 'type',
    partyId: 'party_id',
    deadlineId: 'deadline_id',
    filedOn: 'filed_on',
    sinceOn: 'since_on',
    decision: 'decision',
    decidedAt: 'decided_at',
    extensionDays: 'extension_days',
  }),
  preservations: records('preservation', {
    id: 'id',
    agencyId: 'agency_id',
    referralId: 'referral_id',
    kind: 'kind',
    partyId: 'party_id',
    amountFen: 'amount_fen',
    guarantee: 'guarantee',
    waiverReason: 'waiver_reason',
    caseNumber: 'case_number',
    appliedAt: 'applied_at',
    decision: 'decision',
    decidedAt: 'decided_at',
    measure: 'measure',
    executedAt: 'executed_at',
    liftReason: 'lift_reason',
    liftedAt: 'lifted_at',
  }),
  judicialSuggestions: records('judicial_suggestion', {
    id: 'id',
    agencyId: 'agency_id',
    referralId: 'referral_id',
    number: 'number',
    addresseeAgencyId: 'addressee_agency_id',
    addresseePartyId: 'addressee_party_id',
    issuedAt: 'issued_at',
    deliveredOn: 'delivered_on',
    answer: 'answer',
    answeredOn: 'answered_on',
    escalatedToId: 'escalated_to_id',
    escalatedAt: 'escalated_at',
  }),
  assignedMediations: referralsOf(['R08', 'R09', 'R10']),
  assistanceRequests: referralsOf(['R34']),
} as const;
