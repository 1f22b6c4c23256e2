import { defineEntity, p } from '@mikro-orm/core';

/** One log over all disputes; append-only. A leaf stands for a fact, for a change of key, or for nothing. */
export const LogLeafRow = defineEntity({
  name: 'LogLeafRow',
  tableName: 'log_leaf',
  properties: {
    index: p.bigint('number').primary(),
    kind: p.text(),
    factId: p.text().nullable(),
    position: p.bigint('number').nullable(),
    leaf: p.blob(),
  },
});

/** Hashes of the complete subtrees above the leaves; rebuilt from them at any time. */
export const LogNodeRow = defineEntity({
  name: 'LogNodeRow',
  tableName: 'log_node',
  properties: {
    level: p.integer().primary(),
    index: p.bigint('number').primary(),
    hash: p.blob(),
  },
});

/** Signed size and root of the log. */
export const CheckpointRow = defineEntity({
  name: 'CheckpointRow',
  tableName: 'checkpoint',
  properties: {
    number: p.bigint('number').primary(),
    size: p.bigint('number'),
    root: p.blob(),
    at: p.datetime(),
    keyId: p.text(),
    assurance: p.text(),
    note: p.text(),
  },
});

/** Keys the log was signed with, each handed over by the one before. */
export const LogKeyRow = defineEntity({
  name: 'LogKeyRow',
  tableName: 'log_key',
  properties: {
    number: p.bigint('number').primary(),
    keyId: p.text(),
    verifierKey: p.text(),
    fromAt: p.datetime(),
    leafIndex: p.bigint('number'),
    note: p.text(),
  },
});
