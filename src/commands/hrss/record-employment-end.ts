import type { LegalDate } from '../../kernel/legal-date.ts';
import { startClock } from '../../domain/deadline/clocks.ts';
import { runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { pastFault } from '../due-date.ts';
import { notFound } from '../permitted-file.ts';

export interface RecordEmploymentEndInput extends ActInput {
  /** Worker whose contract ended. */
  readonly partyId: string;
  /** Day it ended, Asia/Shanghai. */
  readonly endedOn: string;
}

/** A contract ended; the employer has fifteen days to pass on the file and the social insurance (LCL 50). */
export function recordEmploymentEnd(input: RecordEmploymentEndInput, context: CommandContext) {
  return runAct({ operation: 'recordEmploymentEnd', permission: 'insurance.act', input }, context, ({ loaded, at }) => {
    const { disputeId, partyId, endedOn } = input;
    const faults = pastFault(endedOn, at.now, 'endedOn');
    if (!loaded.file.parties.some(({ id, role }) => id === partyId && role === 'WORKER'))
      faults.push(notFound('partyId'));
    if (faults.length > 0) return faults;
    const { agencyId } = context.principal;
    const place = { disputeId, subjectId: partyId, bearerAgencyId: agencyId, group: 'F0' } as const;
    return { facts: [startClock('LCL50_TRANSFER', endedOn as LegalDate, place, at)], rows: [] };
  });
}
