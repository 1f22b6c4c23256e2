import { describe, expect, test } from '@jest/globals';
import type { AdminLevel } from '../../../src/domain/agency/admin-level.ts';
import type { Agency } from '../../../src/domain/agency/agency.ts';
import { agencyTypes, type AgencyType } from '../../../src/domain/agency/agency-type.ts';
import type { Desk } from '../../../src/domain/agency/desk.ts';
import { chooseReceiver } from '../../../src/domain/venue/choose-receiver.ts';
import { venueAnchors, venueRuleFor, venueRules, type VenueRule } from '../../../src/domain/venue/venue-rules.ts';
import { Refusal } from '../../../src/kernel/refusal.ts';
import { referralKinds } from '../../../src/kinds/index.ts';

const words = { zh: '某', en: 'Some' };

function body(id: string, type: AgencyType, level: AdminLevel, region: string): Agency {
  return { id, type, level, region, name: words, capacities: ['RECEIVES'], superiorId: null };
}

const agencies = [
  body('agy_acftu', 'UNION', 'NATIONAL', '000000'),
  body('agy_union_yunnan', 'UNION', 'PROVINCE', '530000'),
  body('agy_union_kunming', 'UNION', 'CITY', '530100'),
  body('agy_union_chenggong', 'UNION', 'COUNTY', '530114'),
  body('agy_union_dounan', 'UNION', 'TOWNSHIP', '530114003'),
  body('agy_court_kunming', 'COURT', 'CITY', '530100'),
  body('agy_court_chenggong', 'COURT', 'COUNTY', '530114'),
  body('agy_court_xishan', 'COURT', 'COUNTY', '530112'),
  body('agy_inspection_kunming', 'LABOUR_INSPECTION', 'CITY', '530100'),
  { ...body('agy_union_retired', 'UNION', 'COUNTY', '530102'), capacities: ['OBSERVES' as const] },
];

const desk = (agencyId: string, enabled: boolean): Desk => ({
  id: `dsk_${agencyId}`,
  agencyId,
  name: words,
  regions: [],
  kinds: [],
  causes: [],
  capacity: null,
  enabled,
});

function chosen(kind: string, type: AgencyType, region: string, desks: readonly Desk[] = []): string {
  const outcome = chooseReceiver({ kind, type, region }, { agencies, desks });
  return outcome instanceof Refusal ? outcome.code : outcome.id;
}

describe('a receiver named by type and place', () => {
  test.each([
    ['the union of the very township', ['R23', 'UNION', '530114003'], 'agy_union_dounan'],
    ['the county union for another township of it', ['R23', 'UNION', '530114001'], 'agy_union_chenggong'],
    ['the county union for the county', ['R23', 'UNION', '530114'], 'agy_union_chenggong'],
    ['the city union where the county has none', ['R23', 'UNION', '530111'], 'agy_union_kunming'],
    ['the city union where the county union takes nothing in', ['R23', 'UNION', '530102'], 'agy_union_kunming'],
    ['the province union in another city', ['R23', 'UNION', '532823'], 'agy_union_yunnan'],
    ['the nation’s union in another province', ['R23', 'UNION', '310114'], 'agy_acftu'],
    ['the basic court for a suit, never the intermediate one', ['R18', 'COURT', '530112'], 'agy_court_xishan'],
    ['nobody where the only court around is of the wrong level', ['R18', 'COURT', '530111'], 'NO_RECEIVER_FOR_REGION'],
    ['the city inspection where the county has none', ['R24', 'LABOUR_INSPECTION', '530114'], 'agy_inspection_kunming'],
    ['nobody of a type that is not there', ['R30', 'PUBLIC_SECURITY', '530114'], 'NO_RECEIVER_FOR_REGION'],
    ['nobody for a place that is none', ['R23', 'UNION', '99'], 'NO_RECEIVER_FOR_REGION'],
  ] as const)('is %s', (_words, [kind, type, region], expected) => {
    expect(chosen(kind, type, region)).toBe(expected);
  });

  test('is passed over when it has closed all of its desks, and not when one is open', () => {
    const shut = desk('agy_union_dounan', false);
    expect(chosen('R23', 'UNION', '530114003', [shut])).toBe('agy_union_chenggong');
    expect(chosen('R23', 'UNION', '530114003', [shut, { ...shut, id: 'dsk_2', enabled: true }])).toBe(
      'agy_union_dounan',
    );
  });

  test('does not depend on the order of the directory', () => {
    const reversed = [...agencies].reverse();
    const outcome = chooseReceiver(
      { kind: 'R23', type: 'UNION', region: '530114003' },
      { agencies: reversed, desks: [] },
    );
    expect(outcome).toMatchObject({ id: 'agy_union_dounan' });
  });
});

describe.each(Object.entries(venueRules) as [string, VenueRule][])('the rule %s', (_id, rule) => {
  test('names places, levels its type has, and its law', () => {
    expect(rule.anchors.length).toBeGreaterThan(0);
    for (const anchor of rule.anchors) expect(venueAnchors).toHaveProperty(anchor);
    for (const level of rule.levels) expect(agencyTypes[rule.receiver].levels).toContain(level);
    expect(rule.basis.length).toBeGreaterThan(0);
  });

  test('is found for each of its kinds that the hub has', () => {
    for (const kind of rule.kinds) expect(venueRuleFor(kind, rule.receiver)).toBe(rule);
    for (const kind of rule.kinds.filter((each) => referralKinds.has(each) && each !== 'R20'))
      expect(referralKinds.get(kind)!.to).toContain(rule.receiver);
  });
});
