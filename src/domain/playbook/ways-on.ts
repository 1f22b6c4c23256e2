import type { Words } from '../../kernel/words.ts';
import type { ReferralKind } from '../referral/referral-kind.ts';
import type { Playbook, PlaybookStep } from './playbook.ts';

/** What one outcome of a step brings. */
export interface WayOn {
  readonly outcome: string;
  readonly title: Words;
  readonly settles: boolean;
  /** Kinds of the route that follow. */
  readonly next: readonly string[];
  /** Kinds that lawfully follow too, outside the route. */
  readonly aside: readonly string[];
  /** What happens where nothing follows; null where something does or the dispute is settled. */
  readonly end: Words | null;
}

/** Where each outcome of a step leads on the route, beside it, or at its end. */
export function waysOn({ steps }: Pick<Playbook, 'steps'>, step: PlaybookStep, kind: ReferralKind): WayOn[] {
  return Object.entries(kind.outcomes).map(([outcome, { title, settles, offers = [] }]) => {
    const next = steps
      .filter(({ follows }) => follows.some((way) => way.kind === step.kind && way.outcomes.includes(outcome)))
      .map((each) => each.kind);
    const aside = offers.filter((code) => !next.includes(code));
    return { outcome, title, settles, next, aside, end: step.ends?.[outcome] ?? null };
  });
}

/** True where an officer is left with nothing to do: unsettled, and neither a hand-off nor a word about what is next. */
export function isDeadEnd({ settles, next, aside, end }: WayOn): boolean {
  return !settles && next.length === 0 && aside.length === 0 && end === null;
}
