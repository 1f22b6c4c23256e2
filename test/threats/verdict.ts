import type { Threat } from './catalogue.ts';

/** How a test ended, as jest reports it. */
export interface TestEnd {
  readonly fullName: string;
  readonly status: string;
}

/** A code or an audit kind that a running hub was shown to give, as `expectCode` and `expectAudit` write it. */
export interface Shown {
  /** Full name of the test that looked. */
  readonly test: string;
  readonly threat: string;
  readonly code?: string;
  readonly audit?: string;
}

export interface Verdict {
  /** Tests of the threat that ran. */
  readonly ran: number;
  /** What keeps the threat from being met; nothing where it is. */
  readonly lacks: readonly string[];
}

/**
 * A threat is met where every test named after it passed, and these showed each of its codes and audit kinds. Where
 * there is no door nobody can be answered, so that the tests alone count.
 */
export function verdictOn({ id, codes, audit, noDoor }: Threat, ends: readonly TestEnd[], shown: readonly Shown[]) {
  const named = new RegExp(String.raw`(?<![\w])${id}: `);
  const ran = ends.filter(({ fullName, status }) => named.test(fullName) && ['passed', 'failed'].includes(status));
  const passed = new Set(ran.filter(({ status }) => status === 'passed').map(({ fullName }) => fullName));
  const seen = shown.filter(({ test, threat }) => threat === id && passed.has(test));
  const lacks = [
    ...(ran.length === 0 ? ['a test'] : []),
    ...ran.filter(({ fullName }) => !passed.has(fullName)).map(({ fullName }) => fullName),
    ...(noDoor ? [] : codes.filter((code) => !seen.some((each) => each.code === code))),
    ...(noDoor ? [] : audit.filter((kind) => !seen.some((each) => each.audit === kind))),
  ];
  return { ran: ran.length, lacks } satisfies Verdict;
}
