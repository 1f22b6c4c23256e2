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

/**
 * Who owes what, from the facts alone: a second answer to the same question, found by trying every way to the end
 * instead of counting back from it.
 */
export function solve(facts: readonly LoopFact[], kinds: ReadonlyMap<string, ReferralKind>): Owed[] {
  const stories = new Map<string, Story>();
  const clocks = new Map<string, { referralId: string | null; bearer: string; due: number; runs: boolean }>();
  for (const { type, referralId, at, body } of facts) {
    if (type === 'ReferralOpened') {
      const { kind, fromAgencyId: from, toAgencyId: to, state } = body as Record<string, string>;
      stories.set(referralId!, {
        kind: kind!,
        from: from!,
        to: to!,
        state: state!,
        phase: null,
        since: at,
        asked: null,
      });
    } else if (type === 'ReferralStepTaken') {
      const story = stories.get(referralId!)!;
      if (body['to'] !== story.state) Object.assign(story, { since: at, asked: null });
      Object.assign(story, { state: body['to'], phase: body['phase'] });
      if (body['step'] === 'REQUEST_CANCELLATION') story.asked = at;
      if (body['step'] === 'REFUSE_CANCELLATION') story.asked = null;
    } else if (type === 'DeadlineStarted') {
      const due = Date.parse(String(body['dueAt']));
      clocks.set(String(body['deadlineId']), { referralId, bearer: String(body['bearerAgencyId']), due, runs: true });
    } else if (type === 'DeadlineMoved') {
      const clock = clocks.get(String(body['deadlineId']))!;
      clock.due = Date.parse(String(body['dueAt']));
      if (body['cause'] === 'PAUSED' || body['cause'] === 'RESUMED') clock.runs = body['cause'] === 'RESUMED';
    } else if (type === 'DeadlineStopped') clocks.get(String(body['deadlineId']))!.runs = false;
  }
  return [...stories]
    .filter(([, { state }]) => !over.includes(state))
    .map(([referralId, story]) => {
      const { step, by, since } = owedIn(kinds.get(story.kind)!, story);
      const agencyId = by === 'SENDER' ? story.from : story.to;
      const dues = [...clocks.values()]
        .filter((clock) => clock.referralId === referralId && clock.bearer === agencyId && clock.runs)
        .map(({ due }) => due);
      return { referralId, agencyId, step, since, until: dues.length > 0 ? Math.min(...dues) : null };
    });
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
    left: shortest(kind, to === ('SAME' as string) ? state : to, new Set()),
  }));
  return ranked.sort((a, b) => a.left - b.left || a.order - b.order)[0]!;
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
