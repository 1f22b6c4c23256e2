import { countFault } from '../../kernel/count.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { extendClocks } from '../../domain/deadline/clocks.ts';
import type { CommandContext } from '../command.ts';
import { clocksOf } from '../record-act.ts';
import { actOnReview, type ReviewActInput } from './act-on-review.ts';

export interface ExtendAgreementReviewInput extends ReviewActInput {
  /** Working days, five at most. */
  readonly days: number;
}

/** The head of the commission lengthens a review by up to five working days (ARB-R 76). */
export function extendAgreementReview(input: ExtendAgreementReviewInput, context: CommandContext) {
  const act = { act: 'extendAgreementReview', permission: 'hrss.act', input } as const;
  return actOnReview(act, context, ({ review, loaded, at }) => {
    const fault = countFault(input.days, ['days']);
    if (fault) return [fault];
    const facts = extendClocks(clocksOf(loaded, review, 'ARBREV_5'), input.days, at, 'F0');
    if (facts instanceof Refusal)
      return [new Refusal('DEADLINE_EXTENSION_TOO_LONG', { path: ['days'], allowed: facts.allowed })];
    return { values: { extensionDays: input.days }, facts };
  });
}
