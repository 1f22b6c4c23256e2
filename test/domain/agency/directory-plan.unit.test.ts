import { describe, expect, test } from '@jest/globals';
import { agencies } from '../../../seeds/agencies.ts';
import { staff } from '../../../seeds/staff.ts';
import type { DirectoryContents } from '../../../src/domain/agency/directory-contents.ts';
import { planDirectory, type DirectoryPlan } from '../../../src/domain/agency/directory-plan.ts';
import type { Refusal } from '../../../src/kernel/refusal.ts';

const empty: DirectoryContents = { agencies: [], staff: [], desks: [] };
const kinds = ['R07', 'R08'];

const transport = {
  id: 'agy_transport_chenggong',
  type: 'TRANSPORT',
  name: { zh: '呈贡区交通运输局', en: 'Chenggong Transport Bureau' },
  level: 'COUNTY',
  region: '530114',
};
const officer = { id: 'stf_transport', agencyId: transport.id, name: '路平', roles: ['CASE_OFFICER'] };
const desk = {
  id: 'dsk_transport_hailing',
  agencyId: transport.id,
  name: { zh: '网约车组', en: 'Ride hailing' },
  regions: ['530114'],
  kinds: ['R07'],
};

function plan(file: unknown, present = empty): DirectoryPlan {
  const outcome = planDirectory(file, present, kinds);
  if (Array.isArray(outcome)) throw new Error(outcome.map(told).join('; '));
  return outcome as DirectoryPlan;
}

function faults(file: unknown, present = empty): string[] {
  const outcome = planDirectory(file, present, kinds);
  return Array.isArray(outcome) ? outcome.map(told) : [];
}

function told({ code, path }: Refusal): string {
  return `${path.join('.')} ${code}`;
}

describe('a file of the directory', () => {
  test('adds an agency with the capacities usual for its type, its people and its desks', () => {
    const { changes, unchanged } = plan({ agencies: [transport], staff: [officer], desks: [desk] });
    expect(changes.map(({ table, id, action }) => [table, id, action])).toEqual([
      ['agencies', transport.id, 'ADDED'],
      ['staff', officer.id, 'ADDED'],
      ['desks', desk.id, 'ADDED'],
    ]);
    expect(changes[0]!.row).toMatchObject({ capacities: ['REGISTERS', 'REFERS', 'RECEIVES', 'SUPERVISES'] });
    expect(unchanged).toBe(0);
  });

  test('applied a second time changes nothing', () => {
    const file = { agencies: [transport], staff: [officer], desks: [desk] };
    const rows = plan(file).changes;
    const present = {
      agencies: [rows[0]!.row],
      staff: [rows[1]!.row],
      desks: [rows[2]!.row],
    } as unknown as DirectoryContents;
    expect(plan(file, present)).toEqual({ changes: [], unchanged: 3 });
    const altered = plan({ staff: [{ ...officer, active: false }] }, present);
    expect(altered.changes).toMatchObject([{ id: officer.id, action: 'ALTERED', fields: ['active'] }]);
  });

  test('may name what stands in the directory already', () => {
    expect(
      plan({ staff: [{ ...officer, agencyId: 'agy_court_chenggong' }] }, { ...empty, agencies }).changes,
    ).toHaveLength(1);
  });

  test('that is the demonstration itself has no fault', () => {
    expect(faults({ agencies, staff })).toEqual([]);
  });

  test('with many faults tells every one of them at once', () => {
    const file = {
      agencies: [
        { ...transport, type: 'SPACEPORT' },
        { ...transport, id: 'transport', level: 'VILLAGE', region: '53', superiorId: 'agy_nobody' },
        { ...transport, id: 'agy_a', superiorId: 'agy_b', name: { zh: '', en: 'A' } },
        { ...transport, id: 'agy_b', superiorId: 'agy_a', capacities: ['FLIES'] },
      ],
      staff: [
        { ...officer, roles: ['SYSTEM_ADMIN', 'AUDIT_ADMIN'] },
        { ...officer, agencyId: 'agy_nobody', roles: [] },
      ],
      desks: [{ ...desk, kinds: ['R99'], causes: ['WEATHER'], capacity: 0, colour: 'red' }],
      offices: [],
    };
    expect(faults(file).sort()).toEqual(
      [
        'offices NAME_UNKNOWN',
        'desks.0.colour NAME_UNKNOWN',
        'agencies.0.type AGENCY_TYPE_UNKNOWN',
        'agencies.1.id ID_MALFORMED',
        'agencies.1.level LEVEL_NOT_OF_TYPE',
        'agencies.1.region REGION_MALFORMED',
        'agencies.1.superiorId NOT_FOUND',
        'agencies.2.name.zh TEXT_NOT_ACCEPTED',
        'agencies.2.superiorId SUPERIOR_GOES_ROUND',
        'agencies.3.superiorId SUPERIOR_GOES_ROUND',
        'agencies.3.capacities.0 NAME_UNKNOWN',
        'staff.0.roles DUTIES_NOT_SEPARATED',
        'staff.1.agencyId NOT_FOUND',
        'staff.1.roles NOTHING_GIVEN',
        'staff.1.id ID_TWICE',
        'desks.0.kinds.0 NAME_UNKNOWN',
        'desks.0.causes.0 CAUSE_UNKNOWN',
        'desks.0.capacity COUNT_NOT_POSITIVE',
      ].sort(),
    );
  });

  test.each([['a text'], [null], [[]], [{ agencies: {} }], [{ staff: ['x'] }]])(
    'of another form is refused: %j',
    (file) => {
      expect(faults(file).length).toBeGreaterThan(0);
    },
  );

  test('may not turn an agency into another type, nor move a desk to another agency', () => {
    const [court] = agencies.filter(({ type }) => type === 'COURT');
    const present = {
      ...empty,
      agencies,
      desks: [{ ...desk, agencyId: court!.id, causes: [], capacity: null, enabled: true }],
    };
    expect(faults({ agencies: [{ ...court, type: 'PROCURATORATE' }] }, present)).toContain(
      'agencies.0.type AGENCY_TYPE_IS_FIXED',
    );
    expect(faults({ desks: [{ ...desk, agencyId: 'agy_union_chenggong' }] }, present)).toEqual([
      'desks.0.agencyId DESK_STAYS_WITH_AGENCY',
    ]);
  });
});
