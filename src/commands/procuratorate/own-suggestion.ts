import { Refusal } from '../../kernel/refusal.ts';
import { stateOfSuggestion, suggestionActs } from '../../domain/procuratorate/suggestion-terms.ts';
import { actFault } from '../../domain/record/act-table.ts';
import type { ActScene } from '../act.ts';
import { ownRow, type OwnRow } from '../own-row.ts';

/** The procuratorate's own suggestion, where the act is possible in the state it stands in. */
export async function suggestionFor(
  act: keyof typeof suggestionActs,
  { disputeId, suggestionId }: { readonly disputeId: string; readonly suggestionId: string },
  { work, context: { principal } }: ActScene,
): Promise<OwnRow | Refusal> {
  const owner = { disputeId, agencyId: principal.agencyId, path: 'suggestionId' };
  const found = await ownRow(work, 'procuratorialSuggestion', suggestionId, owner);
  if (found instanceof Refusal) return found;
  return actFault(suggestionActs, act, { state: stateOfSuggestion(found), path: ['suggestionId'] }) ?? found;
}
