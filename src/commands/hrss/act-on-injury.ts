import { Refusal } from '../../kernel/refusal.ts';
import { injuryActs, type InjuryAct, type InjuryState } from '../../domain/inspection/social-insurance.ts';
import { ownFact, runAct, type ActInput, type ActScene } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { ownRow } from '../own-row.ts';
import { deedOn, type Deed } from '../record-act.ts';

/** What every act on a recognition names. */
export interface InjuryActInput extends ActInput {
  readonly recognitionId: string;
}

/** Runs one act of the department of social insurance on the recognition of a work injury. */
export function actOnInjury(
  act: InjuryAct,
  input: InjuryActInput,
  context: CommandContext,
  decide: (scene: ActScene) => Deed<InjuryState> | Refusal[],
) {
  const { disputeId, recognitionId } = input;
  return runAct({ operation: act, permission: 'insurance.act', input }, context, async (scene) => {
    const owner = { disputeId, agencyId: context.principal.agencyId, path: 'recognitionId' };
    const found = await ownRow(scene.work, 'injuryRecognition', recognitionId, owner);
    if (found instanceof Refusal) return [found];
    return deedOn(
      {
        table: injuryActs,
        act,
        state: found['state'] as InjuryState,
        path: 'recognitionId',
        told: (state, values) => ({
          facts: [ownFact('InjuryRecognitionProceeded', disputeId, 'F6', { recognitionId, act, state })],
          rows: [{ change: 'injuryRecognition', id: recognitionId, values: { ...values, state } }],
        }),
      },
      () => decide(scene),
    );
  });
}
