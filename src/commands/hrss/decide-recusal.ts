import { Refusal } from '../../kernel/refusal.ts';
import type { RecusalGround } from '../../domain/arbitration/arbitration-grounds.ts';
import type { CommandContext } from '../command.ts';
import { actOnArbitration, type ArbitrationActInput } from './act-on-arbitration.ts';

export interface DecideRecusalInput extends ArbitrationActInput {
  readonly arbitratorId: string;
  readonly ground: RecusalGround;
  readonly granted: boolean;
}

/** The commission decides on a request that an arbitrator step down (LDMAL 33); granted, the seat is empty. */
export function decideRecusal(input: DecideRecusalInput, context: CommandContext) {
  const { disputeId, arbitrationId, arbitratorId, ground, granted } = input;
  return actOnArbitration({ act: 'decideRecusal', input }, context, ({ arbitration, at }) => {
    const tribunal = arbitration.tribunal ?? [];
    if (!tribunal.includes(arbitratorId))
      return [new Refusal('NOT_OF_TRIBUNAL', { path: ['arbitratorId'], allowed: [...tribunal, 'formTribunal'] })];
    const rest = granted ? tribunal.filter((id) => id !== arbitratorId) : tribunal;
    const presiderId = granted && arbitration.presiderId === arbitratorId ? null : arbitration.presiderId;
    const id = at.newId('arbitratorRecusal');
    return {
      values: { tribunal: rest, presiderId },
      rows: [
        {
          into: 'arbitratorRecusal',
          values: { id, disputeId, arbitrationId, arbitratorId, ground, granted, decidedAt: at.now },
        },
      ],
    };
  });
}
