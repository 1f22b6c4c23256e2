import { defineEntity, p } from '@mikro-orm/core';

/** Joint handling by several agencies (F16). */
export const JointHandlingRow = defineEntity({
  name: 'JointHandlingRow',
  tableName: 'joint_handling',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    referralId: p.text().nullable(),
    level: p.text(),
    state: p.text(),
    reason: p.text(),
    openedAt: p.datetime(),
    convenedAt: p.datetime().nullable(),
    leadAgencyId: p.text().nullable(),
    plan: p.text().nullable(),
    plannedAt: p.datetime().nullable(),
    minutes: p.text().nullable(),
    minutedAt: p.datetime().nullable(),
    review: p.text().nullable(),
    reviewedAt: p.datetime().nullable(),
    outcome: p.text().nullable(),
    closedAt: p.datetime().nullable(),
  },
});

/** A member of the group (F16). */
export const JointMemberRow = defineEntity({
  name: 'JointMemberRow',
  tableName: 'joint_member',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    jointId: p.text(),
    memberAgencyId: p.text(),
    joinedAt: p.datetime(),
  },
});

/** An action of the plan, with owner and date (F16). */
export const JointActionRow = defineEntity({
  name: 'JointActionRow',
  tableName: 'joint_action',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    jointId: p.text(),
    ownerAgencyId: p.text(),
    what: p.text(),
    dueOn: p.string().columnType('date'),
    doneOn: p.string().columnType('date').nullable(),
    result: p.text().nullable(),
  },
});
