import { canonicalJson } from '../kernel/canonical-json.ts';
import type { Clock, Moment } from '../kernel/moment.ts';
import type { NewId } from '../kernel/ids.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { WorkingCalendar } from '../kernel/working-days.ts';
import { hasPerson, type Principal } from '../domain/agency/agency.ts';
import type { Audit } from '../domain/audit/audit.ts';
import { auditRefusals } from '../domain/audit/refused.ts';
import type { Blind } from '../domain/duplicate/blind.ts';
import type { RetentionFigure } from '../domain/retention/retention-periods.ts';
import type { LocalFigure } from '../domain/deadline/local-figure.ts';
import type { KeyReader } from './staff/key-register.ts';
import { explainConflicts } from './explain-conflict.ts';
import { ErasedDispute } from './erased-dispute.ts';
import { localisedWork } from './localised-work.ts';
import { AgencyNotLive, liveWork, notLive } from './not-live.ts';
import type { OnboardingGate } from './onboarding/onboarding-gate.ts';
import type { Directory, Work } from './unit-of-work.ts';
import type { WebhookGate } from './webhook/webhook-gate.ts';

/** What every command is handed: who asks, the time, the directory, and a way to write. */
export interface CommandContext {
  readonly principal: Principal;
  readonly clock: Clock;
  readonly calendar: WorkingCalendar;
  /** What places say instead of a default; none when not given. */
  readonly figures?: readonly LocalFigure[];
  /** How long places keep records instead of a default; none when not given. */
  readonly retentionFigures?: readonly RetentionFigure[];
  readonly newId: NewId;
  readonly directory: Directory;
  /** SHA-256 of a text, hex. */
  readonly digest: (text: string) => string;
  /** Digests under the hub's own keys: equal texts are found, none is told. Absent where duplicates are not looked for. */
  readonly blind?: Blind;
  /** Where refusals and faults are taken down for this caller; absent where a command runs without a hub. */
  readonly audit?: Audit;
  /** Reads public keys and certificates; absent where none is taken in. */
  readonly readKey?: KeyReader;
  /** Whether stored history differs from what was signed of it: then nothing is erased. Absent where no hub keeps watch. */
  readonly isHeld?: () => boolean;
  /** What the hub calls, and what it tells of; absent where a command runs without a hub. */
  readonly webhooks?: WebhookGate;
  /** The contract of an agency, and whether a report counts; absent where a command runs without a hub. */
  readonly onboarding?: OnboardingGate;
  /** Takes in what has changed in the directory; called after the transaction in which it was found or made to change. */
  readonly followDirectory?: () => Promise<unknown>;
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

/** The person has left, or lost a post, since the directory in memory was read. */
class StandingLost extends RolledBack {
  constructor() {
    super([new Refusal('FORBIDDEN', { details: { reason: 'standing' } })]);
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
  // History names a person for every deed; a system that speaks for nobody has nobody to answer for it.
  if (!hasPerson(principal)) return [new Refusal('FORBIDDEN', { allowed: ['act_for'] })];
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
      if (claimed === 'EXPIRED')
        throw new RolledBack([new Refusal('IDEMPOTENCY_EXPIRED', { path: ['key'], allowed: ['a new key'] })]);
      if (claimed === 'IN_FLIGHT')
        throw new RolledBack([new Refusal('IDEMPOTENCY_IN_FLIGHT', { path: ['key'], allowed: ['the same key'] })]);
      if (claimed !== 'FRESH') {
        if (!(await work.stillStands())) throw new StandingLost();
        return claimed.result as Result;
      }

      const live = liveWork(work, context.directory, principal.agencyId);
      const outcome = await act(localisedWork(live, { calendar, figures }), { now, calendar, newId });
      if (!(await work.stillStands())) throw new StandingLost();
      if (Array.isArray(outcome)) throw new RolledBack(await explainConflicts(outcome, request.input, work.history));
      if (claim) await work.keepResult(claim, outcome);
      return outcome;
    });
  } catch (problem) {
    if (problem instanceof ErasedDispute) return [new Refusal('ALREADY_ERASED', { path: ['disputeId'] })];
    if (problem instanceof AgencyNotLive) return [notLive([])];
    if (!(problem instanceof RolledBack)) throw problem;
    if (problem instanceof StandingLost) {
      context.audit?.note('authz.denied', { code: 'FORBIDDEN', reason: 'stale-standing' });
      await context.followDirectory?.();
      return problem.refusals;
    }
    if (context.audit) auditRefusals(context.audit, problem.refusals, request.input);
    return problem.refusals;
  }
}

/** Canonical JSON (RFC 8785) without absent values and nulls: one text for one meaning. */
export function canonical(value: unknown): string {
  return canonicalJson(withoutNulls(value));
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutNulls(each));
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  const present = Object.entries(value).filter(([, each]) => each !== undefined && each !== null);
  return Object.fromEntries(present.map(([key, each]) => [key, withoutNulls(each)]));
}
