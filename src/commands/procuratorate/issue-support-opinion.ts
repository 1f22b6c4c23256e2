import { Refusal } from '../../kernel/refusal.ts';
import { textFault } from '../../domain/party/check-party.ts';
import type { DocumentEntry } from '../attachments.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';

export interface IssueSupportOpinionInput extends ActInput {
  readonly decision: 'OPINION_ISSUED' | 'NOT_SUPPORTED';
  readonly opinionNumber?: string | null | undefined;
  readonly reason?: string | null | undefined;
  readonly documents: readonly DocumentEntry[];
}

/** A prosecutor decides on supporting the worker's own suit (CPL 15); the referral is completed with the decision. */
export function issueSupportOpinion(input: IssueSupportOpinionInput, context: CommandContext) {
  return runAct(
    { operation: 'issueSupportOpinion', permission: 'procuratorate.act', input },
    context,
    ({ at, loaded }) => {
      const { disputeId, decision, opinionNumber, reason } = input;
      if (decision === 'OPINION_ISSUED' && !opinionNumber?.trim())
        return [new Refusal('STEP_NEEDS_MORE', { path: ['opinionNumber'] })];
      if (decision === 'NOT_SUPPORTED' && !reason?.trim())
        return [new Refusal('STEP_NEEDS_MORE', { path: ['reason'] })];
      const fault = opinionNumber ? textFault(opinionNumber, ['opinionNumber'], 100) : null;
      if (fault) return [fault];
      const id = at.newId('support');
      return {
        facts: [ownFact('SupportOpinionIssued', disputeId, 'F15', { supportId: id, decision })],
        rows: [
          {
            into: 'support',
            values: {
              id,
              disputeId,
              referralId: loaded.referral?.id ?? null,
              decision,
              opinionNumber: opinionNumber ?? null,
              reason: reason ?? null,
              decidedAt: at.now,
            },
          },
        ],
        step: { step: 'COMPLETE', outcome: decision, reason: reason ?? undefined, documents: input.documents },
      };
    },
  );
}
