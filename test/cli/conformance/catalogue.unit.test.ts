import { expect, test } from '@jest/globals';
import { diagnoses, type DiagnosisCode } from '../../../src/cli/conformance/diagnoses.ts';
import { profiles } from '../../../src/cli/conformance/profiles.ts';
import { allScenarios } from '../../../src/cli/conformance/scenarios/all-scenarios.ts';
import { scenarioCount } from '../../../src/domain/conformance/report.ts';
import { getKind } from '../../../src/kinds/index.ts';
import { faults } from '../../partners/faulty/faults.mjs';

test('there are more than forty scenarios, each with a name of its own, and a report says how many', () => {
  expect(allScenarios.length).toBe(scenarioCount);
  expect(scenarioCount).toBeGreaterThanOrEqual(40);
  expect(new Set(allScenarios.map(({ name }) => name)).size).toBe(scenarioCount);
});

test('every diagnosis is found by a scenario, or by the run itself', () => {
  const ofTheRun = ['HELLO_NOT_ANSWERED', 'NOT_WHERE_EXPECTED'];
  const found = new Set<string>([...allScenarios.flatMap(({ finds }) => finds), ...ofTheRun]);
  expect([...found].sort()).toEqual(Object.keys(diagnoses).sort());
});

test('every text is Chinese and English', () => {
  const texts = [
    ...allScenarios.flatMap(({ title, sent, expected }) => [title, sent, expected]),
    ...Object.values(diagnoses).flatMap(({ means, next }) => [means, next]),
  ];
  expect(texts.filter(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || /\p{Script=Han}/u.test(en) || en === '')).toEqual(
    [],
  );
});

test('thirty faulty partners and more, each with a diagnosis that its scenarios can give', () => {
  expect(Object.keys(faults).length).toBeGreaterThanOrEqual(30);
  expect(new Set(Object.values(faults).map(({ code }) => code)).size).toBeGreaterThanOrEqual(30);
  for (const { code, scenarios } of Object.values(faults)) {
    for (const name of scenarios) {
      expect(allScenarios.find((each) => each.name === name)!.finds).toContain(code as DiagnosisCode);
    }
  }
});

test.each(Object.entries(profiles))('what %s is sent exists as a kind, with the steps it names', (_name, profile) => {
  const kind = getKind(profile.kind);
  const steps = Object.keys(kind.steps);
  expect(steps).toEqual(expect.arrayContaining([...profile.path, 'RECEIVE', 'ACCEPT', 'DECLINE', 'ASK_MORE']));
  expect(steps).not.toContain(profile.foreignStep);
  expect(steps.includes('EXTEND')).toBe(profile.extends !== null);
  expect(Object.keys(kind.outcomes)).toContain(profile.outcome);
  expect(kind.declineReasons.slice(1)).toContain(profile.declineReason);
  expect(kind.lapsesWith !== undefined).toBe(profile.lapses);
});
