import { isRefused, Refusal } from '../kernel/refusal.ts';
import { changeStage } from '../domain/dispute/change-stage.ts';
import type { DisputeStage } from '../domain/dispute/stage.ts';
import type { Fact } from '../domain/history/fact.ts';
import { textFault } from '../domain/party/check-party.ts';
import type { CommandContext, Outcome } from './command.ts';
import { noteOf, runSteer, type SteerInput } from './dispute/steer.ts';

export interface ReopenDisputeInput extends SteerInput {
  readonly reason: string;
  /** Person of the same agency who approved it; needed for what was archived. */
  readonly approvedBy?: string | null | undefined;
}

/** Reopens a closed dispute: a new fact, a breach, a wrong closing. What is archived needs a named approver (§2.3). */
export function reopenDispute(
  input: ReopenDisputeInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string }>> {
  return runSteer({ operation: 'reopenDispute', input }, context, ({ file: { dispute } }, moment, stale) => {
    const { reason, approvedBy } = input;
    const moved = changeStage(dispute, 'REOPENED');
    const faults = [
      textFault(reason, ['reason'], 2000),
      approverFault(dispute.stage, approvedBy ?? null, context),
      ...stale,
      ...(isRefused(moved) ? moved : []),
    ].filter((fault) => fault !== null);
    if (faults.length > 0) return faults;

    const { id: disputeId, stage: previous } = dispute;
    const note = noteOf(reason, disputeId, moment);
    return {
      facts: [
        {
          type: 'DisputeReopened',
          disputeId,
          group: 'F0',
          audience: 'PARTICIPANTS',
          body: { previous, ...(approvedBy ? { approvedBy } : {}) },
        },
        ...(moved as Fact[]),
        ...note.facts,
      ],
      rows: note.rows,
    };
  });
}

/** Nobody approves what he asks for himself, and nobody approves for another agency. */
function approverFault(
  stage: DisputeStage,
  approvedBy: string | null,
  { principal, directory }: Pick<CommandContext, 'principal' | 'directory'>,
): Refusal | null {
  if (approvedBy === null) {
    return stage === 'ARCHIVED' ? new Refusal('APPROVER_NEEDED', { path: ['approvedBy'] }) : null;
  }
  const person = directory.staff(approvedBy);
  const fits = person?.active && person.agencyId === principal.agencyId && person.id !== principal.staffId;
  return fits ? null : new Refusal('APPROVER_NEEDED', { path: ['approvedBy'] });
}
