import { isRefused } from '../kernel/refusal.ts';
import { takeStep } from '../domain/referral/take-step.ts';
import { getKind } from '../kinds/index.ts';
import type { CommandContext } from './command.ts';
import { localisedWork } from './localised-work.ts';
import { stepScene } from './step-scene.ts';

/**
 * Brings back a referral nobody answered in time. The hub itself acts; a referral that was answered in the meantime is
 * left as it is. Tells whether it lapsed.
 */
export async function lapseReferral(referralId: string, context: Omit<CommandContext, 'principal'>): Promise<boolean> {
  const { calendar, figures = [], newId, clock, directory } = context;
  const now = clock.now();
  return context.transact(null, now, async (plain) => {
    const work = localisedWork(plain, { calendar, figures });
    const loaded = await work.referral(referralId);
    const referral = loaded?.referral;
    const kind = referral && getKind(referral.kind);
    const answer = loaded?.deadlines.find(
      (deadline) => deadline.referralId === referralId && deadline.rule === kind?.lapsesWith,
    );
    if (!loaded || !referral || !kind || !answer || answer.dueAt >= now) return false;
    const scene = stepScene({ ...loaded, referral }, kind, directory, null);
    const outcome = takeStep(scene, { step: 'LAPSE', input: {}, version: null, occurredAt: now }, 'HUB', {
      now,
      calendar,
      newId,
    });
    if (isRefused(outcome)) return false;
    await work.record(outcome);
    return true;
  });
}
