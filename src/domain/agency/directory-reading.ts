import { Refusal } from '../../kernel/refusal.ts';
import type { Words } from '../../kernel/words.ts';
import type { Agency, Staff } from './agency.ts';
import type { AgencyType } from './agency-type.ts';
import type { Desk } from './desk.ts';
import type { DirectoryContents } from './directory-contents.ts';
import { usualCapacities } from './usual-capacities.ts';

type Entry = Readonly<Record<string, unknown>>;

/** What a row of each table may say; a name that is not here is a slip of the pen and not passed over. */
const fields: Readonly<Record<keyof DirectoryContents, readonly string[]>> = {
  agencies: ['id', 'name', 'type', 'level', 'region', 'capacities', 'superiorId'],
  staff: ['id', 'agencyId', 'name', 'roles', 'active'],
  desks: ['id', 'agencyId', 'name', 'regions', 'kinds', 'causes', 'capacity', 'enabled'],
};

/** Reads a file of the directory: rows with what was left out filled in, and every place whose form is wrong. */
export function readDirectory(text: unknown): { contents: DirectoryContents; faults: Refusal[] } {
  const faults: Refusal[] = [];
  const file = isEntry(text) ? text : {};
  if (!isEntry(text)) faults.push(malformed([], 'object'));
  faults.push(...unknownNames(file, Object.keys(fields), []));
  const rows = (table: keyof DirectoryContents): readonly Entry[] => {
    const list = file[table] ?? [];
    if (!Array.isArray(list)) faults.push(malformed([table], 'list'));
    const entries = Array.isArray(list) ? (list as unknown[]) : [];
    entries.forEach((entry, index) => {
      const path = [table, String(index)];
      faults.push(...(isEntry(entry) ? unknownNames(entry, fields[table], path) : [malformed(path, 'object')]));
    });
    return entries.map((entry) => (isEntry(entry) ? entry : {}));
  };
  const contents = {
    agencies: rows('agencies').map(agencyOf),
    staff: rows('staff').map(staffOf),
    desks: rows('desks').map(deskOf),
  };
  return { contents, faults };
}

/** The row as it is to stand; whether each value makes sense is asked afterwards. */
function agencyOf(entry: Entry): Agency {
  const type = textOf(entry['type']) as AgencyType;
  const usual = Object.hasOwn(usualCapacities, type) ? usualCapacities[type] : [];
  return {
    id: textOf(entry['id']),
    name: wordsOf(entry['name']),
    type,
    level: textOf(entry['level']) as Agency['level'],
    region: textOf(entry['region']),
    capacities: (entry['capacities'] === undefined ? usual : textsOf(entry['capacities'])) as Agency['capacities'],
    superiorId: entry['superiorId'] === undefined || entry['superiorId'] === null ? null : textOf(entry['superiorId']),
  };
}

function staffOf(entry: Entry): Staff {
  return {
    id: textOf(entry['id']),
    agencyId: textOf(entry['agencyId']),
    name: textOf(entry['name']),
    roles: textsOf(entry['roles']) as Staff['roles'],
    active: entry['active'] === undefined ? true : entry['active'] === true,
  };
}

function deskOf(entry: Entry): Desk {
  return {
    id: textOf(entry['id']),
    agencyId: textOf(entry['agencyId']),
    name: wordsOf(entry['name']),
    regions: textsOf(entry['regions']),
    kinds: textsOf(entry['kinds']),
    causes: textsOf(entry['causes']),
    capacity: entry['capacity'] === undefined || entry['capacity'] === null ? null : Number(entry['capacity']),
    enabled: entry['enabled'] === undefined ? true : entry['enabled'] === true,
  };
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknownNames(entry: Entry, known: readonly string[], path: readonly string[]): Refusal[] {
  return Object.keys(entry)
    .filter((name) => !known.includes(name))
    .map((name) => new Refusal('NAME_UNKNOWN', { path: [...path, name], allowed: known }));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(textOf) : [];
}

function wordsOf(value: unknown): Words {
  const entry = isEntry(value) ? value : {};
  return { zh: textOf(entry['zh']), en: textOf(entry['en']) };
}

function malformed(path: readonly string[], form: string): Refusal {
  return new Refusal('FORM_MALFORMED', { path, allowed: [form] });
}
