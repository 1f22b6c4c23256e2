import { legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { obligationOf } from '../../domain/court/awards.ts';
import { clocksOfCase, clockSubject } from '../../domain/court/case-clocks.ts';
import { effectFaults, tookEffect } from '../../domain/court/effect.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import type { Fact } from '../../domain/history/fact.ts';
import { sideOf } from '../../domain/party/party.ts';
import { ownFact } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import { runCaseAct, type CaseActInput, type CaseScene } from './court-act.ts';
import { entryRow } from './court-entry.ts';
import { ourStageMove } from './court-stage.ts';
import { preservedTerms } from './preserved-terms.ts';

export interface RecordEffectInput extends CaseActInput {
  /** Workers the judgment took effect for. */
  readonly partyIds: readonly string[];
}

/**
 * Records that a judgment took effect for these workers: served on both sides, and nobody appealed in time or there is
 * no appeal. What it gives becomes an enforceable obligation; three months for enforcement start where property is held.
 */
export function recordEffect(input: RecordEffectInput, context: CommandContext) {
  const types = ['CIVIL', 'SECOND_INSTANCE'] as const;
  const act = { operation: 'recordEffect', permission: 'court.act', types, input } as const;
  return runCaseAct(act, context, (scene) => {
    const { courtCase, at, service, court } = scene;
    const partyIds = [...new Set(input.partyIds)];
    if (partyIds.length === 0) return [new Refusal('NOTHING_GIVEN', { path: ['partyIds'] })];
    const workers = service.parties.filter(({ role }) => role === 'WORKER');
    const named = workers.filter(({ id }) => partyIds.includes(id));
    if (named.length < partyIds.length) return [notFound('partyIds')];
    const faults = named.flatMap((worker) => effectFaults(worker, service));
    if (faults.length > 0) return faults;

    const effectiveOn = legalDateOf(at.now);
    const { id: courtCaseId, disputeId } = courtCase;
    const whole = workers.every(({ id }) => partyIds.includes(id) || tookEffect(court, courtCase, id));
    const facts: Fact[] = partyIds.flatMap((partyId) => [
      ownFact('DecisionTookEffect', disputeId, 'F13', { courtCaseId, partyId, effectiveOn }),
      ...(courtCase.awards ?? [])
        .filter((award) => award.partyId === partyId)
        .flatMap((award) => obligationOf(award, courtCase, 'JUDGMENT', at)),
    ]);
    if (whole) facts.push(...ourStageMove(scene.loaded.file, 'JUDGMENT_EFFECTIVE', courtCase.agencyId));
    return {
      facts: [...facts, ...overPeriods(scene, partyIds, whole), ...preservedTerms(scene)],
      rows: [
        ...partyIds.map((partyId) => entryRow(courtCase, 'EFFECT', { partyId }, at)),
        ...(whole
          ? [{ change: 'courtCase' as const, id: courtCaseId, values: { effectiveOn, closedAt: at.now } }]
          : []),
      ],
    };
  });
}

/** Periods for appeal nobody used; the other side's go with the last worker. */
function overPeriods(
  { courtCase, loaded, at, service }: CaseScene,
  partyIds: readonly string[],
  whole: boolean,
): Fact[] {
  const others = service.parties.filter(({ role }) => sideOf(role) === 'EMPLOYER').map(({ id }) => id);
  const over = [...partyIds, ...(whole ? others : [])].map((id) => clockSubject(courtCase, id));
  const clocks = clocksOfCase(loaded.deadlines, courtCase, 'APPEAL_J15');
  return stopClocks(
    clocks.filter(({ subjectId }) => over.includes(subjectId ?? '')),
    at.now,
    'F0',
    'VOID',
  );
}
