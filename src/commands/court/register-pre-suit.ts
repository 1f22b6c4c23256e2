import { Refusal } from '../../kernel/refusal.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { ownRow } from '../own-row.ts';
import { caseNumberOf } from './case-number.ts';
import { numberRow } from './court-entry.ts';

export interface RegisterPreSuitInput extends ActInput {
  readonly courtCaseId: string;
  /** Number in the pre-suit mediation register, e.g. （2025）云0114民诉前调88号; never a case number. */
  readonly registerNumber: string;
}

/** Enters a received complaint in the court's register of pre-suit mediation. */
export function registerPreSuit(input: RegisterPreSuitInput, context: CommandContext) {
  return runAct({ operation: 'registerPreSuit', permission: 'court.act', input }, context, async ({ work, at }) => {
    const { disputeId, courtCaseId } = input;
    const found = await ownRow(work, 'courtCase', courtCaseId, {
      disputeId,
      agencyId: context.principal.agencyId,
      path: 'courtCaseId',
    });
    if (found instanceof Refusal) return [found];
    const registerNumber = caseNumberOf(input.registerNumber, ['诉前调', '民诉前调'], 'registerNumber');
    if (registerNumber instanceof Refusal) return [registerNumber];
    if (await work.numberTaken('courtCase', context.principal.agencyId, registerNumber))
      return [new Refusal('CASE_NUMBER_TAKEN', { path: ['registerNumber'] })];
    return {
      facts: [ownFact('PreSuitRegistered', disputeId, 'F13', { courtCaseId, registerNumber })],
      rows: [
        { change: 'courtCase', id: courtCaseId, values: { registerNumber } },
        numberRow({ id: courtCaseId, disputeId }, registerNumber, at),
      ],
    };
  });
}
