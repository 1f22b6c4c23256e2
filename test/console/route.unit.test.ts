import { expect, test } from '@jest/globals';
import { boxNames } from '../../src/console/inbox/boxes.ts';
import { pathOf, routeOf } from '../../src/console/shell/route.ts';

test('every place of the page is found again at its address', () => {
  for (const box of boxNames) expect(routeOf(pathOf({ page: 'inbox', box }))).toEqual({ page: 'inbox', box });
  expect(routeOf(pathOf({ page: 'register' }))).toEqual({ page: 'register' });
  expect(routeOf(pathOf({ page: 'dispute', id: 'dsp_1/2' }))).toEqual({ page: 'dispute', id: 'dsp_1/2' });
});

test('the root and the bare inbox open what is new', () => {
  for (const path of ['/', '/inbox']) expect(routeOf(path)).toEqual({ page: 'inbox', box: 'fresh' });
});

test.each(['/inbox/nothing', '/disputes', '/disputes/', '/a', '/inbox/fresh/x', '/inbox/constructor', '/register/x'])(
  '%s is unknown',
  (path) => {
    expect(routeOf(path)).toEqual({ page: 'unknown' });
  },
);
