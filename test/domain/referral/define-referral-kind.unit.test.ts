import { expect, test } from '@jest/globals';
import { closedLoop, closedLoopWith } from '../../../src/domain/referral/closed-loop.ts';
import { defineReferralKind } from '../../../src/domain/referral/define-referral-kind.ts';
import type { ReferralKind } from '../../../src/domain/referral/referral-kind.ts';
import { stepsOf } from './scene.ts';

const sound: ReferralKind = {
  code: 'R01',
  name: 'SOUND',
  title: { zh: '样例', en: 'Sound' },
  basis: [{ law: 'CPL', article: '1', version: '2024' }],
  mark: 'DESIGN',
  from: ['UNION'],
  to: ['COURT'],
  consent: 'NONE',
  requires: [],
  line: 'MAIN',
  about: 'DISPUTE',
  packet: { documents: [], groups: ['F0'] },
  group: 'F0',
  clocksAtSending: [{ rule: 'ASSIGN_ACCEPT', bears: 'RECEIVER' }],
  lapsesWith: 'ASSIGN_ACCEPT',
  declineReasons: ['OTHER'],
  steps: closedLoop,
  outcomes: { DONE: { title: { zh: '办结', en: 'Done' }, settles: true } },
  tells: [],
};

/** The shared loop, none of whose steps stops a clock. */
const stopless = closedLoopWith(Object.fromEntries(stepsOf(sound).map(([name]) => [name, { stops: [] }])));

test('a sound kind is taken as it is', () => {
  expect(defineReferralKind(sound)).toBe(sound);
});

test.each<[string, Partial<ReferralKind>, string]>([
  [
    'a step that starts where nothing leads to',
    {
      steps: closedLoopWith({
        SUSPEND: null,
        RESUME: { from: ['SUSPENDED'] },
        TERMINATE: { from: ['ACCEPTED', 'IN_PROGRESS'] },
      }),
    },
    'no state that RESUME starts from is ever reached',
  ],
  [
    'a step that leaves a closed state',
    { steps: closedLoopWith({ DECIDE: { by: 'SENDER', from: ['ACKNOWLEDGED'], to: 'SENT' } }) },
    'DECIDE leaves a closed state',
  ],
  ['a state without a way out', { steps: closedLoopWith({ ACKNOWLEDGE: null }) }, 'nothing leads out of COMPLETED'],
  ['a clock at sending that nothing stops', { steps: stopless }, 'nothing stops the clock ASSIGN_ACCEPT'],
  [
    'a clock of a step that nothing stops',
    {
      steps: {
        ...stopless,
        ACCEPT: { ...closedLoop.ACCEPT!, stops: ['ASSIGN_ACCEPT'], starts: [{ rule: 'ASK_OTHER', bears: 'RECEIVER' }] },
      },
    },
    'nothing stops the clock ASK_OTHER',
  ],
  ['no outcome', { outcomes: {} }, 'it has no outcome'],
  ['no basis', { basis: [] }, 'no law or agreement stands behind it'],
  ['nobody to send it', { from: [] }, 'it has no sides'],
  ['nobody to receive it', { to: [] }, 'it has no sides'],
  [
    'an outcome behind a phase nobody enters',
    { outcomes: { DONE: { ...sound.outcomes['DONE']!, fromPhase: ['NEVER_ENTERED'] } } },
    'no phase that DONE asks for is ever entered',
  ],
  [
    'terms of a variant it does not have',
    { inVariant: { RED: { consent: 'WORKER' } } },
    'it says what the variant RED asks for, which it does not have',
  ],
  [
    'a step that is lost with a clock nothing starts',
    { steps: closedLoopWith({ DECLINE: { within: 'PET_OBJECT' } }) },
    'DECLINE is lost with PET_OBJECT, which nothing starts',
  ],
  ['an answer clock that nothing starts', { lapsesWith: 'ASK_OTHER' }, 'it lapses with ASK_OTHER'],
])('a kind with %s is refused when the hub starts', (_what, change, fault) => {
  expect(() => defineReferralKind({ ...sound, ...change })).toThrow(fault);
});

test('a kind with several faults is told all of them at once, under its code and name', () => {
  expect(() => defineReferralKind({ ...sound, outcomes: {}, basis: [] })).toThrow(/^R01 SOUND: .*no outcome; no law/);
});
