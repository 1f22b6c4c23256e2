import type { Refusal } from '../kernel/refusal.ts';
import type { CommandContext } from './command.ts';
import { notFound, whyNot } from './permitted-file.ts';
import { steppable } from './take-referral-step.ts';
import type { LoadedFile, Work } from './unit-of-work.ts';

/**
 * The dispute an act is about, with the referral it answers. A referral that is unknown, of another dispute, or not the
 * caller's to know of, is refused alike, and only to who sees the dispute.
 */
export async function fileOfAct(
  work: Work,
  { disputeId, referralId }: { readonly disputeId: string; readonly referralId?: string | null | undefined },
  context: CommandContext,
  now: Date,
): Promise<LoadedFile | null | Refusal[]> {
  if (!referralId) return work.dispute(disputeId);
  const loaded = await work.referral(referralId);
  if (loaded?.file.dispute.id === disputeId && steppable(loaded, context, now)) return loaded;
  const refused = whyNot(await work.dispute(disputeId), 'dispute.read', {
    principal: context.principal,
    now,
    path: 'disputeId',
  });
  return refused ?? [notFound('referralId')];
}
