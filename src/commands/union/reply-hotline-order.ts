import { Refusal } from '../../kernel/refusal.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { textFault } from '../../domain/party/check-party.ts';
import { clocksOf } from '../../domain/record/running-clock.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { orderFor } from './own-order.ts';

export interface ReplyHotlineOrderInput extends ActInput {
  readonly orderId: string;
  readonly reply: string;
}

/** Answers the caller of one order; whoever is answered has been contacted, so both clocks of the order stop. */
export function replyHotlineOrder(input: ReplyHotlineOrderInput, context: CommandContext) {
  return runAct({ operation: 'replyHotlineOrder', permission: 'union.act', input }, context, async (scene) => {
    const { disputeId, orderId, reply } = input;
    const { at, loaded } = scene;
    const order = await orderFor('REPLY', input, scene);
    if (order instanceof Refusal) return [order];
    const fault = textFault(reply, ['reply'], 5000);
    if (fault) return [fault];
    return {
      facts: [
        ownFact('HotlineOrderReplied', disputeId, 'F8', { orderId }),
        ...stopClocks(clocksOf(loaded.deadlines, orderId), at.now, 'F8'),
      ],
      rows: [{ change: 'hotlineOrder', id: orderId, values: { reply, repliedAt: at.now } }],
      step: { step: 'RECORD_REPLY', documents: [] },
    };
  });
}
