import { defineEntity, p } from '@mikro-orm/core';

/** The court's own record (F13). */
export const CourtCaseRow = defineEntity({
  name: 'CourtCaseRow',
  tableName: 'court_case',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    type: p.text(),
    referralId: p.text().nullable(),
    subjectId: p.text().nullable(),
    receivedAt: p.datetime(),
    copies: p.integer(),
    registerNumber: p.text().nullable(),
    caseNumber: p.text().nullable(),
    docketedAt: p.datetime().nullable(),
    procedure: p.text().nullable(),
    ruling: p.text().nullable(),
    ruledAt: p.datetime().nullable(),
    collectedFen: p.bigint('number'),
    closedAt: p.datetime().nullable(),
    partyId: p.text().nullable(),
    basis: p.text().nullable(),
    claimedFen: p.bigint('number').nullable(),
    form: p.text().nullable(),
    awards: p.json().nullable(),
    performWithinDays: p.integer().nullable(),
    parentId: p.text().nullable(),
    effectiveOn: p.string().columnType('date').nullable(),
  },
});

/** The mediation body's own record (F10); the process is notes of F9. */
export const MediationRow = defineEntity({
  name: 'MediationRow',
  tableName: 'mediation',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    referralId: p.text().nullable(),
    mediatorId: p.text(),
    openedAt: p.datetime(),
    sessions: p.integer(),
    lastSessionAt: p.datetime().nullable(),
  },
});

/** The union's aid decision (F8). */
export const UnionAidRow = defineEntity({
  name: 'UnionAidRow',
  tableName: 'union_aid',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    referralId: p.text().nullable(),
    decision: p.text().nullable(),
    reason: p.text().nullable(),
    decidedAt: p.datetime().nullable(),
    appliedAt: p.datetime().nullable(),
    matter: p.text().nullable(),
    exemption: p.text().nullable(),
    lawyerId: p.text().nullable(),
    assignedAt: p.datetime().nullable(),
    result: p.text().nullable(),
    report: p.text().nullable(),
    satisfaction: p.text().nullable(),
    closedAt: p.datetime().nullable(),
  },
});

/** A follow-up visit (F18). */
export const VisitRow = defineEntity({
  name: 'VisitRow',
  tableName: 'visit',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    subject: p.text(),
    method: p.text(),
    visitedAt: p.datetime(),
    attempts: p.integer(),
    satisfied: p.integer(),
    basicallySatisfied: p.integer(),
    dissatisfied: p.integer(),
    unreached: p.integer(),
    taskId: p.text().nullable(),
    attemptDates: p.json().nullable(),
    rating: p.integer().nullable(),
    unresolved: p.text().nullable(),
    relapsed: p.boolean().nullable(),
  },
});

/** The procuratorate's own record (F15). */
export const SupportRow = defineEntity({
  name: 'SupportRow',
  tableName: 'support',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    referralId: p.text().nullable(),
    decision: p.text().nullable(),
    opinionNumber: p.text().nullable(),
    reason: p.text().nullable(),
    decidedAt: p.datetime().nullable(),
    appliedAt: p.datetime().nullable(),
    difficulty: p.text().nullable(),
  },
});
