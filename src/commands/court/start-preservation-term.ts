import { startOfLegalDay, isLegalDate } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { dutyClock } from '../../domain/court/case-clocks.ts';
import { runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';

export interface StartPreservationTermInput extends ActInput {
  readonly preservationId: string;
  /** Day the award or judgment of another body took effect. */
  readonly effectiveOn: string;
}

/**
 * Writes down that the award behind a measure took effect elsewhere: three months to apply for enforcement run from that
 * day (LDI-1 49). For the court's own judgments `recordEffect` does it.
 */
export function startPreservationTerm(input: StartPreservationTermInput, context: CommandContext) {
  const act = { operation: 'startPreservationTerm', permission: 'court.act', input } as const;
  return runAct(act, context, async ({ work, loaded, at }) => {
    const { disputeId, preservationId, effectiveOn } = input;
    const { agencyId } = context.principal;
    const { preservations } = await work.courtFile(disputeId);
    const measure = preservations.find((each) => each.id === preservationId && each.agencyId === agencyId);
    if (!measure) return [notFound('preservationId')];
    if (!measure.executedAt || measure.liftedAt)
      return [new Refusal('NOT_EXECUTED', { path: ['preservationId'], allowed: ['executePreservation'] })];
    if (!isLegalDate(effectiveOn))
      return [new Refusal('DATE_MALFORMED', { path: ['effectiveOn'], allowed: ['YYYY-MM-DD'] })];
    if (startOfLegalDay(effectiveOn) > at.now) return [new Refusal('OCCURS_IN_FUTURE', { path: ['effectiveOn'] })];
    if (loaded.deadlines.some(({ rule, subjectId }) => rule === 'PRESERVE_ENF' && subjectId === preservationId))
      return [new Refusal('ALREADY_EFFECTIVE', { path: ['preservationId'] })];
    return {
      facts: [dutyClock('PRESERVE_ENF', effectiveOn, { id: preservationId, agencyId, disputeId }, at)],
      rows: [],
    };
  });
}
