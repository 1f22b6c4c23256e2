import { Refusal } from '../../kernel/refusal.ts';
import { clocksOfCase } from '../../domain/court/case-clocks.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { liveStates } from '../../domain/referral/referral.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { paymentFacts, type PaymentEntry } from '../payment-facts.ts';
import type { LoadedFile } from '../unit-of-work.ts';
import { ownRow } from '../own-row.ts';

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
      const found = await ownRow(work, 'courtCase', courtCaseId, {
        disputeId,
        agencyId: context.principal.agencyId,
        path: 'courtCaseId',
      });
      if (found instanceof Refusal) return [found];
      if (found['closedAt'])
        return [new Refusal('ALREADY_CLOSED', { path: ['courtCaseId'], allowed: ['resumeEnforcement'] })];
      const ofSubject = loaded.file.obligations.filter(({ id }) => id === found['subjectId']);
      const paid = paymentFacts(disputeId, payments, ofSubject, at.now);
      if (paid.faults.length > 0) return paid.faults;
      if (outcome && !loaded.referral && isLive(loaded, found['referralId']))
        return [new Refusal('REFERRAL_REQUIRED', { path: ['referralId'], allowed: [String(found['referralId'])] })];
      if (outcome && !loaded.referral && !ownOutcomes.includes(outcome))
        return [new Refusal('OUTCOME_NOT_OF_KIND', { path: ['outcome'], allowed: ownOutcomes })];
      const open = clocksOfCase(loaded.deadlines, { id: courtCaseId, referralId: null }, 'ENF_NOTICE', 'ENF_6M');

      const amountFen = payments.reduce((sum, payment) => sum + payment.amountFen, 0);
      const collectedFen = Number(found['collectedFen'] ?? 0) + amountFen;
      return {
        facts: [
          ownFact('EnforcementCollected', disputeId, 'F13', { courtCaseId, amountFen }),
          ...paid.facts,
          ...(outcome ? stopClocks(open, at.now, 'F0') : []),
        ],
        rows: [
          {
            change: 'courtCase',
            id: courtCaseId,
            values: { collectedFen, ...(outcome ? { ruling: outcome, closedAt: at.now } : {}) },
          },
        ],
        ...(outcome
          ? { step: { step: 'COMPLETE' as const, outcome, reason: input.reason ?? undefined, documents: [] } }
          : {}),
      };
    },
  );
}

/** How a case without a referral ends by a payment; other ends are `endEnforcement`'s. */
const ownOutcomes = ['ENFORCED', 'PARTLY', 'SETTLED'];

/** A referral that is still under way has to be named, so that its loop ends with the case. */
function isLive({ file }: LoadedFile, referralId: unknown): boolean {
  return file.openReferrals.some(({ id, state }) => id === referralId && liveStates.includes(state));
}
