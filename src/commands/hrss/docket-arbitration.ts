import { Refusal } from '../../kernel/refusal.ts';
import { textFault } from '../../domain/party/check-party.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';

export interface DocketArbitrationInput extends ActInput {
  /** The commission's own number; there is no national form, so it is never parsed. */
  readonly docketNumber: string;
}

/** The commission accepts an application (LDMAL 29); with a referral this is its acceptance. */
export function docketArbitration(input: DocketArbitrationInput, context: CommandContext) {
  return runAct(
    { operation: 'docketArbitration', permission: 'hrss.act', input },
    context,
    async ({ work, at, loaded }) => {
      const { disputeId, docketNumber } = input;
      const fault = textFault(docketNumber, ['docketNumber'], 100);
      if (fault) return [fault];
      if (await work.numberTaken('arbitration', context.principal.agencyId, docketNumber)) {
        return [new Refusal('CASE_NUMBER_TAKEN', { path: ['docketNumber'] })];
      }
      const id = at.newId('arbitration');
      return {
        facts: [ownFact('ArbitrationDocketed', disputeId, 'F12', { arbitrationId: id, docketNumber })],
        rows: [
          {
            into: 'arbitration',
            values: { id, disputeId, referralId: loaded.referral?.id ?? null, docketNumber, acceptedAt: at.now },
          },
        ],
        step: { step: 'ACCEPT', caseNumber: docketNumber, documents: [] },
      };
    },
  );
}
