import { defineEntity, p } from '@mikro-orm/core';

/** An export that was asked for. */
export const ExportJobRow = defineEntity({
  name: 'ExportJobRow',
  tableName: 'export_job',
  properties: {
    id: p.text().primary(),
    agencyId: p.text(),
    staffId: p.text(),
    clientId: p.text().nullable(),
    format: p.text(),
    filter: p.json<Record<string, unknown>>(),
    state: p.text(),
    requestedAt: p.datetime(),
    leasedBy: p.text().nullable(),
    leasedUntil: p.datetime().nullable(),
    nextKey: p.text().nullable(),
    pages: p.integer(),
    rowCount: p.integer(),
    persons: p.integer(),
    mark: p.text(),
    failure: p.text().nullable(),
    madeAt: p.datetime().nullable(),
    expiresAt: p.datetime().nullable(),
    approvedBy: p.text().nullable(),
    approvedAt: p.datetime().nullable(),
  },
});

/** One page of an export, sealed. */
export const ExportPageRow = defineEntity({
  name: 'ExportPageRow',
  tableName: 'export_page',
  properties: {
    exportId: p.text().primary(),
    page: p.integer().primary(),
    body: p.blob(),
    disputeIds: p.array(),
  },
});
