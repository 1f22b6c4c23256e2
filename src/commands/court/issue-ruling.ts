import { Refusal } from '../../kernel/refusal.ts';
import { getKind } from '../../kinds/index.ts';
import type { DocumentEntry } from '../attachments.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { courtCaseOf } from './own-case.ts';

export interface IssueRulingInput extends ActInput {
  readonly courtCaseId: string;
  /** Outcome of the application, as its kind names it: CONFIRMED, REJECTED, NOT_ACCEPTED … */
  readonly ruling: string;
  readonly reason?: string | null | undefined;
  readonly documents: readonly DocumentEntry[];
}

/** A judge rules on an application that was docketed; the referral it came by is completed with the same outcome. */
export function issueRuling(input: IssueRulingInput, context: CommandContext) {
  return runAct(
    { operation: 'issueRuling', permission: 'court.rule', input },
    context,
    async ({ work, loaded, at }) => {
      const { disputeId, courtCaseId, ruling } = input;
      const found = await courtCaseOf(work, courtCaseId, { disputeId, agencyId: context.principal.agencyId });
      if (found instanceof Refusal) return [found];
      if (found['ruling']) return [new Refusal('ALREADY_RULED', { path: ['courtCaseId'] })];
      if (!loaded.referral || found['referralId'] !== loaded.referral.id) {
        return [new Refusal('REFERRAL_REQUIRED', { path: ['referralId'], allowed: [String(found['referralId'])] })];
      }
      const outcomes = Object.keys(getKind(loaded.referral.kind).outcomes);
      if (!outcomes.includes(ruling))
        return [new Refusal('OUTCOME_NOT_OF_KIND', { path: ['ruling'], allowed: outcomes })];
      return {
        facts: [
          ownFact('RulingIssued', disputeId, 'F13', { courtCaseId, ruling, subjectId: loaded.referral.subjectId }),
        ],
        rows: [{ change: 'courtCase', id: courtCaseId, values: { ruling, ruledAt: at.now, closedAt: at.now } }],
        step: { step: 'COMPLETE', outcome: ruling, reason: input.reason ?? undefined, documents: input.documents },
      };
    },
  );
}
