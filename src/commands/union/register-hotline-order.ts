import { legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { orderClocks, orderFaults, type HotlineOrderEntry } from '../../domain/hotline/hotline-order.ts';
import type { Fact } from '../../domain/history/fact.ts';
import { ownFact } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { runOpeningAct, type OpeningInput } from '../opening-act.ts';

export interface RegisterHotlineOrderInput extends OpeningInput, Omit<HotlineOrderEntry, 'region'> {
  readonly region?: string | null | undefined;
}

/** A dispatch brings its own clocks; the day printed on the order it does not know. */
function isPrinted({ type, body }: Fact): boolean {
  return type !== 'DeadlineStarted' || body.rule === 'HOT_PRINTED';
}

/**
 * Enters a hotline order: on a dispute that is there, or with one it registers. Several orders on one dispute keep
 * their own clocks and their own duty to answer (R01).
 */
export function registerHotlineOrder(input: RegisterHotlineOrderInput, context: CommandContext) {
  const { registration } = input;
  const region = input.region ?? registration?.region ?? context.principal.region;
  const opening = registration
    ? { ...input, registration: { ...registration, region, channel: input.channel } }
    : input;
  return runOpeningAct(
    { operation: 'registerHotlineOrder', permission: 'union.act', input: opening },
    context,
    async ({ work, disputeId, at }) => {
      const { agencyId } = context.principal;
      const { channel, orderNumber, demand, tier, printedDueOn, anonymous, callerName, callerPhone } = input;
      const entry = { channel, orderNumber, demand, tier, printedDueOn, anonymous, callerName, callerPhone, region };
      const faults = orderFaults(entry, legalDateOf(at.now));
      if (await work.numberTaken('hotlineOrder', agencyId, `${channel} ${orderNumber}`))
        faults.push(new Refusal('CASE_NUMBER_TAKEN', { path: ['orderNumber'], allowed: ['dispute(by: …)'] }));
      if (faults.length > 0) return faults;
      const id = at.newId('hotlineOrder');
      const place = { disputeId, subjectId: id, bearerAgencyId: agencyId, group: 'F8' } as const;
      return {
        facts: [
          ownFact('HotlineOrderRegistered', disputeId, 'F8', { orderId: id, channel, tier }),
          ...orderClocks(entry, place, at).filter((clock) => !input.referralId || isPrinted(clock)),
        ],
        rows: [
          {
            into: 'hotlineOrder',
            values: { ...entry, id, disputeId, referralId: input.referralId ?? null, receivedAt: at.now, attempts: [] },
          },
        ],
      };
    },
  );
}
