import { startClock } from '../../domain/deadline/clocks.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { textFault } from '../../domain/party/check-party.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';

export interface OpenAidFileInput extends ActInput {
  readonly applicationNumber: string;
}

/** The centre takes in a complete application; seven days to decide start (LAL 43). */
export function openAidFile(input: OpenAidFileInput, context: CommandContext) {
  return runAct(
    { operation: 'openAidFile', permission: 'legalAid.act', input },
    context,
    async ({ work, at, loaded }) => {
      const { disputeId, applicationNumber } = input;
      const fault = textFault(applicationNumber, ['applicationNumber'], 100);
      if (fault) return [fault];
      if (await work.numberTaken('aidFile', context.principal.agencyId, applicationNumber)) {
        return [new Refusal('CASE_NUMBER_TAKEN', { path: ['applicationNumber'] })];
      }
      const id = at.newId('aidFile');
      const place = { disputeId, subjectId: id, bearerAgencyId: context.principal.agencyId, group: 'F8' } as const;
      return {
        facts: [
          ownFact('AidFileOpened', disputeId, 'F8', { aidFileId: id, applicationNumber }),
          startClock('LA_DECIDE', at.now, place, at),
        ],
        rows: [
          {
            into: 'aidFile',
            values: { id, disputeId, referralId: loaded.referral?.id ?? null, applicationNumber, receivedAt: at.now },
          },
        ],
      };
    },
  );
}
