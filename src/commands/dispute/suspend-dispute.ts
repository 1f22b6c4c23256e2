import { isRefused } from '../../kernel/refusal.ts';
import { changeStage } from '../../domain/dispute/change-stage.ts';
import type { SuspensionGround } from '../../domain/dispute/suspension.ts';
import type { Fact } from '../../domain/history/fact.ts';
import type { CommandContext } from '../command.ts';
import { noteFaults, noteOf, runSteer, type SteerInput } from './steer.ts';

export interface SuspendDisputeInput extends SteerInput {
  readonly ground: SuspensionGround;
  /** Needed for OTHER_STATUTORY. */
  readonly text?: string | null | undefined;
}

/**
 * Suspends a dispute on a legal ground (ARB-R 47, CPL 153); it remembers where it stood. The clocks of a referral stand
 * still by the referral's own suspension, because the law excludes time period by period.
 */
export function suspendDispute(input: SuspendDisputeInput, context: CommandContext) {
  return runSteer({ operation: 'suspendDispute', input }, context, ({ file: { dispute } }, moment) => {
    const { ground, text } = input;
    const moved = changeStage(dispute, 'SUSPENDED');
    const faults = [...(isRefused(moved) ? moved : []), ...noteFaults(text, { needed: ground === 'OTHER_STATUTORY' })];
    if (faults.length > 0) return faults;
    const note = noteOf(text, dispute.id, moment);
    return {
      facts: [
        { type: 'DisputeSuspended', disputeId: dispute.id, group: 'F6', audience: 'PARTICIPANTS', body: { ground } },
        ...(moved as Fact[]),
        ...note.facts,
      ],
      rows: note.rows,
    };
  });
}
