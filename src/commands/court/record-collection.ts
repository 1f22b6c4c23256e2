import { Refusal } from '../../kernel/refusal.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { paymentFacts, type PaymentEntry } from '../payment-facts.ts';
import { courtCaseOf } from './own-case.ts';

export interface RecordCollectionInput extends ActInput {
  readonly courtCaseId: string;
  readonly payments: readonly PaymentEntry[];
  /** Ends the enforcement; ENFORCED when everything overdue was collected. */
  readonly outcome?: string | null | undefined;
  readonly reason?: string | null | undefined;
}

/** An enforcement officer records what was collected, and ends the enforcement when there is nothing left to do. */
export function recordCollection(input: RecordCollectionInput, context: CommandContext) {
  return runAct(
    { operation: 'recordCollection', permission: 'court.enforce', input },
    context,
    async ({ work, loaded, at }) => {
      const { disputeId, courtCaseId, payments, outcome } = input;
      const found = await courtCaseOf(work, courtCaseId, { disputeId, agencyId: context.principal.agencyId });
      if (found instanceof Refusal) return [found];
      const ofSubject = loaded.file.obligations.filter(({ id }) => id === found['subjectId']);
      const paid = paymentFacts(disputeId, payments, ofSubject, at.now);
      if (paid.faults.length > 0) return paid.faults;
      if (outcome && !loaded.referral)
        return [new Refusal('REFERRAL_REQUIRED', { path: ['referralId'], allowed: [String(found['referralId'])] })];

      const amountFen = payments.reduce((sum, payment) => sum + payment.amountFen, 0);
      const collectedFen = Number(found['collectedFen'] ?? 0) + amountFen;
      return {
        facts: [ownFact('EnforcementCollected', disputeId, 'F13', { courtCaseId, amountFen }), ...paid.facts],
        rows: [
          { change: 'courtCase', id: courtCaseId, values: { collectedFen, ...(outcome ? { closedAt: at.now } : {}) } },
        ],
        ...(outcome
          ? { step: { step: 'COMPLETE' as const, outcome, reason: input.reason ?? undefined, documents: [] } }
          : {}),
      };
    },
  );
}
