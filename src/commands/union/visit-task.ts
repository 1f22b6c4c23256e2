import type { LegalDate } from '../../kernel/legal-date.ts';
import type { Moment } from '../../kernel/moment.ts';
import { startClock } from '../../domain/deadline/clocks.ts';
import type { Fact } from '../../domain/history/fact.ts';
import { ruleOfGround, type VisitGround, type VisitSubject } from '../../domain/visit/visit-terms.ts';
import { ownFact } from '../act.ts';
import type { RecordRow } from '../record-rows.ts';

/** What a visit still to be made is made from. */
interface NewVisitTask {
  readonly disputeId: string;
  readonly agencyId: string;
  readonly referralId?: string | null | undefined;
  readonly subject: VisitSubject;
  readonly ground: VisitGround;
  /** The closing, or the visit that found something wrong. */
  readonly from: Date;
  readonly followsVisitId?: string | null;
}

/** A visit to be made, with its clock; it hangs on the dispute and changes nothing of it. */
export function newVisitTask(task: NewVisitTask, at: Moment): { facts: Fact[]; rows: RecordRow[] } {
  const { disputeId, agencyId, referralId, subject, ground, from, followsVisitId } = task;
  const id = at.newId('visitTask');
  const place = { disputeId, subjectId: id, bearerAgencyId: agencyId, group: 'F18' } as const;
  const clock = startClock(ruleOfGround[ground], from, place, at);
  const dueOn: LegalDate = clock.body.dueOn;
  return {
    facts: [
      ownFact('VisitPlanned', disputeId, 'F18', { taskId: id, subject, ground }),
      // A referral brings its own clock.
      ...(referralId ? [] : [clock]),
    ],
    rows: [
      {
        into: 'visitTask',
        values: {
          id,
          disputeId,
          referralId: referralId ?? null,
          subject,
          ground,
          followsVisitId: followsVisitId ?? null,
          openedAt: at.now,
          dueOn,
          attempts: [],
        },
      },
    ],
  };
}
