import { Refusal } from '../../kernel/refusal.ts';
import { softTrack } from '../../domain/record/soft-track.ts';
import { textFault } from '../../domain/party/check-party.ts';
import type { CommandContext } from '../command.ts';
import { dueFault } from '../due-date.ts';
import { textFaults } from '../record-act.ts';
import { actOnJoint, type JointActInput } from './act-on-joint.ts';

/** An action as the plan enters it. */
export interface JointActionEntry {
  readonly ownerAgencyId: string;
  readonly what: string;
  /** Day by which it has to be done, Asia/Shanghai. */
  readonly dueOn: string;
}

export interface PlanJointHandlingInput extends JointActInput {
  readonly plan: string;
  readonly actions: readonly JointActionEntry[];
}

/** Most actions of one plan. */
const mostActions = 50;

/** The plan: what is to be done, by which member, by when. A further plan adds to the actions (R35). */
export function planJointHandling(input: PlanJointHandlingInput, context: CommandContext) {
  const { disputeId, jointId, plan, actions } = input;
  const act = { act: 'planJointHandling', by: 'STEERING', input } as const;
  return actOnJoint(act, context, ({ members, loaded, at }) => {
    const faults: Refusal[] = textFaults({ plan });
    if (actions.length === 0) faults.push(new Refusal('NOTHING_GIVEN', { path: ['actions'], allowed: ['≥ 1'] }));
    if (actions.length > mostActions)
      faults.push(new Refusal('TOO_MANY', { path: ['actions'], allowed: [`≤ ${mostActions}`] }));
    actions.forEach(({ ownerAgencyId, what, dueOn }, index) => {
      const path = ['actions', String(index)];
      const text = textFault(what, [...path, 'what']);
      if (text) faults.push(text);
      if (!members.includes(ownerAgencyId))
        faults.push(new Refusal('NOT_A_MEMBER', { path: [...path, 'ownerAgencyId'], allowed: [...members] }));
      faults.push(...dueFault(dueOn, at.now, [...path, 'dueOn'].join('.')));
    });
    if (faults.length > 0) return faults;
    return {
      to: 'PLANNED',
      values: { plan, plannedAt: at.now },
      facts: softTrack(loaded.file.dispute, 'JOINT', 'PLANNED', 'ACTIONS'),
      rows: actions.map(({ ownerAgencyId, what, dueOn }) => ({
        into: 'jointAction',
        values: { id: at.newId('jointAction'), disputeId, jointId, ownerAgencyId, what, dueOn },
      })),
    };
  });
}
