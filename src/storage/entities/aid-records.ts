import { defineEntity, p } from '@mikro-orm/core';

/** The legal-aid body's own record (F8). */
export const AidFileRow = defineEntity({
  name: 'AidFileRow',
  tableName: 'aid_file',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    referralId: p.text().nullable(),
    applicationNumber: p.text(),
    receivedAt: p.datetime(),
    decision: p.text().nullable(),
    decidedAt: p.datetime().nullable(),
    lawyerId: p.text().nullable(),
    assignedAt: p.datetime().nullable(),
    strategy: p.text().nullable(),
    result: p.text().nullable(),
    closedAt: p.datetime().nullable(),
    state: p.text(),
    exemption: p.text().nullable(),
    supplementAskedOn: p.string().columnType('date').nullable(),
    supplementWhat: p.text().nullable(),
    supplementedOn: p.string().columnType('date').nullable(),
    provisionalAt: p.datetime().nullable(),
    provisionalGround: p.text().nullable(),
    refusalGround: p.text().nullable(),
    refusalText: p.text().nullable(),
    objectedAt: p.datetime().nullable(),
    justiceAgencyId: p.text().nullable(),
    objectionOutcome: p.text().nullable(),
    objectionDecidedAt: p.datetime().nullable(),
    terminationGround: p.text().nullable(),
    terminatedAt: p.datetime().nullable(),
    reportedAt: p.datetime().nullable(),
    qualityGrade: p.text().nullable(),
    qualityReviewedAt: p.datetime().nullable(),
    rating: p.integer().nullable(),
    ratedAt: p.datetime().nullable(),
  },
});

/** A step of the aid lawyer (F8). */
export const AidStepRow = defineEntity({
  name: 'AidStepRow',
  tableName: 'aid_step',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    aidFileId: p.text(),
    lawyerId: p.text(),
    step: p.text(),
    takenOn: p.string().columnType('date'),
    note: p.text().nullable(),
  },
});
