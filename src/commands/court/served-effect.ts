import { legalDateOf } from '../../kernel/legal-date.ts';
import type { Moment } from '../../kernel/moment.ts';
import { obligationOf } from '../../domain/court/awards.ts';
import { clocksOfCase, partyClock } from '../../domain/court/case-clocks.ts';
import type { CourtService } from '../../domain/court/court-file.ts';
import { periodsAfter } from '../../domain/court/service.ts';
import type { ServedPaper, ServiceMethod } from '../../domain/court/service-terms.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import type { DeadlineRuleId } from '../../domain/deadline/rules.ts';
import type { Fact } from '../../domain/history/fact.ts';
import { sideOf, type Party } from '../../domain/party/party.ts';
import { ownFact, type ActEffect } from '../act.ts';
import { beside, type CaseScene } from './court-act.ts';
import { entryRow } from './court-entry.ts';
import { ourStageMove } from './court-stage.ts';
import { preservedTerms } from './preserved-terms.ts';

/** A paper that reached one party; `known` is the row of a notice that ran out. */
export interface Served {
  readonly paper: ServedPaper;
  readonly method: ServiceMethod;
  readonly party: Party;
  readonly known: CourtService | null;
}

/** What service sets off: each addressee's own period, the end of the court's duty, and effect where signing brings it. */
export function servedEffect(scene: CaseScene, served: readonly Served[], at: Moment): ActEffect {
  const { courtCase } = scene;
  const { disputeId, id: courtCaseId } = courtCase;
  const servedOn = legalDateOf(at.now);
  const effect: ActEffect = { facts: [], rows: [] };
  for (const { paper, method, party, known } of served) {
    const serviceId = known?.id ?? at.newId('courtService');
    const body = { courtCaseId, serviceId, paper, partyId: party.id, method, servedOn };
    effect.facts.push(ownFact('PaperServed', disputeId, 'F13', body));
    const periods = periodsAfter(paper, party, scene.service).filter((rule) => !byReferral(rule, scene));
    for (const rule of periods) effect.facts.push(partyClock(rule, servedOn, { courtCase, party, disputeId }, at));
    const values = { courtCaseId, disputeId, paper, partyId: party.id, method, servedOn };
    if (known) effect.rows.push({ change: 'courtService', id: known.id, values: { servedOn } });
    else effect.rows.push({ into: 'courtService', values: { id: serviceId, ...values } });
  }
  effect.facts.push(...dutiesMet(scene, served, at));
  if (served.some(({ paper }) => paper === 'JUDGMENT') && courtCase.type === 'CIVIL')
    effect.facts.push(...ourStageMove(scene.loaded.file, 'FIRST_INSTANCE_JUDGED', courtCase.agencyId));
  return mediationEffect(scene, served, effect, at);
}

/** Periods that a step of the case's referral starts, by this very service or by the objection before, not twice. */
function byReferral(rule: DeadlineRuleId, { loaded, courtCase }: CaseScene): boolean {
  if (rule === 'PO_DECLINE_SUIT')
    return clocksOfCase(loaded.deadlines, courtCase, rule).some(({ referralId }) => referralId !== null);
  const byStep = rule === 'COURT_ANSWER' || rule === 'PO_OBJECT';
  return byStep && loaded.referral !== null && loaded.referral.id === courtCase.referralId;
}

function dutiesMet({ courtCase, court, loaded, service }: CaseScene, served: readonly Served[], at: Moment): Fact[] {
  const [{ paper }] = served as [Served];
  const clocks = (...rules: Parameters<typeof clocksOfCase>[2][]) =>
    clocksOfCase(loaded.deadlines, courtCase, ...rules);
  switch (paper) {
    case 'COMPLAINT_COPY': {
      const reached = [
        ...court.services,
        ...served.map(({ party }) => ({ paper, partyId: party.id, courtCaseId: courtCase.id })),
      ]
        .filter((each) => each.courtCaseId === courtCase.id && each.paper === paper)
        .map(({ partyId }) => partyId);
      const owed = defendants(service.parties, courtCase.partyId);
      return owed.every(({ id }) => reached.includes(id))
        ? stopClocks(beside(clocks('COURT_COPY'), loaded.referral), at.now, 'F0')
        : [];
    }
    case 'PAYMENT_ORDER':
      return stopClocks(beside(clocks('PO_UNDELIV'), loaded.referral), at.now, 'F0');
    case 'EXEC_NOTICE':
      return stopClocks(clocks('ENF_NOTICE'), at.now, 'F0');
    case 'RULING': {
      // The kind starts one period for all when the ruling is made; from service on each party has its own.
      const forAll = clocks('JC_OBJECT').filter(({ subjectId }) => subjectId === courtCase.subjectId);
      return courtCase.type === 'CONFIRMATION' ? stopClocks(forAll, at.now, 'F0', 'VOID') : [];
    }
    default:
      return [];
  }
}

/** The other side of the plaintiff's; the employer where nobody wrote down who sued. */
function defendants(parties: readonly Party[], plaintiffId: string | null): Party[] {
  const plaintiff = parties.find(({ id }) => id === plaintiffId);
  const wanted = plaintiff && sideOf(plaintiff.role) === 'EMPLOYER' ? 'WORKER' : 'EMPLOYER';
  return parties.filter(({ role }) => sideOf(role) === wanted);
}

/** A mediation document takes effect for a worker when the worker and the whole other side have signed (CPL 100). */
function mediationEffect(scene: CaseScene, served: readonly Served[], effect: ActEffect, at: Moment): ActEffect {
  const { courtCase, court, service, loaded } = scene;
  if (served[0]!.paper !== 'MEDIATION_DOCUMENT') return effect;
  const before = court.services.filter(
    ({ courtCaseId, paper }) => courtCaseId === courtCase.id && paper === 'MEDIATION_DOCUMENT',
  );
  const signed = new Set([...before.map(({ partyId }) => partyId), ...served.map(({ party }) => party.id)]);
  const awards = courtCase.awards ?? [];
  const all = [
    ...awards.map(({ partyId }) => partyId),
    ...service.parties.filter(({ role }) => sideOf(role) === 'EMPLOYER').map(({ id }) => id),
  ];
  if (courtCase.effectiveOn || !all.every((id) => signed.has(id))) return effect;
  const effectiveOn = legalDateOf(at.now);
  effect.facts.push(
    ownFact('DecisionTookEffect', courtCase.disputeId, 'F13', {
      courtCaseId: courtCase.id,
      partyId: null,
      effectiveOn,
    }),
    ...awards.flatMap((award) => obligationOf(award, courtCase, 'COURT_MEDIATION', at)),
    ...preservedTerms(scene),
    ...ourStageMove(loaded.file, 'MEDIATED_BY_COURT', courtCase.agencyId),
  );
  effect.rows.push(
    { change: 'courtCase', id: courtCase.id, values: { effectiveOn, closedAt: at.now } },
    entryRow(courtCase, 'EFFECT', { code: 'MEDIATED' }, at),
  );
  return effect;
}
