import type { FactOf } from '../history/fact.ts';
import { heldStates, type Referral } from './referral.ts';

/** A referral as it stands after the fact that opened it. */
export function openedReferral(fact: FactOf<'ReferralOpened'>, at: Date): Referral {
  const {
    scopeIds,
    declarations: _stated,
    twinKey: _key,
    packetDigest: _digest,
    followsReferralId,
    ...rest
  } = fact.body;
  return {
    id: fact.referralId!,
    disputeId: fact.disputeId,
    ...rest,
    phase: null,
    only: scopeIds,
    sentAt: rest.state === 'SENT' ? at : null,
    acceptedAt: null,
    assigneeId: null,
    outcome: null,
    changedAt: at,
    cancellationAskedAt: null,
    followsReferralId: followsReferralId ?? null,
    version: 1,
  };
}

/** The same after one of its steps. */
export function steppedReferral(referral: Referral, { body }: FactOf<'ReferralStepTaken'>, at: Date): Referral {
  const { step, to, phase, assigneeId, outcome } = body;
  const forgets = step === 'REFUSE_CANCELLATION' || !heldStates.includes(to);
  return {
    ...referral,
    state: to,
    phase,
    assigneeId: assigneeId ?? referral.assigneeId,
    outcome: outcome ?? referral.outcome,
    sentAt: step === 'SUBMIT' ? at : referral.sentAt,
    acceptedAt: step === 'ACCEPT' ? at : referral.acceptedAt,
    changedAt: at,
    cancellationAskedAt: forgets ? null : step === 'REQUEST_CANCELLATION' ? at : referral.cancellationAskedAt,
    version: referral.version + 1,
  };
}
