import { headcountSeen, sightJson } from '../row-filter.ts';
import type { Shape } from './shape.ts';
import { claimSettledSql } from './worker-outcomes.ts';

/** A party `t` with its contact `c` and its identity `i`. */
export const partyShape: Shape = {
  columns: {
    id: 't.id',
    role: 't.role',
    name: 't.name',
    socialCreditCode: 't.social_credit_code',
    phone: 'c.phone',
    address: 'c.address',
    idNumber: 'i.id_number',
    idType: '(case when i.id_number is not null then i.id_type end)',
    bankAccount: 'i.bank_account',
    underAge: 'i.under_age',
    fromOn: 't.from_on',
    toOn: 't.to_on',
  },
  always: ['id', 'role'],
};

/** A claim item. */
export const claimShape: Shape = {
  columns: {
    id: 'id',
    partyId: 'party_id',
    typeId: 'type',
    settled: claimSettledSql,
    amountFen: 'amount_fen',
    periodFrom: 'period_from',
    periodTo: 'period_to',
  },
  always: ['id'],
  needs: { type: ['typeId'] },
};

/** A clock `l`; late is worked out for the moment asked. */
export const deadlineShape: Shape = {
  columns: {
    id: 'id',
    disputeId: 'dispute_id',
    referralId: 'referral_id',
    subjectId: 'subject_id',
    ruleId: 'rule',
    bearerAgencyId: 'bearer_agency_id',
    state: 'state',
    startedAt: 'started_at',
    nominalEnd: 'nominal_end',
    dueOn: 'due_on',
    dueAt: 'due_at',
    calendarUncertain: 'calendar_uncertain',
    extensionDays: 'extension_days',
    pauses: 'pauses',
    localFigure: 'figure',
    anchorFactId: `(select f.id from fact f where f.dispute_id = l.dispute_id and f.type = 'DeadlineStarted' and f.body ->> 'deadlineId' = l.id)`,
    stoppedAt: 'stopped_at',
    isLate: "(l.state = 'RUNNING' and l.due_at < $3::timestamptz)",
    bit: 'group_bit',
  },
  always: ['id', 'dueAt', 'bit'],
  needs: {
    rule: ['ruleId'],
    bearer: ['bearerAgencyId'],
    dispute: ['disputeId'],
    overdue: ['isLate', 'ruleId'],
    expired: ['isLate', 'ruleId'],
    explanation: ['ruleId', 'startedAt', 'pauses', 'extensionDays', 'localFigure'],
  },
};

/** A referral `r`. Overdue and the like are computed from the moment asked. */
export const referralShape: Shape = {
  columns: {
    id: 'id',
    number: 'number',
    disputeId: 'dispute_id',
    kindCode: 'kind',
    fromAgencyId: 'from_agency_id',
    toAgencyId: 'to_agency_id',
    state: 'state',
    phase: 'phase',
    subjectId: 'subject_id',
    variant: 'variant',
    declarations: 'declarations',
    groups: 'groups',
    packetDigest: 'packet_digest',
    sentAt: 'sent_at',
    receivedAt: 'received_at',
    acceptedAt: 'accepted_at',
    assigneeId: 'assignee_id',
    // The desk is the receiver's own arrangement.
    deskId: '(case when r.to_agency_id = $1 then r.desk_id end)',
    returnedAt: 'returned_at',
    acknowledgedAt: 'acknowledged_at',
    cancellationAskedAt: 'cancellation_asked_at',
    outcome: 'outcome',
    declineReason: 'decline_reason',
    suggestedAgencyId: 'suggested_agency_id',
    // A case number belongs to the file of the court or the commission; the two sides of the referral know it.
    caseNumber: '(case when r.from_agency_id = $1 or r.to_agency_id = $1 then r.case_number end)',
    version: 'version',
    bit: 'group_bit',
  },
  // The group, for the log of who read what.
  always: ['id', 'sentAt', 'disputeId', 'bit'],
  needs: {
    kind: ['kindCode'],
    fromAgency: ['fromAgencyId'],
    toAgency: ['toAgencyId'],
    assignee: ['assigneeId'],
    desk: ['deskId'],
    suggestedAgency: ['suggestedAgencyId'],
    outcomeTitle: ['kindCode', 'outcome'],
    availableSteps: ['kindCode', 'fromAgencyId', 'toAgencyId', 'state', 'phase', 'cancellationAskedAt'],
  },
};

/** The head of the dispute `d` that comes with a listed referral. */
export const listedDisputeShape: Shape = {
  columns: {
    id: 'd.id',
    number: 'd.number',
    causeId: 'd.cause',
    stage: 'd.stage',
    region: 'd.region',
    headcount: headcountSeen,
    leadAgencyId: 'd.lead_agency_id',
    accountableAgencyId: 'd.accountable_agency_id',
    sight: sightJson,
  },
  always: ['id', 'sight'],
  needs: { cause: ['causeId'], leadAgency: ['leadAgencyId'], accountableAgency: ['accountableAgencyId'] },
};

/** A document. */
export const documentShape: Shape = {
  columns: {
    id: 'id',
    referralId: 'referral_id',
    agencyId: 'agency_id',
    kind: 'kind',
    title: 'title',
    sha256: 'sha256',
    sizeBytes: 'size_bytes',
    mediaType: 'media_type',
    group: 'field_group',
    attachedAt: 'attached_at',
  },
  always: ['id', 'group'],
  needs: { agency: ['agencyId'] },
};

/** A note. */
export const noteShape: Shape = {
  columns: {
    id: 'id',
    agencyId: 'agency_id',
    authorId: 'staff_id',
    group: 'field_group',
    body: 'body',
    writtenAt: 'written_at',
  },
  always: ['id', 'group'],
  needs: { agency: ['agencyId'], author: ['authorId'] },
};

/** A fact `t` with the referral `r` it belongs to and the remark `m` that goes with it. */
export const timelineShape: Shape = {
  columns: {
    id: 't.id',
    seq: 't.seq',
    type: 't.type',
    group: 't.field_group',
    agencyId: 't.agency_id',
    agencyName: 't.agency_name',
    staffRole: 't.staff_role',
    clientName: 't.client_name',
    referralId: 't.referral_id',
    occurredAt: 't.occurred_at',
    recordedAt: 't.recorded_at',
    details: 't.body',
    // What the body tells whom is cut by the register of entries; one thing only the row knows.
    isSide: 'coalesce($1 in (t.agency_id, r.from_agency_id, r.to_agency_id), false)',
    disputeId: 't.dispute_id',
    remark: '(case when r.from_agency_id = $1 or r.to_agency_id = $1 then m.body end)',
  },
  always: ['id', 'group'],
  needs: {
    agency: ['agencyId'],
    title: ['type'],
    details: ['details', 'type', 'isSide'],
    correction: ['disputeId', 'details', 'type', 'isSide'],
  },
};
