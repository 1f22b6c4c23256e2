import { Refusal } from '../kernel/refusal.ts';
import { judge } from '../policy/judge.ts';
import type { CommandContext } from './command.ts';
import type { HypotheticalEvent } from './hypothetical-event.ts';
import { judgedDispute } from './permitted-file.ts';
import type { LoadedFile } from './unit-of-work.ts';

/** Most events that are thought of at once. */
const mostEvents = 50;

/** What is wrong with a list of events before any of them is decided: their form, their order, and what is not for the caller to ask. */
export function hypotheticalFaults(
  loaded: LoadedFile,
  events: readonly HypotheticalEvent[],
  context: CommandContext,
): Refusal[] {
  const { principal, clock } = context;
  const now = clock.now();
  if (events.length > mostEvents) return [new Refusal('TOO_MANY', { path: ['events'], allowed: [`≤ ${mostEvents}`] })];
  return events.flatMap((event, index) => {
    const path = ['events', String(index)];
    const faults: Refusal[] = [];
    const given = [event.send, event.step, event.limitation].filter(Boolean);
    if (given.length !== 1) {
      faults.push(new Refusal('ONE_EVENT_AT_A_TIME', { path, allowed: ['send', 'step', 'limitation'] }));
    }
    const earliest = events[index - 1]?.on ?? now;
    if (event.on < earliest) {
      const allowed = [`≥ ${earliest.toISOString()}`];
      faults.push(new Refusal('EVENTS_OUT_OF_ORDER', { path: [...path, 'on'], allowed }));
    }
    if (event.send && judge('referral.send', principal, judgedDispute(loaded), now) !== 'yes') {
      faults.push(new Refusal('FORBIDDEN', { path: [...path, 'send'], details: { permission: 'referral.send' } }));
    }
    const { referralId } = event.step ?? {};
    if (referralId !== undefined && !isKnown(referralId, { loaded, events, index }, context)) {
      faults.push(new Refusal('NOT_FOUND', { path: [...path, 'step', 'referralId'] }));
    }
    return faults;
  });
}

/** A referral the caller stands on a side of, or one that an event before would send. */
function isKnown(
  referralId: string,
  { loaded, events, index }: { loaded: LoadedFile; events: readonly HypotheticalEvent[]; index: number },
  { principal, clock }: CommandContext,
): boolean {
  const place = /^#(\d{1,2})$/.exec(referralId)?.[1];
  if (place !== undefined) return Number(place) < index && !!events[Number(place)]!.send;
  const referral = loaded.file.openReferrals.find(({ id }) => id === referralId);
  if (!referral) return false;
  const { fromAgencyId, toAgencyId, sentAt } = referral;
  const row = { ...judgedDispute(loaded), fromAgencyId, toAgencyId, isSent: sentAt !== null };
  return judge('referral.step', principal, row, clock.now()) === 'yes';
}
