import { defineEntity, p } from '@mikro-orm/core';

/** Operations registered for a system. */
export const TrustedDocumentRow = defineEntity({
  name: 'TrustedDocumentRow',
  tableName: 'trusted_document',
  properties: {
    clientId: p.text().primary(),
    id: p.text().primary(),
    agencyId: p.text(),
    operation: p.text(),
    text: p.text(),
    publishedBy: p.text(),
    publishedAt: p.datetime(),
  },
});
