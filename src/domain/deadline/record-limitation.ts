import { endOfLegalDay, isLegalDate, legalDateOf, type LegalDate } from '../../kernel/legal-date.ts';
import type { Moment } from '../../kernel/moment.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Fact } from '../history/fact.ts';
import { pauseClocks, restartClocks, resumeClocks, startClock } from './clocks.ts';
import type { Deadline } from './deadline.ts';
import { groundsOf, type LimitationEntry } from './limitation.ts';

/** Group of the watch: what is done to save a claim is strategy, which the other side does not read. */
const group = 'F8';

/** What an event of the limitation is judged by. */
export interface LimitationScene {
  readonly disputeId: string;
  /** Every clock of the dispute that runs or stands. */
  readonly deadlines: readonly Deadline[];
  /** The agency that is warned: the union that leads, else the one that acts. */
  readonly watcherId: string;
}

/** Writes down one event of the limitation, and what it does to the year; or tells what is wrong with it. */
export function recordLimitation(scene: LimitationScene, entry: LimitationEntry, moment: Moment): Fact[] | Refusal[] {
  const clock = scene.deadlines.find(({ rule }) => rule === 'ARB_LIMIT') ?? null;
  const faults = [...formFaults(entry, legalDateOf(moment.now)), ...orderFaults(entry, clock)];
  if (faults.length > 0) return faults;

  const at: Moment = { ...moment, now: new Date(`${entry.on}T12:00:00+08:00`) };
  const moved = effectOf(scene, entry, clock, at);
  const deadlineId = moved[0]!.body.deadlineId;
  const fact: Fact = {
    type: 'LimitationEventRecorded',
    disputeId: scene.disputeId,
    group,
    audience: 'PARTICIPANTS',
    body: { deadlineId, ...entry },
  };
  return [fact, ...moved];
}

function effectOf(
  { disputeId, watcherId }: LimitationScene,
  { event, on }: LimitationEntry,
  clock: Deadline | null,
  at: Moment,
) {
  if (event === 'KNOWN' || !clock) {
    return [startClock('ARB_LIMIT', on, { disputeId, bearerAgencyId: watcherId, group }, at)];
  }
  if (event === 'INTERRUPTED') return restartClocks([clock], on, at, group);
  return event === 'SUSPENDED' ? pauseClocks([clock], at, group) : resumeClocks([clock], at, group);
}

function formFaults({ event, ground, on }: LimitationEntry, today: LegalDate): Refusal[] {
  const faults: Refusal[] = [];
  const grounds = groundsOf[event];
  if (!grounds.includes(ground)) {
    faults.push(new Refusal('LIMITATION_GROUND_NOT_OF_EVENT', { path: ['ground'], allowed: grounds }));
  }
  if (!isLegalDate(on)) faults.push(new Refusal('DATE_MALFORMED', { path: ['on'], allowed: ['YYYY-MM-DD'] }));
  else if (on > today) faults.push(new Refusal('OCCURS_IN_FUTURE', { path: ['on'], allowed: [`≤ ${today}`] }));
  return faults;
}

/** Events come in their order: a year that has begun, stands or runs, and is not over. */
function orderFaults({ event, on }: LimitationEntry, clock: Deadline | null): Refusal[] {
  const possible = possibleAfter(clock);
  if (!possible.includes(event)) {
    return [new Refusal('LIMITATION_EVENT_NOT_POSSIBLE', { path: ['event'], allowed: possible })];
  }
  if (!clock) return [];
  const first = earliest(clock);
  if (on < first) return [new Refusal('LIMITATION_EVENT_TOO_EARLY', { path: ['on'], allowed: [`≥ ${first}`] })];
  if (clock.state === 'RUNNING' && endOfLegalDay(on) > clock.dueAt) {
    return [new Refusal('LIMITATION_OVER', { path: ['on'], allowed: [`≤ ${legalDateOf(clock.dueAt)}`] })];
  }
  return [];
}

function possibleAfter(clock: Deadline | null): readonly LimitationEntry['event'][] {
  if (!clock) return ['KNOWN'];
  return clock.state === 'PAUSED' ? ['RESUMED', 'INTERRUPTED'] : ['INTERRUPTED', 'SUSPENDED'];
}

/** The day of the last thing that happened to the year. */
function earliest({ startedAt, pauses }: Deadline): LegalDate {
  const days = [legalDateOf(startedAt), ...pauses.flatMap(({ from, to }) => (to === null ? [from] : [from, to]))];
  return days.reduce((last, day) => (day > last ? day : last));
}
