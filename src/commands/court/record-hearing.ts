import { legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { ownFact } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { runCaseAct, type CaseActInput } from './court-act.ts';
import { entryRow } from './court-entry.ts';

export interface RecordHearingInput extends CaseActInput {
  /** Whether the public was admitted (CPL 137). */
  readonly isPublic: boolean;
}

/** Records that a hearing was held in a docketed case. */
export function recordHearing(input: RecordHearingInput, context: CommandContext) {
  const types = ['CIVIL', 'SECOND_INSTANCE', 'SET_ASIDE'] as const;
  const act = { operation: 'recordHearing', permission: 'court.act', types, input } as const;
  return runCaseAct(act, context, ({ courtCase, at }) => {
    if (!courtCase.docketedAt)
      return [new Refusal('NOT_DOCKETED_YET', { path: ['courtCaseId'], allowed: ['docketCase'] })];
    const heldOn = legalDateOf(at.now);
    return {
      facts: [ownFact('HearingHeld', courtCase.disputeId, 'F13', { courtCaseId: courtCase.id, heldOn })],
      rows: [entryRow(courtCase, 'HEARING', { code: input.isPublic ? 'PUBLIC' : 'CLOSED' }, at)],
    };
  });
}
