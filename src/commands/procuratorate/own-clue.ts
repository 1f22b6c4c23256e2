import { Refusal } from '../../kernel/refusal.ts';
import { clueActs, stateOfClue } from '../../domain/procuratorate/clue-terms.ts';
import { actFault } from '../../domain/record/act-table.ts';
import type { ActScene } from '../act.ts';
import { ownRow, type OwnRow } from '../own-row.ts';

/** The procuratorate's own clue, where the act is possible in the state it stands in. */
export async function clueFor(
  act: keyof typeof clueActs,
  { disputeId, clueId }: { readonly disputeId: string; readonly clueId: string },
  { work, context: { principal } }: ActScene,
): Promise<OwnRow | Refusal> {
  const found = await ownRow(work, 'clue', clueId, { disputeId, agencyId: principal.agencyId, path: 'clueId' });
  if (found instanceof Refusal) return found;
  return actFault(clueActs, act, { state: stateOfClue(found), path: ['clueId'] }) ?? found;
}
