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
    docketNumber: p.text(),
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

/** The commission's own record (F12). */
export const ArbitrationRow = defineEntity({
  name: 'ArbitrationRow',
  tableName: 'arbitration',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    referralId: p.text().nullable(),
    docketNumber: p.text().nullable(),
    acceptedAt: p.datetime().nullable(),
    state: p.text(),
    receivedAt: p.datetime().nullable(),
    correctionAskedOn: p.string().columnType('date').nullable(),
    correctionDueOn: p.string().columnType('date').nullable(),
    correctionWhat: p.text().nullable(),
    correctedOn: p.string().columnType('date').nullable(),
    refusedAt: p.datetime().nullable(),
    refusalGround: p.text().nullable(),
    answeredOn: p.string().columnType('date').nullable(),
    tribunalToldOn: p.string().columnType('date').nullable(),
    tribunal: p.json().nullable(),
    presiderId: p.text().nullable(),
    suspendedOn: p.string().columnType('date').nullable(),
    suspensionGround: p.text().nullable(),
    extensionDays: p.integer().nullable(),
    restartedOn: p.string().columnType('date').nullable(),
    restartGround: p.text().nullable(),
    mediatedFen: p.bigint('number').nullable(),
    mediatedPartyId: p.text().nullable(),
    mediatedDueOn: p.string().columnType('date').nullable(),
    mediationSignedWorkerOn: p.string().columnType('date').nullable(),
    mediationSignedEmployerOn: p.string().columnType('date').nullable(),
    endedAt: p.datetime().nullable(),
    withdrawalGround: p.text().nullable(),
    overdueCertifiedOn: p.string().columnType('date').nullable(),
    overdueExcuse: p.text().nullable(),
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
