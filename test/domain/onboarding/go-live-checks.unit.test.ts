import { describe, expect, test } from '@jest/globals';
import { profiles } from '../../../src/cli/conformance/profiles.ts';
import { allScenarios } from '../../../src/cli/conformance/scenarios/all-scenarios.ts';
import { agencies } from '../../../seeds/agencies.ts';
import { isContactPost } from '../../../src/domain/onboarding/contact-post.ts';
import {
  goLiveChecks,
  openChecks,
  type GoLiveAsked,
  type GoLiveStanding,
} from '../../../src/domain/onboarding/go-live-checks.ts';
import { goLiveItems } from '../../../src/domain/onboarding/go-live-items.ts';
import { loopScenarios, profileOfType } from '../../../src/domain/onboarding/report-profile.ts';

const scenario = (name: string, verdict: string) => ({ name, verdict });
const passed = loopScenarios.map((name) => scenario(name, 'PASSED'));
const application = { contractSha256: 'c', report: { report: { scenarios: passed } }, eventsWanted: true };
const standing: GoLiveStanding = { posts: ['AGENCY_ADMIN', 'MEDIATOR'], keySeen: true, eventTaken: true };
const asked: GoLiveAsked = {
  ...{ postsNeeded: [['MEDIATOR', 'PEOPLE_MEDIATOR']], contractSha256: 'c', reportFaults: [] },
};
const openWith = (change: {
  readonly application?: Partial<typeof application> | { readonly report: null };
  readonly standing?: Partial<GoLiveStanding>;
  readonly asked?: Partial<GoLiveAsked>;
}) =>
  openChecks(
    goLiveChecks(
      { ...application, ...change.application },
      { ...standing, ...change.standing },
      { ...asked, ...change.asked },
    ),
  ).map(({ item, missing }) => [item, ...missing]);

describe('the checklist', () => {
  test('is fulfilled where everything stands', () => {
    expect(openWith({})).toEqual([]);
  });

  test.each([
    ['no administrator', { standing: { posts: ['MEDIATOR' as const] } }, [['ADMINISTRATOR']]],
    ['a vacant post', { standing: { posts: ['AGENCY_ADMIN' as const] } }, [['POSTS', 'MEDIATOR | PEOPLE_MEDIATOR']]],
    ['no key in use', { standing: { keySeen: false } }, [['SYSTEM_KEY']]],
    ['another contract', { asked: { contractSha256: 'd' } }, [['CONTRACT']]],
    ['no report', { application: { report: null } }, [['REPORT'], ['FIRST_LOOP']]],
    ['an old report', { asked: { reportFaults: ['TOO_OLD' as const] } }, [['REPORT', 'TOO_OLD'], ['FIRST_LOOP']]],
    ['no event taken', { standing: { eventTaken: false } }, [['EVENTS']]],
    ['no event wanted', { standing: { eventTaken: false }, application: { eventsWanted: false } }, []],
  ])('is open with %s', (_what, change, items) => {
    expect(openWith(change)).toEqual(items);
  });

  test.each(loopScenarios)('is open where %s was not passed', (name) => {
    const scenarios = passed.map((each) => (each.name === name ? scenario(name, 'NOT_APPLICABLE') : each));
    expect(openWith({ application: { report: { report: { scenarios } } } })).toEqual([['FIRST_LOOP']]);
  });

  test('says of every item in both languages what it is and how it is done', () => {
    for (const { title, how } of Object.values(goLiveItems)) {
      for (const { zh, en } of [title, how]) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).toMatch(/^[A-Z]/);
      }
    }
  });
});

test('the scenarios in which a loop is closed are scenarios of the kit', () => {
  expect(allScenarios.map(({ name }) => name)).toEqual(expect.arrayContaining([...loopScenarios]));
});

test('a type is tried by a profile there is, and each profile as the type it plays', () => {
  for (const name of Object.values(profileOfType)) expect(Object.keys(profiles)).toContain(name);
  for (const [name, { agencyId }] of Object.entries(profiles)) {
    expect([agencyId, profileOfType[agencies.find(({ id }) => id === agencyId)!.type]]).toEqual([agencyId, name]);
  }
});

test.each([
  ['办公室主任', true],
  ['Head of office', true],
  ['张某13800000000', false],
  ['办', false],
  ['a@b.example', false],
])('the contact %s is a post: %s', (text, is) => {
  expect(isContactPost(text)).toBe(is);
});
