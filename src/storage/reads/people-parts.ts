import { registerFilter } from '../row-sql.ts';
import { listOf, object } from './json.ts';

const mandate = {
  id: 'id',
  partyId: 'party_id',
  staffId: 'staff_id',
  kind: 'kind',
  scope: 'scope',
  authorities: 'authorities',
};

/** Who acts for whom, and who is kept out, as parts of a dispute `d` for the caller's sight `s`. */
export const peopleParts = {
  mandates: listOf(
    object('t', { ...mandate, from: 'from_at', to: 'ends_at', endedHow: 'ended_how', documentId: 'document_id' }),
    `mandate t where t.dispute_id = d.id and ${registerFilter('mandate', 't')}`,
    't.id',
  ),
  representationChanges: listOf(
    object('t', {
      ...mandate,
      mandateId: 'mandate_id',
      untilOn: 'until_on',
      state: 'state',
      requestedAt: 'requested_at',
      verifiedHow: 'verified_how',
      decidedAt: 'decided_at',
    }),
    `representation_change t where t.dispute_id = d.id and ${registerFilter('representation_change', 't')}`,
    't.id',
  ),
  conflicts: listOf(
    object('t', {
      id: 'id',
      staffId: 'staff_id',
      agencyId: 'agency_id',
      raisedBy: 'raised_by',
      partyId: 'party_id',
      tie: 'tie',
      words: 'words',
      raisedAt: 'raised_at',
      consentedParties:
        '(case when s.only is null then t.consented_parties else array(select x from unnest(t.consented_parties) x where x = any(s.only)) end)',
      decision: 'decision',
      decidedAt: 'decided_at',
    }),
    `conflict t where t.dispute_id = d.id and ${registerFilter('conflict', 't')}`,
    't.id',
  ),
} as const;
