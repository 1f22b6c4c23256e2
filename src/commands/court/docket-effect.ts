import { dutyClock, clocksOfCase } from '../../domain/court/case-clocks.ts';
import { suitClocks } from '../../domain/court/suit-guard.ts';
import { trialRules } from '../../domain/court/trial.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import type { Deadline } from '../../domain/deadline/deadline.ts';
import type { DeadlineRuleId } from '../../domain/deadline/rules.ts';
import { stageMove } from '../../domain/dispute/dispute-facts.ts';
import type { StageEvent } from '../../domain/dispute/stage-event.ts';
import type { Fact } from '../../domain/history/fact.ts';
import { ownFact, type ActEffect } from '../act.ts';
import type { RecordRow } from '../record-rows.ts';
import { numberRow } from './court-entry.ts';
import { ourStageMove } from './court-stage.ts';
import type { DocketedCaseType, DocketScene } from './docket-terms.ts';

/** What docketing writes: the case with its number, the clocks of its procedure, the stage, the step of its referral. */
export function docketEffect(scene: DocketScene): ActEffect {
  const { input, received, loaded, at, context, caseNumber } = scene;
  const { disputeId, type } = input;
  const id = received?.id ?? at.newId('courtCase');
  const subjectId = loaded.referral?.subjectId ?? received?.subjectId ?? input.subjectId ?? null;
  const place = { id, disputeId, agencyId: context.principal.agencyId };
  const facts: Fact[] = [
    ownFact('CaseDocketed', disputeId, 'F13', { courtCaseId: id, caseNumber, subjectId }),
    ...stopClocks(answered(scene, id, subjectId), at.now, 'F0'),
    ...startedRules(scene).map((rule) => dutyClock(rule, at.now, place, at)),
  ];
  const event = events[type];
  // A first suit moves the stage or is refused: in a dispute another agency leads it comes by R18.
  const move = type === 'CIVIL' ? stageMove(loaded.file.dispute, 'SUIT_FILED') : null;
  if (event && !loaded.referral) facts.push(...(move ?? ourStageMove(loaded.file, event, context.principal.agencyId)));
  return {
    facts,
    rows: [caseRow(scene, id, subjectId), numberRow(place, caseNumber, at), ...disputeRow(scene)],
    ...(loaded.referral ? { step: { step: 'ACCEPT', caseNumber, documents: [] } } : {}),
  };
}

/** Stage events docketing brings; where a referral's own step raises the same, that step does. */
const events: Partial<Record<DocketedCaseType, StageEvent>> = {
  CIVIL: 'SUIT_FILED',
  SET_ASIDE: 'SET_ASIDE_FILED',
  SECOND_INSTANCE: 'APPEAL_FILED',
  ENFORCEMENT: 'ENFORCEMENT_APPLIED',
};

function startedRules({ input, court, loaded, received }: DocketScene): DeadlineRuleId[] {
  const byReferral = loaded.referral !== null;
  switch (input.type) {
    case 'CIVIL':
      return [trialRules[input.procedure ?? 'ORDINARY'], ...(byReferral ? [] : (['COURT_COPY'] as const))];
    case 'SECOND_INSTANCE': {
      const appealed = court.cases.find(({ id }) => id === input.parentId);
      return [appealed?.form === 'RULING' ? 'SECOND_RULING_30' : 'SECOND_3M'];
    }
    case 'CONFIRMATION':
      return byReferral ? [] : ['SPECIAL_30', 'JC_REVIEW_15'];
    case 'PAYMENT_ORDER':
      return byReferral ? [] : ['PO_ISSUE'];
    case 'ENFORCEMENT':
      return byReferral || received ? [] : ['ENF_NOTICE', 'ENF_6M'];
    case 'SET_ASIDE':
      return [];
  }
}

/** Clocks that docketing answers; those of the referral it came by are the step's to stop. */
function answered({ input, loaded, received }: DocketScene, id: string, subjectId: string | null): Deadline[] {
  const { deadlines, referral, file } = loaded;
  const beside = deadlines.filter(({ referralId }) => referral === null || referralId !== referral.id);
  const place = { id, referralId: null };
  const ofRule = (...rules: DeadlineRuleId[]) => beside.filter(({ rule }) => rules.includes(rule));
  switch (input.type) {
    case 'CIVIL': {
      const plaintiff = file.parties.find((party) => party.id === (input.partyId ?? received?.partyId)) ?? null;
      const own = plaintiff ? suitClocks(beside, plaintiff) : [];
      const leave = ofRule('SETASIDE_SUIT_15', 'NOEXEC_SUE_30').filter(({ subjectId: of }) =>
        plaintiff ? of?.endsWith(`:${plaintiff.id}`) : true,
      );
      return [...ofRule('COURT_DOCKET', 'PRESERVE_SUE'), ...own, ...leave];
    }
    case 'CONFIRMATION':
      return [...clocksOfCase(beside, place, 'JC_ACCEPT'), ...ofSubject(beside, 'JC_APPLY', subjectId)];
    case 'PAYMENT_ORDER':
      return clocksOfCase(beside, place, 'PO_NOTIFY');
    case 'ENFORCEMENT':
      return [...ofRule('PRESERVE_ENF'), ...ofSubject(beside, 'ENF_2Y', subjectId)];
    case 'SET_ASIDE':
    case 'SECOND_INSTANCE':
      return [];
  }
}

function ofSubject(deadlines: readonly Deadline[], rule: DeadlineRuleId, subject: string | null): Deadline[] {
  return deadlines.filter((each) => each.rule === rule && subject !== null && each.subjectId === subject);
}

function caseRow(
  { input, received, loaded, at, caseNumber }: DocketScene,
  id: string,
  subjectId: string | null,
): RecordRow {
  const { disputeId, type } = input;
  const values = {
    type,
    subjectId,
    caseNumber,
    referralId: loaded.referral?.id ?? received?.referralId ?? null,
    procedure: input.procedure ?? (type === 'CIVIL' ? 'ORDINARY' : null),
    partyId: input.partyId ?? received?.partyId ?? null,
    parentId: input.parentId ?? null,
    docketedAt: at.now,
  };
  if (received) return { change: 'courtCase', id, values };
  const receivedAt = loaded.referral?.sentAt ?? at.now;
  return { into: 'courtCase', values: { id, disputeId, ...values, receivedAt, copies: 1 } };
}

function disputeRow({ input }: DocketScene): RecordRow[] {
  if (input.type !== 'CIVIL') return [];
  const ground = input.channelGround ? { channelGround: input.channelGround } : {};
  return [{ into: 'dispute', values: { id: input.disputeId, docketed: true, ...ground } }];
}
