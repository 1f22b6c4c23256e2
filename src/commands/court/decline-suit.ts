import { Refusal } from '../../kernel/refusal.ts';
import { clocksOfCase } from '../../domain/court/case-clocks.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { ownFact } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { runCaseAct, type CaseActInput } from './court-act.ts';
import { entryRow } from './court-entry.ts';

export type DeclineSuitInput = CaseActInput;

/** The applicant says within seven days that there shall be no suit after the objection (CPL-I 438): the procedure just ends. */
export function declineSuit(input: DeclineSuitInput, context: CommandContext) {
  const act = { operation: 'declineSuit', permission: 'court.act', types: ['PAYMENT_ORDER'], input } as const;
  return runCaseAct(act, context, ({ courtCase, loaded, at }) => {
    const own = clocksOfCase(loaded.deadlines, courtCase, 'PO_DECLINE_SUIT');
    if (own.length === 0)
      return [new Refusal('CLOCK_NOT_RUNNING', { path: ['courtCaseId'], allowed: ['serveCourtPaper: RULING'] })];
    if (own.every(({ dueAt }) => dueAt < at.now))
      return [
        new Refusal('OBJECTION_TOO_LATE', { path: ['occurredAt'], allowed: ['concludePaymentOrder: CONVERTED'] }),
      ];
    const { id: courtCaseId, disputeId } = courtCase;
    return {
      facts: [
        ownFact('PaymentOrderEnded', disputeId, 'F13', { courtCaseId, result: 'TERMINATED' }),
        ...stopClocks(own, at.now, 'F0'),
      ],
      rows: [
        { change: 'courtCase', id: courtCaseId, values: { ruling: 'TERMINATED', closedAt: at.now } },
        entryRow(courtCase, 'SUIT_DECLINED', { partyId: courtCase.partyId }, at),
      ],
    };
  });
}
