import { Refusal } from '../../kernel/refusal.ts';
import { clocksOfCase, clockSubject } from '../../domain/court/case-clocks.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { ownFact } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import { runCaseAct, type CaseActInput } from './court-act.ts';
import { entryRow } from './court-entry.ts';
import { ourStageMove } from './court-stage.ts';

export interface RecordAppealInput extends CaseActInput {
  readonly partyId: string;
  /** Workers the appeal is about; all of them when empty. */
  readonly aboutPartyIds: readonly string[];
}

/** Records one party's appeal within its own period (CPL 171); the decision does not take effect for whom it is about. */
export function recordAppeal(input: RecordAppealInput, context: CommandContext) {
  const types = ['CIVIL', 'PRE_SUIT'] as const;
  const act = { operation: 'recordAppeal', permission: 'court.act', types, input } as const;
  return runCaseAct(act, context, ({ courtCase, loaded, at, party, service }) => {
    const { partyId, aboutPartyIds } = input;
    if (!party(partyId)) return [notFound('partyId')];
    const workers = service.parties.filter(({ role }) => role === 'WORKER').map(({ id }) => id);
    if (!aboutPartyIds.every((id) => workers.includes(id))) return [notFound('aboutPartyIds')];
    const subject = clockSubject(courtCase, partyId);
    const own = clocksOfCase(loaded.deadlines, courtCase, 'APPEAL_J15', 'APPEAL_R10').filter(
      ({ subjectId }) => subjectId === subject,
    );
    if (own.length === 0) return [new Refusal('NO_APPEAL_OPEN', { path: ['partyId'], allowed: ['serveCourtPaper'] })];
    if (own.every(({ dueAt }) => dueAt < at.now))
      return [new Refusal('APPEAL_TOO_LATE', { path: ['occurredAt'], allowed: ['recordObjection: OBSTACLE'] })];
    const about = aboutPartyIds.length > 0 ? aboutPartyIds : null;
    const byRuling = courtCase.type === 'PRE_SUIT' || courtCase.form === 'RULING';
    return {
      facts: [
        ownFact('AppealFiled', courtCase.disputeId, 'F13', { courtCaseId: courtCase.id, partyId }),
        ...stopClocks(own, at.now, 'F0'),
        ...(byRuling ? [] : ourStageMove(loaded.file, 'APPEAL_FILED', courtCase.agencyId)),
      ],
      rows: [entryRow(courtCase, 'APPEAL', { partyId, about }, at)],
    };
  });
}
