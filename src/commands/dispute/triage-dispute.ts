import { isRefused, Refusal } from '../../kernel/refusal.ts';
import { causeIds, isCauseId } from '../../domain/cause/cause-of-action.ts';
import { changeStage } from '../../domain/dispute/change-stage.ts';
import type { Dispute } from '../../domain/dispute/dispute.ts';
import { relationTypeNames, type RelationType, type Urgency } from '../../domain/dispute/dispute-terms.ts';
import type { Fact } from '../../domain/history/fact.ts';
import type { CommandContext } from '../command.ts';
import { runSteer, type SteerInput } from './steer.ts';

export interface TriageDisputeInput extends SteerInput {
  /** Needed unless it was given at registration. */
  readonly cause?: string | null | undefined;
  /** Needed unless it was given at registration. */
  readonly relationType?: RelationType | null | undefined;
  readonly urgency?: Urgency | null | undefined;
}

/** Triages a registered dispute: cause, relation and urgency are known, so that every route is open to it. */
export function triageDispute(input: TriageDisputeInput, context: CommandContext) {
  return runSteer({ operation: 'triageDispute', input }, context, ({ file: { dispute } }) => {
    const cause = input.cause ?? dispute.cause ?? null;
    const relationType = input.relationType ?? dispute.relationType;
    const moved = changeStage(dispute, 'TRIAGED');
    const faults = [...(isRefused(moved) ? moved : []), ...termFaults({ cause, relationType })];
    if (faults.length > 0) return faults;
    const body = { cause, relationType, urgency: input.urgency ?? 'NORMAL' };
    return {
      facts: [
        { type: 'DisputeTriaged', disputeId: dispute.id, group: 'F0', audience: 'PARTICIPANTS', body },
        ...(moved as Fact[]),
      ],
    };
  });
}

function termFaults({ cause, relationType }: { cause: string | null } & Pick<Dispute, 'relationType'>): Refusal[] {
  const faults: Refusal[] = [];
  if (!cause || !isCauseId(cause))
    faults.push(new Refusal(cause ? 'CAUSE_UNKNOWN' : 'STEP_NEEDS_MORE', { path: ['cause'], allowed: causeIds }));
  if (!relationType)
    faults.push(new Refusal('STEP_NEEDS_MORE', { path: ['relationType'], allowed: relationTypeNames }));
  return faults;
}
