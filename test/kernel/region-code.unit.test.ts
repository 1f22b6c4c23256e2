import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isWithin, parentRegion, regionLevel } from '../../src/kernel/region-code.ts';

describe('a region code', () => {
  test.each([
    ['000000', 'NATIONAL', null],
    ['530000', 'PROVINCE', '000000'],
    ['530100', 'CITY', '530000'],
    ['530114', 'COUNTY', '530100'],
    ['530112', 'COUNTY', '530100'],
    ['532800', 'CITY', '530000'],
    ['532823', 'COUNTY', '532800'],
    ['310000', 'PROVINCE', '000000'],
    ['310114', 'COUNTY', '310000'],
    ['320000', 'PROVINCE', '000000'],
    ['320100', 'CITY', '320000'],
    ['320500', 'CITY', '320000'],
    ['500000', 'PROVINCE', '000000'],
    ['500241', 'COUNTY', '500000'],
    ['421000', 'CITY', '420000'],
    ['429004', 'COUNTY', '420000'],
    ['530114001', 'TOWNSHIP', '530114'],
    ['530114001002', 'VILLAGE', '530114001'],
    ['441900003', 'TOWNSHIP', '441900'],
    ['441900003001', 'VILLAGE', '441900003'],
    ['530114000', 'COUNTY', '530100'],
    ['530114000000', 'COUNTY', '530100'],
    ['530114001000', 'TOWNSHIP', '530114'],
    ['530000000000', 'PROVINCE', '000000'],
  ])('%s is a %s and lies in %s', (code, level, parent) => {
    expect(regionLevel(code)).toBe(level);
    expect(parentRegion(code)).toBe(parent);
  });

  test.each([
    '',
    '53',
    '5301',
    '53011',
    '5301140',
    '53011400100',
    '5301140010021',
    '53011A',
    '５３０１１４',
    '530014',
    '990000',
    '100000',
    '530000001',
    '530114000001',
    '530000001001',
  ])('%p has no valid shape', (code) => {
    expect(regionLevel(code)).toBeNull();
    expect(parentRegion(code)).toBeNull();
    expect(isWithin(code, '000000')).toBe(false);
    expect(isWithin('530114', code)).toBe(false);
  });

  test.each([
    ['530114', '530114', true],
    ['530114', '530100', true],
    ['530114', '530000', true],
    ['530114', '000000', true],
    ['530114001002', '530114', true],
    ['530114000000', '530114', true],
    ['530114', '530114000000', true],
    ['441900003', '441900', true],
    ['310114', '310100', true],
    ['530100', '530114', false],
    ['530114', '530112', false],
    ['532823', '530100', false],
    ['500241', '510000', false],
  ])('%s within %s: %s', (code, ancestor, answer) => {
    expect(isWithin(code, ancestor)).toBe(answer);
  });

  test('leads from every region up to the nation, each step lying in the next', () => {
    const code = fc.stringMatching(/^(53|31|42|44|50)(0000|[1-9]\d00|[1-9]\d[1-9]\d)(0[1-9]\d(\d{3})?)?$/);
    fc.assert(
      fc.property(code, (start) => {
        fc.pre(regionLevel(start) !== null);
        let steps = 0;
        for (let at = start, up = parentRegion(at); up; at = up, up = parentRegion(at)) {
          expect(isWithin(at, up)).toBe(true);
          expect(isWithin(up, at)).toBe(false);
          steps += 1;
        }
        expect(steps).toBeLessThanOrEqual(5);
        expect(isWithin(start, '000000')).toBe(true);
      }),
    );
  });
});
