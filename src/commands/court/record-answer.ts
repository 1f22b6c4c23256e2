import { Refusal } from '../../kernel/refusal.ts';
import { clocksOfCase, clockSubject } from '../../domain/court/case-clocks.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { ownFact, type ActEffect } from '../act.ts';
import type { DocumentEntry } from '../attachments.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import { runCaseAct, type CaseActInput } from './court-act.ts';
import { entryRow } from './court-entry.ts';

export interface RecordAnswerInput extends CaseActInput {
  readonly partyId: string;
  readonly documents: readonly DocumentEntry[];
}

/** Receives a defendant's answer; a late one is taken too, because the trial does not wait for it (CPL 128). */
export function recordAnswer(input: RecordAnswerInput, context: CommandContext) {
  const act = { operation: 'recordAnswer', permission: 'court.act', types: ['CIVIL'], input } as const;
  return runCaseAct(act, context, ({ courtCase, loaded, at, party }): ActEffect | Refusal[] => {
    const { partyId, documents } = input;
    if (!party(partyId)) return [notFound('partyId')];
    const subject = clockSubject(courtCase, partyId);
    const own = clocksOfCase(loaded.deadlines, courtCase, 'COURT_ANSWER').filter(
      ({ subjectId, referralId }) => subjectId === subject || referralId !== null,
    );
    if (own.length === 0)
      return [new Refusal('CLOCK_NOT_RUNNING', { path: ['partyId'], allowed: ['serveCourtPaper: COMPLAINT_COPY'] })];
    const { id: courtCaseId, disputeId } = courtCase;
    return {
      facts: [ownFact('AnswerReceived', disputeId, 'F13', { courtCaseId, partyId }), ...stopClocks(own, at.now, 'F0')],
      rows: [entryRow(courtCase, 'ANSWER', { partyId }, at)],
      ...(loaded.referral ? {} : { step: { step: 'COMPLETE' as const, documents } }),
    };
  });
}
