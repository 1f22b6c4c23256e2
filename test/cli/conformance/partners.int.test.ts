import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { startKitHub, type KitHub } from '../../../src/cli/conformance/kit-hub.ts';
import { profiles } from '../../../src/cli/conformance/profiles.ts';
import { runConformance } from '../../../src/cli/conformance/run-conformance.ts';
import { allScenarios } from '../../../src/cli/conformance/scenarios/all-scenarios.ts';
import { faults } from '../../partners/faulty/faults.mjs';
import { startPartner } from '../../partners/supervisor.ts';
import { figure } from '../../support/figure.ts';
import { openTestDatabase } from '../../support/test-database.ts';

/** `npm run check:conformance` plays everything; an ordinary run plays a few of each sort. */
const isFull = process.env.ACCORD_CONFORMANCE === 'full';
const few = ['receive', 'complete', 'last-day', 'lost-then-caught-up', 'keys-change-hands', 'answer-lost', 'conflict'];
const fewFaults = ['one-ground-for-all', 'own-calendar', 'no-memory-of-ids', 'believes-anybody', 'names-to-statistics'];
const faultNames = isFull ? Object.keys(faults) : fewFaults;
const profile = profiles.mediation!;
let hub: KitHub;

beforeAll(async () => {
  hub = await startKitHub(profile, await openTestDatabase());
}, 120_000);
afterAll(() => hub.stop());

async function tried(fault: string | null, names: readonly string[], on: { hub: KitHub; profileName: string }) {
  const partner = await startPartner(fault);
  try {
    return await runConformance({
      ...{ url: partner.url, ...on, profile: profiles[on.profileName]!, restart: partner.restart, patience: 5_000 },
      scenarios: allScenarios.filter(({ name }) => names.includes(name)),
      webhookKey: generateKeyPairSync('ed25519').privateKey,
      now: () => new Date(),
    });
  } finally {
    await partner.stop();
  }
}

describe('the honest partner', () => {
  test('passes every scenario', async () => {
    const names = isFull ? allScenarios.map(({ name }) => name) : few;
    const report = await tried(null, names, { hub, profileName: 'mediation' });
    const failed = report.scenarios.filter(({ verdict }) => verdict === 'FAILED');
    figure('honest partner, scenarios passed', `${report.passed} of ${names.length}`);
    expect(failed.map(({ name, diagnosis, seen }) => `${name}: ${diagnosis} ${seen}`)).toEqual([]);
    expect(report.passed).toBe(names.length);
  }, 900_000);

  const others = isFull ? Object.keys(profiles).filter((name) => name !== 'mediation') : [];
  for (const name of others) {
    test(`passes as ${name}`, async () => {
      const own = await startKitHub(profiles[name]!, await openTestDatabase());
      try {
        const names = allScenarios.map((each) => each.name);
        const report = await tried(null, names, { hub: own, profileName: name });
        const failed = report.scenarios.filter(({ verdict }) => verdict === 'FAILED');
        figure(`honest partner as ${name}, passed / not applicable`, `${report.passed} / ${report.notApplicable}`);
        expect(failed.map((each) => `${each.name}: ${each.diagnosis} ${each.seen}`)).toEqual([]);
      } finally {
        await own.stop();
      }
    }, 900_000);
  }
});

describe('a partner with one fault', () => {
  let named = 0;
  afterAll(() => figure('faulty partners named rightly', `${named} of ${faultNames.length}`));

  test.each(faultNames)(
    '%s is named',
    async (fault) => {
      const { code, scenarios } = faults[fault]!;
      const report = await tried(fault, scenarios, { hub, profileName: 'mediation' });
      const found = report.scenarios.map(({ name, diagnosis, seen }) => [name, diagnosis ?? `passed: ${seen}`]);
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(scenarios.map((name) => [name, code])));
      named += 1;
    },
    120_000,
  );
});
