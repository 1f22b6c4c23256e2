import { isAmount } from '../../kernel/money.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { CommandContext } from '../command.ts';
import { dueFault } from '../due-date.ts';
import { notFound } from '../permitted-file.ts';
import { actOnArbitration, type ArbitrationActInput } from './act-on-arbitration.ts';

export interface MediateArbitrationInput extends ArbitrationActInput {
  /** Worker who is to be paid. */
  readonly partyId: string;
  /** Whole fen. */
  readonly amountFen: number;
  /** Day by which it is payable, Asia/Shanghai. */
  readonly dueOn: string;
}

/** The tribunal makes a mediation document (调解书); it binds once both sides have signed for it (LDMAL 42). */
export function mediateArbitration(input: MediateArbitrationInput, context: CommandContext) {
  const { partyId, amountFen, dueOn } = input;
  const act = { act: 'mediateArbitration', permission: 'hrss.award', input } as const;
  return actOnArbitration(act, context, ({ loaded, at }) => {
    const faults = dueFault(dueOn, at.now);
    if (!loaded.file.parties.some(({ id, role }) => id === partyId && role === 'WORKER'))
      faults.push(notFound('partyId'));
    if (!isAmount(amountFen, 1))
      faults.push(
        new Refusal('AMOUNT_NOT_WHOLE_FEN', { path: ['amountFen'], allowed: ['a whole number of fen above 0'] }),
      );
    if (faults.length > 0) return faults;
    return {
      to: 'MEDIATED',
      values: { mediatedFen: amountFen, mediatedPartyId: partyId, mediatedDueOn: dueOn, suspendedOn: null },
    };
  });
}
