import { defineEntity, p } from '@mikro-orm/core';

/** Both values of what was corrected. */
export const CorrectionRow = defineEntity({
  name: 'CorrectionRow',
  tableName: 'correction',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    staffId: p.text().nullable(),
    subject: p.text(),
    subjectId: p.text(),
    field: p.text(),
    fieldGroup: p.text(),
    groupBit: p.integer(),
    reason: p.text(),
    oldValue: p.text().nullable(),
    newValue: p.text().nullable(),
    correctedAt: p.datetime(),
  },
});
