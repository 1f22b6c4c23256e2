import { defineEntity, p } from '@mikro-orm/core';

/** An address of an agency's own system that is told what happens. */
export const WebhookEndpointRow = defineEntity({
  name: 'WebhookEndpointRow',
  tableName: 'webhook_endpoint',
  properties: {
    id: p.text().primary(),
    agencyId: p.text(),
    nameZh: p.text(),
    nameEn: p.text(),
    url: p.text(),
    types: p.array().nullable(),
    state: p.text(),
    version: p.integer(),
    lastSequence: p.bigint('number'),
    failures: p.integer(),
    openUntil: p.datetime().nullable(),
    succeededAt: p.datetime().nullable(),
    failedAt: p.datetime().nullable(),
    createdBy: p.text(),
    createdAt: p.datetime(),
    changedBy: p.text(),
    changedAt: p.datetime(),
  },
});

/** Public half of a key that messages to an endpoint are signed with. */
export const WebhookKeyRow = defineEntity({
  name: 'WebhookKeyRow',
  tableName: 'webhook_key',
  properties: {
    id: p.text().primary(),
    endpointId: p.text(),
    publicKey: p.text(),
    madeAt: p.datetime(),
    endsAt: p.datetime().nullable(),
  },
});

/** The sealed half. */
export const WebhookSecretRow = defineEntity({
  name: 'WebhookSecretRow',
  tableName: 'webhook_secret',
  properties: { keyId: p.text().primary(), secret: p.text(), seed: p.text() },
});

/** One event for one endpoint. */
export const WebhookDeliveryRow = defineEntity({
  name: 'WebhookDeliveryRow',
  tableName: 'webhook_delivery',
  properties: {
    no: p.bigint('number').primary().autoincrement(),
    endpointId: p.text(),
    agencyId: p.text(),
    eventId: p.text(),
    kind: p.text(),
    type: p.text().nullable(),
    disputeId: p.text().nullable(),
    feedNo: p.bigint('number').nullable(),
    sequence: p.bigint('number').nullable(),
    state: p.text(),
    dueAt: p.datetime(),
    nextAt: p.datetime(),
    leaseUntil: p.datetime().nullable(),
    leaseNo: p.integer(),
    attempts: p.integer(),
    lastAt: p.datetime().nullable(),
    lastStatus: p.integer().nullable(),
    lastFault: p.text().nullable(),
    doneAt: p.datetime().nullable(),
    bodySha256: p.text().nullable(),
  },
});

/** How far the feed was spread over the endpoints. */
export const WebhookFeedRow = defineEntity({
  name: 'WebhookFeedRow',
  tableName: 'webhook_feed',
  properties: { through: p.bigint('number'), lookedAt: p.datetime(), onlyRow: p.boolean().primary() },
});
