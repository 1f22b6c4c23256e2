import { legalDateOf, type LegalDate } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import { clocksOf, textFaults } from '../record-act.ts';
import { actOnArbitration, type ArbitrationActInput } from './act-on-arbitration.ts';

export interface AdjournHearingInput extends ArbitrationActInput {
  readonly hearingId: string;
  /** Party that asked. */
  readonly partyId: string;
  readonly reason: string;
}

/** A party asks for another day in time and with good reason, and the commission grants it (LDMAL 35). */
export function adjournHearing(input: AdjournHearingInput, context: CommandContext) {
  const { arbitrationId, hearingId, partyId, reason } = input;
  return actOnArbitration({ act: 'adjournHearing', input }, context, async ({ work, loaded, at }) => {
    const hearing = await work.ownRecord('arbitrationHearing', hearingId);
    if (hearing?.['arbitrationId'] !== arbitrationId) return [notFound('hearingId')];
    if (!loaded.file.parties.some(({ id }) => id === partyId)) return [notFound('partyId')];
    const faults = textFaults({ reason });
    const today = legalDateOf(at.now);
    const last = hearing['adjournDueOn'] as LegalDate;
    if (hearing['adjournedOn']) faults.push(new Refusal('ADJOURNED_ALREADY', { path: ['hearingId'] }));
    if (today > last) faults.push(new Refusal('ADJOURNMENT_TOO_LATE', { path: ['hearingId'], allowed: [`≤ ${last}`] }));
    if (faults.length > 0) return faults;
    return {
      facts: stopClocks(clocksOf(loaded, { id: hearingId }, 'ARB_ADJOURN'), at.now, 'F0'),
      rows: [
        {
          change: 'arbitrationHearing',
          id: hearingId,
          values: { adjournedOn: today, adjournedBy: partyId, adjournReason: reason },
        },
      ],
    };
  });
}
