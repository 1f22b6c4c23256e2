import { countFault } from '../../kernel/count.ts';
import { startClock } from '../../domain/deadline/clocks.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';

export interface ReceiveComplaintInput extends ActInput {
  /** Complaints received together on this dispute; a collective matter has one for each worker. */
  readonly copies: number;
  /** The worker agreed to mediation before filing; only then does the court designate a mediator. */
  readonly mediationAgreed: boolean;
  /** Who sues, where one party does. */
  readonly partyId?: string | null | undefined;
}

/**
 * Writes down that a complaint came in and is not docketed yet: seven days to docket (CPL 126), and three working days
 * to designate a mediator when the worker agreed to mediation (OMR 10).
 */
export function receiveComplaint(input: ReceiveComplaintInput, context: CommandContext) {
  return runAct(
    { operation: 'receiveComplaint', permission: 'court.act', input },
    context,
    ({ at, loaded, context: { principal } }) => {
      const { disputeId, copies, mediationAgreed, partyId = null } = input;
      const fault = countFault(copies, ['copies']);
      if (fault) return [fault];
      if (partyId && !loaded.file.parties.some((party) => party.id === partyId)) return [notFound('partyId')];
      const id = at.newId('courtCase');
      const place = { disputeId, bearerAgencyId: principal.agencyId, group: 'F0' } as const;
      return {
        facts: [
          ownFact('ComplaintReceived', disputeId, 'F13', { courtCaseId: id, copies }),
          startClock('COURT_DOCKET', at.now, place, at),
          ...(mediationAgreed ? [startClock('COURT_DESIGNATE', at.now, place, at)] : []),
        ],
        rows: [{ into: 'courtCase', values: { id, disputeId, type: 'PRE_SUIT', receivedAt: at.now, copies, partyId } }],
      };
    },
  );
}
