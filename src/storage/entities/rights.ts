import { defineEntity, p } from '@mikro-orm/core';

/** A hand-off without a consent, on a legal ground. */
export const ConsentOverrideRow = defineEntity({
  name: 'ConsentOverrideRow',
  tableName: 'consent_override',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    partyIds: p.array(),
    purpose: p.text(),
    recipientAgencyId: p.text(),
    groups: p.integer(),
    ground: p.text(),
    reason: p.text(),
    requestedBy: p.text(),
    requestedAt: p.datetime(),
    endsAt: p.datetime(),
    decision: p.text().nullable(),
    decidedBy: p.text().nullable(),
    decidedAt: p.datetime().nullable(),
    usedAt: p.datetime().nullable(),
  },
});

/** A part of a record that only its holders see. */
export const SealRow = defineEntity({
  name: 'SealRow',
  tableName: 'seal',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    key: p.text(),
    ground: p.text(),
    agencyId: p.text(),
    holderIds: p.array(),
    sealedBy: p.text(),
    sealedAt: p.datetime(),
    liftedBy: p.text().nullable(),
    liftedAt: p.datetime().nullable(),
  },
});

/** Time-boxed access in an emergency; its part in the dispute stands in `participation`. */
export const EmergencyAccessRow = defineEntity({
  name: 'EmergencyAccessRow',
  tableName: 'emergency_access',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    participationId: p.text(),
    ground: p.text(),
    reason: p.text(),
    requestedBy: p.text(),
    openedAt: p.datetime(),
    approveBy: p.datetime(),
    endsAt: p.datetime(),
    decision: p.text().nullable(),
    decidedBy: p.text().nullable(),
    decidedAt: p.datetime().nullable(),
    verdict: p.text().nullable(),
    reviewedBy: p.text().nullable(),
    reviewedAt: p.datetime().nullable(),
    toldAt: p.datetime().nullable(),
  },
});

/** What an agency is told of overrides and emergency access. */
export const RightsNoticeRow = defineEntity({
  name: 'RightsNoticeRow',
  tableName: 'rights_notice',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    recipientAgencyId: p.text(),
    kind: p.text(),
    subjectId: p.text(),
    agencyId: p.text(),
    at: p.datetime(),
  },
});

/** Tables of this file, by the name the rest of the program uses. */
export const rightsTables = {
  consentOverride: ConsentOverrideRow,
  seal: SealRow,
  emergencyAccess: EmergencyAccessRow,
  rightsNotice: RightsNoticeRow,
} as const;
