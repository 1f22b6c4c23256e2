import { object } from './json.ts';

/** A referral as the API shows it, with further keys where a list carries more. */
export function referralJson(alias: string, more: Record<string, string> = {}): string {
  return object(alias, {
    ...more,
    id: 'id',
    number: 'number',
    disputeId: 'dispute_id',
    kindCode: 'kind',
    fromAgencyId: 'from_agency_id',
    toAgencyId: 'to_agency_id',
    state: 'state',
    phase: 'phase',
    subjectId: 'subject_id',
    procedure: 'procedure',
    groups: 'groups',
    packetDigest: 'packet_digest',
    sentAt: 'sent_at',
    receivedAt: 'received_at',
    acceptedAt: 'accepted_at',
    assigneeId: 'assignee_id',
    returnedAt: 'returned_at',
    acknowledgedAt: 'acknowledged_at',
    outcome: 'outcome',
    declineReason: 'decline_reason',
    suggestedAgencyId: 'suggested_agency_id',
    caseNumber: 'case_number',
    version: 'version',
  });
}

/** A deadline as the API shows it; overdue is computed from the moment asked. */
export function deadlineJson(alias: string): string {
  return object(alias, {
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
    stoppedAt: 'stopped_at',
    isLate: `(${alias}.state = 'RUNNING' and ${alias}.due_at < $3::timestamptz)`,
  });
}
