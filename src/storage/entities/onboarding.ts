import { defineEntity, p } from '@mikro-orm/core';

/** An application to join, and what the agency it became prepares before it is live. */
export const JoinApplicationRow = defineEntity({
  name: 'JoinApplicationRow',
  tableName: 'join_application',
  properties: {
    id: p.text().primary(),
    state: p.text(),
    applicantAgencyId: p.text(),
    applicantStaffId: p.text(),
    lodgedAt: p.datetime(),
    nameZh: p.text(),
    nameEn: p.text(),
    type: p.text(),
    level: p.text(),
    region: p.text(),
    capacities: p.array(),
    socialCreditCode: p.text(),
    contactPost: p.text(),
    administratorName: p.text(),
    underApplicant: p.boolean(),
    eventsWanted: p.boolean(),
    agencyId: p.text().nullable(),
    administratorId: p.text().nullable(),
    contractSha256: p.text().nullable(),
    report: p.json().nullable(),
  },
});

/** What was done with an application, and by whom, by value; append-only. */
export const JoinStepRow = defineEntity({
  name: 'JoinStepRow',
  tableName: 'join_step',
  properties: {
    id: p.text().primary(),
    applicationId: p.text(),
    at: p.datetime(),
    act: p.text(),
    reason: p.text().nullable(),
    staffId: p.text(),
    staffName: p.text(),
    agencyId: p.text(),
    agencyName: p.text(),
  },
});
