import { startClock, stopClocks } from '../../domain/deadline/clocks.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { InjuryApplicant } from '../../domain/inspection/social-insurance.ts';
import type { CommandContext } from '../command.ts';
import { clocksOf } from '../record-act.ts';
import { actOnInjury, type InjuryActInput } from './act-on-injury.ts';

export interface AcceptInjuryApplicationInput extends InjuryActInput {
  readonly applicant: InjuryApplicant;
  /** Facts and duties are clear: fifteen days instead of sixty (WII 20). */
  readonly isSimple: boolean;
}

/**
 * The department accepts an application for recognition and has sixty days, or fifteen where facts are clear. The
 * employer's thirty days being over costs the employer; the year being over ends the way for everybody (WII 17, 20).
 */
export function acceptInjuryApplication(input: AcceptInjuryApplicationInput, context: CommandContext) {
  const { disputeId, recognitionId, applicant, isSimple } = input;
  return actOnInjury('acceptInjuryApplication', input, context, ({ loaded, at }) => {
    const periods = clocksOf(loaded, { id: recognitionId }, 'WII_EMPLOYER', 'WII_WORKER');
    const year = periods.find(({ rule }) => rule === 'WII_WORKER');
    if (year && year.dueAt < at.now)
      return [new Refusal('INJURY_TOO_LATE', { path: ['recognitionId'], allowed: [`≤ ${year.dueAt.toISOString()}`] })];
    const place = {
      disputeId,
      subjectId: recognitionId,
      bearerAgencyId: context.principal.agencyId,
      group: 'F0',
    } as const;
    return {
      to: 'ACCEPTED',
      values: { applicant, isSimple, acceptedAt: at.now },
      facts: [
        ...stopClocks(periods, at.now, 'F0'),
        startClock(isSimple ? 'WII_SIMPLE_15' : 'WII_DECIDE', at.now, place, at),
      ],
    };
  });
}
