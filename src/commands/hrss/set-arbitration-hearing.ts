import { isLegalDate, legalDateOf, type LegalDate } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { startClock } from '../../domain/deadline/clocks.ts';
import { hearingDays, noticeFault } from '../../domain/arbitration/hearing-notice.ts';
import { ownFact } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { actOnArbitration, placeOfArbitration, type ArbitrationActInput } from './act-on-arbitration.ts';

export interface SetArbitrationHearingInput extends ArbitrationActInput {
  /** Day of the hearing, Asia/Shanghai; the parties are told on the day of the act. */
  readonly hearingOn: string;
}

/**
 * The tribunal sets a hearing and tells the parties five clear working days ahead (LDMAL 35). The last day to ask for
 * another day is a clock of its own.
 */
export function setArbitrationHearing(input: SetArbitrationHearingInput, context: CommandContext) {
  const { disputeId, arbitrationId, hearingOn } = input;
  return actOnArbitration({ act: 'setArbitrationHearing', input }, context, ({ arbitration, at }) => {
    if (!isLegalDate(hearingOn))
      return [new Refusal('DATE_MALFORMED', { path: ['hearingOn'], allowed: ['YYYY-MM-DD'] })];
    if (!arbitration.tribunal?.length)
      return [new Refusal('NO_TRIBUNAL_YET', { path: ['arbitrationId'], allowed: ['formTribunal'] })];
    const noticedOn = legalDateOf(at.now);
    const fault = noticeFault({ hearingOn, noticedOn }, at.calendar);
    if (fault) return [fault];
    const id = at.newId('arbitrationHearing');
    const place = { ...placeOfArbitration(arbitration), subjectId: id };
    const notice = startClock('ARB_HEARING_NOTICE', hearingOn, place, at);
    return {
      facts: [
        notice,
        ownFact('DeadlineStopped', disputeId, 'F0', { deadlineId: notice.body.deadlineId, how: 'MET' }),
        startClock('ARB_ADJOURN', hearingOn, place, at),
      ],
      rows: [
        {
          into: 'arbitrationHearing',
          values: {
            id,
            disputeId,
            arbitrationId,
            hearingOn,
            noticedOn,
            ...hearingDays(hearingOn as LegalDate, at.calendar),
          },
        },
      ],
    };
  });
}
