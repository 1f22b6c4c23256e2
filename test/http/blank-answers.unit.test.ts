import { describe, expect, test } from '@jest/globals';
import { instantAhead, tellsNothing } from '../../src/http/blank-answers.ts';

describe('an answer that tells nothing', () => {
  test.each([
    ['nothing came', null],
    ['a root field that is null, whatever stands beside it', { viewer: { id: 'stf_1' }, dispute: null }],
    ['an entity that is null', { _entities: [{ id: 'dsp_1' }, null] }],
    ['a refusal because it is not there', { addNote: { dispute: null, userErrors: [{ code: 'NOT_FOUND' }] } }],
  ])('%s', (_name, data) => {
    expect(tellsNothing(data)).toBe(true);
  });

  test.each([
    ['what was found', { dispute: { id: 'dsp_1', closedAt: null } }],
    ['another refusal', { addNote: { dispute: null, userErrors: [{ code: 'TEXT_NOT_ACCEPTED' }] } }],
    ['a number, a list', { count: 0, agencies: [] }],
  ])('is not %s', (_name, data) => {
    expect(tellsNothing(data)).toBe(false);
  });
});

test('the instant is fixed at the beginning, whenever it is asked for', async () => {
  const begun = performance.now();
  const instant = instantAhead(30);
  await new Promise((resolve) => setTimeout(resolve, 10));
  await instant.reached();
  expect(performance.now() - begun).toBeGreaterThanOrEqual(29);
  await instant.reached();
  await instantAhead(0).reached();
});
