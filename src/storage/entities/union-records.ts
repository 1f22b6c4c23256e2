import { defineEntity, p } from '@mikro-orm/core';

/** A hotline order (F8); its rating is F18. */
export const HotlineOrderRow = defineEntity({
  name: 'HotlineOrderRow',
  tableName: 'hotline_order',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    referralId: p.text().nullable(),
    channel: p.text(),
    orderNumber: p.text(),
    region: p.text(),
    demand: p.text(),
    tier: p.text(),
    receivedAt: p.datetime(),
    printedDueOn: p.string().columnType('date').nullable(),
    anonymous: p.boolean(),
    callerName: p.text().nullable(),
    callerPhone: p.text().nullable(),
    attempts: p.json(),
    reply: p.text().nullable(),
    repliedAt: p.datetime().nullable(),
    outcome: p.text().nullable(),
    rating: p.text().nullable(),
    calledBackAt: p.datetime().nullable(),
    closedAt: p.datetime().nullable(),
  },
});

/** A question and its answer (F8). */
export const ConsultationRow = defineEntity({
  name: 'ConsultationRow',
  tableName: 'consultation',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    category: p.text(),
    question: p.text(),
    anonymous: p.boolean(),
    askedAt: p.datetime(),
    answer: p.text().nullable(),
    answeredAt: p.datetime().nullable(),
    answeredBy: p.text().nullable(),
  },
});

/** A negotiation, of one worker or collective (F10). */
export const NegotiationRow = defineEntity({
  name: 'NegotiationRow',
  tableName: 'negotiation',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    referralId: p.text().nullable(),
    kind: p.text(),
    topic: p.text(),
    state: p.text(),
    requestedAt: p.datetime(),
    repliedAt: p.datetime().nullable(),
    sessions: p.integer(),
    lastSessionAt: p.datetime().nullable(),
    signedAt: p.datetime().nullable(),
    submittedAt: p.datetime().nullable(),
    hrssReceivedAt: p.datetime().nullable(),
    effectiveAt: p.datetime().nullable(),
    outcome: p.text().nullable(),
    endedAt: p.datetime().nullable(),
  },
});

/** A document of union supervision (F17); nobody who complained is named in it. */
export const SupervisionLetterRow = defineEntity({
  name: 'SupervisionLetterRow',
  tableName: 'supervision_letter',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    referralId: p.text().nullable(),
    kind: p.text(),
    number: p.text(),
    previousId: p.text().nullable(),
    addresseeAgencyId: p.text().nullable(),
    facts: p.text(),
    articles: p.json(),
    demand: p.text(),
    contact: p.text().nullable(),
    signedBy: p.text().nullable(),
    issuedAt: p.datetime(),
    deliveredOn: p.string().columnType('date').nullable(),
    deliveryMethod: p.text().nullable(),
    deliveryRefused: p.boolean().nullable(),
    docketedAt: p.datetime().nullable(),
    reply: p.text().nullable(),
    result: p.text().nullable(),
    resultAt: p.datetime().nullable(),
  },
});

/** An early warning (F16); it says nothing of who reported it. */
export const WarningRow = defineEntity({
  name: 'WarningRow',
  tableName: 'warning',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    referralId: p.text().nullable(),
    source: p.text(),
    level: p.text(),
    reasons: p.json(),
    wageComplaints: p.integer(),
    riskItems: p.integer(),
    workersOfMonth: p.integer(),
    commonClaimWorkers: p.integer(),
    arrearsFen: p.bigint('number'),
    people: p.integer(),
    keyEmployer: p.text().nullable(),
    negativeIndicators: p.boolean(),
    conduct: p.json(),
    cityAttention: p.boolean(),
    raisedAt: p.datetime(),
    verdict: p.text().nullable(),
    verifiedAt: p.datetime().nullable(),
    finding: p.text().nullable(),
  },
});

/** A direct report of a major incident (F16, work secret); facts only, nobody named. */
export const IncidentReportRow = defineEntity({
  name: 'IncidentReportRow',
  tableName: 'incident_report',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    referralId: p.text().nullable(),
    warningId: p.text().nullable(),
    state: p.text(),
    knownAt: p.datetime(),
    place: p.text(),
    headcount: p.integer(),
    conduct: p.text(),
    demand: p.text().nullable(),
    arrearsFen: p.bigint('number').nullable(),
    casualties: p.text().nullable(),
    measures: p.text().nullable(),
    classified: p.boolean(),
    oralAt: p.datetime().nullable(),
    writtenAt: p.datetime().nullable(),
    acknowledgedAt: p.datetime().nullable(),
    acknowledgeDueAt: p.datetime().nullable(),
    followUps: p.json(),
    controlledAt: p.datetime().nullable(),
    closedAt: p.datetime().nullable(),
    outcome: p.text().nullable(),
    review: p.text().nullable(),
    reviewDueOn: p.string().columnType('date').nullable(),
    reviewedAt: p.datetime().nullable(),
  },
});

/** A visit that is to be made (F18). */
export const VisitTaskRow = defineEntity({
  name: 'VisitTaskRow',
  tableName: 'visit_task',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    referralId: p.text().nullable(),
    subject: p.text(),
    ground: p.text(),
    followsVisitId: p.text().nullable(),
    openedAt: p.datetime(),
    dueOn: p.string().columnType('date').nullable(),
    attempts: p.json(),
    visitId: p.text().nullable(),
    closedAt: p.datetime().nullable(),
  },
});

/** The union's own tables, by the name the rest of the program uses. */
export const unionTables = {
  hotlineOrder: HotlineOrderRow,
  consultation: ConsultationRow,
  negotiation: NegotiationRow,
  supervisionLetter: SupervisionLetterRow,
  warning: WarningRow,
  incidentReport: IncidentReportRow,
  visitTask: VisitTaskRow,
} as const;
