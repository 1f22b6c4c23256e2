import { legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import { textFaults } from '../record-act.ts';
import { actOnJoint, type JointActInput } from './act-on-joint.ts';

export interface RecordJointActionInput extends JointActInput {
  readonly actionId: string;
  readonly result: string;
}

/** A member tells what came of an action of its own. */
export function recordJointAction(input: RecordJointActionInput, context: CommandContext) {
  const { jointId, actionId, result } = input;
  const act = { act: 'recordJointAction', by: 'MEMBER', input } as const;
  return actOnJoint(act, context, async ({ work, at }) => {
    const action = await work.ownRecord('jointAction', actionId);
    if (action?.['jointId'] !== jointId || action['ownerAgencyId'] !== context.principal.agencyId)
      return [notFound('actionId')];
    if (action['doneOn']) return [new Refusal('ACTION_DONE_ALREADY', { path: ['actionId'] })];
    const faults = textFaults({ result });
    if (faults.length > 0) return faults;
    return { rows: [{ change: 'jointAction', id: actionId, values: { doneOn: legalDateOf(at.now), result } }] };
  });
}
