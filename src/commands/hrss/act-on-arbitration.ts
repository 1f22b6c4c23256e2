import { Refusal } from '../../kernel/refusal.ts';
import {
  arbitrationActs,
  type Arbitration,
  type ArbitrationAct,
  type ArbitrationState,
} from '../../domain/arbitration/arbitration.ts';
import { ownFact, runAct, type ActInput, type ActScene } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { deedOn, type Deed } from '../record-act.ts';
import { ownRow } from '../own-row.ts';

/** What every act on an arbitration names. */
export interface ArbitrationActInput extends ActInput {
  readonly arbitrationId: string;
}

/** The scene of an act, with the case it is taken on. */
export type ArbitrationScene = ActScene & { readonly arbitration: Arbitration };

/** What an act on an arbitration brings about; `opensSuit` lets the worker go to court. */
export type ArbitrationDeed = Deed<ArbitrationState> & { readonly opensSuit?: true };

/** Runs one act of the commission on its own case: permission, the state of the case, then the act's own decision. */
export function actOnArbitration(
  {
    act,
    permission = 'hrss.act',
    input,
    first,
  }: {
    readonly act: ArbitrationAct;
    readonly permission?: 'hrss.act' | 'hrss.award';
    readonly input: ArbitrationActInput;
    /** A refusal with a name of its own that comes before the one by state. */
    readonly first?: (arbitration: Arbitration) => Refusal | null;
  },
  context: CommandContext,
  decide: (scene: ArbitrationScene) => Promise<ArbitrationDeed | Refusal[]> | ArbitrationDeed | Refusal[],
) {
  const { disputeId, arbitrationId } = input;
  const { agencyId } = context.principal;
  return runAct({ operation: act, permission, input }, context, async (scene) => {
    const found = await ownRow(scene.work, 'arbitration', arbitrationId, {
      disputeId,
      agencyId,
      path: 'arbitrationId',
    });
    if (found instanceof Refusal) return [found];
    const arbitration = found as unknown as Arbitration;
    const named = first?.(arbitration);
    if (named) return [named];
    let opensSuit = false;
    return deedOn(
      {
        table: arbitrationActs,
        act,
        state: arbitration.state,
        path: 'arbitrationId',
        told: (state, values) => ({
          facts: [
            ownFact('ArbitrationProceeded', disputeId, 'F12', {
              arbitrationId,
              act,
              state,
              ...(opensSuit ? { opensSuit: true as const } : {}),
            }),
          ],
          rows: [{ change: 'arbitration', id: arbitrationId, values: { ...values, state } }],
        }),
      },
      async () => {
        const deed = await decide({ ...scene, arbitration });
        opensSuit = !Array.isArray(deed) && deed.opensSuit === true;
        return deed;
      },
    );
  });
}

/** What the clocks of a case hang on: its id, at the commission, in group F0 so that the parties see their own. */
export function placeOfArbitration({ id, disputeId, agencyId }: Pick<Arbitration, 'id' | 'disputeId' | 'agencyId'>) {
  return { disputeId, subjectId: id, bearerAgencyId: agencyId, group: 'F0' } as const;
}
