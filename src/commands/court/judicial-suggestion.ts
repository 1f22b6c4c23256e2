import { legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { dutyClock } from '../../domain/court/case-clocks.ts';
import type { JudicialSuggestion } from '../../domain/court/court-file.ts';
import { suggestionAnswers, type SuggestionAnswer } from '../../domain/court/court-terms.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { textFault } from '../../domain/party/check-party.ts';
import { ownFact, runAct, type ActEffect, type ActInput, type ActScene } from '../act.ts';
import type { DocumentEntry } from '../attachments.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';

export interface IssueSuggestionInput extends ActInput {
  /** The court's own number of the suggestion; there is no national form. */
  readonly number: string;
  /** A department or body on the hub; else a party of the dispute. */
  readonly addresseeAgencyId?: string | null | undefined;
  readonly addresseePartyId?: string | null | undefined;
  readonly documents: readonly DocumentEntry[];
}

/** A court suggests to an enterprise or a department how to cure what its cases have shown (JS 法释〔2023〕11号). */
export function issueSuggestion(input: IssueSuggestionInput, context: CommandContext) {
  const act = { operation: 'issueSuggestion', permission: 'court.rule', input } as const;
  return runAct(act, context, async ({ work, loaded, at }) => {
    const { disputeId, number, addresseeAgencyId = null, addresseePartyId = null } = input;
    const fault = textFault(number, ['number'], 100);
    if (fault) return [fault];
    if ((addresseeAgencyId === null) === (addresseePartyId === null))
      return [new Refusal('ADDRESSEE_REQUIRED', { path: ['addresseeAgencyId'], allowed: ['an agency or a party'] })];
    if (addresseeAgencyId && !context.directory.agency(addresseeAgencyId)) return [notFound('addresseeAgencyId')];
    if (addresseePartyId && !loaded.file.parties.some(({ id }) => id === addresseePartyId))
      return [notFound('addresseePartyId')];
    if (await work.numberTaken('suggestion', context.principal.agencyId, number))
      return [new Refusal('CASE_NUMBER_TAKEN', { path: ['number'] })];
    const id = at.newId('suggestion');
    const values = {
      id,
      disputeId,
      referralId: loaded.referral?.id ?? null,
      number,
      addresseeAgencyId,
      addresseePartyId,
    };
    return {
      facts: [ownFact('SuggestionIssued', disputeId, 'F13', { suggestionId: id, number })],
      rows: [{ into: 'suggestion', values: { ...values, issuedAt: at.now } }],
      ...(loaded.referral ? {} : { step: { step: 'COMPLETE' as const, documents: input.documents } }),
    };
  });
}

/** What an act on one suggestion is given. */
export interface SuggestionActInput extends ActInput {
  readonly suggestionId: string;
}

/** Records its delivery; two months for the answer run from there (JS, figure to check). */
export function deliverSuggestion(input: SuggestionActInput, context: CommandContext) {
  return onSuggestion({ operation: 'deliverSuggestion', input }, context, (found, { at, loaded }) => {
    if (found.deliveredOn) return [new Refusal('ALREADY_SERVED', { path: ['suggestionId'] })];
    const { id: suggestionId, agencyId } = found;
    const { disputeId } = input;
    const deliveredOn = legalDateOf(at.now);
    return {
      facts: [
        ownFact('SuggestionDelivered', disputeId, 'F13', { suggestionId, deliveredOn }),
        ...(loaded.referral ? [] : [dutyClock('JUD_2M', deliveredOn, { id: suggestionId, agencyId, disputeId }, at)]),
      ],
      rows: [{ change: 'suggestion', id: suggestionId, values: { deliveredOn } }],
    };
  });
}

export interface AnswerSuggestionInput extends SuggestionActInput {
  readonly answer: SuggestionAnswer;
}

/** Records the addressee's answer, or that none came in time. */
export function answerSuggestion(input: AnswerSuggestionInput, context: CommandContext) {
  return onSuggestion({ operation: 'answerSuggestion', input }, context, (found, { at, loaded }) => {
    const { answer, disputeId } = input;
    if (!Object.hasOwn(suggestionAnswers, answer))
      return [new Refusal('NOTHING_GIVEN', { path: ['answer'], allowed: Object.keys(suggestionAnswers) })];
    if (!found.deliveredOn)
      return [new Refusal('NOT_DELIVERED_YET', { path: ['suggestionId'], allowed: ['deliverSuggestion'] })];
    if (found.answer) return [new Refusal('ALREADY_ANSWERED', { path: ['suggestionId'] })];
    const term = loaded.deadlines.filter(({ rule, subjectId }) => rule === 'JUD_2M' && subjectId === found.id);
    const open = term.find(({ dueAt }) => dueAt >= at.now);
    if (answer === 'NO_REPLY' && open)
      return [new Refusal('REPLY_PERIOD_RUNNING', { path: ['answer'], allowed: [`> ${legalDateOf(open.dueAt)}`] })];
    return {
      facts: [
        ownFact('SuggestionAnswered', disputeId, 'F13', { suggestionId: found.id, answer }),
        ...stopClocks(term, at.now, 'F0'),
      ],
      rows: [{ change: 'suggestion', id: found.id, values: { answer, answeredOn: legalDateOf(at.now) } }],
    };
  });
}

export interface EscalateSuggestionInput extends SuggestionActInput {
  /** Superior or competent body it is reported to. */
  readonly toAgencyId: string;
}

/** Reports a suggestion that was not adopted, or not answered, to the body above its addressee. */
export function escalateSuggestion(input: EscalateSuggestionInput, context: CommandContext) {
  return onSuggestion({ operation: 'escalateSuggestion', input }, context, (found, { at }) => {
    const { toAgencyId, disputeId } = input;
    if (!context.directory.agency(toAgencyId)) return [notFound('toAgencyId')];
    if (found.answer !== 'NO_REPLY' && found.answer !== 'NOT_ADOPTED')
      return [new Refusal('RESULT_NOT_POSSIBLE', { path: ['suggestionId'], allowed: ['answerSuggestion'] })];
    if (found.escalatedAt) return [new Refusal('ALREADY_CLOSED', { path: ['suggestionId'] })];
    return {
      facts: [ownFact('SuggestionEscalated', disputeId, 'F13', { suggestionId: found.id })],
      rows: [{ change: 'suggestion', id: found.id, values: { escalatedToId: toAgencyId, escalatedAt: at.now } }],
    };
  });
}

function onSuggestion<Input extends SuggestionActInput>(
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
