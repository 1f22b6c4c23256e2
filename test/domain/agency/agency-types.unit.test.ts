import { describe, expect, test } from '@jest/globals';
import { adminLevelNames } from '../../../src/domain/agency/admin-level.ts';
import { agencyTypeNames, agencyTypes } from '../../../src/domain/agency/agency-type.ts';
import { industryRegulators } from '../../../src/domain/agency/types/industry-regulators.ts';
import { usualCapacities } from '../../../src/domain/agency/usual-capacities.ts';
import { referralKinds } from '../../../src/kinds/index.ts';

const kinds = [...referralKinds.values()];

describe.each(agencyTypeNames)('%s', (type) => {
  const { title, does, levels, basis, mark } = agencyTypes[type];

  test('says in both languages what it is and does, at which levels, and on what law', () => {
    for (const { zh, en } of [title, does]) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).toMatch(/^[A-Z0-9]/);
    }
    expect(levels.length).toBeGreaterThan(0);
    expect(levels.every((level) => adminLevelNames.includes(level))).toBe(true);
    expect(new Set(levels).size).toBe(levels.length);
    expect(basis.every(({ law, version }) => law !== '' && /^\d{4}$/.test(version))).toBe(true);
    expect(['SURE', 'TO_CHECK', 'DESIGN']).toContain(mark);
  });

  test('holds the capacities that sending and receiving its kinds takes', () => {
    const sends = kinds.filter(({ from }) => from.includes(type)).map(({ code }) => code);
    const receives = kinds.filter(({ to }) => to.includes(type)).map(({ code }) => code);
    const party = ['EMPLOYER', 'WORKERS'].includes(type);
    if (sends.length > 0 && !party) expect(usualCapacities[type]).toContain('REFERS');
    if (receives.length > 0 && !party) expect(usualCapacities[type]).toContain('RECEIVES');
  });
});

test('whoever only audits the handlers neither sends nor receives a matter', () => {
  const sides = kinds.flatMap(({ from, to }) => [...from, ...to]);
  expect(sides).not.toContain('OVERSIGHT_AUDIT');
  expect(usualCapacities.OVERSIGHT_AUDIT).toEqual(['SUPERVISES']);
});

test('every public body that supervises, pays, insures or speaks for workers can be called to joint handling', () => {
  const called = referralKinds.get('R35')!.to;
  const partners = [
    ...Object.keys(industryRegulators),
    'TAX',
    'SOCIAL_INSURANCE_AGENCY',
    'PUBLIC_SECURITY',
    'PETITION_OFFICE',
  ];
  for (const type of [...partners, 'WOMENS_FEDERATION', 'DISABLED_FEDERATION', 'INDUSTRY_COMMERCE_FEDERATION'])
    expect(called).toContain(type);
});

test('every kind names sides that exist', () => {
  for (const { from, to } of kinds) for (const type of [...from, ...to]) expect(agencyTypeNames).toContain(type);
});
