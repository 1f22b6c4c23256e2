import { legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { tribunalFaults } from '../../domain/arbitration/tribunal.ts';
import type { CommandContext } from '../command.ts';
import { clocksOf } from '../record-act.ts';
import { actOnArbitration, type ArbitrationActInput } from './act-on-arbitration.ts';

export interface FormTribunalInput extends ArbitrationActInput {
  /** One arbitrator, or three. */
  readonly arbitratorIds: readonly string[];
  readonly presiderId: string;
}

/** The tribunal is formed and the parties are told in writing (LDMAL 31-32). */
export function formTribunal(input: FormTribunalInput, context: CommandContext) {
  const { arbitratorIds, presiderId } = input;
  return actOnArbitration({ act: 'formTribunal', input }, context, async ({ arbitration, work, loaded, at }) => {
    const recused = (await work.ownRecords('arbitratorRecusal', { arbitrationId: arbitration.id }))
      .filter(({ granted }) => granted === true)
      .map(({ arbitratorId }) => String(arbitratorId));
    const mediators = loaded.file.participations
      .filter(({ role }) => role === 'MEDIATOR')
      .map(({ staffId }) => staffId);
    const people = arbitratorIds.map((id) => context.directory.staff(id));
    const faults: Refusal[] = tribunalFaults({ arbitratorIds, presiderId, people }, { recused, mediators });
    if (faults.length > 0) return faults;
    return {
      values: { tribunal: [...arbitratorIds], presiderId, tribunalToldOn: legalDateOf(at.now) },
      facts: stopClocks(clocksOf(loaded, arbitration, 'ARB_TRIBUNAL'), at.now, 'F0'),
    };
  });
}
