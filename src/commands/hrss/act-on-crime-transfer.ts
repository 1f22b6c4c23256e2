import {
  crimeActs,
  type CrimeAct,
  type CrimeState,
  type CrimeTransfer,
} from '../../domain/inspection/crime-transfer.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { ownFact, runAct, type ActInput, type ActScene } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import { deedOn, type Deed } from '../record-act.ts';

/** What every act on a transfer names. */
export interface CrimeActInput extends ActInput {
  readonly transferId: string;
}

/** The scene of an act, with the transfer it is taken on. */
export type CrimeScene = ActScene & { readonly transfer: CrimeTransfer };

/**
 * Runs one act on a criminal transfer: by the inspection that made it, in its own file (F14), by the police it was
 * sent to, or by a procuratorate that takes part (F15).
 */
export function actOnCrimeTransfer(
  {
    act,
    permission,
    input,
  }: {
    readonly act: CrimeAct;
    readonly permission: 'inspection.act' | 'police.act' | 'procuratorate.act';
    readonly input: CrimeActInput;
  },
  context: CommandContext,
  decide: (scene: CrimeScene) => Deed<CrimeState> | Refusal[],
) {
  const { disputeId, transferId } = input;
  const { agencyId } = context.principal;
  return runAct({ operation: act, permission, input }, context, async (scene) => {
    const row = await scene.work.ownRecord('crimeTransfer', transferId);
    const transfer = row as unknown as CrimeTransfer | null;
    if (transfer?.disputeId !== disputeId) return [notFound('transferId')];
    const side = permission === 'police.act' ? transfer.policeAgencyId : transfer.agencyId;
    if (permission !== 'procuratorate.act' && side !== agencyId) return [notFound('transferId')];
    return deedOn(
      {
        table: crimeActs,
        act,
        state: transfer.state,
        path: 'transferId',
        told: (state, values) => ({
          facts: [
            ownFact('CrimeTransferProceeded', disputeId, permission === 'inspection.act' ? 'F14' : 'F15', {
              transferId,
              act,
              state,
            }),
          ],
          rows: [{ change: 'crimeTransfer', id: transferId, values: { ...values, state } }],
        }),
      },
      () => decide({ ...scene, transfer }),
    );
  });
}
