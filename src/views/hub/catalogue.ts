import { deadlineRules, type DeadlineRuleId } from '../../domain/deadline/rules.ts';
import { declarations } from '../../domain/referral/declarations.ts';
import { declineReasons, type Clock, type ReferralKind } from '../../domain/referral/referral-kind.ts';
import type { StepName } from '../../domain/referral/step-names.ts';
import { referralKinds } from '../../kinds/index.ts';
import type { KindClockType, KindOutcomeType, KindStepType, ReferralKindType } from './catalogue.type.ts';
import type { DeadlineRuleType } from './terms.type.ts';

/** The rule as the catalogue shows it. */
export function ruleEntry(id: DeadlineRuleId): DeadlineRuleType {
  return deadlineRules[id] as unknown as DeadlineRuleType;
}

/** Every kind as the catalogue shows it, made once. */
const entries: ReadonlyMap<string, ReferralKindType> = new Map(
  [...referralKinds].map(([code, kind]) => [code, entryOf(kind)]),
);

export function kindEntry(code: string): ReferralKindType {
  return entries.get(code)!;
}

/** Kinds that some agency of these types can send and receive; all of them when nothing is said. */
export function kindEntries(from: string | null, to: string | null): ReferralKindType[] {
  return [...entries.values()].filter(
    (kind) =>
      (from === null || kind.from.some((type) => type === from)) &&
      (to === null || kind.to.some((type) => type === to)),
  );
}

function entryOf(kind: ReferralKind): ReferralKindType {
  return {
    ...kind,
    documents: kind.packet.documents,
    eitherDocument: kind.packet.eitherDocument ?? [],
    variants: kind.variants ?? [],
    declares: (kind.declares ?? []).map((code) => ({ code, ...declarations[code] })),
    perReceiver: kind.perReceiver ?? false,
    groups: kind.packet.groups,
    clocks: clocksOf(kind),
    declineReasons: kind.declineReasons.map((code) => ({ code, title: declineReasons[code] })),
    steps: Object.entries(kind.steps).map(([step, definition]): KindStepType => ({
      step: step as StepName,
      title: definition.title,
      by: definition.by,
      from: definition.from,
      to: definition.to === 'SAME' ? null : definition.to,
      phase: definition.phase ?? null,
      needs: definition.needs ?? [],
      documents: definition.documents ?? [],
      posts: definition.posts ?? [],
      starts: (definition.starts ?? []).map(({ rule }) => rule),
      stops: definition.stops === 'ALL' ? ['ALL'] : (definition.stops ?? []),
    })),
    outcomes: Object.entries(kind.outcomes).map(([code, outcome]): KindOutcomeType => ({
      code,
      title: outcome.title,
      settles: outcome.settles,
      documents: outcome.documents ?? [],
      offers: outcome.offers ?? [],
    })),
  };
}

function clocksOf(kind: ReferralKind): KindClockType[] {
  const shown = (startsAt: string) => (clock: Clock) => ({ rule: ruleEntry(clock.rule), bears: clock.bears, startsAt });
  return [
    ...kind.clocksAtSending.map(shown('SENDING')),
    ...Object.entries(kind.steps).flatMap(([name, step]) => (step.starts ?? []).map(shown(name))),
    ...Object.entries(kind.outcomes).flatMap(([name, outcome]) => (outcome.starts ?? []).map(shown(name))),
  ];
}
