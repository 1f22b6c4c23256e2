import { Refusal } from '../../kernel/refusal.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import type { CommandContext } from '../command.ts';
import { clocksOf, textFaults } from '../record-act.ts';
import { actOnReview, type ReviewActInput } from './act-on-review.ts';

export interface DecideAgreementReviewInput extends ReviewActInput {
  readonly granted: boolean;
  /** Number of the mediation document; needed when granted. */
  readonly documentNumber?: string | null | undefined;
  /** Needed when refused. */
  readonly reason?: string | null | undefined;
}

/**
 * The commission turns the agreement into a mediation document of its own, or refuses with a reason; then the parties
 * may arbitrate (ARB-R 76-77).
 */
export function decideAgreementReview(input: DecideAgreementReviewInput, context: CommandContext) {
  const { granted, documentNumber, reason } = input;
  const act = { act: 'decideAgreementReview', permission: 'hrss.award', input } as const;
  return actOnReview(act, context, ({ review, loaded, at }) => {
    const faults = textFaults({ documentNumber, reason });
    if (granted && !documentNumber)
      faults.push(new Refusal('STEP_NEEDS_MORE', { path: ['documentNumber'], allowed: ['documentNumber'] }));
    if (!granted && !reason) faults.push(new Refusal('STEP_NEEDS_MORE', { path: ['reason'], allowed: ['reason'] }));
    if (faults.length > 0) return faults;
    return {
      to: granted ? 'GRANTED' : 'REFUSED',
      values: { decidedAt: at.now, documentNumber: documentNumber ?? null, refusalReason: granted ? null : reason },
      facts: input.referralId && !granted ? [] : stopClocks(clocksOf(loaded, review, 'ARBREV_5'), at.now, 'F0'),
      ...(granted ? {} : { step: { step: 'COMPLETE' as const, outcome: 'REFUSED', reason: reason!, documents: [] } }),
    };
  });
}
