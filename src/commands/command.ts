import type { Clock, Moment } from '../kernel/moment.ts';
import type { NewId } from '../kernel/ids.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { WorkingCalendar } from '../kernel/working-days.ts';
import type { Principal } from '../domain/agency/agency.ts';
import type { LocalFigure } from '../domain/deadline/local-figure.ts';
import { localisedWork } from './localised-work.ts';
import type { Directory, Work } from './unit-of-work.ts';

/** What every command is handed: who asks, the time, the directory, and a way to write. */
export interface CommandContext {
  readonly principal: Principal;
  readonly clock: Clock;
  readonly calendar: WorkingCalendar;
  /** What places say instead of a default; none when not given. */
  readonly figures?: readonly LocalFigure[];
  readonly newId: NewId;
  readonly directory: Directory;
  /** SHA-256 of a text, hex. */
  readonly digest: (text: string) => string;
  /**
   * HMAC-SHA-256 of a text under the hub's own key, first 128 bits, hex: equal texts are found, none is told. Absent
   * where the hub was given no key; then duplicates are not looked for.
   */
  readonly blind?: (text: string) => string;
  /** Runs in one transaction, the hub itself acting when there is no principal; rolls back when it throws. */
  readonly transact: <T>(principal: Principal | null, now: Date, work: (work: Work) => Promise<T>) => Promise<T>;
}

/** How a request names itself: the operation, its input, and the key that makes a repeat harmless. */
export interface CommandRequest {
  readonly operation: string;
  readonly key: string | null;
  /** Canonical text of the input without its key; the same intent always gives the same text. */
  readonly input: unknown;
}

/** An idempotency key: 1 to 128 visible characters. */
const keyForm = /^(?=.*\S)[^\p{C}]{1,128}$/u;

/** What a command answers: its result, or every reason why not. */
export type Outcome<Result> = Result | Refusal[];

class RolledBack extends Error {
  readonly refusals: Refusal[];

  constructor(refusals: Refusal[]) {
    super('rolled back');
    this.refusals = refusals;
  }
}

/**
 * Runs a command once: in one transaction, answered from the first effect when its key is repeated, and leaving
 * nothing behind when it is refused.
 */
export async function runCommand<Result extends Record<string, unknown>>(
  context: CommandContext,
  request: CommandRequest,
  act: (work: Work, moment: Moment) => Promise<Outcome<Result>>,
): Promise<Outcome<Result>> {
  if (request.key !== null && !keyForm.test(request.key)) {
    return [new Refusal('KEY_MALFORMED', { path: ['key'], allowed: ['1–128 visible characters'] })];
  }
  const now = context.clock.now();
  const { calendar, figures = [], newId, principal } = context;
  const { operation, key } = request;
  try {
    return await context.transact(principal, now, async (work) => {
      const claim =
        key === null
          ? null
          : { operation, key, fingerprint: context.digest(`${operation}\n${canonical(request.input)}`) };
      const claimed = claim ? await work.claimKey(claim) : 'FRESH';
      if (claimed === 'MISMATCH')
        throw new RolledBack([new Refusal('IDEMPOTENCY_MISMATCH', { path: ['key'], allowed: ['a new key'] })]);
      if (claimed !== 'FRESH') return claimed.result as Result;

      const outcome = await act(localisedWork(work, { calendar, figures }), { now, calendar, newId });
      if (Array.isArray(outcome)) throw new RolledBack(outcome);
      if (claim) await work.keepResult(claim, outcome);
      return outcome;
    });
  } catch (problem) {
    if (problem instanceof RolledBack) return problem.refusals;
    throw problem;
  }
}

/** JSON with sorted keys and without absent values: one text for one meaning. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner) || inner instanceof Date) return inner;
    const entries = Object.entries(inner).filter(([, each]) => each !== undefined && each !== null);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
