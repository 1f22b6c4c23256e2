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
    joining: p.boolean().default(false),
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
    version: p.integer().default(1),
  },
});

/** What was done to whom in the directory of people; append-only. */
export const StaffChangeRow = defineEntity({
  name: 'StaffChangeRow',
  tableName: 'staff_change',
  properties: {
    id: p.text().primary(),
    at: p.datetime(),
    staffId: p.text(),
    agencyId: p.text(),
    action: p.text(),
    before: p.json().nullable(),
    after: p.json(),
    byStaffId: p.text(),
    byAgencyId: p.text(),
    byClientId: p.text().nullable(),
  },
});

/** Systems of an agency that may ask the hub. */
export const SystemClientRow = defineEntity({
  name: 'SystemClientRow',
  tableName: 'system_client',
  properties: {
    id: p.text().primary(),
    agencyId: p.text(),
    nameZh: p.text(),
    nameEn: p.text(),
    scopes: p.array(),
    groups: p.integer(),
    binding: p.text(),
    fromAt: p.datetime(),
    untilAt: p.datetime().nullable(),
    endedAt: p.datetime().nullable(),
    registeredBy: p.text(),
    registeredAt: p.datetime(),
    endedBy: p.text().nullable(),
    documents: p.text().default('ANY'),
  },
});

/** One row that counts up with every change of the directory. */
export const DirectoryVersionRow = defineEntity({
  name: 'DirectoryVersionRow',
  tableName: 'directory_version',
  properties: {
    onlyRow: p.boolean().primary(),
    version: p.bigint('number'),
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
