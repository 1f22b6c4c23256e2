import { Refusal } from '../../kernel/refusal.ts';
import { textFault } from '../../domain/party/check-party.ts';
import { runAct, type ActInput } from '../act.ts';
import type { DocumentEntry } from '../attachments.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import { courtsOwn } from './suggestion-act.ts';

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
      facts: [courtsOwn('SuggestionIssued', disputeId, { suggestionId: id, number })],
      rows: [{ into: 'suggestion', values: { ...values, issuedAt: at.now } }],
      ...(loaded.referral ? {} : { step: { step: 'COMPLETE' as const, documents: input.documents } }),
    };
  });
}
