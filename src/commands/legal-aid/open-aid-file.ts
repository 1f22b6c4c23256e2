import type { MeansTestExemption } from '../../domain/aid/aid-grounds.ts';
import { startClock } from '../../domain/deadline/clocks.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { textFault } from '../../domain/party/check-party.ts';
import { softTrack } from '../../domain/record/soft-track.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { byItself } from '../record-act.ts';

export interface OpenAidFileInput extends ActInput {
  readonly applicationNumber: string;
  /** Why no test of means is made; a test is made where none is given (LAL 42). */
  readonly exemption?: MeansTestExemption | null | undefined;
}

/**
 * The centre takes in an application; seven days to decide start (LAL 43). One that came by a referral has that clock
 * already, from the day it was sent.
 */
export function openAidFile(input: OpenAidFileInput, context: CommandContext) {
  return runAct(
    { operation: 'openAidFile', permission: 'legalAid.act', input },
    context,
    async ({ work, at, loaded }) => {
      const { disputeId, applicationNumber, exemption = null } = input;
      const fault = textFault(applicationNumber, ['applicationNumber'], 100);
      if (fault) return [fault];
      if (await work.numberTaken('aidFile', context.principal.agencyId, applicationNumber)) {
        return [new Refusal('CASE_NUMBER_TAKEN', { path: ['applicationNumber'] })];
      }
      const id = at.newId('aidFile');
      const referralId = loaded.referral?.id ?? null;
      const place = { disputeId, subjectId: id, bearerAgencyId: context.principal.agencyId, group: 'F8' } as const;
      return {
        facts: [
          ownFact('AidFileOpened', disputeId, 'F8', { aidFileId: id, applicationNumber }),
          ...byItself({ referralId }, [startClock('LA_DECIDE', at.now, place, at)]),
          ...softTrack(loaded.file.dispute, 'AID', 'APPLIED'),
        ],
        rows: [
          {
            into: 'aidFile',
            values: { id, disputeId, referralId, applicationNumber, exemption, receivedAt: at.now, state: 'APPLIED' },
          },
        ],
      };
    },
  );
}
