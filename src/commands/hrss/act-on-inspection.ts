import { Refusal } from '../../kernel/refusal.ts';
import {
  inspectionActs,
  type Inspection,
  type InspectionAct,
  type InspectionState,
} from '../../domain/inspection/inspection.ts';
import { ownFact, runAct, type ActInput, type ActScene } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { ownRow } from '../own-row.ts';
import { deedOn, type Deed } from '../record-act.ts';

/** What every act on an inspection names. */
export interface InspectionActInput extends ActInput {
  readonly inspectionId: string;
}

/** The scene of an act, with the matter it is taken on. */
export type InspectionScene = ActScene & { readonly inspection: Inspection };

/** Runs one act of the inspection on its own matter: permission, the state of the matter, then the act's decision. */
export function actOnInspection(
  act: InspectionAct,
  input: InspectionActInput,
  context: CommandContext,
  decide: (scene: InspectionScene) => Promise<Deed<InspectionState> | Refusal[]> | Deed<InspectionState> | Refusal[],
) {
  const { disputeId, inspectionId } = input;
  return runAct({ operation: act, permission: 'inspection.act', input }, context, async (scene) => {
    const owner = { disputeId, agencyId: context.principal.agencyId, path: 'inspectionId' };
    const found = await ownRow(scene.work, 'inspection', inspectionId, owner);
    if (found instanceof Refusal) return [found];
    const inspection = found as unknown as Inspection;
    return deedOn(
      {
        table: inspectionActs,
        act,
        state: inspection.state,
        path: 'inspectionId',
        told: (state, values) => ({
          facts: [ownFact('InspectionProceeded', disputeId, 'F14', { inspectionId, act, state })],
          rows: [{ change: 'inspection', id: inspectionId, values: { ...values, state } }],
        }),
      },
      () => decide({ ...scene, inspection }),
    );
  });
}

/** What the clocks of a matter hang on; nobody outside the inspection file sees them (INSP 9). */
export function placeOfInspection({ id, disputeId, agencyId }: Pick<Inspection, 'id' | 'disputeId' | 'agencyId'>) {
  return { disputeId, subjectId: id, bearerAgencyId: agencyId, group: 'F14' } as const;
}
