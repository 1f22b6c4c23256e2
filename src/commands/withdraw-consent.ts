import { isRefused, Refusal } from '../kernel/refusal.ts';
import { bringBack, endedSight, standsOn } from '../domain/consent/bring-back.ts';
import type { Fact } from '../domain/history/fact.ts';
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
    for (const referral of loaded.file.openReferrals.filter((each) => standsOn(each, consent))) {
      const scene = stepScene({ ...loaded, referral }, getKind(referral.kind), context.directory, null);
      const outcome = bringBack(scene, moment);
      // A consent that is withdrawn while its referral goes on would be worse than one that is not.
      if (isRefused(outcome)) return [...outcome];
      facts.push(...(outcome as Fact[]));
    }
    facts.push(...endedSight(loaded.file, { consent, hops: loaded.hops }, getKind(consent.purpose), moment.now));
    await work.record(facts);
    return { disputeId: input.disputeId };
  });
}
