import { defineEntity, p } from '@mikro-orm/core';

/** Who read what; it only grows. */
export const AccessEntryRow = defineEntity({
  name: 'AccessEntryRow',
  tableName: 'access_entry',
  properties: {
    position: p.bigint('number').autoincrement().primary(),
    id: p.text(),
    at: p.datetime(),
    storedAt: p.datetime().defaultRaw('clock_timestamp()'),
    agencyId: p.text(),
    staffId: p.text(),
    clientId: p.text().nullable(),
    posts: p.array(),
    disputeId: p.text(),
    fullGroups: p.integer(),
    maskedGroups: p.integer(),
    sharedFull: p.integer(),
    sharedMasked: p.integer(),
    parties: p.json(),
    partyIds: p.array(),
    roles: p.array(),
    referralId: p.text().nullable(),
    basisLaw: p.text().nullable(),
    basisArticle: p.text().nullable(),
    basisVersion: p.text().nullable(),
    incidentOnly: p.boolean(),
    operation: p.text().nullable(),
    roots: p.array(),
    requestId: p.text(),
    valuesRead: p.integer(),
  },
});

/** What was refused, what tripped, what failed; it only grows. */
export const AuditEntryRow = defineEntity({
  name: 'AuditEntryRow',
  tableName: 'audit_entry',
  properties: {
    position: p.bigint('number').autoincrement().primary(),
    id: p.text(),
    kind: p.text(),
    firstAt: p.datetime(),
    lastAt: p.datetime(),
    code: p.text().nullable(),
    rule: p.text().nullable(),
    reason: p.text().nullable(),
    agencyId: p.text().nullable(),
    staffId: p.text().nullable(),
    clientId: p.text().nullable(),
    requestId: p.text().nullable(),
    operation: p.text().nullable(),
    disputeId: p.text().nullable(),
    times: p.integer(),
  },
});
