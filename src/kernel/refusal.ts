/**
 * An expected "no", returned and never thrown: a stable code, the input path it concerns, and the way out.
 *
 * @example new Refusal('REFERRAL_ALREADY_OPEN', { path: ['kind'], allowed: ['ACCEPT'] })
 */
export class Refusal<Code extends string = string> {
  readonly code: Code;
  /** Path inside the mutation's `input`, outermost first; empty when the whole request is refused. */
  readonly path: readonly string[];
  /** What would have been accepted instead: enum values, steps, document kinds, a limit. Never personal data. */
  readonly allowed: readonly string[];
  /** Values for the message template, keyed by name. Never personal data. */
  readonly details: Readonly<Record<string, string | number>>;

  constructor(
    code: Code,
    about: { path?: readonly string[]; allowed?: readonly string[]; details?: Record<string, string | number> } = {},
  ) {
    this.code = code;
    this.path = about.path ?? [];
    this.allowed = about.allowed ?? [];
    this.details = about.details ?? {};
  }
}

/** True when the outcome is a list of refusals; an empty list refuses nothing. */
export function isRefused(outcome: unknown): outcome is Refusal[] {
  return Array.isArray(outcome) && outcome.length > 0 && outcome.every((item) => item instanceof Refusal);
}

/** The same refusal of something deeper in the input: its path begins at the place. */
export function refusalBelow<Code extends string>(refusal: Refusal<Code>, place: readonly string[]): Refusal<Code> {
  return refusalAt(refusal, [...place, ...refusal.path]);
}

/** The same refusal of another place in the input. */
export function refusalAt<Code extends string>(refusal: Refusal<Code>, path: readonly string[]): Refusal<Code> {
  return Object.assign(Object.create(Refusal.prototype) as Refusal<Code>, refusal, { path });
}
