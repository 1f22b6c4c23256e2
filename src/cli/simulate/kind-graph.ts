import type { ContractKind, ContractOutcome, ContractStep } from './contract.ts';

/** Where a referral stands. */
export interface Standing {
  readonly state: string;
  readonly phase: string | null;
}

/** What a kind calls the step that ends it, that sends it back, and so on, is known by what the step asks for. */
export function asksFor(need: string, { needs }: Pick<ContractStep, 'needs'>): boolean {
  return needs.includes(need);
}

/** Where the step leads from here. */
export function after({ state, phase }: Standing, step: ContractStep): Standing {
  return { state: step.to ?? state, phase: step.phase ?? phase };
}

/** Outcomes that may be named in this phase. */
export function outcomesNow({ outcomes }: ContractKind, { phase }: Standing): ContractOutcome[] {
  return outcomes.filter(({ fromPhase }) => fromPhase === null || (phase !== null && fromPhase.includes(phase)));
}

/** Fewest steps of anybody until the kind has an outcome; infinite where it has none from here. */
export function distance(kind: ContractKind, from: Standing): number {
  const seen = new Set([keyOf(from)]);
  let edge = [from];
  for (let steps = 1; edge.length > 0; steps += 1) {
    const next: Standing[] = [];
    for (const standing of edge) {
      for (const step of possible(kind, standing)) {
        if (asksFor('OUTCOME', step)) {
          if (outcomesNow(kind, standing).length > 0) return steps;
          continue;
        }
        const to = after(standing, step);
        if (!seen.has(keyOf(to))) next.push(to);
        seen.add(keyOf(to));
      }
    }
    edge = next;
  }
  return Infinity;
}

/** Whether the step hands the matter to the sender, who has to act before it goes on. */
export function waitsForSender(kind: ContractKind, from: Standing, step: ContractStep): boolean {
  const to = after(from, step);
  const onward = possible(kind, to).filter((each) => distance(kind, after(to, each)) < Infinity);
  return keyOf(to) !== keyOf(from) && onward.length > 0 && onward.every(({ by }) => by === 'SENDER');
}

export function keyOf({ state, phase }: Standing): string {
  return `${state} ${phase ?? ''}`;
}

function possible({ steps }: ContractKind, { state, phase }: Standing): ContractStep[] {
  return steps.filter(
    ({ from, fromPhase }) => from.includes(state) && (fromPhase === null || fromPhase.includes(phase)),
  );
}
