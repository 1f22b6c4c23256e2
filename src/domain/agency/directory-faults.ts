import { idKindOf, type IdKind } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { regionLevel } from '../../kernel/region-code.ts';
import { isCauseId, causeIds } from '../cause/cause-of-action.ts';
import { textFault } from '../party/check-party.ts';
import type { Agency, Staff } from './agency.ts';
import { agencyTypeNames, agencyTypes } from './agency-type.ts';
import { capacityNames } from './capacity.ts';
import type { Desk } from './desk.ts';
import type { DirectoryContents } from './directory-contents.ts';
import { holdsTwoDuties, separateDuties } from './separate-duties.ts';
import { staffRoleNames } from './staff-role.ts';

type Faults = (Refusal | null)[];
type Path = readonly string[];

/** Everything a file says that cannot be, each with its place in the file and with what could stand there. */
export function directoryFaults(
  file: DirectoryContents,
  present: DirectoryContents,
  kinds: readonly string[],
): Refusal[] {
  const agencies = new Map([...present.agencies, ...file.agencies].map((agency) => [agency.id, agency]));
  const faults: Faults = [
    ...file.agencies.flatMap((agency, index) => agencyFaults(agency, ['agencies', String(index)], agencies, present)),
    ...file.staff.flatMap((person, index) => staffFaults(person, ['staff', String(index)], agencies)),
    ...file.desks.flatMap((desk, index) => deskFaults(desk, ['desks', String(index)], { agencies, kinds, present })),
    ...(['agencies', 'staff', 'desks'] as const).flatMap((table) => twice(table, file[table])),
  ];
  return faults.filter((fault) => fault !== null);
}

function agencyFaults(
  { id, name, type, level, region, capacities, superiorId }: Agency,
  path: Path,
  agencies: ReadonlyMap<string, Agency>,
  present: DirectoryContents,
): Faults {
  const definition = Object.hasOwn(agencyTypes, type) ? agencyTypes[type] : null;
  const known = present.agencies.find((each) => each.id === id);
  return [
    idFault(id, 'agency', path),
    ...nameFaults(name, path),
    definition ? null : new Refusal('AGENCY_TYPE_UNKNOWN', { path: [...path, 'type'], allowed: agencyTypeNames }),
    // What an agency did stands in history under its type; a body that becomes another one is a new row.
    known && known.type !== type
      ? new Refusal('AGENCY_TYPE_IS_FIXED', { path: [...path, 'type'], allowed: [known.type] })
      : null,
    definition && !definition.levels.includes(level)
      ? new Refusal('LEVEL_NOT_OF_TYPE', { path: [...path, 'level'], allowed: definition.levels })
      : null,
    regionFault(region, [...path, 'region']),
    ...listFaults(capacities, capacityNames, [...path, 'capacities']),
    superiorId === null || agencies.has(superiorId) ? null : unknown([...path, 'superiorId']),
    superiorId !== null && goesRound(id, agencies)
      ? new Refusal('SUPERIOR_GOES_ROUND', { path: [...path, 'superiorId'] })
      : null,
  ];
}

function staffFaults({ id, agencyId, name, roles }: Staff, path: Path, agencies: ReadonlyMap<string, Agency>): Faults {
  return [
    idFault(id, 'staff', path),
    textFault(name, [...path, 'name']),
    agencies.has(agencyId) ? null : unknown([...path, 'agencyId']),
    roles.length === 0 ? new Refusal('NOTHING_GIVEN', { path: [...path, 'roles'], allowed: staffRoleNames }) : null,
    ...listFaults(roles, staffRoleNames, [...path, 'roles']),
    holdsTwoDuties(roles)
      ? new Refusal('DUTIES_NOT_SEPARATED', { path: [...path, 'roles'], allowed: separateDuties })
      : null,
  ];
}

interface Surroundings {
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly kinds: readonly string[];
  readonly present: DirectoryContents;
}

function deskFaults(desk: Desk, path: Path, { agencies, kinds, present }: Surroundings): Faults {
  const { id, agencyId, name, regions, causes, capacity } = desk;
  const known = present.desks.find((each) => each.id === id);
  return [
    idFault(id, 'desk', path),
    ...nameFaults(name, path),
    agencies.has(agencyId) ? null : unknown([...path, 'agencyId']),
    known && known.agencyId !== agencyId
      ? new Refusal('DESK_STAYS_WITH_AGENCY', { path: [...path, 'agencyId'], allowed: [known.agencyId] })
      : null,
    ...regions.map((region, index) => regionFault(region, [...path, 'regions', String(index)])),
    ...listFaults(desk.kinds, kinds, [...path, 'kinds']),
    ...causes.map((cause, index) =>
      isCauseId(cause)
        ? null
        : new Refusal('CAUSE_UNKNOWN', { path: [...path, 'causes', String(index)], allowed: causeIds }),
    ),
    capacity !== null && !(Number.isSafeInteger(capacity) && capacity > 0)
      ? new Refusal('COUNT_NOT_POSITIVE', { path: [...path, 'capacity'], allowed: ['≥ 1', 'null'] })
      : null,
  ];
}

function twice(table: keyof DirectoryContents, rows: readonly { readonly id: string }[]): Refusal[] {
  return rows.flatMap(({ id }, index) =>
    rows.findIndex((row) => row.id === id) < index
      ? [new Refusal('ID_TWICE', { path: [table, String(index), 'id'] })]
      : [],
  );
}

function idFault(id: string, kind: IdKind, path: Path): Refusal | null {
  const example = { agency: 'agy_union_chenggong', staff: 'stf_union_officer', desk: 'dsk_union_wages' };
  return idKindOf(id) === kind
    ? null
    : new Refusal('ID_MALFORMED', { path: [...path, 'id'], allowed: [example[kind as keyof typeof example]] });
}

function nameFaults({ zh, en }: Agency['name'], path: Path): Faults {
  return [textFault(zh, [...path, 'name', 'zh']), textFault(en, [...path, 'name', 'en'])];
}

function regionFault(region: string, path: Path): Refusal | null {
  return regionLevel(region) === null
    ? new Refusal('REGION_MALFORMED', { path, allowed: ['530114', '530114001', '530114001001'] })
    : null;
}

function listFaults(given: readonly string[], known: readonly string[], path: Path): Refusal[] {
  return given.flatMap((each, index) =>
    known.includes(each) ? [] : [new Refusal('NAME_UNKNOWN', { path: [...path, String(index)], allowed: known })],
  );
}

function unknown(path: Path): Refusal {
  return new Refusal('NOT_FOUND', { path });
}

function goesRound(id: string, agencies: ReadonlyMap<string, Agency>): boolean {
  const seen = new Set<string>([id]);
  for (let above = agencies.get(id)?.superiorId; above; above = agencies.get(above)?.superiorId) {
    if (seen.has(above)) return true;
    seen.add(above);
  }
  return false;
}
