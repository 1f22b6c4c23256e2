import { Refusal } from '../../kernel/refusal.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { clocksOf } from '../record-act.ts';

export interface RecordPapersTransferredInput extends ActInput {
  /** Worker whose papers were passed on. */
  readonly partyId: string;
}

/** The employer has passed on the worker's file and social insurance, in time or late (LCL 50). */
export function recordPapersTransferred(input: RecordPapersTransferredInput, context: CommandContext) {
  const act = { operation: 'recordPapersTransferred', permission: 'insurance.act', input } as const;
  return runAct(act, context, ({ loaded, at }) => {
    const running = clocksOf(loaded, { id: input.partyId }, 'LCL50_TRANSFER');
    if (running.length === 0)
      return [new Refusal('NO_CLOCK_RUNS', { path: ['partyId'], allowed: ['recordEmploymentEnd'] })];
    return { facts: stopClocks(running, at.now, 'F0'), rows: [] };
  });
}
