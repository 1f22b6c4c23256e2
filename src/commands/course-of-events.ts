import { isRefused, refusalBelow, type Refusal } from '../kernel/refusal.ts';
import { foldClocks } from '../domain/deadline/fold-clock.ts';
import type { OpenClock } from '../domain/deadline/recount.ts';
import { evolveFile } from '../domain/dispute/evolve-file.ts';
import type { Fact } from '../domain/history/fact.ts';
import { getKind } from '../kinds/index.ts';
import type { CommandContext } from './command.ts';
import { factsOfEvent, type HypotheticalEvent } from './hypothetical-event.ts';
import type { LoadedFile } from './unit-of-work.ts';

/** What one event would do to one clock. */
export interface ClockChange {
  /** Place of the event in the list; null where the hub itself would act because an answer did not come. */
  readonly event: number | null;
  readonly what: 'STARTED' | 'MOVED' | 'STOPPED';
  readonly clock: OpenClock;
  /** The clock before; null where it would start. */
  readonly before: OpenClock | null;
}

/** Everything that would happen to the clocks of a dispute, and which of them would run or stand at the end. */
export interface Simulation {
  readonly changes: readonly ClockChange[];
  readonly clocks: readonly OpenClock[];
  readonly until: Date;
}

interface Course {
  readonly loaded: LoadedFile;
  readonly changes: readonly ClockChange[];
  /** Ids of the clocks that are told of. */
  readonly shown: ReadonlySet<string>;
}

/** Who asks, how far to look, and which clocks to tell of: those of a file that stands so at an instant. */
export interface CourseRequest {
  readonly context: CommandContext;
  readonly until?: Date | null | undefined;
  readonly tells: (clock: OpenClock, loaded: LoadedFile, at: Date) => boolean;
}

/** Follows events that may happen, one after the other; or tells which could not happen, and why. */
export function courseOfEvents(
  loaded: LoadedFile,
  events: readonly HypotheticalEvent[],
  request: CourseRequest,
): Simulation | Refusal[] {
  const { context, until, tells } = request;
  const now = context.clock.now();
  const known = open(loaded).filter((clock) => tells(clock, loaded, now));
  let course: Course = { loaded, changes: [], shown: new Set(known.map(({ id }) => id)) };
  const sent = new Map<string, string>();
  for (const [index, event] of events.entries()) {
    course = lapseUntil(course, event.on, request);
    const facts = factsOfEvent({ loaded: course.loaded, context }, resolved(event, sent), context.newId);
    if (isRefused(facts)) return facts.map((refusal) => refusalBelow(refusal, ['events', String(index)]));
    const opened = (facts as Fact[]).find(({ type }) => type === 'ReferralOpened');
    if (opened) sent.set(`#${index}`, opened.referralId!);
    course = after(course, facts as Fact[], { event: index, at: event.on, tells });
  }
  const end = until ?? events.at(-1)?.on ?? now;
  const { changes, loaded: last, shown } = lapseUntil(course, end, request);
  return {
    changes: changes.filter(({ clock }) => shown.has(clock.id)),
    clocks: open(last).filter(({ id }) => shown.has(id)),
    until: end,
  };
}

function after(
  { loaded, changes, shown }: Course,
  facts: readonly Fact[],
  { event, at, tells }: { event: number | null; at: Date; tells: CourseRequest['tells'] },
): Course {
  const before = open(loaded);
  const deadlines = foldClocks(before, facts);
  const file = evolveFile(loaded.file, facts, at);
  const next: LoadedFile = { ...loaded, file, deadlines, referral: null };
  const fresh = deadlines.filter(({ id }) => before.every((known) => known.id !== id));
  const readable = fresh.filter((clock) => tells(clock, next, at)).map(({ id }) => id);
  return {
    loaded: next,
    changes: [...changes, ...changesOf(before, deadlines, facts, event)],
    shown: new Set([...shown, ...readable]),
  };
}

function changesOf(
  before: readonly OpenClock[],
  clocks: readonly OpenClock[],
  facts: readonly Fact[],
  event: number | null,
): ClockChange[] {
  const find = (list: readonly OpenClock[], id: string) => list.find((clock) => clock.id === id) ?? null;
  return facts.flatMap((fact): ClockChange[] => {
    if (fact.type !== 'DeadlineStarted' && fact.type !== 'DeadlineMoved' && fact.type !== 'DeadlineStopped') return [];
    const { deadlineId } = fact.body;
    const was = find(before, deadlineId);
    const is = find(clocks, deadlineId);
    if (fact.type === 'DeadlineStopped') {
      return was ? [{ event, what: 'STOPPED', clock: { ...was, state: fact.body.how }, before: was }] : [];
    }
    if (!is) return [];
    return [{ event, what: fact.type === 'DeadlineStarted' ? 'STARTED' : 'MOVED', clock: is, before: was }];
  });
}

/** What nobody would have answered by then comes back by itself, in the order in which the answers are due. */
function lapseUntil(course: Course, until: Date, request: CourseRequest): Course {
  const { context, tells } = request;
  const { file, deadlines } = course.loaded;
  const unanswered = deadlines
    .filter(({ rule, referralId, dueAt, state }) => {
      const referral = file.openReferrals.find(({ id }) => id === referralId);
      const waits = referral && (referral.state === 'SENT' || referral.state === 'RECEIVED');
      return waits && state === 'RUNNING' && getKind(referral.kind).lapsesWith === rule && dueAt < until;
    })
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
  const [first] = unanswered;
  if (!first) return course;
  const at = new Date(first.dueAt.getTime() + 1);
  const lapse: HypotheticalEvent = { on: at, step: { referralId: first.referralId!, step: 'LAPSE' } };
  const facts = factsOfEvent({ loaded: course.loaded, context }, lapse, context.newId);
  if (isRefused(facts)) return course;
  return lapseUntil(after(course, facts as Fact[], { event: null, at, tells }), until, request);
}

function resolved(event: HypotheticalEvent, sent: ReadonlyMap<string, string>): HypotheticalEvent {
  if (!event.step) return event;
  return { ...event, step: { ...event.step, referralId: sent.get(event.step.referralId) ?? event.step.referralId } };
}

function open({ deadlines }: LoadedFile): readonly OpenClock[] {
  return deadlines as readonly OpenClock[];
}
