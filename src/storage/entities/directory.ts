import { defineEntity, p } from '@mikro-orm/core';

/** Directory of agencies. */
export const AgencyRow = defineEntity({
  name: 'AgencyRow',
  tableName: 'agency',
  properties: {
    id: p.text().primary(),
    nameZh: p.text(),
    nameEn: p.text(),
    type: p.text(),
    level: p.text(),
    region: p.text(),
    capacities: p.array(),
    superiorId: p.text().nullable(),
  },
});

/** People who work for an agency. */
export const StaffRow = defineEntity({
  name: 'StaffRow',
  tableName: 'staff',
  properties: {
    id: p.text().primary(),
    agencyId: p.text(),
    name: p.text(),
    roles: p.array(),
    active: p.boolean(),
  },
});
