import { Refusal } from '../../kernel/refusal.ts';
import { clocksOfCase } from '../../domain/court/case-clocks.ts';
import { exclusionGrounds, type ExclusionGround } from '../../domain/court/court-terms.ts';
import { trialLimits } from '../../domain/court/trial.ts';
import { pauseClocks, resumeClocks } from '../../domain/deadline/clocks.ts';
import { ownFact } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { runCaseAct, type CaseActInput } from './court-act.ts';
import { entryRow } from './court-entry.ts';

export interface ExcludeTrialTimeInput extends CaseActInput {
  readonly ground: ExclusionGround;
}

/** From this day time is outside the trial limit, on one of the grounds of CPL-I 243. */
export function excludeTrialTime(input: ExcludeTrialTimeInput, context: CommandContext) {
  const act = { operation: 'excludeTrialTime', permission: 'court.act', types: ['CIVIL'], input } as const;
  return runCaseAct(act, context, ({ courtCase, loaded, at }) => {
    const { ground } = input;
    if (!Object.hasOwn(exclusionGrounds, ground))
      return [new Refusal('NOTHING_GIVEN', { path: ['ground'], allowed: Object.keys(exclusionGrounds) })];
    const running = clocksOfCase(loaded.deadlines, courtCase, ...trialLimits).filter(
      ({ state }) => state === 'RUNNING',
    );
    if (running.length === 0)
      return [new Refusal('CLOCK_NOT_RUNNING', { path: ['courtCaseId'], allowed: trialLimits })];
    return {
      facts: [
        ownFact('TrialTimeExcluded', courtCase.disputeId, 'F13', { courtCaseId: courtCase.id, ground }),
        ...pauseClocks(running, at, 'F0'),
      ],
      rows: [entryRow(courtCase, 'EXCLUDED', { code: ground }, at)],
    };
  });
}

export type CountTrialTimeInput = CaseActInput;

/** From this day the trial limit runs again; the days between are added to its end. */
export function countTrialTime(input: CountTrialTimeInput, context: CommandContext) {
  const act = { operation: 'countTrialTime', permission: 'court.act', types: ['CIVIL'], input } as const;
  return runCaseAct(act, context, ({ courtCase, loaded, at }) => {
    const resting = clocksOfCase(loaded.deadlines, courtCase, ...trialLimits).filter(({ state }) => state === 'PAUSED');
    if (resting.length === 0)
      return [new Refusal('NOTHING_EXCLUDED', { path: ['courtCaseId'], allowed: ['excludeTrialTime'] })];
    return {
      facts: [
        ownFact('TrialTimeCounted', courtCase.disputeId, 'F13', { courtCaseId: courtCase.id }),
        ...resumeClocks(resting, at, 'F0'),
      ],
      rows: [entryRow(courtCase, 'COUNTED', {}, at)],
    };
  });
}
