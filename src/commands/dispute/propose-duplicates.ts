import type { Moment } from '../../kernel/moment.ts';
import { blockingKeys, queueKeys } from '../../domain/duplicate/blocking-keys.ts';
import type { DuplicateProfile } from '../../domain/duplicate/profile.ts';
import { proposeFrom, scorePair } from '../../domain/duplicate/score.ts';
import type { CommandContext } from '../command.ts';
import type { Work } from '../unit-of-work.ts';

/**
 * Makes a dispute findable and proposes those it may be the same as. Runs in the transaction that changed it, after the
 * change, with numbers made blind before; the caller's answer is the same whatever is found, because it may be a dispute he must not know of.
 */
export async function proposeDuplicates(
  work: Work,
  { disputeId, profile }: { readonly disputeId: string; readonly profile: DuplicateProfile },
  { blind, principal }: Pick<CommandContext, 'blind'> & { readonly principal: CommandContext['principal'] | null },
  { newId }: Pick<Moment, 'newId'>,
): Promise<void> {
  if (!blind) return;
  const keys = blockingKeys(profile).map((key) => blind.digests('DUPLICATE', key));
  const by = {
    digests: keys.flat(),
    keep: keys.flatMap(([newest]) => newest ?? []),
    queue: queueKeys(profile).flatMap((key) => blind.digests('DUPLICATE', key)),
  };
  for (const candidate of await work.pairs.lookUp(disputeId, by)) {
    const { score, reasons } = scorePair(profile, candidate.profile);
    if (score < proposeFrom) continue;
    const id = newId('duplicateProposal');
    const pair = laterFirst(disputeId, candidate.disputeId);
    await work.pairs.propose({ id, ...pair, score, reasons, registeredBy: principal?.staffId ?? null });
  }
}

/** Ids sort by the moment they were made. */
function laterFirst(one: string, other: string): { disputeId: string; otherId: string } {
  return one > other ? { disputeId: one, otherId: other } : { disputeId: other, otherId: one };
}
