import { arrival, isOpenTo } from '../referral/lawful-steps.ts';
import type { ReferralKind, StepDefinition } from '../referral/referral-kind.ts';
import type { Referral, ReferralState } from '../referral/referral.ts';
import type { StepName } from '../referral/step-names.ts';

/** Steps that stop, lengthen or undo a hand-off: nobody owes them, so the way to the end of the loop goes round them. */
const besideTheWay: readonly StepName[] = [
  'CANCEL',
  'RECORD_CONSENT_REFUSED',
  'DECLINE',
  'ASK_MORE',
  'EXTEND',
  'SUSPEND',
  'TERMINATE',
  'WITHDRAW',
  'LAPSE',
  'REQUEST_CANCELLATION',
  'AGREE_CANCELLATION',
  'REFUSE_CANCELLATION',
];

type Named = readonly [StepName, StepDefinition];

const distances = new WeakMap<ReferralKind, ReadonlyMap<ReferralState, number>>();

/**
 * The step that brings the referral nearest to the end of its loop, and so the one that is owed; null where the loop
 * is closed. Read from the kind alone: a new kind says by its steps who owes what.
 */
export function nextStep(kind: ReferralKind, referral: Pick<Referral, 'state' | 'phase'>): Named | null {
  const here = stepsOf(kind).filter(([, step]) => step.by !== 'HUB' && step.from.includes(referral.state));
  const now = here.filter(([, step]) => isOpenTo(step, referral));
  const open = now.length > 0 ? now : here;
  const onTheWay = open.filter(([name]) => !besideTheWay.includes(name));
  const far = distanceOf(kind);
  const leftAfter = ([, step]: Named) => far.get(arrival(step, referral.state)) ?? Infinity;
  let nearest: Named | null = null;
  for (const step of onTheWay.length > 0 ? onTheWay : open) {
    if (!nearest || leftAfter(step) < leftAfter(nearest)) nearest = step;
  }
  return nearest;
}

/** Steps left from each state to the sender's acknowledgement. */
function distanceOf(kind: ReferralKind): ReadonlyMap<ReferralState, number> {
  const known = distances.get(kind);
  if (known) return known;
  const far = new Map<ReferralState, number>([['ACKNOWLEDGED', 0]]);
  const way = stepsOf(kind).filter(([name]) => !besideTheWay.includes(name));
  for (let round = 1, before = 0; before !== far.size; round += 1) {
    before = far.size;
    const reached = new Set([...far].filter(([, steps]) => steps < round).map(([state]) => state));
    for (const [, { from, to }] of way) {
      if (to !== 'SAME' && reached.has(to)) for (const state of from) if (!far.has(state)) far.set(state, round);
    }
  }
  distances.set(kind, far);
  return far;
}

function stepsOf(kind: ReferralKind): Named[] {
  return Object.entries(kind.steps) as [StepName, StepDefinition][];
}
