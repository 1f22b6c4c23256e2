import { Refusal } from '../../kernel/refusal.ts';
import type { Moment } from '../../kernel/moment.ts';
import { mergeFacts, mergeFaults, undoUntil } from '../../domain/duplicate/merge.ts';
import { runCommand, type CommandContext, type Outcome } from '../command.ts';
import type { DuplicateProposal } from '../dispute-pairs.ts';
import { notFound } from '../permitted-file.ts';
import type { LoadedFile, Work } from '../unit-of-work.ts';
import { bothFiles, refusedWhole } from './both-disputes.ts';
import { proposalFault } from './duplicate-right.ts';

export interface MergeDisputesInput {
  readonly proposalId?: string | null | undefined;
  /** Goes on; with a proposal the earlier of the two when not given. */
  readonly survivorId?: string | null | undefined;
  readonly mergedId?: string | null | undefined;
  readonly key: string | null;
}

/** Which of two goes on. */
interface Pair {
  readonly survivorId: string;
  readonly mergedId: string;
}

/**
 * A person confirms that two disputes are one. Both histories stay readable, every intake keeps its own clocks, the
 * agencies' numbers of both lead to the one that goes on; it can be undone for thirty days.
 */
export async function mergeDisputes(
  { key, ...input }: MergeDisputesInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string; mergeId: string }>> {
  return runCommand(context, { operation: 'mergeDisputes', key, input }, async (work, moment) => {
    const found = await pairOf(work, input);
    if (found instanceof Refusal) return [found];
    const { pair, proposal } = found;
    const [survivor, merged] = await bothFiles(work, { disputeId: pair.survivorId, otherDisputeId: pair.mergedId });
    const refused = rightFaults({ proposal, survivor, merged }, context, moment.now);
    if (refused || !survivor || !merged) return refused ?? [notFound('mergedId')];
    const faults = mergeFaults(survivor.file, merged.file);
    if (faults.length > 0) return faults;
    const mergeId = moment.newId('disputeMerge');
    await write(work, { mergeId, survivor, merged }, moment);
    const decided = proposal ?? (await work.pairs.proposalOf(pair.survivorId, pair.mergedId));
    if (decided) await work.pairs.decide(decided.id, { state: 'MERGED', note: null });
    return { disputeId: pair.survivorId, mergeId };
  });
}

async function pairOf(
  work: Work,
  { proposalId, survivorId, mergedId }: Omit<MergeDisputesInput, 'key'>,
): Promise<{ pair: Pair; proposal: DuplicateProposal | null } | Refusal> {
  if (!proposalId) {
    if (!survivorId || !mergedId)
      return new Refusal('NOTHING_GIVEN', { path: ['proposalId'], allowed: ['proposalId', 'survivorId + mergedId'] });
    if (survivorId === mergedId) return new Refusal('LINKED_TO_ITSELF', { path: ['mergedId'] });
    return { pair: { survivorId, mergedId }, proposal: null };
  }
  const proposal = await work.pairs.proposal(proposalId);
  if (!proposal) return notFound('proposalId');
  const { disputeId, otherId } = proposal;
  // A caller who names a third dispute learns nothing of the proposal.
  if (survivorId && ![disputeId, otherId].includes(survivorId)) return notFound('survivorId');
  const goesOn = survivorId ?? otherId;
  return { pair: { survivorId: goesOn, mergedId: goesOn === otherId ? disputeId : otherId }, proposal };
}

function rightFaults(
  { proposal, survivor, merged }: { proposal: DuplicateProposal | null } & Files,
  context: CommandContext,
  now: Date,
): Refusal[] | null {
  if (proposal) {
    const fault =
      survivor && merged ? proposalFault(proposal, [survivor, merged], context, now) : notFound('proposalId');
    if (fault) return [fault];
    return proposal.state === 'OPEN' ? null : [new Refusal('ALREADY_PROPOSAL_DECIDED', { path: ['proposalId'] })];
  }
  const { principal } = context;
  const faults = [
    ...(refusedWhole(survivor, 'dispute.contribute', { principal, now, path: 'survivorId' }) ?? []),
    ...(refusedWhole(merged, 'dispute.contribute', { principal, now, path: 'mergedId' }) ?? []),
  ];
  return faults.length > 0 ? faults : null;
}

interface Files {
  readonly survivor: LoadedFile | null;
  readonly merged: LoadedFile | null;
}

async function write(
  work: Work,
  { mergeId, survivor, merged }: { mergeId: string; survivor: LoadedFile; merged: LoadedFile },
  moment: Moment,
): Promise<void> {
  const [survivorId, mergedId] = [survivor.file.dispute.id, merged.file.dispute.id];
  const { facts, participationIds } = mergeFacts({ mergeId, survivor: survivor.file, merged: merged.file }, moment);
  const aliases = await work.pairs.aliases(mergedId);
  await work.record(facts);
  await work.pairs.leadAliases(aliases, survivorId);
  const moved = { aliases, participationIds };
  await work.pairs.keepMerge({ id: mergeId, survivorId, mergedId, moved, undoUntil: undoUntil(moment.now) });
}
