import { isRefused } from '../kernel/refusal.ts';
import type { LimitationEntry } from '../domain/deadline/limitation.ts';
import { recordLimitation } from '../domain/deadline/record-limitation.ts';
import { runAct, type ActInput } from './act.ts';
import type { CommandContext } from './command.ts';
import type { LoadedFile } from './unit-of-work.ts';

export interface RecordLimitationEventInput
  extends Omit<ActInput, 'referralId' | 'version' | 'occurredAt'>, LimitationEntry {}

/** Records that the limitation of the worker's claim began, was interrupted, or stood still (LDMAL 27). */
export function recordLimitationEvent(input: RecordLimitationEventInput, context: CommandContext) {
  const { disputeId, event, ground, on } = input;
  return runAct(
    { operation: 'recordLimitationEvent', permission: 'limitation.record', input },
    context,
    ({ loaded, at }) => {
      const scene = { disputeId, deadlines: loaded.deadlines, watcherId: watcherOf(loaded, context) };
      const outcome = recordLimitation(scene, { event, ground, on }, at);
      return isRefused(outcome) ? [...outcome] : { facts: outcome, rows: [] };
    },
  );
}

/** The agency that is warned: the union that leads the dispute, else the agency that writes the event down. */
export function watcherOf({ file }: Pick<LoadedFile, 'file'>, { directory, principal }: CommandContext): string {
  const { leadAgencyId } = file.dispute;
  return directory.agency(leadAgencyId)?.type === 'UNION' ? leadAgencyId : principal.agencyId;
}
