import { bitOf, fieldGroupNames, type FieldGroup } from '../domain/dispute/field-group.ts';
import type { FactGuard } from './fact-guard.ts';
import { factRegister } from './fact-register.ts';
import { shownValue } from './redact.ts';
import type { Sight } from './sight.ts';

const register = factRegister as unknown as Readonly<Record<string, Readonly<Record<string, FactGuard>>>>;

/** An entry of history as far as it is cut: its type, its body, and whether the viewer's agency acted or stands on a side. */
export interface CutEntry {
  readonly type?: string;
  readonly isSide?: boolean;
  details?: Record<string, unknown>;
}

/**
 * Cuts the body of an entry to what the viewer may read elsewhere, in place: a value that is not for the viewer is
 * absent, the same whether there was one or not, and so is a value the register does not know.
 */
export function redactEntry<Entry extends object>(entry: Entry, sight: Sight): Entry {
  const { type, details, isSide = false } = entry as CutEntry;
  if (!details) return entry;
  const guards: Readonly<Record<string, FactGuard>> = register[type ?? ''] ?? {};
  const told: Record<string, unknown> = {};
  for (const key of Object.keys(details)) {
    const guard = Object.hasOwn(guards, key) ? guards[key]! : 'NEVER';
    const value = valueTold(guard, details[key], { details, isSide }, sight);
    if (value !== undefined) told[key] = value;
  }
  (entry as CutEntry).details = told;
  return entry;
}

/** What the viewer is told of the value; undefined for nothing. */
function valueTold(
  guard: FactGuard,
  value: unknown,
  { details, isSide }: Required<Pick<CutEntry, 'details' | 'isSide'>>,
  sight: Sight,
): unknown {
  switch (guard) {
    case 'ENTRY':
      return value;
    case 'NEVER':
      return undefined;
    case 'SIDES':
      return isSide ? value : undefined;
    case 'WHOLE':
      return sight.only ? undefined : value;
    case 'OWN_PARTY':
      return !sight.own || sight.own.includes(String(details['partyId'])) ? value : undefined;
    default: {
      if (isGroup(guard)) return (sight.full & bitOf(guard)) !== 0 ? value : undefined;
      const [type, field] = guard.split('.') as [string, string];
      return shownValue({ type, field }, value, sight);
    }
  }
}

function isGroup(guard: string): guard is FieldGroup {
  return (fieldGroupNames as readonly string[]).includes(guard);
}
