import { startClock } from '../../domain/deadline/clocks.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { placeOfArbitration } from './act-on-arbitration.ts';

export type ReceiveArbitrationInput = ActInput;

/**
 * The commission takes in an application; five working days to decide on acceptance start (LDMAL 29). One that came by
 * a referral has that clock already, from the day it was sent.
 */
export function receiveArbitration(input: ReceiveArbitrationInput, context: CommandContext) {
  return runAct({ operation: 'receiveArbitration', permission: 'hrss.act', input }, context, ({ at, loaded }) => {
    const { disputeId } = input;
    const { agencyId } = context.principal;
    const id = at.newId('arbitration');
    const referralId = loaded.referral?.id ?? null;
    return {
      facts: [
        ownFact('ArbitrationProceeded', disputeId, 'F12', {
          arbitrationId: id,
          act: 'receiveArbitration',
          state: 'RECEIVED',
        }),
        ...(referralId ? [] : [startClock('ARB_DOCKET', at.now, placeOfArbitration({ id, disputeId, agencyId }), at)]),
      ],
      rows: [{ into: 'arbitration', values: { id, disputeId, referralId, receivedAt: at.now, state: 'RECEIVED' } }],
    };
  });
}
