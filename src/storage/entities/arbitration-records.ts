import { defineEntity, p } from '@mikro-orm/core';

/** Service of one paper on one addressee (F12). */
export const ArbitrationServiceRow = defineEntity({
  name: 'ArbitrationServiceRow',
  tableName: 'arbitration_service',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    arbitrationId: p.text(),
    paper: p.text(),
    side: p.text(),
    partyId: p.text().nullable(),
    method: p.text(),
    publishedOn: p.string().columnType('date').nullable(),
    servedOn: p.string().columnType('date'),
  },
});

/** A hearing and its notice (F12). */
export const ArbitrationHearingRow = defineEntity({
  name: 'ArbitrationHearingRow',
  tableName: 'arbitration_hearing',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    arbitrationId: p.text(),
    hearingOn: p.string().columnType('date'),
    noticedOn: p.string().columnType('date'),
    noticeDueOn: p.string().columnType('date'),
    adjournDueOn: p.string().columnType('date'),
    adjournedOn: p.string().columnType('date').nullable(),
    adjournedBy: p.text().nullable(),
    adjournReason: p.text().nullable(),
  },
});

/** An award, partial or whole, by claim item (F12). */
export const ArbitrationAwardRow = defineEntity({
  name: 'ArbitrationAwardRow',
  tableName: 'arbitration_award',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    arbitrationId: p.text(),
    isPartial: p.boolean(),
    isDefault: p.boolean(),
    finality: p.text(),
    awardedFen: p.bigint('number'),
    performWithinDays: p.integer(),
    monthlyMinimumFen: p.bigint('number').nullable(),
    items: p.json().nullable(),
    awardedAt: p.datetime(),
  },
});

/** A decision on recusal (F12). */
export const ArbitratorRecusalRow = defineEntity({
  name: 'ArbitratorRecusalRow',
  tableName: 'arbitrator_recusal',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    arbitrationId: p.text(),
    arbitratorId: p.text(),
    ground: p.text(),
    granted: p.boolean(),
    decidedAt: p.datetime(),
  },
});

/** Review of a mediation agreement (F12). */
export const AgreementReviewRow = defineEntity({
  name: 'AgreementReviewRow',
  tableName: 'agreement_review',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    referralId: p.text().nullable(),
    obligationId: p.text(),
    state: p.text(),
    acceptedAt: p.datetime(),
    extensionDays: p.integer().nullable(),
    decidedAt: p.datetime().nullable(),
    documentNumber: p.text().nullable(),
    refusalReason: p.text().nullable(),
    signedWorkerOn: p.string().columnType('date').nullable(),
    signedEmployerOn: p.string().columnType('date').nullable(),
  },
});

/** Ruling on advance execution (F12). */
export const AdvanceRulingRow = defineEntity({
  name: 'AdvanceRulingRow',
  tableName: 'advance_ruling',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    arbitrationId: p.text(),
    partyId: p.text(),
    claimId: p.text(),
    amountFen: p.bigint('number'),
    guaranteeWaived: p.boolean(),
    ruledAt: p.datetime(),
  },
});

/** A step of the aid lawyer (F8). */
export const AidStepRow = defineEntity({
  name: 'AidStepRow',
  tableName: 'aid_step',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    aidFileId: p.text(),
    lawyerId: p.text(),
    step: p.text(),
    takenOn: p.string().columnType('date'),
    note: p.text().nullable(),
  },
});
