import { registerFilter } from '../row-sql.ts';
import { listOf, object } from './json.ts';

/** A worker is told of what is about the worker alone. */
const ofOwnParty =
  '(s.own is null or exists (select from json_array_elements_text(s.own) o where o = any(t.party_ids)))';

/** A seal of one's own lies on what an earlier one hid already: it is told, and hides nothing more. */
const isHolder = '$1 = any(t.holder_ids)';

/** Consents, what was done without one, seals the caller's agency holds, and emergency access, of a dispute `d` for the sight `s`. */
export const rightsParts = {
  consents: listOf(
    object('t', {
      id: 'id',
      partyId: 'party_id',
      purpose: 'purpose',
      recipientAgencyId: 'recipient_agency_id',
      groupSet: 'groups',
      method: 'method',
      channel: 'channel',
      textVersion: 'text_version',
      sensitiveAgreed: 'sensitive_agreed',
      byGuardian: 'by_guardian',
      givenAt: 'given_at',
      withdrawnAt: 'withdrawn_at',
    }),
    `consent t where t.dispute_id = d.id and ${registerFilter('consent', 't')}`,
    't.id',
  ),
  consentOverrides: listOf(
    object('t', {
      id: 'id',
      agencyId: 'agency_id',
      partyIds: '(case when s.own is null and s.only is null then t.party_ids end)',
      purpose: 'purpose',
      recipientAgencyId: 'recipient_agency_id',
      groupSet: 'groups',
      ground: 'ground',
      reason: '(case when t.agency_id = $1 then t.reason end)',
      requestedAt: 'requested_at',
      endsAt: 'ends_at',
      decision: 'decision',
      decidedAt: 'decided_at',
      usedAt: 'used_at',
    }),
    `consent_override t where t.dispute_id = d.id and ${ofOwnParty} and ${registerFilter('consent_override', 't')}`,
    't.id',
  ),
  seals: listOf(
    object('t', {
      id: 'id',
      subjectId: "split_part(t.key, ' ', 1)",
      part: "coalesce(nullif(split_part(t.key, ' ', 2), ''), 'ROW')",
      ground: 'ground',
      agencyId: 'agency_id',
      holderAgencyIds: 'holder_ids',
      sealedAt: 'sealed_at',
      liftedAt: 'lifted_at',
    }),
    `seal t where t.dispute_id = d.id and ${isHolder} and ${registerFilter('seal', 't')}`,
    't.id',
  ),
  emergencyAccesses: listOf(
    object('t', {
      id: 'id',
      agencyId: 'agency_id',
      ground: 'ground',
      openedAt: 'opened_at',
      approveBy: 'approve_by',
      endsAt: 'ends_at',
      decision: 'decision',
      verdict: 'verdict',
    }),
    `emergency_access t where t.dispute_id = d.id and ${registerFilter('emergency_access', 't')}`,
    't.id',
  ),
} as const;
