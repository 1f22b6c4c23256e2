import { type DeadlineAnswer, type DeadlineQuestion, computeDeadline } from '../domain/deadline/compute-deadline.ts';
import { deadlineRefusalWords } from '../domain/deadline/deadline-refusal.ts';
import { figureFor, ruleWith } from '../domain/deadline/local-figure.ts';
import type { CountingLaw } from '../domain/deadline/localise.ts';
import { deadlineRules, isDeadlineRuleId } from '../domain/deadline/rules.ts';
import { type LegalDate, legalDateOf } from '../kernel/legal-date.ts';
import { Refusal } from '../kernel/refusal.ts';
import { regionLevel } from '../kernel/region-code.ts';
import { parseInstant, shanghaiInstant } from '../kernel/shanghai-instant.ts';
import type { Words } from '../kernel/words.ts';

const words = {
  ...deadlineRefusalWords,
  DEADLINE_BAD_LINE: { zh: '该行不是可读的期限问题', en: 'The line is not a readable question about a period' },
  DEADLINE_UNKNOWN_RULE: { zh: '没有这项期限规则', en: 'There is no such rule' },
} as const satisfies Record<string, Words>;

type LineRefusal = Refusal<keyof typeof words>;

/** One line of input, its fields not yet trusted. */
type Line = Readonly<Record<string, unknown>>;

/** One line of output; instants are written in Chinese time. */
interface PrintedAnswer {
  readonly rule: string;
  /** As it was asked. */
  readonly start: unknown;
  readonly nominalEnd: string | null;
  /** A date, or for hours an instant. */
  readonly due: string;
  readonly dueAt: string;
  readonly calendarUncertain: boolean;
  /** Present only while a pause has no end. */
  readonly paused?: true;
  readonly explanation: readonly object[];
}

/**
 * Answers one line of NDJSON with one line of JSON, both without the line break.
 *
 * @param text   `{"rule","start","region"?,"pauses"?,"extensionDays"?,"extensionBy"?}`; `start` is a date, or for a rule in
 *               hours an instant, Chinese time where it names no offset; a region brings its own figure where it has one
 * @param number position of the line in the input, from 1
 */
export function answerDeadlineLine(
  text: string,
  number: number,
  law: CountingLaw,
): { readonly answer: string; readonly failed: boolean } {
  const line = parseLine(text);
  const outcome = line instanceof Refusal ? line : answerLine(line, law);
  if (!(outcome instanceof Refusal)) return { answer: JSON.stringify(outcome), failed: false };

  const { code, path, allowed } = outcome;
  const message = `${words[code].zh} / ${words[code].en}`;
  return { answer: JSON.stringify({ line: number, error: { code, path, allowed, message } }), failed: true };
}

function parseLine(text: string): Line | LineRefusal {
  const example = '{"rule":"PRESUIT_30","start":"2025-09-05"}';
  try {
    const line: unknown = JSON.parse(text);
    if (isObject(line)) return line;
  } catch {
    // Not JSON: refused below like JSON of the wrong form.
  }
  return new Refusal('DEADLINE_BAD_LINE', { allowed: [example] });
}

function answerLine(line: Line, law: CountingLaw): PrintedAnswer | LineRefusal {
  const question = readQuestion(line, law);
  if (question instanceof Refusal) return question;
  const answer = computeDeadline(question, law.calendar);
  return answer instanceof Refusal ? answer : printed(line, question, answer);
}

function readQuestion(line: Line, { figures }: CountingLaw): DeadlineQuestion | LineRefusal {
  const { rule, start, extensionBy, region = null } = line;
  const pauses = line.pauses ?? [];
  if (!isDeadlineRuleId(rule)) {
    return new Refusal('DEADLINE_UNKNOWN_RULE', { path: ['rule'], allowed: Object.keys(deadlineRules) });
  }
  if (!Array.isArray(pauses) || !pauses.every(isObject)) {
    return new Refusal('DEADLINE_BAD_LINE', {
      path: ['pauses'],
      allowed: ['[{"from":"YYYY-MM-DD","to":"YYYY-MM-DD"}]'],
    });
  }
  if (region !== null && (typeof region !== 'string' || !regionLevel(region))) {
    return new Refusal('DEADLINE_BAD_LINE', { path: ['region'], allowed: ['530114'] });
  }
  // A date of the wrong form is refused by the computation itself, which checks everything it is given.
  const from = (typeof start === 'string' && readInstant(start)) || (start as LegalDate);
  const on = from instanceof Date ? legalDateOf(from) : from;
  return {
    rule: ruleWith(deadlineRules[rule], region === null ? null : figureFor(figures, { rule, region, on })),
    start: from,
    pauses: pauses.map(({ from, to = null }) => ({ from: from as LegalDate, to: to as LegalDate | null })),
    extensionDays: (line.extensionDays ?? 0) as number,
    extensionBy: extensionBy as DeadlineQuestion['extensionBy'],
  };
}

/** An instant; a clerk's `2026-09-24 16:20`, without an offset, is Chinese time, as every date of the law is. */
function readInstant(text: string): Date | null {
  return parseInstant(text) ?? parseInstant(`${text.replace(/^(\S{10}) /, '$1T')}+08:00`);
}

function printed({ start }: Line, { rule }: DeadlineQuestion, answer: DeadlineAnswer): PrintedAnswer {
  const { nominalEnd, dueOn, dueAt, calendarUncertain, paused, explanation } = answer;
  return {
    rule: rule.id,
    start,
    nominalEnd,
    due: rule.unit === 'HOUR' ? shanghaiInstant(dueAt) : dueOn,
    dueAt: shanghaiInstant(dueAt),
    calendarUncertain,
    ...(paused && { paused: true as const }),
    explanation: explanation.map((step) => (step.at ? { ...step, at: shanghaiInstant(step.at) } : step)),
  };
}

function isObject(value: unknown): value is Line {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
