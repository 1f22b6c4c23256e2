import { describe, expect, test } from '@jest/globals';
import { parseInstant, shanghaiInstant } from '../../src/kernel/shanghai-instant.ts';

describe('an instant as text', () => {
  test.each([
    ['2026-09-24T16:20:00+08:00', '2026-09-24T16:20:00+08:00'],
    ['2026-09-24T08:20:00Z', '2026-09-24T16:20:00+08:00'],
    ['2026-09-24T08:20Z', '2026-09-24T16:20:00+08:00'],
    ['2026-09-24T23:59:59.999+08:00', '2026-09-24T23:59:59.999+08:00'],
    ['2026-12-31T20:00:00-05:00', '2027-01-01T09:00:00+08:00'],
  ])('%s is %s in China', (text, inChina) => {
    expect(shanghaiInstant(parseInstant(text)!)).toBe(inChina);
  });

  test.each([
    ['without an offset', '2026-09-24T16:20:00'],
    ['without a time', '2026-09-24'],
    ['on a day that does not exist', '2026-02-30T10:00:00+08:00'],
    ['at an hour that does not exist', '2026-03-02T24:00:00+08:00'],
    ['with something after it', '2026-09-24T16:20:00+08:00 '],
  ])('is not read %s', (_why, text) => {
    expect(parseInstant(text)).toBeNull();
  });
});
