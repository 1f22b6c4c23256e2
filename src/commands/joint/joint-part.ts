import { addDays, endOfLegalDay, legalDateOf } from '../../kernel/legal-date.ts';
import type { Moment } from '../../kernel/moment.ts';
import { setOf } from '../../domain/dispute/field-group.ts';
import type { Fact } from '../../domain/history/fact.ts';
import { sightAfterAcknowledgementDays } from '../../domain/referral/step-effects.ts';
import { ownFact } from '../act.ts';
import type { LoadedFile } from '../unit-of-work.ts';

/** Agencies that are in charge of settling a dispute of many together (LDMAL 8). */
const basis = { law: 'LDMAL', article: '8', version: '2008' } as const;

/** The part a member gets: the index and the incident group, for this purpose. */
export function jointPart(disputeId: string, agencyId: string, at: Moment): Fact {
  return ownFact('ParticipationOpened', disputeId, 'F16', {
    participationId: at.newId('participation'),
    agencyId,
    staffId: null,
    role: 'HANDLER',
    legalBasis: basis,
    scope: setOf(['F0', 'F16']),
    referralId: null,
  });
}

/** The parts of the members end as those of a closed referral do; what a member was given otherwise stays. */
export function jointPartsEnd({ file }: LoadedFile, members: readonly string[], now: Date): Fact[] {
  const endsAt = endOfLegalDay(addDays(legalDateOf(now), sightAfterAcknowledgementDays)).toISOString();
  return file.participations
    .filter(({ agencyId, to, referralId }) => to === null && referralId === null && members.includes(agencyId))
    .filter(
      ({ role, legalBasis }) =>
        role === 'HANDLER' && legalBasis.law === basis.law && legalBasis.article === basis.article,
    )
    .map(({ id, disputeId }) => ownFact('ParticipationEnded', disputeId, 'F16', { participationId: id, endsAt }));
}
