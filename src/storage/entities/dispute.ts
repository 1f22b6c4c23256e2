import { defineEntity, p } from '@mikro-orm/core';

/** 争议（共享）/ The shared dispute. */
export const DisputeRow = defineEntity({
  name: 'DisputeRow',
  tableName: 'dispute',
  properties: {
    id: p.text().primary(),
    number: p.text(),
    cause: p.text().nullable(),
    relationType: p.text().nullable(),
    channelGround: p.text().nullable(),
    channel: p.text(),
    stage: p.text(),
    subStage: p.text().nullable(),
    previousStage: p.text().nullable(),
    suspensionGround: p.text().nullable(),
    followUpState: p.text().nullable(),
    urgency: p.text().nullable(),
    region: p.text(),
    headcount: p.integer(),
    leadAgencyId: p.text(),
    accountableAgencyId: p.text(),
    docketed: p.boolean(),
    registeredAt: p.datetime(),
    closedAt: p.datetime().nullable(),
    closeReason: p.text().nullable(),
    erasedAt: p.datetime().nullable(),
    version: p.integer(),
    lastSeq: p.integer(),
    lastHash: p.text(),
  },
});

/** Which agency was accountable from when to when; contiguous, and one row open. */
export const HoldingRow = defineEntity({
  name: 'HoldingRow',
  tableName: 'holding',
  properties: {
    disputeId: p.text().primary(),
    seq: p.integer().primary(),
    agencyId: p.text(),
    fromAt: p.datetime(),
    toAt: p.datetime().nullable(),
  },
});

/** Each agency's own number of a dispute. */
export const AliasRow = defineEntity({
  name: 'AliasRow',
  tableName: 'alias',
  properties: {
    agencyId: p.text().primary(),
    number: p.text().primary(),
    disputeId: p.text(),
    addedAt: p.datetime(),
  },
});

/** A party; contact and identity stand in tables of their own. */
export const PartyRow = defineEntity({
  name: 'PartyRow',
  tableName: 'party',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    role: p.text(),
    name: p.text(),
    socialCreditCode: p.text().nullable(),
    fromOn: p.string().columnType('date'),
    toOn: p.string().columnType('date').nullable(),
  },
});

/** Contact of a party (F2). */
export const PartyContactRow = defineEntity({
  name: 'PartyContactRow',
  tableName: 'party_contact',
  properties: {
    partyId: p.text().primary(),
    phone: p.text().nullable(),
    address: p.text().nullable(),
    phoneIndex: p.text().nullable(),
  },
});

/** Identity of a party (F3). */
export const PartyIdentityRow = defineEntity({
  name: 'PartyIdentityRow',
  tableName: 'party_identity',
  properties: {
    partyId: p.text().primary(),
    idNumber: p.text().nullable(),
    idNumberIndex: p.text().nullable(),
    idType: p.text(),
    bankAccount: p.text().nullable(),
    underAge: p.text().nullable(),
  },
});

/** A claim item (F6). */
export const ClaimRow = defineEntity({
  name: 'ClaimRow',
  tableName: 'claim',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    partyId: p.text().nullable(),
    type: p.text(),
    amountFen: p.bigint('number').nullable(),
    periodFrom: p.string().columnType('date').nullable(),
    periodTo: p.string().columnType('date').nullable(),
  },
});

/** The part an agency or a person takes in a dispute. */
export const ParticipationRow = defineEntity({
  name: 'ParticipationRow',
  tableName: 'participation',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    staffId: p.text().nullable(),
    role: p.text(),
    basisLaw: p.text(),
    basisArticle: p.text(),
    basisVersion: p.text(),
    scope: p.integer(),
    referralId: p.text().nullable(),
    partyId: p.text().nullable(),
    onlyIds: p.array().nullable(),
    fromAt: p.datetime(),
    toAt: p.datetime().nullable(),
  },
});

/** Consent of one party to one purpose. */
export const ConsentRow = defineEntity({
  name: 'ConsentRow',
  tableName: 'consent',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    partyId: p.text(),
    purpose: p.text(),
    recipientAgencyId: p.text().nullable(),
    groups: p.integer(),
    method: p.text(),
    channel: p.text(),
    textVersion: p.text().nullable(),
    sensitiveAgreed: p.boolean(),
    byGuardian: p.boolean(),
    givenAt: p.datetime(),
    withdrawnAt: p.datetime().nullable(),
  },
});

/** Where one track of a dispute stands; its id is the dispute and the track. */
export const TrackRow = defineEntity({
  name: 'TrackRow',
  tableName: 'track',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    track: p.text(),
    state: p.text(),
    fieldGroup: p.text(),
    groupBit: p.integer(),
    agencyId: p.text(),
    openedAt: p.datetime(),
    changedAt: p.datetime(),
  },
});

/** How one worker's matter, or one claim item of it, came out; the newest counts. */
export const WorkerOutcomeRow = defineEntity({
  name: 'WorkerOutcomeRow',
  tableName: 'worker_outcome',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    partyId: p.text(),
    claimId: p.text().nullable(),
    outcome: p.text(),
    settled: p.boolean(),
    amountFen: p.bigint('number').nullable(),
    agencyId: p.text(),
    decidedAt: p.datetime(),
  },
});
