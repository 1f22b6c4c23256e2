import type { Projections } from './projection.ts';

/** Who acts for whom, and who is kept out. */
export const peopleProjections: Projections = {
  MandateRecorded: ({ disputeId, body }, { at, scribe }) => {
    const { mandateId, fromAt, endsAt, ...rest } = body;
    const span = { fromAt: new Date(fromAt), endsAt: new Date(endsAt) };
    scribe.insert('mandate', { id: mandateId, disputeId, ...rest, ...span, recordedAt: at });
  },
  MandateEnded: ({ body }, { scribe }) =>
    scribe.update('mandate', body.mandateId, { endsAt: new Date(body.endsAt), endedHow: body.how }),
  RepresentationChangeRequested: ({ disputeId, body }, { at, staffId, scribe }) => {
    const { changeId, ...rest } = body;
    const request = { state: 'REQUESTED', requestedBy: staffId, requestedAt: at };
    scribe.insert('representationChange', { id: changeId, disputeId, ...rest, ...request });
  },
  RepresentationChangeVerified: ({ body }, { at, staffId, scribe }) =>
    scribe.update('representationChange', body.changeId, {
      state: 'VERIFIED',
      verifiedBy: staffId,
      verifiedAt: at,
      verifiedHow: body.how,
    }),
  RepresentationChangeDecided: ({ body }, { at, staffId, scribe }) =>
    scribe.update('representationChange', body.changeId, { state: body.decision, decidedBy: staffId, decidedAt: at }),
  ConflictRaised: ({ disputeId, body }, { at, scribe }) => {
    const { conflictId, ...rest } = body;
    scribe.insert('conflict', { id: conflictId, disputeId, ...rest, raisedAt: at, consentedParties: [] });
  },
  ConflictConsented: ({ body }, { scribe }) =>
    scribe.update('conflict', body.conflictId, { consentedParties: body.partyIds }),
  RecusalDecided: ({ body }, { at, staffId, scribe }) =>
    scribe.update('conflict', body.conflictId, { decision: body.decision, decidedBy: staffId, decidedAt: at }),
};
