import { Refusal } from '../../kernel/refusal.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { closingFaults } from '../../domain/hotline/hotline-order.ts';
import type { HotlineOutcome } from '../../domain/hotline/hotline-terms.ts';
import { clocksOf } from '../../domain/record/running-clock.ts';
import type { Satisfaction } from '../../domain/visit/satisfaction.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { orderFor } from './own-order.ts';

export interface CloseHotlineOrderInput extends ActInput {
  readonly orderId: string;
  readonly outcome: HotlineOutcome;
  /** How the caller rated it when called back; nothing where nobody was. */
  readonly rating?: Satisfaction | null | undefined;
}

/** Closes an order with its outcome and the rating of the call-back; completes the dispatch it answers, if there is one. */
export function closeHotlineOrder(input: CloseHotlineOrderInput, context: CommandContext) {
  return runAct({ operation: 'closeHotlineOrder', permission: 'union.act', input }, context, async (scene) => {
    const { disputeId, orderId, outcome, rating } = input;
    const { at, loaded } = scene;
    const order = await orderFor('CLOSE', input, scene);
    if (order instanceof Refusal) return [order];
    const faults = closingFaults(outcome, order);
    if (faults.length > 0) return faults;
    const open = clocksOf(loaded.deadlines, orderId);
    return {
      facts: [
        ownFact('HotlineOrderClosed', disputeId, 'F8', { orderId, outcome }),
        ...stopClocks(open, at.now, 'F8', outcome === 'INVALID' ? 'VOID' : 'ANSWERED'),
      ],
      rows: [
        {
          change: 'hotlineOrder',
          id: orderId,
          values: { outcome, rating: rating ?? null, calledBackAt: rating ? at.now : null, closedAt: at.now },
        },
      ],
      step: { step: 'COMPLETE', outcome, documents: [] },
    };
  });
}
