import { object } from '../reads/json.ts';

/** A list of the file: JSON of each row, empty and never null. */
export const fileList = (json: string, from: string) => `coalesce((select json_agg(${json}) from ${from}), '[]')`;

/** Consents, overrides of missing ones, and live seals of the dispute `d`, as members of the file's JSON object. */
export const rightsOfFile = `'consents', ${fileList(
  object('c', {
    id: 'id',
    disputeId: 'dispute_id',
    partyId: 'party_id',
    purpose: 'purpose',
    recipientAgencyId: 'recipient_agency_id',
    groups: 'groups',
    sensitiveAgreed: 'sensitive_agreed',
    byGuardian: 'by_guardian',
    givenAt: 'given_at',
    withdrawnAt: 'withdrawn_at',
  }),
  'consent c where c.dispute_id = d.id',
)},
  'overrides', ${fileList(
    object('w', {
      id: 'id',
      agencyId: 'agency_id',
      partyIds: 'party_ids',
      purpose: 'purpose',
      recipientAgencyId: 'recipient_agency_id',
      groups: 'groups',
      ground: 'ground',
      requestedBy: 'requested_by',
      endsAt: 'ends_at',
      decision: 'decision',
      decidedAt: 'decided_at',
      usedAt: 'used_at',
    }),
    'consent_override w where w.dispute_id = d.id',
  )},
  'seals', ${fileList(
    object('z', {
      id: 'id',
      disputeId: 'dispute_id',
      key: 'key',
      ground: 'ground',
      agencyId: 'agency_id',
      holderIds: 'holder_ids',
      sealedAt: 'sealed_at',
      liftedAt: 'lifted_at',
    }),
    'seal z where z.dispute_id = d.id and z.lifted_at is null',
  )}`;
