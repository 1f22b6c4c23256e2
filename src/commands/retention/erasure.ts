import { Refusal } from '../../kernel/refusal.ts';
import { erasedGroups, erasureFaults, openProposal } from '../../domain/retention/erasure.ts';
import { retentionOf } from '../../domain/retention/retention.ts';
import { runCommand, type CommandContext, type Outcome } from '../command.ts';
import { notFound, whyNot } from '../permitted-file.ts';

export interface ProposeErasureInput {
  readonly disputeId: string;
  readonly key: string | null;
}

/** Proposes to erase the personal values of a dispute whose time is over; nothing is erased yet. */
export function proposeErasure(
  { key, ...input }: ProposeErasureInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string; erasureId: string }>> {
  const { disputeId } = input;
  const { principal, retentionFigures = [] } = context;
  return runCommand(context, { operation: 'proposeErasure', key, input }, async (work, { now, newId }) => {
    const loaded = await work.dispute(disputeId);
    const refused = whyNot(loaded, 'retention.erase', { principal, now, path: 'disputeId' });
    if (refused || !loaded) return refused ?? [notFound('disputeId')];
    const file = await work.retention.file(disputeId);
    const faults = erasureFaults(file, retentionFigures, now);
    if (faults.length > 0) return faults;
    if (openProposal(file))
      return [new Refusal('ALREADY_PROPOSED', { path: ['disputeId'], allowed: ['approveErasure'] })];
    const erasureId = newId('erasure');
    const body = { erasureId };
    await work.record([{ type: 'ErasureProposed', disputeId, group: 'F0', audience: 'PARTICIPANTS', body }]);
    return { disputeId, erasureId };
  });
}

export interface ApproveErasureInput {
  readonly disputeId: string;
  readonly erasureId: string;
  readonly key: string | null;
}

/**
 * Approves, as another person of the agency that leads, and erases at once: what may not be erased now is refused again,
 * since a hold may have come meanwhile. Nothing is erased while the hub holds because history is not what was signed.
 */
export function approveErasure(
  { key, ...input }: ApproveErasureInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string }>> {
  const { disputeId, erasureId } = input;
  const { principal, retentionFigures = [] } = context;
  return runCommand(context, { operation: 'approveErasure', key, input }, async (work, { now }) => {
    const loaded = await work.dispute(disputeId);
    const refused = whyNot(loaded, 'retention.erase', { principal, now, path: 'disputeId' });
    if (refused || !loaded) return refused ?? [notFound('disputeId')];
    const file = await work.retention.file(disputeId);
    const proposal = file.proposals.find(({ id, agencyId }) => id === erasureId && agencyId === principal.agencyId);
    if (!proposal) return [notFound('erasureId')];
    const faults = erasureFaults(file, retentionFigures, now);
    if (faults.length > 0) return faults;
    if (proposal.proposedBy === principal.staffId)
      return [new Refusal('SECOND_PERSON_NEEDED', { path: ['erasureId'] })];
    // What was tampered with can be mended from what is erased here; it is kept until history is sound again.
    if (context.isHeld?.()) return [new Refusal('INTEGRITY_HOLD')];
    const { kind: fileKind } = retentionOf(file, retentionFigures, now);
    const body = { erasureId, groups: erasedGroups, fileKind };
    await work.record([{ type: 'PersonalDataErased', disputeId, group: 'F0', audience: 'PARTICIPANTS', body }]);
    await work.retention.erase(disputeId);
    return { disputeId };
  });
}
