import { defineEntity, p } from '@mikro-orm/core';

/** A hold that stops the time a record is kept. */
export const LegalHoldRow = defineEntity({
  name: 'LegalHoldRow',
  tableName: 'legal_hold',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    ground: p.text(),
    agencyId: p.text(),
    placedBy: p.text(),
    placedAt: p.datetime(),
    untilOn: p.string().columnType('date').nullable(),
    liftedBy: p.text().nullable(),
    liftedAt: p.datetime().nullable(),
  },
});

/** A proposal to erase, and its approval by another person. */
export const ErasureRow = defineEntity({
  name: 'ErasureRow',
  tableName: 'erasure',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    proposedBy: p.text(),
    proposedAt: p.datetime(),
    approvedBy: p.text().nullable(),
    approvedAt: p.datetime().nullable(),
  },
});

/** Tables of retention a transaction may write. */
export const retentionTables = { legalHold: LegalHoldRow, erasure: ErasureRow } as const;
