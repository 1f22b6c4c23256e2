import { startClock } from '../../domain/deadline/clocks.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import { actOnAidFile, type AidActInput } from './act-on-aid-file.ts';

export interface ObjectToAidDecisionInput extends AidActInput {
  readonly justiceAgencyId: string;
}

/** The person objects to a refusal or a termination; the justice bureau has five days (LAL 49). */
export function objectToAidDecision(input: ObjectToAidDecisionInput, context: CommandContext) {
  const { disputeId, aidFileId, justiceAgencyId } = input;
  return actOnAidFile({ act: 'objectToAidDecision', input }, context, ({ file, at }) => {
    if (context.directory.agency(justiceAgencyId)?.type !== 'JUSTICE_BUREAU') return [notFound('justiceAgencyId')];
    if (file.objectedAt && !file.objectionOutcome)
      return [new Refusal('OBJECTION_PENDING', { path: ['aidFileId'], allowed: ['decideAidObjection'] })];
    const place = { disputeId, subjectId: aidFileId, bearerAgencyId: justiceAgencyId, group: 'F8' } as const;
    return {
      values: { objectedAt: at.now, justiceAgencyId, objectionOutcome: null, objectionDecidedAt: null },
      facts: [startClock('LA_OBJECT', at.now, place, at)],
    };
  });
}
