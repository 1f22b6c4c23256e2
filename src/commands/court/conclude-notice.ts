import { startOfLegalDay } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import { runCaseAct, type CaseActInput } from './court-act.ts';
import { servedEffect } from './served-effect.ts';

export interface ConcludeNoticeInput extends CaseActInput {
  readonly serviceId: string;
}

/** Records that a public notice ran out: the paper counts as served on its last day, and the period runs from there (CPL 95). */
export function concludeNotice(input: ConcludeNoticeInput, context: CommandContext) {
  const act = { operation: 'concludeNotice', permission: 'court.act', input } as const;
  return runCaseAct(act, context, (scene) => {
    const known = scene.court.services.find(
      ({ id, courtCaseId }) => id === input.serviceId && courtCaseId === scene.courtCase.id,
    );
    if (!known?.deemedOn) return [notFound('serviceId')];
    if (known.servedOn) return [new Refusal('ALREADY_SERVED', { path: ['serviceId'] })];
    const notice = scene.loaded.deadlines.filter(
      ({ rule, subjectId }) => rule === 'PUBLIC_NOTICE' && subjectId === known.id,
    );
    if (startOfLegalDay(known.deemedOn) > scene.at.now)
      return [new Refusal('NOTICE_STILL_RUNNING', { path: ['serviceId'], allowed: [`≥ ${known.deemedOn}`] })];
    const party = scene.party(known.partyId);
    if (!party) return [notFound('serviceId')];
    const on = { ...scene.at, now: startOfLegalDay(known.deemedOn) };
    const effect = servedEffect(scene, [{ paper: known.paper, method: 'PUBLIC_NOTICE', party, known }], on);
    return { ...effect, facts: [...effect.facts, ...stopClocks(notice, on.now, 'F0')] };
  });
}
