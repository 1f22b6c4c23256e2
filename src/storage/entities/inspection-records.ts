import { defineEntity, p } from '@mikro-orm/core';

/** The inspection file (F14). */
export const InspectionRow = defineEntity({
  name: 'InspectionRow',
  tableName: 'inspection',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    referralId: p.text().nullable(),
    state: p.text(),
    intake: p.text(),
    violationFrom: p.string().columnType('date'),
    violationUntil: p.string().columnType('date').nullable(),
    handlerId: p.text(),
    inspectorIds: p.json().nullable(),
    receivedAt: p.datetime(),
    acceptedAt: p.datetime().nullable(),
    refusalReason: p.text().nullable(),
    redirectedTo: p.text().nullable(),
    redirectedAt: p.datetime().nullable(),
    fileNumber: p.text().nullable(),
    filedAt: p.datetime().nullable(),
    extensionDays: p.integer().nullable(),
    investigatedAt: p.datetime().nullable(),
    decidedAt: p.datetime().nullable(),
    withdrawnReason: p.text().nullable(),
    courtAppliedAt: p.datetime().nullable(),
    closedAt: p.datetime().nullable(),
  },
});

/** An order or a penalty of the inspection (F14). */
export const InspectionOrderRow = defineEntity({
  name: 'InspectionOrderRow',
  tableName: 'inspection_order',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    inspectionId: p.text(),
    kind: p.text(),
    text: p.text().nullable(),
    amountFen: p.bigint('number').nullable(),
    basisPoints: p.integer().nullable(),
    ofOrderId: p.text().nullable(),
    dueOn: p.string().columnType('date').nullable(),
    issuedAt: p.datetime(),
    servedOn: p.string().columnType('date').nullable(),
    serviceMethod: p.text().nullable(),
    performedOn: p.string().columnType('date').nullable(),
  },
});

/** Identity of a whistle-blower, sealed (F14W). */
export const InformantRow = defineEntity({
  name: 'InformantRow',
  tableName: 'inspection_informant',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    inspectionId: p.text(),
    handlerId: p.text(),
    name: p.text().nullable(),
    contact: p.text().nullable(),
  },
});

/** Transfer of a suspected refusal to pay wages (F15). */
export const CrimeTransferRow = defineEntity({
  name: 'CrimeTransferRow',
  tableName: 'crime_transfer',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    inspectionId: p.text(),
    orderId: p.text(),
    state: p.text(),
    conduct: p.text(),
    workers: p.integer(),
    months: p.integer(),
    largestFen: p.bigint('number'),
    totalFen: p.bigint('number'),
    proposedAt: p.datetime(),
    decidedAt: p.datetime().nullable(),
    decisionReason: p.text().nullable(),
    sentAt: p.datetime().nullable(),
    policeAgencyId: p.text().nullable(),
    policeDecision: p.text().nullable(),
    policeDecidedAt: p.datetime().nullable(),
    policeCaseNumber: p.text().nullable(),
    reviewAskedAt: p.datetime().nullable(),
    paidOn: p.string().columnType('date').nullable(),
    paidStage: p.text().nullable(),
    indictedAt: p.datetime().nullable(),
    judgedAt: p.datetime().nullable(),
  },
});

/** Transfer of unpaid social insurance (F6). */
export const InsuranceTransferRow = defineEntity({
  name: 'InsuranceTransferRow',
  tableName: 'insurance_transfer',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    referralId: p.text().nullable(),
    partyId: p.text(),
    state: p.text(),
    arrearsKind: p.text(),
    periodFrom: p.string().columnType('date'),
    periodTo: p.string().columnType('date'),
    wageBaseFen: p.bigint('number'),
    receivedAt: p.datetime(),
    paidFen: p.bigint('number').nullable(),
    decidedAt: p.datetime().nullable(),
  },
});

/** Recognition of a work injury; no medical data (F6). */
export const InjuryRecognitionRow = defineEntity({
  name: 'InjuryRecognitionRow',
  tableName: 'injury_recognition',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    partyId: p.text(),
    state: p.text(),
    occurredOn: p.string().columnType('date'),
    applicant: p.text().nullable(),
    acceptedAt: p.datetime().nullable(),
    isSimple: p.boolean().nullable(),
    decidedAt: p.datetime().nullable(),
  },
});
