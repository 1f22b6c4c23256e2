import { describe, expect, test } from '@jest/globals';
import type { Threat } from './catalogue.ts';
import { threats } from './catalogue.ts';
import { verdictOn, type Shown, type TestEnd } from './verdict.ts';

const threat: Threat = { id: 'S1', says: 'x', codes: ['UNAUTHENTICATED'], audit: ['auth.rejected'] };
const passed: TestEnd = { fullName: 'a token S1: is refused', status: 'passed' };
const code: Shown = { test: passed.fullName, threat: 'S1', code: 'UNAUTHENTICATED' };
const audit: Shown = { test: passed.fullName, threat: 'S1', audit: 'auth.rejected' };
const lacks = (ends: readonly TestEnd[], shown: readonly Shown[], of: Threat = threat) =>
  verdictOn(of, ends, shown).lacks;

describe('a threat is met', () => {
  test('by tests that passed and showed its code and its audit entry', () => {
    expect(verdictOn(threat, [passed], [code, audit])).toEqual({ ran: 1, lacks: [] });
  });

  test.each<[what: string, ends: TestEnd[], shown: Shown[], lacks: string[]]>([
    ['a test', [], [], ['a test', 'UNAUTHENTICATED', 'auth.rejected']],
    [
      'a test of its own name',
      [{ ...passed, fullName: 'S11: is refused' }],
      [code, audit],
      ['a test', 'UNAUTHENTICATED', 'auth.rejected'],
    ],
    ['the code', [passed], [audit], ['UNAUTHENTICATED']],
    ['the audit entry', [passed], [code], ['auth.rejected']],
    ['the very audit kind', [passed], [code, { ...audit, audit: 'auth.binding' }], ['auth.rejected']],
    ['what another threat showed', [passed], [code, { ...audit, threat: 'S2' }], ['auth.rejected']],
    [
      'what a test showed that is not named after it',
      [passed],
      [code, { ...audit, test: 'another' }],
      ['auth.rejected'],
    ],
    [
      'a test that was run',
      [{ ...passed, status: 'pending' }],
      [code, audit],
      ['a test', 'UNAUTHENTICATED', 'auth.rejected'],
    ],
  ])('never without %s', (_what, ends, shown, wanted) => {
    expect(lacks(ends, shown)).toEqual(wanted);
  });

  test('never by a test that failed, whatever it showed before, nor beside one that did', () => {
    const failed = { fullName: 'S1: at night', status: 'failed' };
    expect(lacks([{ ...passed, status: 'failed' }], [code, audit])).toContain('auth.rejected');
    expect(lacks([passed, failed], [code, audit])).toEqual(['S1: at night']);
  });

  test('by its tests alone where there is no door', () => {
    expect(lacks([passed], [], { ...threat, noDoor: true })).toEqual([]);
    expect(lacks([], [], { ...threat, noDoor: true })).toEqual(['a test']);
  });
});

test('the catalogue has seventy-two threats, each once, and a reason for each door that is not there', () => {
  expect(threats.map(({ id }) => id)).toEqual(Array.from({ length: 72 }, (_none, index) => `S${index + 1}`));
  expect(threats.filter(({ noDoor, why }) => noDoor && !why)).toEqual([]);
});
