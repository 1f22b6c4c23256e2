import { countFault } from '../../kernel/count.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { awardFaults, type AwardEntry } from '../../domain/court/awards.ts';
import { clocksOfCase } from '../../domain/court/case-clocks.ts';
import type { CourtResult } from '../../domain/court/court-terms.ts';
import { trialLimits } from '../../domain/court/trial.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { ownFact, type ActEffect } from '../act.ts';
import type { DocumentEntry } from '../attachments.ts';
import type { CommandContext } from '../command.ts';
import { beside, endingStep, runCaseAct, type CaseActInput, type CaseScene } from './court-act.ts';

/** Results a judge may come to, by case and form. */
const results = {
  CIVIL: { JUDGMENT: ['GRANTED', 'PARTLY_GRANTED', 'REJECTED'], RULING: ['DISMISSED'] },
  SECOND_INSTANCE: { JUDGMENT: ['AFFIRMED', 'AMENDED'], RULING: ['AFFIRMED', 'AMENDED', 'REMANDED'] },
} as const satisfies Record<string, Record<'JUDGMENT' | 'RULING', readonly CourtResult[]>>;

export interface JudgeCaseInput extends CaseActInput {
  readonly form: 'JUDGMENT' | 'RULING';
  readonly result: CourtResult;
  /** What each worker is given; a judgment of second instance that affirms keeps those of the first when none is given. */
  readonly awards: readonly AwardEntry[];
  /** Days from effect within which to pay. */
  readonly performWithinDays: number;
  readonly documents: readonly DocumentEntry[];
}

/** A judge decides a suit or an appeal. The trial limit is met; what it gives is due only once it takes effect. */
export function judgeCase(input: JudgeCaseInput, context: CommandContext) {
  const types = ['CIVIL', 'SECOND_INSTANCE'] as const;
  const act = { operation: 'judgeCase', permission: 'court.rule', types, input } as const;
  return runCaseAct(act, context, (scene) => {
    const faults = judgeFaults(input, scene);
    if (faults.length > 0) return faults;
    const { courtCase, loaded, at } = scene;
    const { form, result } = input;
    const ending = stepAfter(scene, input);
    if (Array.isArray(ending)) return ending;
    const limits = clocksOfCase(loaded.deadlines, courtCase, ...trialLimits, 'SECOND_3M', 'SECOND_RULING_30');
    const unanswered = clocksOfCase(loaded.deadlines, courtCase, 'COURT_ANSWER');
    const values = {
      form,
      ruling: result,
      ruledAt: at.now,
      awards: awardsOf(input, scene),
      performWithinDays: input.performWithinDays,
    };
    return {
      facts: [
        ownFact('JudgmentMade', courtCase.disputeId, 'F13', { courtCaseId: courtCase.id, form, result }),
        ...stopClocks(beside(limits, loaded.referral), at.now, 'F0'),
        ...stopClocks(beside(unanswered, loaded.referral), at.now, 'F0', 'VOID'),
      ],
      rows: [{ change: 'courtCase', id: courtCase.id, values }],
      ...ending,
    };
  });
}

function judgeFaults(input: JudgeCaseInput, { courtCase, service }: CaseScene): Refusal[] {
  if (courtCase.ruledAt) return [new Refusal('ALREADY_RULED', { path: ['courtCaseId'] })];
  if (!courtCase.docketedAt)
    return [new Refusal('NOT_DOCKETED_YET', { path: ['courtCaseId'], allowed: ['docketCase'] })];
  const forms = results[courtCase.type === 'SECOND_INSTANCE' ? 'SECOND_INSTANCE' : 'CIVIL'];
  const allowed: readonly string[] = forms[input.form] ?? [];
  const faults = awardFaults(input.awards, service.parties);
  if (!allowed.includes(input.result)) faults.push(new Refusal('RESULT_NOT_POSSIBLE', { path: ['result'], allowed }));
  const days = countFault(input.performWithinDays, ['performWithinDays'], 0);
  return days ? [...faults, days] : faults;
}

/** A judgment ends the referral a suit came by; while that is with the judge already, nothing is left to end. */
function stepAfter(scene: CaseScene, input: JudgeCaseInput): Pick<ActEffect, 'step'> | Refusal[] {
  const outcome = input.form === 'JUDGMENT' ? 'JUDGED' : 'REFUSED';
  return endingStep(scene, outcome, { documents: input.documents });
}

function awardsOf({ awards, result }: JudgeCaseInput, { court, courtCase }: CaseScene): readonly AwardEntry[] {
  if (awards.length > 0 || result !== 'AFFIRMED') return awards;
  return court.cases.find(({ id }) => id === courtCase.parentId)?.awards ?? [];
}
