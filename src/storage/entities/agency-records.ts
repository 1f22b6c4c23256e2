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
    decision: p.text(),
    reason: p.text().nullable(),
    decidedAt: p.datetime(),
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
  },
});

/** The commission's own record (F12). */
export const ArbitrationRow = defineEntity({
  name: 'ArbitrationRow',
  tableName: 'arbitration',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    referralId: p.text().nullable(),
    docketNumber: p.text(),
    acceptedAt: p.datetime(),
    copyServedOn: p.string().columnType('date').nullable(),
    awardedAt: p.datetime().nullable(),
    finality: p.text().nullable(),
    awardedFen: p.bigint('number').nullable(),
    performWithinDays: p.integer().nullable(),
    servedWorkerOn: p.string().columnType('date').nullable(),
    servedEmployerOn: p.string().columnType('date').nullable(),
    effectiveOn: p.string().columnType('date').nullable(),
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
    decision: p.text(),
    opinionNumber: p.text().nullable(),
    reason: p.text().nullable(),
    decidedAt: p.datetime(),
  },
});

/** The legal-aid body's own record (F8). */
export const AidFileRow = defineEntity({
  name: 'AidFileRow',
  tableName: 'aid_file',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    referralId: p.text().nullable(),
    applicationNumber: p.text(),
    receivedAt: p.datetime(),
    decision: p.text().nullable(),
    decidedAt: p.datetime().nullable(),
    lawyerId: p.text().nullable(),
    assignedAt: p.datetime().nullable(),
    strategy: p.text().nullable(),
    result: p.text().nullable(),
    closedAt: p.datetime().nullable(),
  },
});
