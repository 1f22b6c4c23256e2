import { describe, expect, test } from '@jest/globals';
import { Misses, missesAllowed } from '../../src/http/misses.ts';

describe('S10: numbers guessed in sequence', () => {
  test('S10: fifty misses cost nothing, the next trips the limit once, and from there on one is answered a second', () => {
    const misses = new Misses();
    const waits = Array.from({ length: missesAllowed + 5 }, (_none, index) => misses.count('a', 1, index));
    expect(waits.slice(0, missesAllowed).every(({ wait, tripped }) => wait === 0 && !tripped)).toBe(true);
    expect(waits.map(({ tripped }) => tripped).filter(Boolean)).toHaveLength(1);
    expect(waits[missesAllowed]).toEqual({ wait: 1_000, tripped: true });
    expect(waits.slice(-1)[0]!.wait).toBeGreaterThan(4_900);
  });

  test('S10: ten thousand at once, or in one document, wait no shorter each', () => {
    const misses = new Misses();
    expect(misses.count('a', 10_000, 0)).toEqual({ wait: 20_000, tripped: true });
    expect(misses.count('a', 1, 30_000).wait).toBe(20_000);
  });

  test('S10: another caller is not slowed, nor the same one ten minutes later', () => {
    const misses = new Misses();
    misses.count('a', 60, 0);
    expect(misses.count('b', 1, 0).wait).toBe(0);
    expect(misses.count('a', 1, 600_000).wait).toBe(0);
  });
});
