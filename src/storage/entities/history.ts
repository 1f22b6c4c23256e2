import { defineEntity, p } from '@mikro-orm/core';

/** Append-only; the application may neither change nor delete. */
export const FactRow = defineEntity({
  name: 'FactRow',
  tableName: 'fact',
  properties: {
    position: p.bigint('number').autoincrement().primary(),
    id: p.text(),
    disputeId: p.text(),
    seq: p.integer(),
    type: p.text(),
    referralId: p.text().nullable(),
    fieldGroup: p.text(),
    groupBit: p.integer(),
    audience: p.text(),
    agencyId: p.text(),
    agencyName: p.text(),
    agencyType: p.text().nullable(),
    staffId: p.text().nullable(),
    staffRole: p.text().nullable(),
    staffRoles: p.array().nullable(),
    clientId: p.text().nullable(),
    clientName: p.text().nullable(),
    occurredAt: p.datetime(),
    recordedAt: p.datetime(),
    body: p.json(),
    schemaVersion: p.integer(),
    nonce: p.text().nullable(),
    commitments: p.json().nullable(),
    prevHash: p.text(),
    hash: p.text(),
  },
});

/** Salts of the commitments of a fact; destroyed with the values they hide, never changed. */
export const FactSaltRow = defineEntity({
  name: 'FactSaltRow',
  tableName: 'fact_salt',
  properties: {
    factId: p.text().primary(),
    salts: p.json(),
  },
});

/** One row a fact; once committed it is given its place in the feed. */
export const OutboxRow = defineEntity({
  name: 'OutboxRow',
  tableName: 'outbox',
  properties: {
    factId: p.text().primary(),
    disputeId: p.text(),
    writtenAt: p.datetime(),
    toldAt: p.datetime().nullable(),
    no: p.bigint('number').nullable(),
    correlationId: p.text().nullable(),
  },
});

/** The first effect of a key; a repeat is answered from here. */
export const IdempotencyRow = defineEntity({
  name: 'IdempotencyRow',
  tableName: 'idempotency',
  properties: {
    agencyId: p.text().primary(),
    clientId: p.text().primary(),
    staffId: p.text().primary(),
    key: p.text().primary(),
    operation: p.text().primary(),
    fingerprint: p.text(),
    result: p.json(),
    at: p.datetime(),
  },
});

/** Last serial number handed out in a series. */
export const SeriesRow = defineEntity({
  name: 'SeriesRow',
  tableName: 'series',
  properties: {
    name: p.text().primary(),
    last: p.integer(),
  },
});

/** A state a row of a dispute was once in; written by triggers, and changed by erasure alone. */
export const RowPastRow = defineEntity({
  name: 'RowPastRow',
  tableName: 'row_past',
  properties: {
    no: p.bigint('number').primary(),
    tableName: p.text(),
    rowId: p.text(),
    disputeId: p.text(),
    validFrom: p.datetime(),
    body: p.json().nullable(),
  },
});
