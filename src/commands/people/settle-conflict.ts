import { isRefused, Refusal } from '../../kernel/refusal.ts';
import type { RecusalDecision } from '../../domain/participation/conflict.ts';
import { decideRecusal as decide } from '../../domain/participation/decide-recusal.ts';
import { findKnownConflict } from '../../policy/known-conflict.ts';
import { runCommand, type CommandContext, type Outcome } from '../command.ts';
import { notFound, whyNot } from '../permitted-file.ts';

export interface DecidePersonRecusalInput {
  readonly disputeId: string;
  readonly conflictId: string;
  readonly decision: RecusalDecision;
  readonly key: string | null;
}

export interface ConsentDespiteConflictInput {
  readonly disputeId: string;
  readonly conflictId: string;
  /** Parties who agreed, after they were told of the tie. */
  readonly partyIds: readonly string[];
  /** Their agreement in writing, attached to the dispute. */
  readonly documentId: string;
  readonly key: string | null;
}

/** Keeps a person out of a matter, or lets the person stay; decided by the body the law names. */
export async function decidePersonRecusal(
  { key, ...input }: DecidePersonRecusalInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string }>> {
  const { principal, directory } = context;
  return runCommand(context, { operation: 'decidePersonRecusal', key, input }, async (work, moment) => {
    const loaded = await work.dispute(input.disputeId);
    const refused = whyNot(loaded, 'person.object', { principal, now: moment.now, path: 'disputeId' });
    if (refused || !loaded) return refused ?? [notFound('disputeId')];
    const { conflicts, participations } = loaded.file;
    const conflict = findKnownConflict(conflicts, input.conflictId, { principal, participations, at: moment.now });
    const body = conflict && directory.agency(conflict.agencyId);
    if (!conflict || !body) return [notFound('conflictId')];
    const scene = { conflict, file: loaded.file, body, decider: principal };
    const outcome = decide(scene, input.decision, moment.now);
    if (isRefused(outcome)) return [...outcome];
    await work.record(outcome);
    return { disputeId: input.disputeId };
  });
}

/** Writes down that parties who were told of a tie agree in writing that the person goes on all the same. */
export async function consentDespiteConflict(
  { key, ...input }: ConsentDespiteConflictInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string }>> {
  const { principal } = context;
  return runCommand(context, { operation: 'consentDespiteConflict', key, input }, async (work, moment) => {
    const { disputeId, conflictId, partyIds, documentId } = input;
    const loaded = await work.dispute(disputeId);
    const refused = whyNot(loaded, 'dispute.contribute', { principal, now: moment.now, path: 'disputeId' });
    if (refused || !loaded) return refused ?? [notFound('disputeId')];
    const { parties, documents, conflicts, participations } = loaded.file;
    const conflict = findKnownConflict(conflicts, conflictId, { principal, participations, at: moment.now });
    const known = parties.map(({ id }) => id);
    const faults: Refusal[] = partyIds.filter((id) => !known.includes(id)).map(() => notFound('partyIds'));
    // Who may not know of the tie is not told of the papers of the matter either, which the caller may not see.
    if (!conflict) return [...faults, notFound('conflictId')];
    if (partyIds.length === 0) faults.push(new Refusal('NOTHING_GIVEN', { path: ['partyIds'], allowed: known }));
    // In writing, so the paper has to be there: an agreement nobody signed lifts nothing.
    if (!documents.some(({ id }) => id === documentId))
      faults.push(new Refusal('DOCUMENT_MISSING', { path: ['documentId'], allowed: ['CONSENT_RECORD'] }));
    if (faults.length > 0) return faults;

    const all = [...new Set([...conflict.consentedParties, ...partyIds])];
    const body = { conflictId, partyIds: all, documentId };
    await work.record([{ type: 'ConflictConsented', disputeId, group: 'F0', audience: 'PARTICIPANTS', body }]);
    return { disputeId };
  });
}
