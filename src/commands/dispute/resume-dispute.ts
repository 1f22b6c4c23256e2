import { isRefused } from '../../kernel/refusal.ts';
import { changeStage } from '../../domain/dispute/change-stage.ts';
import type { Fact } from '../../domain/history/fact.ts';
import type { CommandContext } from '../command.ts';
import { noteFaults, noteOf, runSteer, type SteerInput } from './steer.ts';

export interface ResumeDisputeInput extends SteerInput {
  readonly text?: string | null | undefined;
}

/** The ground of a suspension is gone: the dispute goes on at the stage it stood at, with what went on inside it. */
export function resumeDispute(input: ResumeDisputeInput, context: CommandContext) {
  return runSteer({ operation: 'resumeDispute', input }, context, ({ file: { dispute } }, moment) => {
    const moved = changeStage(dispute, 'RESUMED');
    const faults = [...(isRefused(moved) ? moved : []), ...noteFaults(input.text)];
    if (faults.length > 0) return faults;
    const note = noteOf(input.text, dispute.id, moment);
    return { facts: [...(moved as Fact[]), ...note.facts], rows: note.rows };
  });
}
