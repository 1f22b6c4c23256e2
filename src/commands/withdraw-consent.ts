import { isRefused, Refusal } from '../kernel/refusal.ts';
import { heldStates } from '../domain/referral/referral.ts';
import type { Fact } from '../domain/history/fact.ts';
import { endedParts } from '../domain/referral/step-effects.ts';
import { takeStep } from '../domain/referral/take-step.ts';
import { getKind } from '../kinds/index.ts';
import { runCommand, type CommandContext, type Outcome } from './command.ts';
import { notFound, whyNot } from './permitted-file.ts';
import { stepScene } from './step-scene.ts';

export interface WithdrawConsentInput {
  readonly disputeId: string;
  readonly consentId: string;
  readonly key: string | null;
}

/**
 * A party withdraws a consent. What was lawfully shared stays in history; a referral that stood on the consent comes
 * back at once: withdrawn while nobody holds it, terminated when the receiver does (PIPL 15; OMR 15).
 */
export async function withdrawConsent(
  { key, ...input }: WithdrawConsentInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string }>> {
  const { principal } = context;
  return runCommand(context, { operation: 'withdrawConsent', key, input }, async (work, moment) => {
    const loaded = await work.dispute(input.disputeId);
    const refused = whyNot(loaded, 'dispute.contribute', { principal, now: moment.now, path: 'disputeId' });
    if (refused || !loaded) return refused ?? [notFound('disputeId')];
    const consent = loaded.file.consents.find(({ id }) => id === input.consentId);
    if (!consent) return [notFound('consentId')];
    if (consent.withdrawnAt) return [new Refusal('CONSENT_ALREADY_WITHDRAWN', { path: ['consentId'] })];

    const facts: Fact[] = [
      {
        type: 'ConsentWithdrawn',
        disputeId: input.disputeId,
        group: 'F0',
        audience: 'PARTICIPANTS',
        body: { consentId: consent.id },
      },
    ];
    const standing = loaded.file.openReferrals.filter(
      ({ kind, toAgencyId, sentAt }) =>
        sentAt !== null &&
        kind === consent.purpose &&
        (consent.recipientAgencyId === null || consent.recipientAgencyId === toAgencyId),
    );
    for (const referral of standing) {
      const held = heldStates.includes(referral.state);
      const actor = { agencyId: held ? referral.toAgencyId : referral.fromAgencyId, roles: [] };
      const request = {
        step: held ? 'TERMINATE' : 'WITHDRAW',
        input: { reason: '当事人撤回同意 / consent withdrawn' },
        version: null,
        occurredAt: moment.now,
      } as const;
      const scene = stepScene({ ...loaded, referral }, getKind(referral.kind), context.directory, null);
      const outcome = takeStep(scene, request, actor, moment);
      if (isRefused(outcome)) continue;
      facts.push(...outcome, ...(held ? endedParts(scene, moment.now, referral.toAgencyId) : []));
    }
    await work.record(facts);
    return { disputeId: input.disputeId };
  });
}
