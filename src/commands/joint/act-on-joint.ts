import type { Refusal } from '../../kernel/refusal.ts';
import { jointActs, type JointAct, type JointHandling, type JointState } from '../../domain/joint/joint-handling.ts';
import { ownFact, runAct, type ActInput, type ActScene } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import { deedOn, type Deed } from '../record-act.ts';

/** What every act on a joint handling names. */
export interface JointActInput extends ActInput {
  readonly jointId: string;
}

/** The scene of an act, with the group and the agencies in it. */
export type JointScene = ActScene & { readonly joint: JointHandling; readonly members: readonly string[] };

/** Who of the group takes an act: the convener, or the lead; or any member, for its own part. */
export type JointHand = 'STEERING' | 'MEMBER';

/** Runs one act on a joint handling; to an agency outside the group it is as unknown as none. */
export function actOnJoint(
  { act, by, input }: { readonly act: JointAct; readonly by: JointHand; readonly input: JointActInput },
  context: CommandContext,
  decide: (scene: JointScene) => Promise<Deed<JointState> | Refusal[]> | Deed<JointState> | Refusal[],
) {
  const { disputeId, jointId } = input;
  const { agencyId } = context.principal;
  return runAct({ operation: act, permission: 'joint.act', input }, context, async (scene) => {
    const joint = (await scene.work.ownRecord('jointHandling', jointId)) as unknown as JointHandling | null;
    if (joint?.disputeId !== disputeId) return [notFound('jointId')];
    const rows = await scene.work.ownRecords('jointMember', { jointId });
    const members = rows.map(({ memberAgencyId }) => String(memberAgencyId));
    const hands = by === 'MEMBER' ? members : [joint.agencyId, joint.leadAgencyId];
    if (!hands.includes(agencyId)) return [notFound('jointId')];
    return deedOn(
      {
        table: jointActs,
        act,
        state: joint.state,
        path: 'jointId',
        told: (state, values) => ({
          facts: [ownFact('JointHandlingProceeded', disputeId, 'F16', { jointId, act, state })],
          rows: [{ change: 'jointHandling', id: jointId, values: { ...values, state } }],
        }),
      },
      () => decide({ ...scene, joint, members }),
    );
  });
}
