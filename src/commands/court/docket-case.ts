import { legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { DisputeFile } from '../../domain/dispute/dispute.ts';
import { preconditions } from '../../domain/referral/preconditions.ts';
import { stageMove } from '../../domain/dispute/dispute-facts.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import type { CourtProcedure } from '../../domain/referral/referral.ts';
import { ownFact, runAct, type ActEffect, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { caseNumberOf } from './case-number.ts';

/** What a court opens a case for, with the type codes its number may carry. */
export const courtCaseTypes = {
  CIVIL: ['民初'],
  CONFIRMATION: ['民特', '调确'],
  ENFORCEMENT: ['执', '执恢'],
} as const;

export type DocketedCaseType = keyof typeof courtCaseTypes;

export interface DocketCaseInput extends ActInput {
  readonly type: DocketedCaseType;
  readonly caseNumber: string;
  readonly procedure?: CourtProcedure | null | undefined;
}

/**
 * Dockets a case. With a referral it is the court's acceptance of it (a joint application for confirmation, an
 * application for enforcement); a civil case without one is the suit itself (CPL 126).
 */
export function docketCase(input: DocketCaseInput, context: CommandContext) {
  return runAct({ operation: 'docketCase', permission: 'court.act', input }, context, async ({ work, loaded, at }) => {
    const { disputeId, type, referralId } = input;
    const numbers: readonly string[] | undefined = courtCaseTypes[type];
    if (!numbers)
      return [new Refusal('CASE_TYPE_NOT_DOCKETED', { path: ['type'], allowed: Object.keys(courtCaseTypes) })];
    const caseNumber = caseNumberOf(input.caseNumber, numbers, 'caseNumber');
    if (caseNumber instanceof Refusal) return [caseNumber];
    if (await work.numberTaken('courtCase', context.principal.agencyId, caseNumber)) {
      return [new Refusal('CASE_NUMBER_TAKEN', { path: ['caseNumber'] })];
    }
    if (type === 'CIVIL' && loaded.file.dispute.docketed)
      return [new Refusal('ALREADY_DOCKETED', { path: ['type'], allowed: ['CONFIRMATION', 'ENFORCEMENT'] })];
    const early = type === 'CIVIL' ? beforeArbitration(loaded.file, at.now) : null;
    if (early) return [early];
    if (type !== 'CIVIL' && !loaded.referral)
      return [new Refusal('REFERRAL_REQUIRED', { path: ['referralId'], allowed: ['R13', 'R33'] })];

    const id = at.newId('courtCase');
    const subjectId = loaded.referral?.subjectId ?? null;
    const effect: ActEffect = {
      facts: [ownFact('CaseDocketed', disputeId, 'F13', { courtCaseId: id, caseNumber, subjectId })],
      rows: [
        {
          into: 'courtCase',
          values: {
            id,
            disputeId,
            type,
            referralId: referralId ?? null,
            subjectId,
            caseNumber,
            procedure: input.procedure ?? null,
            receivedAt: loaded.referral?.sentAt ?? at.now,
            docketedAt: at.now,
            copies: 1,
          },
        },
      ],
    };
    if (type === 'CIVIL') {
      const docketing = loaded.deadlines.filter(({ rule }) => rule === 'COURT_DOCKET');
      effect.facts.push(...stopClocks(docketing, at.now, 'F0'), ...stageMove(loaded.file.dispute, 'SUIT_FILED'));
      effect.rows.push({ into: 'dispute', values: { id: disputeId, docketed: true } });
      return effect;
    }
    return { ...effect, step: { step: 'ACCEPT', caseNumber, documents: [] } };
  });
}

/** A labour dispute is tried after its award, or on a ground the law lists (LDMAL 5; LDI-1 1, 12, 13, 15, 51). */
function beforeArbitration(file: DisputeFile, now: Date): Refusal | null {
  if (file.dispute.stage === 'AWAITING_SUIT') return null;
  return preconditions.CHANNEL_GROUND({ file, obligation: null, variant: null, lastDay: () => null, today: legalDateOf(now) });
}
