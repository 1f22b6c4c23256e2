import { countFault } from '../../kernel/count.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { clocksOfCase } from '../../domain/court/case-clocks.ts';
import { extensibleRules } from '../../domain/court/trial.ts';
import { extendClocks } from '../../domain/deadline/clocks.ts';
import { ownFact } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { runCaseAct, type CaseActInput } from './court-act.ts';
import { entryRow } from './court-entry.ts';

export interface ExtendCourtTermInput extends CaseActInput {
  /** Natural days added to the nominal end. */
  readonly extensionDays: number;
  /** The court's own president, or the next higher court where the law lets it go further. */
  readonly extensionBy: 'PRESIDENT' | 'SUPERIOR_COURT';
}

/**
 * Lengthens the limit of a case on approval: the president up to the cap of the rule, beyond it the higher court where
 * the rule knows one (CPL 152, 164, 168, 183, 187).
 */
export function extendCourtTerm(input: ExtendCourtTermInput, context: CommandContext) {
  const act = { operation: 'extendCourtTerm', permission: 'court.act', input } as const;
  return runCaseAct(act, context, ({ courtCase, loaded, at }) => {
    const { extensionDays: days, extensionBy: by } = input;
    const fault = countFault(days, ['extensionDays']);
    if (fault) return [fault];
    const clocks = clocksOfCase(loaded.deadlines, courtCase, ...extensibleRules);
    if (clocks.length === 0)
      return [new Refusal('CLOCK_NOT_RUNNING', { path: ['courtCaseId'], allowed: extensibleRules })];
    // Of two limits of one case only the binding one is lengthened: the target has a cap of its own (JCR 5).
    const binding = clocks.filter(({ rule }) => rule !== 'JC_REVIEW_15');
    const moved = extendClocks(binding.length > 0 ? binding : clocks, { days, by }, at, 'F0');
    if (moved instanceof Refusal) return [moved];
    return {
      facts: [ownFact('TrialExtended', courtCase.disputeId, 'F13', { courtCaseId: courtCase.id, days, by }), ...moved],
      rows: [entryRow(courtCase, 'EXTENDED', { code: by, days }, at)],
    };
  });
}
