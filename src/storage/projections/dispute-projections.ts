import { moveHolding } from '../work-statements.ts';
import type { Projections } from './projection.ts';

/** The shared dispute: its stage, who is accountable, who takes part, consents, what is to be paid. */
export const disputeProjections: Projections = {
  DisputeRegistered: ({ disputeId, body }, { at, scribe }) => {
    scribe.insert('dispute', {
      id: disputeId,
      ...body,
      stage: 'REGISTERED',
      accountableAgencyId: body.leadAgencyId,
      docketed: false,
      registeredAt: at,
      version: 0,
      lastSeq: 0,
      lastHash: '',
    });
    scribe.insert('holding', { disputeId, seq: 1, agencyId: body.leadAgencyId, fromAt: at });
  },
  StageMoved: ({ disputeId, body }, { scribe }) => scribe.update('dispute', disputeId, { stage: body.to }),
  AccountabilityMoved: ({ disputeId, body }, { at, scribe }) => {
    scribe.update('dispute', disputeId, { accountableAgencyId: body.toAgencyId });
    scribe.run(moveHolding, [disputeId, body.toAgencyId, at]);
  },
  DisputeClosed: ({ disputeId, body }, { at, scribe }) =>
    scribe.update('dispute', disputeId, { closedAt: at, closeReason: body.reason }),
  DisputeReopened: ({ disputeId }, { scribe }) =>
    scribe.update('dispute', disputeId, { closedAt: null, closeReason: null }),
  AliasAdded: ({ disputeId, body }, { at, scribe }) => scribe.insert('alias', { ...body, disputeId, addedAt: at }),
  ParticipationOpened: ({ disputeId, body }, { at, scribe }) => {
    const { participationId, legalBasis, ...rest } = body;
    const { law, article, version } = legalBasis;
    const basis = { basisLaw: law, basisArticle: article, basisVersion: version };
    scribe.insert('participation', { id: participationId, disputeId, ...rest, ...basis, fromAt: at });
  },
  ParticipationEnded: ({ body }, { scribe }) =>
    scribe.update('participation', body.participationId, { toAt: new Date(body.endsAt) }),
  ConsentGiven: ({ disputeId, body }, { at, scribe }) => {
    const { consentId, ...rest } = body;
    scribe.insert('consent', { id: consentId, disputeId, ...rest, givenAt: at });
  },
  ConsentWithdrawn: ({ body }, { at, scribe }) => scribe.update('consent', body.consentId, { withdrawnAt: at }),
  ObligationRecorded: ({ disputeId, referralId, body }, { scribe }) => {
    const { obligationId, instalments, effectiveAt, enforceableAt, ...rest } = body;
    scribe.insert('obligation', {
      id: obligationId,
      disputeId,
      referralId: referralId ?? null,
      ...rest,
      effectiveAt: new Date(effectiveAt),
      enforceableAt: enforceableAt ? new Date(enforceableAt) : null,
    });
    for (const instalment of instalments) scribe.insert('instalment', { ...instalment, obligationId, paidFen: 0 });
  },
  PaymentRecorded: ({ body }, { scribe }) => scribe.update('instalment', body.instalmentId, { paidFen: body.totalFen }),
  ObligationEnforceable: ({ body }, { scribe }) =>
    scribe.update('obligation', body.obligationId, { enforceableAt: new Date(body.from) }),
};
