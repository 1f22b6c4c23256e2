import type { CommandContext } from '../command.ts';
import { textFaults } from '../record-act.ts';
import { actOnJoint, type JointActInput } from './act-on-joint.ts';

export interface RecordJointMinutesInput extends JointActInput {
  readonly minutes: string;
}

/** Minutes of the joint meeting; the latest stand in the record (R35). */
export function recordJointMinutes(input: RecordJointMinutesInput, context: CommandContext) {
  const act = { act: 'recordJointMinutes', by: 'STEERING', input } as const;
  return actOnJoint(act, context, ({ at }) => {
    const faults = textFaults({ minutes: input.minutes });
    return faults.length > 0 ? faults : { values: { minutes: input.minutes, minutedAt: at.now } };
  });
}
