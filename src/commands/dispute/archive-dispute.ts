import { isRefused, Refusal } from '../../kernel/refusal.ts';
import { missingForArchive } from '../../domain/dispute/archive.ts';
import { changeStage } from '../../domain/dispute/change-stage.ts';
import type { Fact } from '../../domain/history/fact.ts';
import type { CommandContext } from '../command.ts';
import { openLoops } from '../close-dispute.ts';
import { runSteer, type SteerInput } from './steer.ts';

/** Archives a closed dispute once all its documents are there; only a named approver opens it again. */
export function archiveDispute(input: SteerInput, context: CommandContext) {
  return runSteer({ operation: 'archiveDispute', input }, context, ({ file }) => {
    const moved = changeStage(file.dispute, 'ARCHIVED');
    const missing = missingForArchive(file);
    const faults = [
      ...(isRefused(moved) ? moved : []),
      ...openLoops(file),
      ...(missing.length > 0 ? [new Refusal('DOCUMENT_MISSING', { path: ['disputeId'], allowed: missing })] : []),
    ];
    return faults.length > 0 ? faults : { facts: moved as Fact[] };
  });
}
