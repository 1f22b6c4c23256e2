import { expect, test } from '@jest/globals';
import { clockWatch } from '../../src/http/clock-watch.ts';

const minute = 60_000;

function watched() {
  let wall = 1_000_000;
  let steady = 5;
  const watch = clockWatch(
    () => wall,
    () => steady,
  );
  return (wallPassed: number, steadyPassed = wallPassed) => {
    wall += wallPassed;
    steady += steadyPassed;
    return watch.look();
  };
}

test('S66: a clock that runs on is believed, however long between two looks', () => {
  const pass = watched();
  expect([pass(30_000), pass(90 * minute), pass(30_000 + 119_000, 30_000)]).toEqual(['STEADY', 'STEADY', 'STEADY']);
});

test.each([
  ['ahead', 40 * 24 * 60 * minute],
  ['back', -2 * 60 * minute],
  ['by little more than two minutes', 121_000],
])('S66: a clock that jumps %s is not believed for a quarter of an hour', (_how, jump) => {
  const pass = watched();
  expect(pass(jump, 0)).toBe('JUMPED');
  expect(pass(14 * minute)).toBe('DISTRUSTED');
  expect(pass(2 * minute)).toBe('STEADY');
});

test('S66: a second jump begins the wait anew', () => {
  const pass = watched();
  pass(10 * minute, 0);
  pass(10 * minute);
  expect(pass(-10 * minute, 0)).toBe('JUMPED');
  expect(pass(10 * minute)).toBe('DISTRUSTED');
});
