import { afterAll, expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withoutReport } from '../../../src/cli/conformance/partner-reports.ts';
import { allScenarios } from '../../../src/cli/conformance/scenarios/all-scenarios.ts';
import { kitVersion } from '../../../src/domain/conformance/report.ts';
import { signReport } from '../../../src/storage/conformance/signed-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'accord-reports-'));
afterAll(() => rmSync(folder, { recursive: true }));
const key = generateKeyPairSync('ed25519').privateKey;
const at = new Date('2026-11-22T04:00:00Z');

function reportFor(subject: string, schemaDigest = 'd') {
  const scenarios = allScenarios.map(({ name, title }) => ({
    ...{ name, title, verdict: 'PASSED' as const, diagnosis: null, means: null, next: null, seen: null },
  }));
  const tally = { passed: scenarios.length, failed: 0, notApplicable: 0, scenarios };
  const about = { kit: kitVersion, schemaDigest, profile: 'mediation', subject, partner: 'http://p.example/' };
  return signReport({ ...about, ...tally, at: at.toISOString() }, key);
}

test('a partner is composed with a current report of its own, and no other', () => {
  const good = reportFor('housing');
  const files = { housing: good, transport: good, market: reportFor('market', 'old'), broken: '{' };
  for (const [name, file] of Object.entries(files)) {
    writeFileSync(join(folder, `${name}.json`), typeof file === 'string' ? file : JSON.stringify(file));
  }
  const asked = { digest: 'd', at, trusted: [good.key] };
  expect(withoutReport(['housing', 'transport', 'market', 'broken', 'absent'], folder, asked)).toEqual({
    transport: ['FOR_SOMEBODY_ELSE'],
    market: ['OTHER_SCHEMA'],
    broken: ['NOT_A_REPORT'],
    absent: ['NOT_A_REPORT'],
  });
  expect(withoutReport(['housing'], folder, { ...asked, trusted: [] })).toEqual({ housing: ['KEY_NOT_TRUSTED'] });
});
