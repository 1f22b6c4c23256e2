import type { Moment } from '../../kernel/moment.ts';
import type { Staff } from '../../domain/agency/agency.ts';
import { setOf } from '../../domain/dispute/field-group.ts';
import type { Fact } from '../../domain/history/fact.ts';
import { ownFact } from '../act.ts';
import type { LoadedFile } from '../unit-of-work.ts';

/** The lawyer takes part in person from now on (LAL 43). */
export function lawyerPart(lawyer: Staff, disputeId: string, at: Moment): Fact {
  return ownFact('ParticipationOpened', disputeId, 'F0', {
    participationId: at.newId('participation'),
    agencyId: lawyer.agencyId,
    staffId: lawyer.id,
    role: 'AID_LAWYER',
    legalBasis: { law: 'LAL', article: '43', version: '2022' },
    scope: setOf(['F0', 'F3', 'F10', 'F11']),
    referralId: null,
  });
}

/** The parts the lawyer was given by the aid file end at the instant; those of a referral stay. */
export function lawyerPartEnds({ file }: LoadedFile, lawyerId: string | null, now: Date): Fact[] {
  return file.participations
    .filter(({ staffId, role, to, referralId }) => staffId === lawyerId && role === 'AID_LAWYER' && !to && !referralId)
    .map(({ id, disputeId }) =>
      ownFact('ParticipationEnded', disputeId, 'F0', { participationId: id, endsAt: now.toISOString() }),
    );
}
