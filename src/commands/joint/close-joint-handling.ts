import type { JointOutcome } from '../../domain/joint/joint-handling.ts';
import { softTrack } from '../../domain/record/soft-track.ts';
import type { CommandContext } from '../command.ts';
import { jointPartsEnd } from './joint-part.ts';
import { actOnJoint, type JointActInput } from './act-on-joint.ts';

export interface CloseJointHandlingInput extends JointActInput {
  readonly outcome: JointOutcome;
}

/**
 * The joint handling ends with its outcome; the referral it came by is completed with the same. What its members saw for
 * it they see for thirty days more.
 */
export function closeJointHandling(input: CloseJointHandlingInput, context: CommandContext) {
  const act = { act: 'closeJointHandling', by: 'STEERING', input } as const;
  return actOnJoint(act, context, ({ loaded, members, at }) => ({
    to: 'CLOSED',
    values: { outcome: input.outcome, closedAt: at.now },
    facts: [...softTrack(loaded.file.dispute, 'JOINT', 'CLOSED'), ...jointPartsEnd(loaded, members, at.now)],
    step: { step: 'COMPLETE', outcome: input.outcome, documents: [] },
  }));
}
