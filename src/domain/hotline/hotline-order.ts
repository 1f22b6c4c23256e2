import { daysBetween, isLegalDate, legalDateOf, type LegalDate } from '../../kernel/legal-date.ts';
import type { Moment } from '../../kernel/moment.ts';
import { checkPhone } from '../../kernel/phone.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { regionLevel } from '../../kernel/region-code.ts';
import { extendClocks, startClock, type ClockPlace } from '../deadline/clocks.ts';
import type { Fact, FactOf } from '../history/fact.ts';
import { textFault } from '../party/check-party.ts';
import type { ActTable } from '../record/act-table.ts';
import { runningClock } from '../record/running-clock.ts';
import { wasReached, type ContactAttempt } from '../visit/contact-attempt.ts';
import { ruleOfTier, type HotlineChannel, type HotlineOutcome, type HotlineTier } from './hotline-terms.ts';

/** A hotline order as it is entered. */
export interface HotlineOrderEntry {
  readonly channel: HotlineChannel;
  readonly orderNumber: string;
  readonly region: string;
  readonly demand: string;
  readonly tier: HotlineTier;
  readonly printedDueOn?: string | null | undefined;
  readonly anonymous: boolean;
  readonly callerName?: string | null | undefined;
  readonly callerPhone?: string | null | undefined;
}

/** What the union may do with an order, and in which state of it. */
export const hotlineActs = {
  CONTACT: ['OPEN', 'REPLIED'],
  REPLY: ['OPEN'],
  CLOSE: ['OPEN', 'REPLIED'],
} as const satisfies ActTable<string, HotlineState>;

type HotlineState = 'OPEN' | 'REPLIED' | 'CLOSED';

/** Where an order stands, by what has been written down of it. */
export function stateOfOrder({ repliedAt, closedAt }: Readonly<Record<string, unknown>>): HotlineState {
  if (closedAt) return 'CLOSED';
  return repliedAt ? 'REPLIED' : 'OPEN';
}

/** Everything wrong with an order as entered; a printed day may not lie before the day it was received. */
export function orderFaults(entry: HotlineOrderEntry, receivedOn: LegalDate): Refusal[] {
  const { orderNumber, demand, region, printedDueOn, callerName, callerPhone, anonymous } = entry;
  const faults = [textFault(orderNumber, ['orderNumber'], 100), textFault(demand, ['demand'], 5000)];
  if (callerName) faults.push(textFault(callerName, ['callerName']));
  if (callerPhone && checkPhone(callerPhone).fault)
    faults.push(new Refusal('PHONE_INVALID', { path: ['callerPhone'], allowed: ['13800000000', '0871-0000000'] }));
  if (anonymous && callerName)
    faults.push(new Refusal('NAME_OF_UNNAMED', { path: ['callerName'], allowed: ['null', 'anonymous: false'] }));
  if (regionLevel(region) === null)
    faults.push(new Refusal('REGION_MALFORMED', { path: ['region'], allowed: ['530114', '530114001'] }));
  if (printedDueOn && !isLegalDate(printedDueOn))
    faults.push(new Refusal('DATE_MALFORMED', { path: ['printedDueOn'], allowed: ['YYYY-MM-DD'] }));
  else if (printedDueOn && printedDueOn < receivedOn)
    faults.push(new Refusal('PRINTED_DAY_PASSED', { path: ['printedDueOn'], allowed: [`≥ ${receivedOn}`] }));
  return faults.filter((fault) => fault !== null);
}

/**
 * The two clocks of an order: the caller is contacted, the caller is answered. A day printed on the order goes before
 * the period of its tier (国办发〔2020〕53号).
 */
export function orderClocks(
  entry: Pick<HotlineOrderEntry, 'tier' | 'printedDueOn'>,
  place: ClockPlace,
  moment: Moment,
): Fact[] {
  const contact = startClock('HOT_CONTACT', moment.now, place, moment);
  const { tier, printedDueOn } = entry;
  if (!printedDueOn) return [contact, startClock(ruleOfTier[tier], moment.now, place, moment)];
  return [contact, ...printedClock(printedDueOn as LegalDate, place, moment)];
}

/** The clock of the printed day: none of its own length, lengthened to the day the hotline set. */
function printedClock(printedDueOn: LegalDate, place: ClockPlace, moment: Moment): Fact[] {
  const started: FactOf<'DeadlineStarted'> = startClock('HOT_PRINTED', moment.now, place, moment);
  const days = daysBetween(legalDateOf(moment.now), printedDueOn);
  if (days === 0) return [started];
  const moved = extendClocks([runningClock(started)], days, moment, place.group);
  if (moved instanceof Refusal) throw new Error('a printed day could not be counted');
  return [started, ...moved];
}

/** Why an order cannot be closed with this outcome: nobody is unreachable before two tries, and the rest is answered first. */
export function closingFaults(
  outcome: HotlineOutcome,
  order: { readonly attempts: readonly ContactAttempt[]; readonly repliedAt?: unknown },
): Refusal[] {
  if (outcome === 'UNREACHABLE') {
    const { attempts } = order;
    if (attempts.length >= 2 && !wasReached(attempts)) return [];
    return [
      new Refusal('CALLER_NOT_TRIED_TWICE', { path: ['outcome'], allowed: ['≥ 2 recorded attempts, none reached'] }),
    ];
  }
  if (outcome === 'INVALID' || order.repliedAt) return [];
  return [new Refusal('REPLY_OWED', { path: ['outcome'], allowed: ['replyHotlineOrder', 'INVALID', 'UNREACHABLE'] })];
}
