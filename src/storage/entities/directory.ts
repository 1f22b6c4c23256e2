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

/** Team inboxes. */
export const DeskRow = defineEntity({
  name: 'DeskRow',
  tableName: 'desk',
  properties: {
    id: p.text().primary(),
    agencyId: p.text(),
    nameZh: p.text(),
    nameEn: p.text(),
    regions: p.array(),
    kinds: p.array(),
    causes: p.array(),
    capacity: p.integer().nullable(),
    enabled: p.boolean(),
  },
});

/** Agreements under which two sides hand over matters. */
export const SharingAgreementRow = defineEntity({
  name: 'SharingAgreementRow',
  tableName: 'sharing_agreement',
  properties: {
    id: p.text().primary(),
    number: p.text(),
    oneAgencyId: p.text().nullable(),
    oneType: p.text().nullable(),
    oneRegion: p.text().nullable(),
    otherAgencyId: p.text().nullable(),
    otherType: p.text().nullable(),
    otherRegion: p.text().nullable(),
    kinds: p.array(),
    fromOn: p.string().columnType('date'),
    untilOn: p.string().columnType('date'),
    documentTitle: p.text(),
    documentSha256: p.text(),
    recordedBy: p.text(),
    recordedByAgency: p.text(),
    recordedAt: p.datetime(),
    endedAt: p.datetime().nullable(),
    endedBy: p.text().nullable(),
  },
});
