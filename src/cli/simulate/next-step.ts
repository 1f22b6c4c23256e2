import type { ContractKind, ContractStep } from './contract.ts';
import { after, asksFor, distance, keyOf, waitsForSender, type Standing } from './kind-graph.ts';

/** How often a simulated agency does not simply go on, from 0 to 1. */
export interface Manner {
  readonly declines: number;
  readonly asksMore: number;
}

export interface Choice extends Standing {
  readonly kind: ContractKind;
  /** Steps the hub offers now. */
  readonly offered: readonly string[];
  /** Where the referral has been, so that it is not led in a circle. */
  readonly been: ReadonlySet<string>;
  readonly isAskedBack: boolean;
}

/**
 * The step a simulated agency takes: usually the first the kind lists that brings the referral no farther from an
 * outcome; the outcome itself when nothing else is left to do; now and then it declines or asks for more. Null while
 * somebody else has to act.
 *
 * @param random from 0 to below 1
 */
export function nextStep(choice: Choice, { declines, asksMore }: Manner, random: () => number): ContractStep | null {
  const { kind, offered, been, isAskedBack } = choice;
  const open = kind.steps.filter(({ step }) => offered.includes(step));
  const answers = open.filter(({ step }) => step.endsWith('_CANCELLATION'));
  if (isAskedBack && answers.length > 0) return answers[Math.floor(random() * answers.length)]!;

  const here = distance(kind, choice);
  if (here === Infinity) return open.find((step) => keyOf(after(choice, step)) !== keyOf(choice)) ?? null;
  const declining = open.find((step) => asksFor('DECLINE_REASON', step));
  if (declining && random() < declines) return declining;
  const asking = open.find((step) => waitsForSender(kind, choice, step));
  if (asking && random() < asksMore && !been.has(keyOf(after(choice, asking)))) return asking;
  const onward = open.find(
    (step) =>
      !asksFor('OUTCOME', step) &&
      !been.has(keyOf(after(choice, step))) &&
      keyOf(after(choice, step)) !== keyOf(choice) &&
      distance(kind, after(choice, step)) <= here,
  );
  return onward ?? open.find((step) => asksFor('OUTCOME', step)) ?? null;
}
