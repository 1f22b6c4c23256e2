import type { Moment } from '../../kernel/moment.ts';
import type { Agency } from '../agency/agency.ts';
import { pauseClocks, startClock, stopClocks } from '../deadline/clocks.ts';
import type { Deadline } from '../deadline/deadline.ts';
import type { Fact } from '../history/fact.ts';
import type { Clock, ReferralKind } from './referral-kind.ts';
import type { Referral } from './referral.ts';

interface DispatchScene {
  readonly kind: ReferralKind;
  readonly referral: Referral;
  readonly receiver: Pick<Agency, 'id' | 'type'>;
  /** Every clock still running or paused on the dispute. */
  readonly deadlines: readonly Deadline[];
}

/** What sending sets off: both sides take part, the law's clocks start, clocks it answers stop. */
export function dispatch({ kind, referral, receiver, deadlines }: DispatchScene, sentAt: Date, moment: Moment): Fact[] {
  const ofSubject = deadlines.filter(
    ({ subjectId }) => referral.subjectId === null || subjectId === referral.subjectId,
  );
  const answered = ofSubject.filter(({ rule }) => kind.stopsAtSending?.includes(rule));
  const held = deadlines.filter(({ rule }) => kind.pausesAtSending?.includes(rule));
  return [
    participationOf(kind, referral, referral.toAgencyId, moment),
    participationOf(kind, referral, referral.fromAgencyId, moment),
    ...kind.clocksAtSending
      .filter((clock) => applies(clock, referral, receiver))
      .map((clock) => startClock(clock.rule, sentAt, placeOf(kind, referral, clock), moment)),
    ...stopClocks(answered, sentAt, kind.group),
    ...pauseClocks(held, { ...moment, now: sentAt }, kind.group),
  ];
}

/** Whether the clock runs for this receiver and variant. */
export function applies(clock: Clock, referral: Pick<Referral, 'variant'>, receiver: Pick<Agency, 'type'>): boolean {
  if (clock.receiverType && !clock.receiverType.includes(receiver.type)) return false;
  return clock.variant === undefined || (referral.variant !== null && clock.variant.includes(referral.variant));
}

/** Where a clock of the referral hangs, and who has to be in time. */
export function placeOf(kind: ReferralKind, referral: Referral, clock: Clock) {
  return {
    disputeId: referral.disputeId,
    referralId: referral.id,
    subjectId: referral.subjectId,
    bearerAgencyId: clock.bears === 'SENDER' ? referral.fromAgencyId : referral.toAgencyId,
    group: kind.group,
  };
}

/**
 * Both sides see what the referral lists, for as long as the referral is their purpose (PIPL 6, 19); a sender that has
 * the whole dispute has it by another part.
 */
function participationOf(kind: ReferralKind, referral: Referral, agencyId: string, moment: Moment): Fact {
  return {
    type: 'ParticipationOpened',
    disputeId: referral.disputeId,
    referralId: referral.id,
    group: kind.group,
    audience: 'PARTICIPANTS',
    body: {
      participationId: moment.newId('participation'),
      agencyId,
      staffId: null,
      role: 'HANDLER',
      legalBasis: kind.basis[0]!,
      scope: referral.groups,
      referralId: referral.id,
      ...limitOf(referral),
    },
  };
}

/** What a part opened by the referral is limited to: what was handed over, and the referral itself. */
export function limitOf({ id, only }: Pick<Referral, 'id' | 'only'>): { onlyIds?: readonly string[] } {
  return only ? { onlyIds: [...only, id] } : {};
}
