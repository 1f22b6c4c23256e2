import type { LegalDate } from '../../kernel/legal-date.ts';
import type { Deadline } from '../../domain/deadline/deadline.ts';
import type { DisputeFile } from '../../domain/dispute/dispute.ts';
import type { Referral } from '../../domain/referral/referral.ts';
import type { OpenTracks } from '../../domain/track/track.ts';
import type { LoadedFile } from '../../commands/unit-of-work.ts';
import { object } from '../reads/json.ts';
import { fileList as list, rightsOfFile } from './rights-of-file.ts';
import { statement } from '../statement.ts';

const referralJson = object('r', {
  id: 'id',
  number: 'number',
  disputeId: 'dispute_id',
  kind: 'kind',
  fromAgencyId: 'from_agency_id',
  toAgencyId: 'to_agency_id',
  state: 'state',
  phase: 'phase',
  subjectId: 'subject_id',
  variant: 'variant',
  only: 'scope_ids',
  groups: 'groups',
  sentAt: 'sent_at',
  acceptedAt: 'accepted_at',
  assigneeId: 'assignee_id',
  outcome: 'outcome',
  changedAt: 'changed_at',
  cancellationAskedAt: 'cancellation_asked_at',
  followsReferralId: 'follows_referral_id',
  version: 'version',
});

/** The whole file of the dispute `$1`, and the referral `$2` if one is asked for, as one JSON value. */
const loadText = `
select json_build_object(
  'dispute', ${object('d', {
    id: 'id',
    number: 'number',
    stage: 'stage',
    subStage: 'sub_stage',
    previousStage: 'previous_stage',
    closeReason: 'close_reason',
    isErased: '(d.erased_at is not null)',
    cause: 'cause',
    headcount: 'headcount',
    channel: 'channel',
    relationType: 'relation_type',
    channelGround: 'channel_ground',
    docketed: 'docketed',
    region: 'region',
    leadAgencyId: 'lead_agency_id',
    accountableAgencyId: 'accountable_agency_id',
    version: 'version',
  })},
  'tracks', (select json_object_agg(t.track, t.state) from track t where t.dispute_id = d.id),
  'chain', json_build_object('seq', d.last_seq, 'hash', d.last_hash),
  'writtenAt', (select f.recorded_at from fact f where f.dispute_id = d.id and f.seq = d.last_seq),
  'parties', ${list(object('p', { id: 'id', role: 'role', underAge: 'i.under_age' }), 'party p left join party_identity i on i.party_id = p.id where p.dispute_id = d.id and p.to_on is null')},
  'participations', ${list(
    `json_build_object('id', p.id, 'disputeId', p.dispute_id, 'agencyId', p.agency_id, 'staffId', p.staff_id, 'role', p.role, 'legalBasis', json_build_object('law', p.basis_law, 'article', p.basis_article, 'version', p.basis_version), 'scope', p.scope, 'referralId', p.referral_id, 'partyId', p.party_id, 'from', p.from_at, 'to', p.to_at, 'only', p.only_ids)`,
    'participation p where p.dispute_id = d.id',
  )},
  ${rightsOfFile},
  'mandates', ${list(
    object('m', {
      id: 'id',
      partyId: 'party_id',
      staffId: 'staff_id',
      agencyId: 'agency_id',
      kind: 'kind',
      scope: 'scope',
      authorities: 'authorities',
      fromAt: 'from_at',
      endsAt: 'ends_at',
      participationId: 'participation_id',
    }),
    'mandate m where m.dispute_id = d.id',
  )},
  'openChanges', ${list(
    object('g', {
      id: 'id',
      mandateId: 'mandate_id',
      partyId: 'party_id',
      staffId: 'staff_id',
      kind: 'kind',
      scope: 'scope',
      authorities: 'authorities',
      untilOn: 'until_on',
      documentId: 'document_id',
      state: 'state',
      requestedBy: 'requested_by',
    }),
    "representation_change g where g.dispute_id = d.id and g.state in ('REQUESTED', 'VERIFIED')",
  )},
  'conflicts', ${list(
    object('k', {
      id: 'id',
      staffId: 'staff_id',
      agencyId: 'agency_id',
      raisedBy: 'raised_by',
      partyId: 'party_id',
      tie: 'tie',
      consentedParties: 'consented_parties',
      decision: 'decision',
    }),
    'conflict k where k.dispute_id = d.id',
  )},
  'obligations', ${list(
    `json_build_object('id', o.id, 'disputeId', o.dispute_id, 'source', o.source, 'partyId', o.party_id, 'amountFen', o.amount_fen, 'effectiveAt', o.effective_at, 'enforceableAt', o.enforceable_at, 'instalments', (select coalesce(json_agg(json_build_object('id', i.id, 'dueOn', i.due_on, 'amountFen', i.amount_fen, 'paidFen', i.paid_fen) order by i.due_on), '[]') from instalment i where i.obligation_id = o.id))`,
    'obligation o where o.dispute_id = d.id',
  )},
  'openReferrals', ${list(referralJson, "referral r where r.dispute_id = d.id and r.state not in ('ACKNOWLEDGED', 'NOT_SENT', 'CANCELLED')")},
  'claims', ${list(object('m', { id: 'id', partyId: 'party_id' }), 'claim m where m.dispute_id = d.id')},
  'endedReferrals', coalesce((select json_agg(${object('e', { kind: 'kind', toAgencyId: 'to_agency_id', outcome: 'outcome' })} order by e.returned_at) from referral e where e.dispute_id = d.id and e.returned_at is not null), '[]'),
  'documents', ${list(object('o', { id: 'id', kind: 'kind', group: 'field_group', agencyId: 'agency_id', referralId: 'referral_id' }), 'document o where o.dispute_id = d.id')},
  'deadlines', ${list(
    object('l', {
      id: 'id',
      disputeId: 'dispute_id',
      referralId: 'referral_id',
      subjectId: 'subject_id',
      rule: 'rule',
      bearerAgencyId: 'bearer_agency_id',
      state: 'state',
      startedAt: 'started_at',
      dueAt: 'due_at',
      group: 'field_group',
      nominalEnd: 'nominal_end',
      dueOn: 'due_on',
      calendarUncertain: 'calendar_uncertain',
      extensionDays: 'extension_days',
      figure: 'figure',
      pauses: 'pauses',
    }),
    "deadline l where l.dispute_id = d.id and l.state in ('RUNNING', 'PAUSED')",
  )},
  'hops', ${list(
    object('r', {
      id: 'id',
      fromAgencyId: 'from_agency_id',
      toAgencyId: 'to_agency_id',
      followsReferralId: 'follows_referral_id',
      kind: 'kind',
    }),
    'referral r where r.dispute_id = d.id and r.sent_at is not null',
  )},
  'referral', (select ${referralJson} from referral r where r.id = $2)
) as body
from dispute d`;

export const loadDispute = statement(`${loadText} where d.id = $1 and $2::text is null`);
export const loadDisputeOfReferral = statement(
  `${loadText} where d.id = (select dispute_id from referral where id = $1) and $2::text is not null`,
);

/** Where the chain of a dispute's history stands. */
export interface Chain {
  readonly seq: number;
  readonly hash: string;
}

interface LoadedBody extends Omit<LoadedFile, 'file'>, DisputeFile {
  readonly chain: Chain;
  readonly writtenAt: string | null;
  readonly tracks: OpenTracks | null;
}

/** Turns the JSON of `loadDispute` into what decisions take: instants become dates, in place. */
export function fileOf(body: unknown): LoadedFile & { chain: Chain; writtenAt: Date | null } {
  const { chain, writtenAt, deadlines, referral, hops, tracks, ...loaded } = body as LoadedBody;
  const file: DisputeFile = { ...loaded, dispute: { ...loaded.dispute, tracks: tracks ?? {} } };
  for (const participation of file.participations) instants(participation, 'from', 'to');
  for (const consent of file.consents) instants(consent, 'givenAt', 'withdrawnAt');
  for (const override of file.overrides ?? []) instants(override, 'endsAt', 'decidedAt', 'usedAt');
  for (const seal of file.seals ?? []) instants(seal, 'sealedAt', 'liftedAt');
  for (const mandate of file.mandates) instants(mandate, 'fromAt', 'endsAt');
  for (const obligation of file.obligations) instants(obligation, 'effectiveAt', 'enforceableAt');
  for (const open of file.openReferrals) instants(open, ...referralInstants);
  for (const deadline of deadlines as Deadline[]) instants(deadline, 'startedAt', 'dueAt');
  if (referral) instants(referral as Referral, ...referralInstants);
  return { file, deadlines, referral, hops, chain, writtenAt: writtenAt ? new Date(writtenAt) : null };
}

const referralInstants = ['sentAt', 'acceptedAt', 'changedAt', 'cancellationAskedAt'] as const;

function instants<Row extends object>(row: Row, ...keys: (keyof Row)[]): void {
  const values = row as Record<keyof Row, unknown>;
  for (const key of keys) if (typeof values[key] === 'string') values[key] = new Date(values[key] as LegalDate);
}
