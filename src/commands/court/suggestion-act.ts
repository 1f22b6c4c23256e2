import type { JudicialSuggestion } from '../../domain/court/court-file.ts';
import type { Fact, FactOf } from '../../domain/history/fact.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { ownFact, runAct, type ActEffect, type ActInput, type ActScene } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';

/** What an act on one suggestion is given. */
export interface SuggestionActInput extends ActInput {
  readonly suggestionId: string;
}

/** The court's own business: what it suggests to one body is not told to everybody who takes part in the dispute. */
export function courtsOwn<Type extends SuggestionFact>(
  type: Type,
  disputeId: string,
  body: FactOf<Type>['body'],
): Fact {
  return { ...ownFact(type, disputeId, 'F13', body as never), audience: 'OWN' };
}

type SuggestionFact = 'SuggestionIssued' | 'SuggestionDelivered' | 'SuggestionAnswered' | 'SuggestionEscalated';

/** Runs an act on one of the court's own suggestions on the dispute; any other is as unknown as none. */
export function onSuggestion<Input extends SuggestionActInput>(
  act: { readonly operation: string; readonly input: Input },
  context: CommandContext,
  decide: (found: JudicialSuggestion, scene: ActScene) => ActEffect | Refusal[],
) {
  return runAct({ ...act, permission: 'court.act' }, context, async (scene) => {
    const { disputeId, suggestionId } = act.input;
    const { suggestions } = await scene.work.courtFile(disputeId);
    const found = suggestions.find(
      ({ id, agencyId }) => id === suggestionId && agencyId === context.principal.agencyId,
    );
    return found ? decide(found, scene) : [notFound('suggestionId')];
  });
}
