import type { Projections } from './projection.ts';

/** Overrides of a missing consent, seals, emergency access. Reasons in words come with rows of their own. */
export const rightsProjections: Projections = {
  ConsentOverrideRequested: ({ disputeId, body }, { at, agencyId, staffId, scribe }) => {
    const { overrideId, endsAt, ...rest } = body;
    const request = { agencyId, requestedBy: staffId, requestedAt: at, endsAt: new Date(endsAt) };
    scribe.insert('consentOverride', { id: overrideId, disputeId, ...rest, ...request });
  },
  ConsentOverrideDecided: ({ body }, { at, staffId, scribe }) =>
    scribe.update('consentOverride', body.overrideId, {
      decision: body.decision,
      decidedBy: staffId,
      decidedAt: at,
    }),
  ConsentOverrideUsed: ({ body }, { at, scribe }) => scribe.update('consentOverride', body.overrideId, { usedAt: at }),
  PartSealed: ({ disputeId, body }, { at, agencyId, staffId, scribe }) => {
    const { sealId, ...rest } = body;
    scribe.insert('seal', { id: sealId, disputeId, ...rest, agencyId, sealedBy: staffId, sealedAt: at });
  },
  SealLifted: ({ body }, { at, staffId, scribe }) =>
    scribe.update('seal', body.sealId, { liftedBy: staffId, liftedAt: at }),
  EmergencyAccessOpened: ({ disputeId, body }, { at, agencyId, staffId, scribe }) => {
    const { accessId, participationId, ground, approveBy, endsAt } = body;
    scribe.insert('emergencyAccess', {
      id: accessId,
      disputeId,
      agencyId,
      participationId,
      ground,
      requestedBy: staffId,
      openedAt: at,
      approveBy: new Date(approveBy),
      endsAt: new Date(endsAt),
    });
  },
  EmergencyAccessDecided: ({ body }, { at, staffId, scribe }) => {
    scribe.update('emergencyAccess', body.accessId, {
      decision: body.decision,
      decidedBy: staffId,
      decidedAt: at,
    });
    scribe.update('participation', body.participationId, { toAt: new Date(body.endsAt) });
  },
  EmergencyAccessReviewed: ({ body }, { at, staffId, scribe }) =>
    scribe.update('emergencyAccess', body.accessId, {
      verdict: body.verdict,
      reviewedBy: staffId,
      reviewedAt: at,
    }),
  EmergencyAccessTold: ({ body }, { at, scribe }) => scribe.update('emergencyAccess', body.accessId, { toldAt: at }),
};
