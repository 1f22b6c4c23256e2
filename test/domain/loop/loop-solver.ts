import type { ReferralKind } from '../../../src/domain/referral/referral-kind.ts';

/** A fact as the table holds it, instants as milliseconds. */
export interface LoopFact {
  readonly type: string;
  readonly referralId: string | null;
  readonly at: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** An open loop as the solver names it. */
export interface Owed {
  readonly referralId: string;
  readonly agencyId: string;
  readonly step: string;
  readonly since: number;
  readonly until: number | null;
}

interface Story {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  state: string;
  phase: string | null;
  since: number;
  asked: number | null;
}

const over = ['DRAFT', 'CONSENT_PENDING', 'NOT_SENT', 'CANCELLED', 'ACKNOWLEDGED'];
const detours =
  /^(CANCEL|RECORD_CONSENT_REFUSED|DECLINE|ASK_MORE|EXTEND|SUSPEND|TERMINATE|WITHDRAW|LAPSE|.*_CANCELLATION)$/;

interface RunningClock {
  readonly referralId: string | null;
  readonly bearer: string;
  due: number;
  runs: boolean;
}

/**
 * Who owes what, from the facts alone: a second answer to the same question, found by trying every way to the end
 * instead of counting back from it. Facts are taken in one by one.
 */
export class LoopSolver {
  private readonly kinds: ReadonlyMap<string, ReferralKind>;
  private readonly stories = new Map<string, Story>();
  private readonly clocks = new Map<string, RunningClock>();

  constructor(kinds: ReadonlyMap<string, ReferralKind>) {
    this.kinds = kinds;
  }

  take({ type, referralId, at, body }: LoopFact): void {
    const clock = () => this.clocks.get(String(body['deadlineId']))!;
    if (type === 'ReferralOpened') {
      const { kind, fromAgencyId: from, toAgencyId: to, state } = body as Record<string, string>;
      const opened = { kind: kind!, from: from!, to: to!, state: state!, phase: null, since: at, asked: null };
      this.stories.set(referralId!, opened);
    } else if (type === 'ReferralStepTaken') {
      const story = this.stories.get(referralId!)!;
      if (body['to'] !== story.state) story.since = at;
      if (!['ACCEPTED', 'IN_PROGRESS', 'SUSPENDED'].includes(String(body['to']))) story.asked = null;
      Object.assign(story, { state: body['to'], phase: body['phase'] });
      if (body['step'] === 'REQUEST_CANCELLATION') story.asked = at;
      if (body['step'] === 'REFUSE_CANCELLATION') story.asked = null;
    } else if (type === 'DeadlineStarted') {
      const due = Date.parse(String(body['dueAt']));
      const started = { referralId, bearer: String(body['bearerAgencyId']), due, runs: true };
      this.clocks.set(String(body['deadlineId']), started);
    } else if (type === 'DeadlineMoved') {
      clock().due = Date.parse(String(body['dueAt']));
      if (body['cause'] === 'PAUSED' || body['cause'] === 'RESUMED') clock().runs = body['cause'] === 'RESUMED';
    } else if (type === 'DeadlineStopped') this.clocks.delete(String(body['deadlineId']));
  }

  open(): Owed[] {
    return [...this.stories]
      .filter(([, { state }]) => !over.includes(state))
      .map(([referralId, story]) => {
        const { step, by, since } = owedIn(this.kinds.get(story.kind)!, story);
        const agencyId = by === 'SENDER' ? story.from : story.to;
        const dues = [...this.clocks.values()]
          .filter((clock) => clock.referralId === referralId && clock.bearer === agencyId && clock.runs)
          .map(({ due }) => due);
        return { referralId, agencyId, step, since, until: dues.length > 0 ? Math.min(...dues) : null };
      });
  }
}

/** What is open after all of these facts. */
export function solve(facts: readonly LoopFact[], kinds: ReadonlyMap<string, ReferralKind>): Owed[] {
  const solver = new LoopSolver(kinds);
  for (const fact of facts) solver.take(fact);
  return solver.open();
}

function owedIn(kind: ReferralKind, { state, phase, since, asked }: Story) {
  const answer = kind.steps['AGREE_CANCELLATION' as never] as { by: string } | undefined;
  if (asked !== null && answer) return { step: 'AGREE_CANCELLATION', by: answer.by, since: asked };
  const here = Object.entries(kind.steps).filter(([, { by, from }]) => by !== 'HUB' && from.includes(state as never));
  const now = here.filter(([, { fromPhase }]) => !fromPhase || fromPhase.some((each) => each === phase));
  const open = now.length > 0 ? now : here;
  const ways = open.filter(([name]) => !detours.test(name));
  const ranked = (ways.length > 0 ? ways : open).map(([step, { by, to }], order) => ({
    step,
    by,
    since,
    order,
    left: fewest(kind, to === ('SAME' as string) ? state : to),
  }));
  return ranked.sort((a, b) => a.left - b.left || a.order - b.order)[0]!;
}

const lengths = new WeakMap<ReferralKind, Map<string, number>>();

/** Fewest steps from a state to the acknowledgement, tried out once for each kind. */
function fewest(kind: ReferralKind, state: string): number {
  const known = lengths.get(kind) ?? new Map<string, number>();
  lengths.set(kind, known);
  if (!known.has(state)) known.set(state, shortest(kind, state, new Set()));
  return known.get(state)!;
}

/** Fewest steps from a state to the acknowledgement, by trying every way. */
function shortest(kind: ReferralKind, state: string, seen: ReadonlySet<string>): number {
  if (state === 'ACKNOWLEDGED') return 0;
  if (seen.has(state)) return Infinity;
  const rest = Object.entries(kind.steps)
    .filter(([name, { from }]) => !detours.test(name) && from.includes(state as never))
    .map(([, { to }]) => shortest(kind, to, new Set([...seen, state])));
  return 1 + Math.min(Infinity, ...rest);
}
