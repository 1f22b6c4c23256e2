import { startClock } from '../deadline/clocks.ts';
import type { Deadline } from '../deadline/deadline.ts';
import type { DeadlineRuleId } from '../deadline/rules.ts';
import type { LegalDate } from '../../kernel/legal-date.ts';
import type { Moment } from '../../kernel/moment.ts';
import { sideOf, type Party } from '../party/party.ts';
import type { CourtCase } from './court-file.ts';

/** Running and resting clocks of a case: its own, those of a party in it, and those of the referral it came by. */
export function clocksOfCase(
  deadlines: readonly Deadline[],
  courtCase: Pick<CourtCase, 'id' | 'referralId'>,
  ...rules: readonly DeadlineRuleId[]
): Deadline[] {
  const { id, referralId } = courtCase;
  return deadlines.filter(
    ({ rule, subjectId, referralId: of }) =>
      rules.includes(rule) &&
      (subjectId === id || subjectId?.startsWith(`${id}:`) || (referralId !== null && of === referralId)),
  );
}

/** The subject of a clock that one party has in a case. */
export function clockSubject({ id }: Pick<CourtCase, 'id'>, partyId: string): string {
  return `${id}:${partyId}`;
}

/** A duty of the court in its case; whoever takes part may know of it. */
export function dutyClock(
  rule: DeadlineRuleId,
  start: Date | LegalDate,
  courtCase: Pick<CourtCase, 'id' | 'agencyId'> & { readonly disputeId: string },
  moment: Moment,
) {
  const place = {
    disputeId: courtCase.disputeId,
    subjectId: courtCase.id,
    bearerAgencyId: courtCase.agencyId,
    group: 'F0',
  } as const;
  return startClock(rule, start, place, moment);
}

/**
 * A period of one party. The employer sees the court file and not the index, the worker and the worker's helpers see
 * the index, so the clock stands where the side it runs for finds it (domain reference 5.6).
 */
export function partyClock(
  rule: DeadlineRuleId,
  start: Date | LegalDate,
  { courtCase, party, disputeId }: { courtCase: CourtCase; party: Party; disputeId: string },
  moment: Moment,
) {
  const place = {
    disputeId,
    subjectId: clockSubject(courtCase, party.id),
    bearerAgencyId: courtCase.agencyId,
    group: sideOf(party.role) === 'EMPLOYER' ? ('F13' as const) : ('F0' as const),
  };
  return startClock(rule, start, place, moment);
}
