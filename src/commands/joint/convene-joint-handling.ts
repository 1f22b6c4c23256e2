import { Refusal } from '../../kernel/refusal.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { softTrack } from '../../domain/record/soft-track.ts';
import type { CommandContext } from '../command.ts';
import { byItself, clocksOf } from '../record-act.ts';
import { actOnJoint, type JointActInput } from './act-on-joint.ts';

export interface ConveneJointHandlingInput extends JointActInput {
  /** Member that leads from here on. */
  readonly leadAgencyId: string;
}

/** The group meets and settles which member leads (R35; PET 24 by analogy). */
export function conveneJointHandling(input: ConveneJointHandlingInput, context: CommandContext) {
  const act = { act: 'conveneJointHandling', by: 'STEERING', input } as const;
  return actOnJoint(act, context, ({ joint, members, loaded, at }) => {
    if (!members.includes(input.leadAgencyId))
      return [new Refusal('NOT_A_MEMBER', { path: ['leadAgencyId'], allowed: [...members] })];
    return {
      to: 'CONVENED',
      values: { convenedAt: at.now, leadAgencyId: input.leadAgencyId },
      facts: [
        ...byItself(input, stopClocks(clocksOf(loaded, joint, 'JOINT_RED_24', 'JOINT_3'), at.now, 'F16')),
        ...softTrack(loaded.file.dispute, 'JOINT', 'CONVENED'),
      ],
      step: { step: 'CONVENE', documents: [] },
    };
  });
}
