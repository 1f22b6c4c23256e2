import { legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import type { OverdueExcuse } from '../../domain/arbitration/arbitration-grounds.ts';
import type { CommandContext } from '../command.ts';
import { clocksOf, softStage } from '../record-act.ts';
import { actOnArbitration, type ArbitrationActInput } from './act-on-arbitration.ts';

export interface CertifyArbitrationOverdueInput extends ArbitrationActInput {
  /** A good cause of the lateness, where there is one: then a court is not open yet (LDI-1 12). */
  readonly excuse?: OverdueExcuse | null | undefined;
}

/**
 * The commission certifies that it did not decide in time, so that the party may sue (LDMAL 29, 43). With a good cause
 * the case stays where it is.
 */
export function certifyArbitrationOverdue(input: CertifyArbitrationOverdueInput, context: CommandContext) {
  return actOnArbitration({ act: 'certifyArbitrationOverdue', input }, context, ({ arbitration, loaded, at }) => {
    const clocks = clocksOf(loaded, arbitration, 'ARB_DOCKET', 'ARB_AWARD');
    const last = clocks.reduce<Date | null>((latest, { dueAt }) => (latest && latest > dueAt ? latest : dueAt), null);
    if (!last || last >= at.now || clocks.some(({ state }) => state === 'PAUSED'))
      return [
        new Refusal('PERIOD_STILL_RUNNING', {
          path: ['arbitrationId'],
          allowed: [last ? `> ${legalDateOf(last)}` : 'receiveArbitration'],
        }),
      ];
    const values = { overdueCertifiedOn: legalDateOf(at.now), overdueExcuse: input.excuse ?? null };
    if (input.excuse) return { values };
    return {
      to: 'OVERDUE',
      opensSuit: true,
      values: { ...values, endedAt: at.now },
      facts: [
        ...stopClocks(clocks, at.now, 'F0'),
        ...softStage(loaded.file, 'ARBITRATION_REFUSED', context.principal.agencyId),
      ],
    };
  });
}
