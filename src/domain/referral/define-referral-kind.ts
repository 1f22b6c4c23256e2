import { closedStates, type ReferralState } from './referral.ts';
import type { ReferralKind, StepDefinition } from './referral-kind.ts';

/**
 * Takes a kind in, or refuses it at start with every fault it has: a state nothing leads to, a step that leaves a
 * closed state, a state without a way out, a clock that nothing stops.
 *
 * @throws Error naming the kind and each fault
 */
export function defineReferralKind(kind: ReferralKind): ReferralKind {
  const faults = faultsOf(kind);
  if (faults.length > 0) throw new Error(`${kind.code} ${kind.name}: ${faults.join('; ')}`);
  return kind;
}

function faultsOf(kind: ReferralKind): string[] {
  const steps = Object.entries(kind.steps) as [string, StepDefinition][];
  const phases = new Set<string | null | undefined>([null, ...steps.map(([, { phase }]) => phase)]);
  const reached = reachable(steps.map(([, step]) => step));
  return [
    ...steps
      .filter(([, step]) => !step.from.some((state) => reached.has(state)))
      .map(([name]) => `no state that ${name} starts from is ever reached`),
    ...steps
      .filter(([, step]) => step.from.some((state) => closedStates.includes(state)))
      .map(([name]) => `${name} leaves a closed state`),
    ...steps
      .filter(([, { fromPhase }]) => fromPhase && !fromPhase.some((phase) => phases.has(phase)))
      .map(([name]) => `no phase that ${name} starts from is ever entered`),
    ...[...reached]
      .filter((state) => !closedStates.includes(state))
      .filter((state) => !steps.some(([, step]) => step.from.includes(state)))
      .map((state) => `nothing leads out of ${state}`),
    ...Object.entries(kind.outcomes)
      .filter(([, { fromPhase }]) => fromPhase && !fromPhase.some((phase) => phases.has(phase)))
      .map(([code]) => `no phase that ${code} asks for is ever entered`),
    ...Object.keys(kind.inVariant ?? {})
      .filter((name) => !kind.variants?.some((variant) => variant === name))
      .map((name) => `it says what the variant ${name} asks for, which it does not have`),
    ...(Object.keys(kind.outcomes).length === 0 ? ['it has no outcome'] : []),
    ...(kind.from.length === 0 || kind.to.length === 0 ? ['it has no sides'] : []),
    ...(kind.basis.length === 0 ? ['no law or agreement stands behind it'] : []),
    ...clockFaults(kind, steps),
  ];
}

function reachable(steps: readonly StepDefinition[]): Set<ReferralState> {
  const reached = new Set<ReferralState>(['DRAFT', 'CONSENT_PENDING', 'SENT']);
  for (let before = 0; before !== reached.size;) {
    before = reached.size;
    for (const { from, to } of steps) if (to !== 'SAME' && from.some((state) => reached.has(state))) reached.add(to);
  }
  return reached;
}

function clockFaults(kind: ReferralKind, steps: readonly [string, StepDefinition][]): string[] {
  const clocks = [...kind.clocksAtSending, ...steps.flatMap(([, step]) => step.starts ?? [])];
  const started = clocks.map(({ rule }) => rule);
  const foreign = clocks.flatMap(({ variant }) => variant ?? []).filter((name) => !kind.variants?.includes(name));
  const stopped = new Set(steps.flatMap(([, step]) => (step.stops === 'ALL' ? started : (step.stops ?? []))));
  const lapses = kind.lapsesWith;
  return [
    ...started.filter((rule) => !stopped.has(rule)).map((rule) => `nothing stops the clock ${rule}`),
    ...foreign.map((name) => `a clock waits for the variant ${name}, which it does not have`),
    ...steps
      .filter(([, { within }]) => within && !started.includes(within))
      .map(([name, { within }]) => `${name} is lost with ${within}, which nothing starts`),
    ...(lapses && !started.includes(lapses) ? [`it lapses with ${lapses}, which nothing starts`] : []),
  ];
}
