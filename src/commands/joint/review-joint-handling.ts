import { Refusal } from '../../kernel/refusal.ts';
import { softTrack } from '../../domain/record/soft-track.ts';
import type { CommandContext } from '../command.ts';
import { textFaults } from '../record-act.ts';
import { actOnJoint, type JointActInput } from './act-on-joint.ts';

export interface ReviewJointHandlingInput extends JointActInput {
  readonly review: string;
}

/** The group looks back once every action has its result. */
export function reviewJointHandling(input: ReviewJointHandlingInput, context: CommandContext) {
  const { jointId, review } = input;
  const act = { act: 'reviewJointHandling', by: 'STEERING', input } as const;
  return actOnJoint(act, context, async ({ work, loaded, at }) => {
    const faults = textFaults({ review });
    const open = (await work.ownRecords('jointAction', { jointId })).filter(({ doneOn }) => doneOn === null);
    if (open.length > 0)
      faults.push(new Refusal('ACTIONS_STILL_OPEN', { path: ['jointId'], allowed: open.map(({ id }) => String(id)) }));
    if (faults.length > 0) return faults;
    return {
      to: 'REVIEWED',
      values: { review, reviewedAt: at.now },
      facts: softTrack(loaded.file.dispute, 'JOINT', 'REVIEWED'),
      step: { step: 'REVIEW', documents: [] },
    };
  });
}
