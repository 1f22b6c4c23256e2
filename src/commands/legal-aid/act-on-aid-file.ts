import { Refusal } from '../../kernel/refusal.ts';
import { aidActs, type AidAct, type AidFile, type AidState } from '../../domain/aid/aid-file.ts';
import { ownFact, runAct, type ActInput, type ActScene } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import { deedOn, type Deed } from '../record-act.ts';
import { ownRow } from '../own-row.ts';

/** What every act on an aid file names. */
export interface AidActInput extends ActInput {
  readonly aidFileId: string;
}

/** The scene of an act, with the file it is taken on. */
export type AidScene = ActScene & { readonly file: AidFile };

/** An act on an aid file, and by whom: the centre whose file it is, or the lawyer who serves in it. */
export interface AidActOn {
  readonly act: AidAct;
  readonly by?: 'CENTRE' | 'LAWYER';
  readonly input: AidActInput;
  /** A refusal with a name of its own that comes before the one by state. */
  readonly first?: (file: AidFile) => Refusal | null;
}

/** Runs one act on an aid file; to anybody but the centre and the lawyer it is as unknown as none (LAL 21). */
export function actOnAidFile(
  { act, by = 'CENTRE', input, first }: AidActOn,
  context: CommandContext,
  decide: (scene: AidScene) => Promise<Deed<AidState> | Refusal[]> | Deed<AidState> | Refusal[],
) {
  const { disputeId, aidFileId } = input;
  const { agencyId, staffId } = context.principal;
  const permission = by === 'LAWYER' ? 'legalAid.serve' : 'legalAid.act';
  return runAct({ operation: act, permission, input }, context, async (scene) => {
    const found =
      by === 'LAWYER'
        ? await scene.work.ownRecord('aidFile', aidFileId)
        : await ownRow(scene.work, 'aidFile', aidFileId, { disputeId, agencyId, path: 'aidFileId' });
    if (found instanceof Refusal) return [found];
    const file = found as unknown as AidFile | null;
    if (file?.disputeId !== disputeId || (by === 'LAWYER' && file.lawyerId !== staffId)) return [notFound('aidFileId')];
    const named = first?.(file);
    if (named) return [named];
    return deedOn(
      {
        table: aidActs,
        act,
        state: file.state,
        path: 'aidFileId',
        told: (state, values) => ({
          facts: [ownFact('AidFileProceeded', disputeId, 'F8', { aidFileId, act, state })],
          rows: [{ change: 'aidFile', id: aidFileId, values: { ...values, state } }],
        }),
      },
      () => decide({ ...scene, file }),
    );
  });
}
