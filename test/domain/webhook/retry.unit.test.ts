import { expect, test } from '@jest/globals';
import { horizon, nextAttempt, openFor } from '../../../src/domain/webhook/retry.ts';
import { cursorOf, sequenceOf } from '../../../src/domain/webhook/webhook-cursor.ts';

const day = 24 * 3_600_000;
const start = new Date('2026-03-02T00:00:00Z');

function instants(chance: number, retryAfter: number | null = null): Date[] {
  const all = [start];
  for (let attempts = 1; attempts < 200; attempts += 1) {
    const next = nextAttempt({ attempts, dueAt: start, retryAfter }, all.at(-1)!, chance);
    if (!next) return all;
    all.push(next);
  }
  throw new Error('it never ends');
}

test('an event is tried after 5 s, 30 s, 5 min, 30 min, 2 h, 6 h, then every 12 h, for thirty days', () => {
  const all = instants(0.5);
  const gaps = all.slice(1).map((each, at) => (each.getTime() - all[at]!.getTime()) / 1000);
  expect(gaps.slice(0, 8)).toEqual([5, 30, 300, 1800, 7200, 21_600, 43_200, 43_200]);
  expect(all.at(-1)!.getTime() - start.getTime()).toBeLessThanOrEqual(horizon);
  expect(all.at(-1)!.getTime() - start.getTime()).toBeGreaterThan(horizon - day / 2);
  expect(all).toHaveLength(66);
});

test('chance moves a delay by a fifth at most, either way', () => {
  const gap = (chance: number) => instants(chance)[1]!.getTime() - start.getTime();
  expect([gap(0), gap(0.5), gap(1)]).toEqual([4_000, 5_000, 6_000]);
});

test('a receiver that asks for more time is given it, a day at most', () => {
  expect(instants(0.5, 600)[1]!.getTime() - start.getTime()).toBe(600_000);
  expect(instants(0.5, 9_999_999)[1]!.getTime() - start.getTime()).toBe(day);
});

test('an endpoint is left alone from the fifth failure in a row, for half an hour at most', () => {
  expect([4, 5, 6, 11, 12, 100].map((failures) => openFor(failures, 0.5))).toEqual([
    ...[null, 30_000, 60_000, 1_800_000, 1_800_000, 1_800_000],
  ]);
});

test('a cursor leads back to its place, and nothing else is one', () => {
  for (const sequence of [1, 35, 36, 999_999_999]) expect(sequenceOf(cursorOf(sequence))).toBe(sequence);
  expect(['', 'whc_', 'whc_1', '12', 'whc_ABCDEFGH'].map(sequenceOf)).toEqual([0, null, null, null, null]);
});
