import { defineEntity, p } from '@mikro-orm/core';

/** A hand-off; written only by folding facts. */
export const ReferralRow = defineEntity({
  name: 'ReferralRow',
  tableName: 'referral',
  properties: {
    id: p.text().primary(),
    number: p.text(),
    disputeId: p.text(),
    kind: p.text(),
    fromAgencyId: p.text(),
    toAgencyId: p.text(),
    state: p.text(),
    phase: p.text().nullable(),
    subjectId: p.text().nullable(),
    variant: p.text().nullable(),
    scopeIds: p.array().nullable(),
    declarations: p.json(),
    twinKey: p.text(),
    groups: p.integer(),
    fieldGroup: p.text(),
    groupBit: p.integer(),
    packetDigest: p.text(),
    sentAt: p.datetime().nullable(),
    receivedAt: p.datetime().nullable(),
    acceptedAt: p.datetime().nullable(),
    acceptedBy: p.text().nullable(),
    assigneeId: p.text().nullable(),
    deskId: p.text().nullable(),
    returnedAt: p.datetime().nullable(),
    acknowledgedAt: p.datetime().nullable(),
    outcome: p.text().nullable(),
    declineReason: p.text().nullable(),
    suggestedAgencyId: p.text().nullable(),
    caseNumber: p.text().nullable(),
    version: p.integer(),
    changedAt: p.datetime(),
    stateSince: p.datetime().nullable(),
    cancellationAskedAt: p.datetime().nullable(),
    followsReferralId: p.text().nullable(),
  },
});

/** A clock the law set running. */
export const DeadlineRow = defineEntity({
  name: 'DeadlineRow',
  tableName: 'deadline',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    referralId: p.text().nullable(),
    subjectId: p.text().nullable(),
    rule: p.text(),
    bearerAgencyId: p.text(),
    fieldGroup: p.text(),
    groupBit: p.integer(),
    state: p.text(),
    startedAt: p.datetime(),
    nominalEnd: p.string().columnType('date').nullable(),
    dueOn: p.string().columnType('date'),
    dueAt: p.datetime(),
    calendarUncertain: p.boolean(),
    extensionDays: p.integer(),
    figure: p.json().nullable(),
    pauses: p.json(),
    stoppedAt: p.datetime().nullable(),
  },
});

/** A document; the hub keeps its digest, its issuer keeps the bytes. */
export const DocumentRow = defineEntity({
  name: 'DocumentRow',
  tableName: 'document',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    referralId: p.text().nullable(),
    agencyId: p.text(),
    kind: p.text(),
    title: p.text(),
    sha256: p.text(),
    sizeBytes: p.integer(),
    mediaType: p.text(),
    fieldGroup: p.text(),
    groupBit: p.integer(),
    attachedAt: p.datetime(),
  },
});

/** A text of one field group: statement, consultation, mediation process. */
export const NoteRow = defineEntity({
  name: 'NoteRow',
  tableName: 'note',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    referralId: p.text().nullable(),
    agencyId: p.text(),
    staffId: p.text(),
    fieldGroup: p.text(),
    groupBit: p.integer(),
    body: p.text(),
    writtenAt: p.datetime(),
  },
});

/** Words one side of a referral wrote with a step, for both sides only. */
export const RemarkRow = defineEntity({
  name: 'RemarkRow',
  tableName: 'remark',
  properties: {
    factId: p.text().primary(),
    referralId: p.text(),
    agencyId: p.text(),
    body: p.text(),
  },
});

/** What one worker is to be paid (F10). */
export const ObligationRow = defineEntity({
  name: 'ObligationRow',
  tableName: 'obligation',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    referralId: p.text().nullable(),
    source: p.text(),
    partyId: p.text(),
    amountFen: p.bigint('number'),
    effectiveAt: p.datetime(),
    enforceableAt: p.datetime().nullable(),
  },
});

/** One instalment of an obligation. */
export const InstalmentRow = defineEntity({
  name: 'InstalmentRow',
  tableName: 'instalment',
  properties: {
    id: p.text().primary(),
    obligationId: p.text(),
    dueOn: p.string().columnType('date'),
    amountFen: p.bigint('number'),
    paidFen: p.bigint('number'),
  },
});
