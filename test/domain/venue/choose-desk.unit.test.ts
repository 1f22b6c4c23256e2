import { describe, expect, test } from '@jest/globals';
import type { Desk } from '../../../src/domain/agency/desk.ts';
import { chooseDesk } from '../../../src/domain/venue/choose-desk.ts';

function desk(id: string, rest: Partial<Desk> = {}): Desk {
  const words = { zh: id, en: id };
  return {
    id,
    agencyId: 'agy_a',
    name: words,
    regions: [],
    kinds: [],
    causes: [],
    capacity: null,
    enabled: true,
    ...rest,
  };
}

const matter = { kind: 'R07', region: '530114003', cause: 'REMUNERATION_CLAIM' };
const anything = desk('dsk_anything');
const city = desk('dsk_city', { regions: ['530100'] });
const town = desk('dsk_town', { regions: ['310114', '530114003'] });
const mediation = desk('dsk_mediation', { kinds: ['R07', 'R08'] });
const wages = desk('dsk_wages', { causes: ['REMUNERATION_CLAIM'] });
const contracts = desk('dsk_contracts', { causes: ['LABOUR_CONTRACT'] });

describe('the desk a matter lands on', () => {
  test.each([
    ['the only one', [anything], 'dsk_anything'],
    ['the one of the region before the one for everywhere', [anything, city], 'dsk_city'],
    ['the one of the smallest region', [city, town, anything], 'dsk_town'],
    ['the one of the kind among equals in region', [anything, mediation], 'dsk_mediation'],
    ['the region before the kind', [mediation, city], 'dsk_city'],
    ['the kind before the cause', [wages, mediation], 'dsk_mediation'],
    ['the one of the very cause before the one of the cause above', [contracts, wages], 'dsk_wages'],
    ['the one of the cause above before the one of no cause', [anything, contracts], 'dsk_contracts'],
    ['the first by id among equals', [desk('dsk_b'), desk('dsk_a')], 'dsk_a'],
    ['none where every desk serves another place', [desk('dsk_x', { regions: ['310114'] })], null],
    ['none where every desk takes another kind', [desk('dsk_x', { kinds: ['R33'] })], null],
    ['none where every desk takes another cause', [desk('dsk_x', { causes: ['SOCIAL_INSURANCE'] })], null],
    ['none of an agency without desks', [], null],
    ['never one that is closed', [desk('dsk_x', { enabled: false, regions: ['530114003'] }), anything], 'dsk_anything'],
  ] as const)('is %s', (_words, desks, expected) => {
    expect(chooseDesk(matter, desks, {})?.id ?? null).toBe(expected);
    expect(chooseDesk(matter, [...desks].reverse(), {})?.id ?? null).toBe(expected);
  });

  test('is the least loaded among equals', () => {
    expect(chooseDesk(matter, [desk('dsk_a'), desk('dsk_b')], { dsk_a: 3, dsk_b: 2 })?.id).toBe('dsk_b');
  });

  test('is another one while it is full, and the best one all the same where all are full', () => {
    const best = { ...town, capacity: 2 };
    expect(chooseDesk(matter, [best, anything], { dsk_town: 1 })?.id).toBe('dsk_town');
    expect(chooseDesk(matter, [best, anything], { dsk_town: 2 })?.id).toBe('dsk_anything');
    expect(chooseDesk(matter, [best, { ...anything, capacity: 1 }], { dsk_town: 2, dsk_anything: 1 })?.id).toBe(
      'dsk_town',
    );
  });

  test('takes a matter without a cause only where no cause is asked for', () => {
    expect(chooseDesk({ ...matter, cause: null }, [wages, anything], {})?.id).toBe('dsk_anything');
    expect(chooseDesk({ ...matter, cause: null }, [wages], {})).toBeNull();
  });
});
