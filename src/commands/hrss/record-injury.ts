import type { LegalDate } from '../../kernel/legal-date.ts';
import { startClock } from '../../domain/deadline/clocks.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { pastFault } from '../due-date.ts';
import { notFound } from '../permitted-file.ts';

export interface RecordInjuryInput extends ActInput {
  /** Worker who was hurt. */
  readonly partyId: string;
  /** Day of the accident or the diagnosis, Asia/Shanghai. */
  readonly occurredOn: string;
}

/** A work injury becomes known; thirty days for the employer and a year for the worker to apply run from its day (WII 17). */
export function recordInjury(input: RecordInjuryInput, context: CommandContext) {
  return runAct({ operation: 'recordInjury', permission: 'insurance.act', input }, context, ({ loaded, at }) => {
    const { disputeId, partyId, occurredOn } = input;
    const faults = pastFault(occurredOn, at.now, 'occurredOn');
    if (!loaded.file.parties.some(({ id, role }) => id === partyId && role === 'WORKER'))
      faults.push(notFound('partyId'));
    if (faults.length > 0) return faults;
    const id = at.newId('injuryRecognition');
    const place = { disputeId, subjectId: id, bearerAgencyId: context.principal.agencyId, group: 'F0' } as const;
    return {
      facts: [
        ownFact('InjuryRecognitionProceeded', disputeId, 'F6', {
          recognitionId: id,
          act: 'recordInjury',
          state: 'KNOWN',
        }),
        startClock('WII_EMPLOYER', occurredOn as LegalDate, place, at),
        startClock('WII_WORKER', occurredOn as LegalDate, place, at),
      ],
      rows: [{ into: 'injuryRecognition', values: { id, disputeId, partyId, state: 'KNOWN', occurredOn } }],
    };
  });
}
