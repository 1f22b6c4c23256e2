import type { Principal } from '../domain/agency/agency.ts';
import type { FieldGroupSet } from '../domain/dispute/field-group.ts';
import {
  isLive,
  participationRoleNames,
  type Participation,
  type ParticipationRole,
} from '../domain/participation/participation.ts';
import { carried } from './client-bounds.ts';
import { classesThrough } from './viewer-class.ts';
import { sightOf } from './visibility-matrix.ts';

/** What a viewer sees of one dispute: groups in full, and groups masked; everything else is nothing. */
export interface Sight {
  readonly full: FieldGroupSet;
  readonly masked: FieldGroupSet;
  /** Parties the viewer is, where the viewer is a worker; null or absent for everybody else. */
  readonly own?: readonly string[] | null;
  /** Parties, claims, documents and referrals handed over, where only a part of the dispute was; null for the whole. */
  readonly only?: readonly string[] | null;
  /** Keys of what is sealed and the viewer's agency does not hold (`sealKey`); null or absent where nothing is. */
  readonly sealed?: readonly string[] | null;
}

export const blind: Sight = { full: 0, masked: 0 };

/** What a principal could see through each part, before any dispute is known: one entry a part, arrays side by side. */
export interface Prospect {
  readonly parts: readonly ParticipationRole[];
  readonly full: readonly FieldGroupSet[];
  readonly masked: readonly FieldGroupSet[];
  readonly purpose: readonly FieldGroupSet[];
}

const prospects = new WeakMap<Principal, Prospect>();

/** The prospect of the principal, worked out once for each principal object. */
export function prospectOf(principal: Principal): Prospect {
  let prospect = prospects.get(principal);
  if (!prospect) prospects.set(principal, (prospect = makeProspect(principal)));
  return prospect;
}

function makeProspect(principal: Principal): Prospect {
  const rows = participationRoleNames
    .map((part) => ({ part, classes: classesThrough(principal, part) }))
    .filter(({ classes }) => classes.length > 0);
  const sets = (key: 'full' | 'masked' | 'purpose') =>
    rows.map(({ classes }) => classes.reduce((set, viewer) => set | sightOf[viewer][key], 0) & carried(principal));
  return { parts: rows.map(({ part }) => part), full: sets('full'), masked: sets('masked'), purpose: sets('purpose') };
}

type Part = Pick<Participation, 'agencyId' | 'staffId' | 'role' | 'scope' | 'from' | 'to'> &
  Partial<Pick<Participation, 'only'>>;

/** What the principal sees of a dispute with these participations at the instant. */
export function sightIn(principal: Principal, participations: readonly Part[], at: Date): Sight {
  const own = participations
    .filter(
      ({ agencyId, staffId }) => agencyId === principal.agencyId && (staffId === null || staffId === principal.staffId),
    )
    .filter((part) => isLive(part, at));
  return sightThrough(principal, own);
}

/** The same, from the principal's own live parts. */
export function sightThrough(principal: Principal, own: readonly Pick<Part, 'role' | 'scope' | 'only'>[]): Sight {
  const prospect = prospectOf(principal);
  let full = 0;
  let masked = 0;
  let isWhole = false;
  const handed: string[] = [];
  for (const { role, scope, only } of own) {
    const index = prospect.parts.indexOf(role);
    if (index < 0) continue;
    full |= prospect.full[index]! | (prospect.purpose[index]! & scope);
    masked |= prospect.masked[index]!;
    if (only) handed.push(...only);
    else isWhole = true;
  }
  return { full, masked: masked & ~full, ...(isWhole || handed.length === 0 ? {} : { only: handed }) };
}

/** Whether the principal sees the dispute through emergency access and through nothing else. */
export function isEmergencyAlone(principal: Principal, participations: readonly Part[], at: Date): boolean {
  const roles = participations
    .filter(
      ({ agencyId, staffId }) =>
        agencyId === principal.agencyId && (staffId ?? principal.staffId) === principal.staffId,
    )
    .filter((part) => isLive(part, at) && prospectOf(principal).parts.includes(part.role))
    .map(({ role }) => role);
  return roles.length > 0 && roles.every((role) => role === 'EMERGENCY');
}

/** Everything the viewer sees in some form. */
export function seen({ full, masked }: Sight): FieldGroupSet {
  return full | masked;
}
