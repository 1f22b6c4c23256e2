import { bitOf } from '../../domain/dispute/field-group.ts';
import { listOf, object } from './json.ts';

/** Where only a part was handed over, or the caller is a worker, a row about a party shows with the party alone. */
const ofSeenParty = (party: string) =>
  `(s.seen & ${bitOf('F0')}) <> 0 and (s.only is null or ${party} = any(s.only)) and (s.own is null or ${party} in (select json_array_elements_text(s.own)))`;

/** A tie is told to both sides: who is to agree to it has to know of it. */
const isParty = `exists (select 1 from participation e where e.dispute_id = d.id and e.agency_id = $1
  and e.role in ('WORKER_PARTY', 'EMPLOYER_PARTY') and (e.staff_id is null or e.staff_id = $2)
  and e.from_at <= $3::timestamptz and (e.to_at is null or e.to_at > $3::timestamptz))`;

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
    `mandate t where t.dispute_id = d.id and ${ofSeenParty('t.party_id')}`,
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
    `representation_change t where t.dispute_id = d.id and ${ofSeenParty('t.party_id')}`,
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
    `conflict t where t.dispute_id = d.id and (t.agency_id = $1 or (s."full" & ${bitOf('F0')}) <> 0 or ${isParty})
      and (s.only is null or (t.agency_id = $1 and (t.party_id is null or t.party_id = any(s.only))) or t.party_id = any(s.only))`,
    't.id',
  ),
} as const;
