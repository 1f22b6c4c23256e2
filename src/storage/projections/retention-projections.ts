import type { Projections } from './projection.ts';

/** Holds, and that the personal values of a dispute were erased. */
export const retentionProjections: Projections = {
  LegalHoldPlaced: ({ disputeId, body }, { at, agencyId, staffId, scribe }) => {
    const { holdId, ...rest } = body;
    scribe.insert('legalHold', { id: holdId, disputeId, ...rest, agencyId, placedBy: staffId, placedAt: at });
  },
  LegalHoldLifted: ({ body }, { at, staffId, scribe }) =>
    scribe.update('legalHold', body.holdId, { liftedBy: staffId, liftedAt: at }),
  ErasureProposed: ({ disputeId, body }, { at, agencyId, staffId, scribe }) =>
    scribe.insert('erasure', { id: body.erasureId, disputeId, agencyId, proposedBy: staffId, proposedAt: at }),
  PersonalDataErased: ({ disputeId, body }, { at, staffId, scribe }) => {
    scribe.update('erasure', body.erasureId, { approvedBy: staffId, approvedAt: at });
    scribe.update('dispute', disputeId, { erasedAt: at });
  },
};
