import { defineEntity, p } from '@mikro-orm/core';

/** A person who acts for a party. */
export const MandateRow = defineEntity({
  name: 'MandateRow',
  tableName: 'mandate',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    partyId: p.text(),
    staffId: p.text(),
    agencyId: p.text(),
    kind: p.text(),
    scope: p.text(),
    authorities: p.array(),
    fromAt: p.datetime(),
    endsAt: p.datetime(),
    documentId: p.text(),
    participationId: p.text(),
    recordedAt: p.datetime(),
    endedHow: p.text().nullable(),
  },
});

/** A request to put another person in the place of the one who acts for a party. */
export const RepresentationChangeRow = defineEntity({
  name: 'RepresentationChangeRow',
  tableName: 'representation_change',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    mandateId: p.text(),
    partyId: p.text(),
    staffId: p.text(),
    kind: p.text(),
    scope: p.text(),
    authorities: p.array(),
    untilOn: p.string().columnType('date'),
    documentId: p.text(),
    state: p.text(),
    requestedBy: p.text(),
    requestedAt: p.datetime(),
    verifiedBy: p.text().nullable(),
    verifiedAt: p.datetime().nullable(),
    verifiedHow: p.text().nullable(),
    decidedBy: p.text().nullable(),
    decidedAt: p.datetime().nullable(),
  },
});

/** A tie a person declared, or a party objected to. */
export const ConflictRow = defineEntity({
  name: 'ConflictRow',
  tableName: 'conflict',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    staffId: p.text(),
    agencyId: p.text(),
    raisedBy: p.text(),
    partyId: p.text().nullable(),
    tie: p.text(),
    words: p.text(),
    raisedAt: p.datetime(),
    consentedParties: p.array(),
    decision: p.text().nullable(),
    decidedBy: p.text().nullable(),
    decidedAt: p.datetime().nullable(),
  },
});
