import { defineEntity, p } from '@mikro-orm/core';

/** A key that values at rest are sealed with, wrapped under a key that is not in the database. */
export const DataKeyRow = defineEntity({
  name: 'DataKeyRow',
  tableName: 'data_key',
  properties: {
    id: p.text().primary(),
    owner: p.text(),
    disputeId: p.text().nullable(),
    under: p.text().nullable(),
    wrapped: p.text().nullable(),
    madeAt: p.datetime(),
    destroyedAt: p.datetime().nullable(),
  },
});

/** How far a job over old rows has come. */
export const SealProgressRow = defineEntity({
  name: 'SealProgressRow',
  tableName: 'seal_progress',
  properties: {
    job: p.text().primary(),
    afterId: p.text(),
    doneAt: p.datetime().nullable(),
  },
});
