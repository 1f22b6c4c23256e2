import { legalDateOf } from '../../kernel/legal-date.ts';
import { obligationOf } from '../../domain/court/awards.ts';
import { clocksOfCase } from '../../domain/court/case-clocks.ts';
import { endingFault, type PaymentOrderEnding } from '../../domain/court/payment-order-ending.ts';
import { startClock, stopClocks } from '../../domain/deadline/clocks.ts';
import type { Fact } from '../../domain/history/fact.ts';
import { ownFact } from '../act.ts';
import type { DocumentEntry } from '../attachments.ts';
import type { CommandContext } from '../command.ts';
import type { RecordRow } from '../record-rows.ts';
import { beside, endingStep, runCaseAct, type CaseActInput, type CaseScene } from './court-act.ts';

export interface ConcludePaymentOrderInput extends CaseActInput {
  readonly result: PaymentOrderEnding;
  readonly reason?: string | null | undefined;
  readonly documents: readonly DocumentEntry[];
}

/**
 * Ends a payment-order procedure. An order nobody objected to in time becomes enforceable (CPL 227); one that was
 * objected to is converted into a suit after seven days where it rests on a mediation agreement (CPL-I 438; LDI-1 13),
 * and leads to arbitration where it rests on wages owed.
 */
export function concludePaymentOrder(input: ConcludePaymentOrderInput, context: CommandContext) {
  const act = { operation: 'concludePaymentOrder', permission: 'court.rule', types: ['PAYMENT_ORDER'], input } as const;
  return runCaseAct(act, context, (scene) => {
    const { courtCase, loaded, at } = scene;
    const { result } = input;
    const fault = endingFault(result, scene.service);
    if (fault) return [fault];
    const outcome = result === 'TERMINATED' ? 'OBJECTED' : result;
    const ending = endingStep(scene, outcome === 'WITHDRAWN' ? 'REJECTED' : outcome, input);
    if (Array.isArray(ending)) return ending;
    const open = clocksOfCase(
      loaded.deadlines,
      courtCase,
      ...(['PO_NOTIFY', 'PO_ISSUE', 'PO_OBJECT', 'PO_UNDELIV', 'PO_DECLINE_SUIT'] as const),
    );
    const { id: courtCaseId, disputeId } = courtCase;
    const ruling = courtCase.ruledAt ? {} : { ruledAt: at.now };
    return {
      facts: [
        ownFact('PaymentOrderEnded', disputeId, 'F13', { courtCaseId, result }),
        ...stopClocks(beside(open, loaded.referral), at.now, 'F0', 'VOID'),
        ...(result === 'ORDER_EFFECTIVE' ? titleFacts(scene) : []),
      ],
      rows: [
        {
          change: 'courtCase',
          id: courtCaseId,
          values: { ...ruling, ...effectOf(scene, result), ruling: result, closedAt: at.now },
        },
        ...conversionRow(disputeId, result),
      ],
      ...ending,
    };
  });
}

function effectOf({ at }: CaseScene, result: PaymentOrderEnding) {
  return result === 'ORDER_EFFECTIVE' ? { effectiveOn: legalDateOf(at.now) } : {};
}

/** The agreement the order rests on becomes enforceable; an order for wages is an obligation of its own. */
function titleFacts({ courtCase, loaded, at, service }: CaseScene): Fact[] {
  const { subjectId, disputeId, partyId, claimedFen } = courtCase;
  const now = legalDateOf(at.now);
  if (subjectId === null) {
    const worker = service.parties.find(({ id }) => id === partyId);
    if (!worker || !claimedFen) return [];
    const award = { partyId: worker.id, amountFen: claimedFen, dueOn: now };
    return obligationOf(award, courtCase, 'PAYMENT_ORDER', at);
  }
  if (loaded.referral?.subjectId === subjectId) return [];
  const place = { disputeId, subjectId, bearerAgencyId: courtCase.agencyId, group: 'F10' } as const;
  const body = { obligationId: subjectId, from: at.now.toISOString() };
  return [ownFact('ObligationEnforceable', disputeId, 'F10', body), startClock('ENF_2Y', now, place, at)];
}

/** Converted, the way to the court is open without arbitration (LDI-1 13). */
function conversionRow(disputeId: string, result: PaymentOrderEnding): RecordRow[] {
  if (result !== 'CONVERTED') return [];
  return [{ into: 'dispute', values: { id: disputeId, channelGround: 'PAYMENT_ORDER_FAILED' } }];
}
