import type { Preservation } from '../../domain/court/court-file.ts';
import type { Deadline } from '../../domain/deadline/deadline.ts';
import type { DeadlineRuleId } from '../../domain/deadline/rules.ts';
import type { Fact } from '../../domain/history/fact.ts';
import type { Referral } from '../../domain/referral/referral.ts';
import type { StepName } from '../../domain/referral/step-names.ts';
import { trackMoves } from '../../domain/track/track-moves.ts';
import type { TrackState } from '../../domain/track/track.ts';
import { Refusal, isRefused } from '../../kernel/refusal.ts';
import { getKind } from '../../kinds/index.ts';
import type { PermissionName } from '../../policy/permissions.ts';
import { runAct, type ActEffect, type ActInput, type ActScene } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';

/** What an act on one measure is given. */
export interface PreservationActInput extends ActInput {
  readonly preservationId: string;
}

/** What an act on one measure looks at. */
export interface PreservationScene extends ActScene {
  readonly measure: Preservation & { readonly disputeId: string };
  /** Clocks of the measure, or of its referral. */
  readonly clocks: (rule: DeadlineRuleId) => Deadline[];
}

/** How an act on a measure is named and who may do it. */
interface PreservationAct<Input> {
  readonly operation: string;
  readonly permission: PermissionName;
  readonly input: Input;
}

/** Runs an act on one of the court's own measures, with the move of the track it brings. */
export function runPreservationAct<Input extends PreservationActInput>(
  act: PreservationAct<Input>,
  context: CommandContext,
  to: TrackState<'PRESERVATION'>,
  decide: (scene: PreservationScene) => ActEffect | Refusal[],
) {
  return runAct(act, context, async (scene) => {
    const { disputeId, preservationId } = act.input;
    const { loaded } = scene;
    const court = await scene.work.courtFile(disputeId);
    const found = court.preservations.find(
      ({ id, agencyId }) => id === preservationId && agencyId === context.principal.agencyId,
    );
    if (!found) return [notFound('preservationId')];
    if (loaded.referral && loaded.referral.id !== found.referralId)
      return [new Refusal('REFERRAL_REQUIRED', { path: ['referralId'], allowed: [found.referralId ?? 'null'] })];
    const clocks = (rule: DeadlineRuleId) =>
      loaded.deadlines.filter(
        (each) =>
          each.rule === rule &&
          (each.subjectId === found.id || (found.referralId !== null && each.referralId === found.referralId)),
      );
    const effect = decide({ ...scene, measure: { ...found, disputeId }, clocks });
    if (isRefused(effect)) return effect;
    const track = trackMoves(loaded.file.dispute, 'PRESERVATION', to);
    if (isRefused(track)) return track;
    const { facts, ...rest } = effect as ActEffect;
    return { ...rest, facts: [...facts, ...track] };
  });
}

/**
 * Facts that the debtor must not see before the measure is taken: they stand in the index, which parties on the
 * employer's side see only in part, and not in the court file, which both sides see. The track has a group of its own.
 */
export function unseen(facts: readonly Fact[]): Fact[] {
  return facts.map((fact) => (fact.type === 'TrackMoved' ? fact : { ...fact, group: 'F0' }));
}

/** Whether the referral's kind knows the step; a transfer for advance execution was ruled on by the commission. */
export function hasStep(referral: Referral | null, step: StepName): boolean {
  return referral !== null && step in getKind(referral.kind).steps;
}
