import { personRoles } from '../domain/party/person.ts';
import type { PartyPart } from '../domain/seal/seal.ts';
import { recordRows } from './record-rows.ts';
import {
  all,
  any,
  handed,
  is,
  ofDispute,
  own,
  ownParty,
  ownPerson,
  permitted,
  present,
  related,
  sees,
  seesFully,
  takesPart,
  whole,
  type RowRule,
} from './row-rule.ts';

/** Where only a part was handed over, or the caller is a worker, a row about a party shows with the party alone. */
const ofSeenParty = ofDispute(all(sees('F0'), handed('party_id'), ownParty('party_id')));

/** Who was handed a part learns of its own, and not of the rest. */
const ofWholeOrOwn = ofDispute(all(sees('F0'), any(whole, own('agency_id'))));

/** No seal of others lies on the part of the party; from the worker whose it is, nothing is sealed. */
const unsealedOrOwn = (part: PartyPart) => any({ kind: 'unsealed', part }, { kind: 'isOwnParty', column: 'id' });

/** What hangs on the dispute and on what was handed over of it. */
const disputeRows = {
  dispute: permitted('dispute.read', 'id'),
  referral: permitted('referral.read'),
  fact: permitted('timeline.read'),
  deadline: permitted('deadline.read'),
  document: permitted('document.read'),
  note: permitted('note.read'),
  party: permitted('party.read'),
  claim: permitted('claim.read'),
  obligation: permitted('obligation.read'),
  instalment: { of: 'ROW', table: 'obligation', column: 'obligation_id' },
  // A person's way to be reached, and an organisation's public address; a worker is shown no colleague's.
  party_contact: {
    of: 'ROW',
    table: 'party',
    column: 'party_id',
    when: any(
      all(is('role', ...personRoles), sees('F2'), ownParty('id'), unsealedOrOwn('CONTACT')),
      all({ kind: 'isNot', column: 'role', values: personRoles }, sees('F4')),
    ),
  },
  // Nothing of an identity is left by a mask, so that who sees it masked is not shown the row.
  party_identity: {
    of: 'ROW',
    table: 'party',
    column: 'party_id',
    when: all(
      seesFully('F3'),
      any({ kind: 'isNot', column: 'role', values: personRoles }, ownParty('id')),
      unsealedOrOwn('IDENTITY'),
    ),
  },
  remark: { of: 'ROW', table: 'fact', column: 'fact_id', when: related('SIDE_OF_REFERRAL') },
  alias: ofWholeOrOwn,
  holding: ofWholeOrOwn,
  track: ofDispute(all(sees('F0'), whole, { kind: 'seesRowGroup' })),
  // Own parts are what the sight is made of; those that ended are asked for, too.
  participation: ofDispute(any(own('agency_id'), all(sees('F0'), whole, related('KNOWN_PART')))),
  // Who was handed a part is shown what names its agency; any other consent would tell of other hand-offs.
  consent: ofDispute(all(sees('F0'), handed('party_id'), ownParty('party_id'), any(whole, own('recipient_agency_id')))),
  mandate: ofSeenParty,
  representation_change: ofSeenParty,
  // A tie is told to both sides: who is to agree to it has to know of it.
  conflict: ofDispute(
    all(
      sees('F0'),
      any(own('agency_id'), seesFully('F0'), related('PARTY')),
      any(whole, own('agency_id'), handed('party_id')),
    ),
  ),
  // Both values of a correction are told to whoever may read the field itself.
  correction: ofDispute(
    all(
      { kind: 'seesRowGroup', fully: true },
      handed('subject_id'),
      any({ kind: 'isNot', column: 'field_group', values: ['F2', 'F3'] }, ownParty('subject_id')),
    ),
  ),
  // The sum over all workers is told to whoever sees agreements in part; each by itself is cut where it is read.
  worker_outcome: ofDispute(all(sees('F10'), handed('party_id'))),
  notice: ofDispute(all(sees('F0'), any(own('recipient_agency_id'), seesFully('F0')))),
  legal_hold: ofDispute(all(seesFully('F0'), whole)),
  erasure: ofDispute(all(seesFully('F0'), whole)),
  // What is sealed is nobody's to see; that there are seals is told to every filter of what they hide.
  seal: ofDispute(takesPart),
  // Asked for within the agency; told to who sees the whole matter once it may be used.
  consent_override: ofDispute(any(own('agency_id'), all(seesFully('F0'), whole, is('decision', 'APPROVED')))),
  // The second person of the agency decides on it without seeing the matter; others are told when it is over.
  emergency_access: ofDispute(any(own('agency_id'), all(seesFully('F0'), whole, present('told_at')))),
  rights_notice: ofDispute(all(own('recipient_agency_id'), sees('F0'))),
  dispute_link: { of: 'TWO_DISPUTES', columns: ['from_dispute_id', 'to_dispute_id'] },
  dispute_merge: { of: 'TWO_DISPUTES', columns: ['survivor_id', 'merged_id'] },
} as const satisfies Record<string, RowRule>;

const otherRows = {
  agency: { of: 'SIGNED_IN' },
  staff: { of: 'SIGNED_IN' },
  desk: { of: 'SIGNED_IN' },
  sharing_agreement: { of: 'CALLER', when: { kind: 'permitted', by: 'agreement.read' } },
  // What an agency's own requests did, told to who sent them by the key; the query asks for the same system or person.
  idempotency: { of: 'CALLER', when: own('agency_id') },
  referral_request: { of: 'CALLER', when: any(own('asker_agency_id'), own('holder_agency_id')) },
  // Read through a window that tells who is on duty the two numbers and nothing more.
  duplicate_proposal: { of: 'HUB' },
  duplicate_key: { of: 'HUB' },
  directory_change: { of: 'HUB' },
  published_year: { of: 'HUB' },
  local_figure: { of: 'HUB' },
  data_key: { of: 'HUB' },
  seal_progress: { of: 'HUB' },
  // Read through windows: the worker's side learns who saw what, an administrator what was refused.
  access_entry: { of: 'HUB' },
  audit_entry: { of: 'HUB' },
  // Who calls what, and who agreed to a change, is for whoever runs the hub.
  field_use: { of: 'HUB' },
  contract_proposal: { of: 'HUB' },
  contract_approval: { of: 'HUB' },
  // The log and its salts have no caller: proofs are made for what a caller's own reads have shown.
  fact_salt: { of: 'HUB' },
  log_leaf: { of: 'HUB' },
  log_node: { of: 'HUB' },
  checkpoint: { of: 'HUB' },
  log_key: { of: 'HUB' },
  outbox: { of: 'HUB' },
  // Read through the views of the past alone, which hold the same conditions.
  row_past: { of: 'HUB' },
  series: { of: 'HUB' },
  staff_change: { of: 'CALLER', when: all(own('agency_id'), { kind: 'permitted', by: 'staff.manage' }) },
  system_client: { of: 'CALLER', when: all(own('agency_id'), { kind: 'permitted', by: 'client.manage' }) },
  client_key: { of: 'CALLER', when: all(own('agency_id'), { kind: 'permitted', by: 'client.manage' }) },
  message_nonce: { of: 'HUB' },
  trusted_document: { of: 'CALLER', when: all(own('agency_id'), { kind: 'permitted', by: 'client.manage' }) },
  // What an export holds is handed out by its own route, to who asked for it.
  export_job: { of: 'CALLER', when: all(own('agency_id'), { kind: 'permitted', by: 'export.request' }) },
  export_page: { of: 'HUB' },
  // Who lodged it, operators, and the administrators of the agency it became.
  join_application: {
    of: 'CALLER',
    when: any(
      ownPerson('applicant_staff_id'),
      { kind: 'permitted', by: 'onboarding.decide' },
      all(own('agency_id'), { kind: 'permitted', by: 'onboarding.prepare' }),
    ),
  },
  join_step: { of: 'ROW', table: 'join_application', column: 'application_id' },
  webhook_endpoint: { of: 'CALLER', when: all(own('agency_id'), { kind: 'permitted', by: 'webhook.manage' }) },
  webhook_key: { of: 'ROW', table: 'webhook_endpoint', column: 'endpoint_id' },
  // What nobody there was found entitled to yet, and what was withheld, would tell that something happened.
  webhook_delivery: {
    of: 'CALLER',
    when: all(
      own('agency_id'),
      { kind: 'permitted', by: 'webhook.manage' },
      any(present('sequence'), is('kind', 'TEST')),
      { kind: 'isNot', column: 'state', values: ['WITHHELD'] },
    ),
  },
  webhook_secret: { of: 'HUB' },
  webhook_feed: { of: 'HUB' },
  directory_version: { of: 'HUB' },
  accord_migration: { of: 'HUB' },
  accord_row_security: { of: 'HUB' },
} as const satisfies Record<string, RowRule>;

/** Every table of the database, and whose its rows are. Nothing else in the program says so. */
export const rowRegister: Readonly<Record<string, RowRule>> = { ...disputeRows, ...recordRows, ...otherRows };
