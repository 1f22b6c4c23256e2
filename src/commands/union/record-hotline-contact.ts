import { Refusal } from '../../kernel/refusal.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { clocksOf } from '../../domain/record/running-clock.ts';
import {
  wasReached,
  withAttempt,
  type ContactAttempt,
  type ContactMethod,
} from '../../domain/visit/contact-attempt.ts';
import { ownFact, runAct, type ActEffect, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { orderFor } from './own-order.ts';

export interface RecordHotlineContactInput extends ActInput {
  readonly orderId: string;
  readonly method: ContactMethod;
  readonly reached: boolean;
}

/** Writes down one try to reach the caller; the first that succeeds meets the period for contact. */
export function recordHotlineContact(input: RecordHotlineContactInput, context: CommandContext) {
  return runAct({ operation: 'recordHotlineContact', permission: 'union.act', input }, context, async (scene) => {
    const { disputeId, orderId, method, reached } = input;
    const { at, loaded } = scene;
    const order = await orderFor('CONTACT', input, scene);
    if (order instanceof Refusal) return [order];
    const contact = reached ? clocksOf(loaded.deadlines, orderId, 'HOT_CONTACT') : [];
    return {
      facts: [
        ownFact('HotlineCallerTried', disputeId, 'F8', { orderId, reached }),
        ...stopClocks(contact, at.now, 'F8'),
      ],
      rows: [
        {
          change: 'hotlineOrder',
          id: orderId,
          values: { attempts: withAttempt(order.attempts, { at: at.now, method, reached }) },
        },
      ],
      ...stepOf(order.attempts, reached),
    };
  });
}

/** The step of the dispatch the try stands for: the first answer, or the first and the second time of none. */
function stepOf(before: readonly ContactAttempt[], reached: boolean): Pick<ActEffect, 'step'> {
  if (wasReached(before)) return {};
  if (reached) return { step: { step: 'RECORD_CONTACTED', documents: [] } };
  const unreached = (['RECORD_UNREACHED', 'RECORD_UNREACHED_AGAIN'] as const)[before.length];
  return unreached ? { step: { step: unreached, documents: [] } } : {};
}
