import { Refusal } from '../../kernel/refusal.ts';
import { actFault } from '../../domain/record/act-table.ts';
import { letterActs, stateOfLetter, type LetterSoFar } from '../../domain/supervision/letter.ts';
import type { ActScene } from '../act.ts';
import { ownRow, type OwnRow } from '../own-row.ts';

/** The union's own document of supervision, where the act is possible in the state it stands in. */
export async function letterFor(
  act: keyof typeof letterActs,
  { disputeId, letterId }: { readonly disputeId: string; readonly letterId: string },
  { work, context: { principal } }: ActScene,
): Promise<(OwnRow & LetterSoFar) | Refusal> {
  const owner = { disputeId, agencyId: principal.agencyId, path: 'letterId' };
  const found = await ownRow(work, 'supervisionLetter', letterId, owner);
  if (found instanceof Refusal) return found;
  const letter = found as OwnRow & LetterSoFar;
  return actFault(letterActs, act, { state: stateOfLetter(letter), path: ['letterId'] }) ?? letter;
}
