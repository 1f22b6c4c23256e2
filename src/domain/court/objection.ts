import { isLegalDate, type LegalDate } from '../../kernel/legal-date.ts';
import type { Moment } from '../../kernel/moment.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { computeDeadline } from '../deadline/compute-deadline.ts';
import type { Deadline } from '../deadline/deadline.ts';
import { deadlineRules, type DeadlineRuleId } from '../deadline/rules.ts';
import { clocksOfCase, clockSubject } from './case-clocks.ts';
import type { CourtCase } from './court-file.ts';
import type { CourtCaseType } from './court-terms.ts';
import type { ObjectionSubject, ObjectionType } from './objection-terms.ts';

/** An objection as somebody files it. */
export interface ObjectionEntry {
  readonly type: ObjectionType;
  /** Null for a third person, who is no party. */
  readonly partyId: string | null;
  readonly written: boolean;
  /** What an objection to a payment order speaks of. */
  readonly about: ObjectionSubject | null;
  /** When a third person knew, or the obstacle was gone. */
  readonly sinceOn: string | null;
  /** Clock that more time is asked for. */
  readonly deadlineId: string | null;
}

/** What an objection is judged by. */
export interface ObjectionScene {
  readonly courtCase: CourtCase;
  readonly deadlines: readonly Deadline[];
  readonly moment: Moment;
}

/** Cases each type belongs to; any case where it is not listed. */
const caseTypes: Partial<Record<ObjectionType, CourtCaseType>> = {
  CONFIRMATION_BY_PARTY: 'CONFIRMATION',
  CONFIRMATION_BY_THIRD: 'CONFIRMATION',
  PAYMENT_ORDER: 'PAYMENT_ORDER',
  ENFORCEMENT_CONDUCT: 'ENFORCEMENT',
  ENFORCEMENT_REVIEW: 'ENFORCEMENT',
};

/** Periods of a party within which it has to object. */
const partyPeriods: Partial<Record<ObjectionType, DeadlineRuleId>> = {
  CONFIRMATION_BY_PARTY: 'JC_OBJECT',
  PAYMENT_ORDER: 'PO_OBJECT',
  ENFORCEMENT_REVIEW: 'ENF_REVIEW_10',
};

/** Periods that run from a day the objector names. */
const namedPeriods: Partial<Record<ObjectionType, DeadlineRuleId>> = {
  CONFIRMATION_BY_THIRD: 'JC_OBJECT_3P',
  OBSTACLE: 'OBSTACLE_10',
};

/** Every reason why the objection has no effect: of another case, late, only oral, or not about the debt (CPL-I 436). */
export function objectionFaults(entry: ObjectionEntry, scene: ObjectionScene): Refusal[] {
  const { courtCase } = scene;
  const wanted = caseTypes[entry.type];
  if (wanted && courtCase.type !== wanted)
    return [new Refusal('OBJECTION_NOT_OF_CASE', { path: ['type'], allowed: typesFor(courtCase.type) })];
  const faults: Refusal[] = [];
  if (entry.type === 'PAYMENT_ORDER') {
    if (!entry.written)
      faults.push(new Refusal('OBJECTION_NOT_WRITTEN', { path: ['written'], allowed: ['a written objection'] }));
    if (entry.about !== 'THE_DEBT')
      faults.push(new Refusal('OBJECTION_NOT_ABOUT_DEBT', { path: ['about'], allowed: ['THE_DEBT'] }));
  }
  if (entry.type === 'OBSTACLE' && !scene.deadlines.some(({ id }) => id === entry.deadlineId))
    faults.push(new Refusal('NOT_FOUND', { path: ['deadlineId'] }));
  return [...faults, ...lateFaults(entry, scene)];
}

function typesFor(type: CourtCaseType): string[] {
  const named = Object.entries(caseTypes).filter(([, of]) => of === type);
  return [...named.map(([name]) => name), 'OBSTACLE'];
}

function lateFaults(entry: ObjectionEntry, scene: ObjectionScene): Refusal[] {
  const { now } = scene.moment;
  const own = ownClock(entry, scene);
  if (own && own.dueAt < now)
    return [new Refusal('OBJECTION_TOO_LATE', { path: ['occurredAt'], details: { rule: own.rule }, allowed: wayOut })];
  const rule = namedPeriods[entry.type];
  if (!rule) return [];
  if (!isLegalDate(entry.sinceOn))
    return [new Refusal('DATE_MALFORMED', { path: ['sinceOn'], allowed: ['YYYY-MM-DD'] })];
  const due = dueAt(rule, entry.sinceOn, scene.moment);
  return due && due < now
    ? [new Refusal('OBJECTION_TOO_LATE', { path: ['sinceOn'], details: { rule }, allowed: wayOut })]
    : [];
}

const wayOut = ['recordObjection: OBSTACLE'];

/** The objector's own period, where one was started by service. */
export function ownClock({ type, partyId }: ObjectionEntry, { courtCase, deadlines }: ObjectionScene): Deadline | null {
  const rule = partyPeriods[type];
  if (!rule || partyId === null) return null;
  const clocks = clocksOfCase(deadlines, courtCase, rule);
  const subject = clockSubject(courtCase, partyId);
  // A period that a step of the referral started runs for the one party the step is about.
  return clocks.find(({ subjectId }) => subjectId === subject) ?? clocks.find(({ referralId }) => referralId) ?? null;
}

function dueAt(rule: DeadlineRuleId, start: LegalDate, { calendar }: Moment): Date | null {
  const answer = computeDeadline({ rule: deadlineRules[rule], start }, calendar);
  return answer instanceof Refusal ? null : answer.dueAt;
}
