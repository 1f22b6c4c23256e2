import { bitOf, type FieldGroup } from '../domain/dispute/field-group.ts';
import type { Capacity } from '../domain/agency/capacity.ts';
import type { StaffRole } from '../domain/agency/staff-role.ts';
import type { Principal } from '../domain/agency/agency.ts';
import type { Participation } from '../domain/participation/participation.ts';
import { sealedFrom, type LyingSeal } from '../domain/seal/seal.ts';
import { prospectOf, seen, sightIn } from './sight.ts';

/** Fields of a row a condition may compare with the caller's own agency or person. */
export type ComparableField =
  'agencyId' | 'leadAgencyId' | 'accountableAgencyId' | 'fromAgencyId' | 'toAgencyId' | 'bearerAgencyId' | 'staffId';

/** Flags of a row a condition may ask for. */
export type FlagField = 'isSent' | 'isShared';

/** A statement about a caller and a row. Small on purpose: a new form comes with all of its readings at once. */
export type Condition =
  | { readonly kind: 'all'; readonly parts: readonly Condition[] }
  | { readonly kind: 'any'; readonly parts: readonly Condition[] }
  | { readonly kind: 'own'; readonly field: ComparableField; readonly of: 'agency' | 'staff' }
  | { readonly kind: 'flag'; readonly field: FlagField }
  | { readonly kind: 'capacity'; readonly oneOf: readonly Capacity[] }
  | { readonly kind: 'post'; readonly oneOf: readonly StaffRole[] }
  | { readonly kind: 'sees'; readonly group: FieldGroup | 'rowGroup'; readonly fully: boolean }
  | { readonly kind: 'within' }
  | { readonly kind: 'unsealed' };

/** A row as the judge needs it: its comparable fields, its group, and the participations of its dispute. */
export type JudgedRow = Partial<Record<ComparableField, string | null>> &
  Partial<Record<FlagField, boolean>> & {
    readonly group?: FieldGroup;
    readonly participations?: readonly JudgedPart[];
    /** The row's own id and what it hangs on: party, referral. */
    readonly ids?: readonly (string | null)[];
    /** Seals of the dispute, and what of the row a seal can name: its own id, or that of what it speaks of. */
    readonly seals?: readonly LyingSeal[];
    readonly sealable?: readonly (string | null)[];
  };

/** A part as the judge needs it. */
export type JudgedPart = Pick<Participation, 'agencyId' | 'staffId' | 'role' | 'scope' | 'from' | 'to'> &
  Partial<Pick<Participation, 'only'>>;

export type Verdict = 'yes' | 'no' | 'depends';

export function all(...parts: Condition[]): Condition {
  return { kind: 'all', parts };
}

export function any(...parts: Condition[]): Condition {
  return { kind: 'any', parts };
}

/** The row's field names the caller's own agency, or the caller in person. */
export function own(field: ComparableField, of: 'agency' | 'staff' = 'agency'): Condition {
  return { kind: 'own', field, of };
}

export function flag(field: FlagField): Condition {
  return { kind: 'flag', field };
}

/** The caller's agency has one of the capacities. */
export function capacity(...oneOf: Capacity[]): Condition {
  return { kind: 'capacity', oneOf };
}

/** The caller holds one of the posts. */
export function post(...oneOf: StaffRole[]): Condition {
  return { kind: 'post', oneOf };
}

/** The caller takes part in the dispute and the part, with the post, opens the group. */
export function sees(group: FieldGroup | 'rowGroup', { fully = false } = {}): Condition {
  return { kind: 'sees', group, fully };
}

/** The row is the caller's agency's own, or lies within what was handed to it where only a part was; a dispute never does. */
export function within(): Condition {
  return { kind: 'within' };
}

/** No seal that the caller's agency does not hold lies on the row. */
export function unsealed(): Condition {
  return { kind: 'unsealed' };
}

/**
 * Reads a condition for one caller, with a row or without. Without a row a comparison answers `depends`, so that one
 * statement serves the door, which knows no row yet, and the command, which does.
 */
export function examine(condition: Condition, principal: Principal, row: JudgedRow | null, at: Date): Verdict {
  switch (condition.kind) {
    case 'all':
      return combine(condition.parts, 'no', 'yes', (part) => examine(part, principal, row, at));
    case 'any':
      return combine(condition.parts, 'yes', 'no', (part) => examine(part, principal, row, at));
    case 'capacity':
      return condition.oneOf.some((name) => principal.capacities.includes(name)) ? 'yes' : 'no';
    case 'post':
      return condition.oneOf.some((role) => principal.roles.includes(role)) ? 'yes' : 'no';
    case 'own':
      if (!row) return 'depends';
      return row[condition.field] === (condition.of === 'agency' ? principal.agencyId : principal.staffId)
        ? 'yes'
        : 'no';
    case 'flag':
      if (!row) return 'depends';
      return row[condition.field] === true ? 'yes' : 'no';
    case 'sees':
      return examineSight(condition, principal, row, at);
    case 'within':
      return row ? examineScope(principal, row, at) : 'depends';
    case 'unsealed':
      return row ? examineSeals(principal, row) : 'depends';
  }
}

const owners = ['agencyId', 'fromAgencyId', 'toAgencyId', 'bearerAgencyId'] as const;

function examineScope(principal: Principal, row: JudgedRow, at: Date): Verdict {
  const { only } = sightIn(principal, row.participations ?? [], at);
  if (!only || owners.some((field) => row[field] === principal.agencyId)) return 'yes';
  return row.ids?.some((id) => id !== null && only.includes(id)) ? 'yes' : 'no';
}

function examineSeals(principal: Principal, { seals = [], sealable = [] }: JudgedRow): Verdict {
  const hidden = sealedFrom(principal.agencyId, seals);
  return sealable.some((id) => id !== null && hidden?.includes(id)) ? 'no' : 'yes';
}

function examineSight(
  condition: Extract<Condition, { kind: 'sees' }>,
  principal: Principal,
  row: JudgedRow | null,
  at: Date,
): Verdict {
  if (!row) return prospectOf(principal).parts.length > 0 ? 'depends' : 'no';
  const group = condition.group === 'rowGroup' ? row.group : condition.group;
  if (!group) return 'no';
  const sight = sightIn(principal, row.participations ?? [], at);
  return ((condition.fully ? sight.full : seen(sight)) & bitOf(group)) !== 0 ? 'yes' : 'no';
}

function combine(
  parts: readonly Condition[],
  decisive: Verdict,
  otherwise: Verdict,
  read: (part: Condition) => Verdict,
): Verdict {
  let open = false;
  for (const part of parts) {
    const verdict = read(part);
    if (verdict === decisive) return decisive;
    if (verdict === 'depends') open = true;
  }
  return open ? 'depends' : otherwise;
}
