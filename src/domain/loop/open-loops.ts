import type { Deadline } from '../deadline/deadline.ts';
import type { ReferralKind } from '../referral/referral-kind.ts';
import { closedStates, unsentStates, type Referral } from '../referral/referral.ts';
import type { StepName } from '../referral/step-names.ts';
import { nextStep } from './next-step.ts';

/** A referral as the loop proof sees it. */
export type LoopReferral = Pick<Referral, 'id' | 'kind' | 'state' | 'phase' | 'fromAgencyId' | 'toAgencyId'> & {
  /** When it came to its state. */
  readonly stateSince: Date;
  /** When its sender asked to have it back and has no answer yet. */
  readonly cancellationAskedAt: Date | null;
};

/** A running clock that may bear on an open loop. */
export type LoopClock = Pick<Deadline, 'referralId' | 'rule' | 'bearerAgencyId' | 'dueAt'>;

/** A hand-off that is not closed: who owes the next step, since when, until when. */
export interface OpenLoop {
  readonly referralId: string;
  readonly agencyId: string;
  readonly step: StepName;
  readonly since: Date;
  /** The clock that runs against who owes the step; null where the law sets none. */
  readonly rule: string | null;
  readonly until: Date | null;
}

/**
 * Proves that no loop of a dispute is open, by an empty list; or names every open one. What was never sent is no loop:
 * nobody was handed anything.
 */
export function openLoops(
  referrals: readonly LoopReferral[],
  running: readonly LoopClock[],
  kindOf: (code: string) => ReferralKind,
): OpenLoop[] {
  return referrals
    .filter(({ state }) => !unsentStates.includes(state) && !closedStates.includes(state))
    .map((referral) => {
      const { agencyId, step, since } = owed(kindOf(referral.kind), referral);
      const [clock] = running
        .filter(({ referralId, bearerAgencyId }) => referralId === referral.id && bearerAgencyId === agencyId)
        .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
      return { referralId: referral.id, agencyId, step, since, rule: clock?.rule ?? null, until: clock?.dueAt ?? null };
    })
    .sort((a, b) => a.since.getTime() - b.since.getTime() || (a.referralId < b.referralId ? -1 : 1));
}

function owed(kind: ReferralKind, referral: LoopReferral): Pick<OpenLoop, 'agencyId' | 'step' | 'since'> {
  const { cancellationAskedAt } = referral;
  if (cancellationAskedAt && kind.steps.AGREE_CANCELLATION) {
    return { agencyId: referral.toAgencyId, step: 'AGREE_CANCELLATION', since: cancellationAskedAt };
  }
  const next = nextStep(kind, referral);
  if (!next) throw new Error(`${kind.code}: nothing leads out of ${referral.state}/${referral.phase}`);
  const [step, { by }] = next;
  const agencyId = by === 'SENDER' ? referral.fromAgencyId : referral.toAgencyId;
  return { agencyId, step, since: referral.stateSince };
}
