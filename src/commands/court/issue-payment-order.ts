import { Refusal } from '../../kernel/refusal.ts';
import { clocksOfCase, dutyClock } from '../../domain/court/case-clocks.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { ownFact } from '../act.ts';
import type { DocumentEntry } from '../attachments.ts';
import type { CommandContext } from '../command.ts';
import { beside, middleStep, runCaseAct, type CaseActInput } from './court-act.ts';
import { entryRow } from './court-entry.ts';

export interface IssuePaymentOrderInput extends CaseActInput {
  readonly documents: readonly DocumentEntry[];
}

/** A judge issues the payment order (CPL 227); it has thirty days to reach the debtor (CPL-I 430). */
export function issuePaymentOrder(input: IssuePaymentOrderInput, context: CommandContext) {
  const act = { operation: 'issuePaymentOrder', permission: 'court.rule', types: ['PAYMENT_ORDER'], input } as const;
  return runCaseAct(act, context, (scene) => {
    const { courtCase, court, loaded, at } = scene;
    if (!courtCase.docketedAt)
      return [new Refusal('NOT_DOCKETED_YET', { path: ['courtCaseId'], allowed: ['docketCase'] })];
    if (courtCase.ruledAt) return [new Refusal('ALREADY_RULED', { path: ['courtCaseId'] })];
    if (court.entries.some(({ courtCaseId, type }) => courtCaseId === courtCase.id && type === 'ORDER_ISSUED'))
      return [new Refusal('ALREADY_ISSUED', { path: ['courtCaseId'], allowed: ['serveCourtPaper'] })];
    const step = middleStep(scene, 'START', input);
    if (Array.isArray(step)) return step;
    const issuing = clocksOfCase(loaded.deadlines, courtCase, 'PO_ISSUE');
    return {
      facts: [
        ownFact('PaymentOrderIssued', courtCase.disputeId, 'F13', { courtCaseId: courtCase.id }),
        ...stopClocks(beside(issuing, loaded.referral), at.now, 'F0'),
        ...(loaded.referral ? [] : [dutyClock('PO_UNDELIV', at.now, courtCase, at)]),
      ],
      rows: [entryRow(courtCase, 'ORDER_ISSUED', {}, at)],
      ...step,
    };
  });
}
