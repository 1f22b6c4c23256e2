import { deadlineRules, type DeadlineRuleId } from '../../domain/deadline/rules.ts';
import { declarations } from '../../domain/referral/declarations.ts';
import { inVariant } from '../../domain/referral/in-variant.ts';
import type { ReferralVariant } from '../../domain/referral/referral-variant.ts';
import { declineReasons, type Clock, type ReferralKind } from '../../domain/referral/referral-kind.ts';
import type { StepName } from '../../domain/referral/step-names.ts';
import { referralKinds } from '../../kinds/index.ts';
import type { KindClockType, KindOutcomeType, KindStepType, ReferralKindType } from './catalogue.type.ts';
import type { KindDeclarationType, KindVariantType } from './kind-variant.type.ts';
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
    variantTerms: (kind.variants ?? []).map((variant) => variantEntry(kind, variant)),
    declares: declared(kind),
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
      fromPhase: definition.fromPhase ?? null,
      phase: definition.phase ?? null,
      within: definition.within ?? null,
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
      fromPhase: outcome.fromPhase ?? null,
      documents: outcome.documents ?? [],
      offers: outcome.offers ?? [],
    })),
  };
}

/** What a referral of the variant asks for in all. */
function variantEntry(kind: ReferralKind, variant: ReferralVariant): KindVariantType {
  const asked = inVariant(kind, variant);
  return {
    variant,
    consent: asked.consent,
    documents: asked.packet.documents,
    declares: declared(asked),
    groups: asked.packet.groups,
  };
}

function declared({ declares = [] }: ReferralKind): KindDeclarationType[] {
  return declares.map((code) => ({ code, ...declarations[code] }));
}

function clocksOf(kind: ReferralKind): KindClockType[] {
  const shown = (startsAt: string) => (clock: Clock) => ({ rule: ruleEntry(clock.rule), bears: clock.bears, startsAt });
  return [
    ...kind.clocksAtSending.map(shown('SENDING')),
    ...Object.entries(kind.steps).flatMap(([name, step]) => (step.starts ?? []).map(shown(name))),
    ...Object.entries(kind.outcomes).flatMap(([name, outcome]) => (outcome.starts ?? []).map(shown(name))),
  ];
}
