import { describe, expect, test } from '@jest/globals';
import type { FactType } from '../../src/domain/history/fact.ts';
import { referralStateNames, unsentStates } from '../../src/domain/referral/referral.ts';
import { stepNameList } from '../../src/domain/referral/step-names.ts';
import { eventTypeOf, hubEventTypes, tidingsOf } from '../../src/notify/hub-event.ts';
import { factRegister } from '../../src/policy/fact-register.ts';
import { factTitles } from '../../src/views/hub/fact-titles.ts';

const facts = Object.keys(factTitles) as FactType[];

describe('a type of event', () => {
  test('is there for every type of fact that can stand in history', () => {
    expect(Object.keys(factRegister).sort()).toEqual([...facts].sort());
    for (const type of facts.filter((each) => each !== 'ReferralStepTaken')) {
      expect(hubEventTypes.has(eventTypeOf({ type, step: null, to: 'SENT' }))).toBe(true);
    }
  });

  test('is there for every step of a referral, into whatever state it leads', () => {
    for (const step of stepNameList) {
      for (const to of referralStateNames) {
        expect(hubEventTypes.has(eventTypeOf({ type: 'ReferralStepTaken', step, to }))).toBe(true);
      }
    }
  });

  test('tells a referral that left from one that has not', () => {
    for (const to of unsentStates) {
      expect(eventTypeOf({ type: 'ReferralOpened', step: null, to })).toBe('REFERRAL_DRAFTED');
      expect(eventTypeOf({ type: 'ReferralStepTaken', step: 'SUBMIT', to })).toBe('REFERRAL_DRAFTED');
    }
    expect(eventTypeOf({ type: 'ReferralOpened', step: null, to: 'SENT' })).toBe('REFERRAL_SENT');
  });

  test('is a name of its own: no two facts or steps share one', () => {
    const names = [...hubEventTypes.keys()];
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBe(facts.length - 2 + stepNameList.length + 4);
    for (const name of names) expect(name).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/);
  });
});

test('an event carries ids, codes and instants, and nothing else of the fact', () => {
  const tidings = tidingsOf({
    ...{ no: 7, id: 'fct_1', type: 'ReferralStepTaken', step: 'ACCEPT', to: 'ACCEPTED' },
    ...{ occurredAt: '2026-03-02T01:00:00.123456+00:00', recordedAt: '2026-03-02T01:00:00+00:00' },
    ...{ disputeId: 'dsp_1', disputeNumber: 'LD-1', referralId: 'ref_1', referralKind: 'R08' },
    ...{ referralState: 'COMPLETED', correlationId: null, bit: 1 },
  });
  expect(tidings).toEqual({
    ...{ id: 'fct_1', type: 'REFERRAL_ACCEPTED', occurredAt: '2026-03-02T01:00:00.123Z' },
    ...{ recordedAt: '2026-03-02T01:00:00.000Z', disputeId: 'dsp_1', disputeNumber: 'LD-1', referralId: 'ref_1' },
    ...{ referralKind: 'R08', referralState: 'ACCEPTED', correlationId: null },
  });
});
