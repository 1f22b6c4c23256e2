import { Refusal } from '../kernel/refusal.ts';
import { shownValue } from '../policy/redact.ts';
import { redactEntry } from '../policy/redact-history.ts';
import type { SeenChanges, SeenHistory } from './seen-history.ts';

/** One field of the input in three views; each as the caller may see it, null where there is nothing to see. */
export interface ConflictingField {
  readonly field: string;
  readonly based: string | null;
  readonly sent: string | null;
  readonly now: string | null;
}

/** A change the caller had not seen. */
export interface UnseenChange {
  readonly id: string;
  readonly type: string;
  readonly agencyName: string;
  readonly occurredAt: string;
  readonly details: Record<string, unknown>;
}

/** What stands in the way of a change that relies on an older version, as far as the caller may see. */
export interface Conflict {
  readonly version: number;
  readonly changes: readonly UnseenChange[];
  readonly fields: readonly ConflictingField[];
}

/** A conflict that says what changed. */
export class ConflictRefusal extends Refusal<'CONFLICT'> {
  readonly conflict: Conflict;

  constructor(refusal: Refusal, conflict: Conflict) {
    super('CONFLICT', { ...refusal, allowed: [String(conflict.version)] });
    this.conflict = conflict;
  }
}

/** What of the request a conflict is told by. */
interface ConflictingInput {
  readonly disputeId?: unknown;
  readonly referralId?: unknown;
  readonly version?: unknown;
}

/**
 * The refusals with every conflict among them explained: entries since the caller's version and the fields of the
 * input, cut to what the caller may see. Nothing hidden is in it, so that it is the same whatever is hidden.
 */
export async function explainConflicts(
  refusals: readonly Refusal[],
  input: unknown,
  history: SeenHistory,
): Promise<Refusal[]> {
  if (!refusals.some(({ code }) => code === 'CONFLICT')) return [...refusals];
  const { disputeId, referralId, version } = input as ConflictingInput;
  if (typeof version !== 'number') return [...refusals];
  const place = typeof referralId === 'string' ? { referralId } : { disputeId: String(disputeId) };
  const changes = await history.since(place, version);
  if (!changes) return [...refusals];
  const conflict = conflictOf(changes, input as Readonly<Record<string, unknown>>);
  return refusals.map((refusal) => (refusal.code === 'CONFLICT' ? new ConflictRefusal(refusal, conflict) : refusal));
}

/** Puts the conflict together from what the caller may see. */
export function conflictOf(changes: SeenChanges, input: Readonly<Record<string, unknown>>): Conflict {
  const { sight, version, entries, based, now } = changes;
  const fields = Object.keys(input)
    .filter((key) => Object.hasOwn(now, key))
    .sort();
  const shown = (row: Readonly<Record<string, unknown>> | null, field: string) =>
    row ? asText(shownValue({ type: 'Dispute', field }, row[field], sight)) : null;
  return {
    version,
    changes: entries.map((entry) => {
      const { id, type, agencyName, occurredAt, details } = redactEntry({ ...entry }, sight);
      return { id, type, agencyName, occurredAt, details };
    }),
    fields: fields.map((field) => ({
      field,
      based: shown(based, field),
      sent: asText(input[field]),
      now: shown(now, field),
    })),
  };
}

function asText(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
