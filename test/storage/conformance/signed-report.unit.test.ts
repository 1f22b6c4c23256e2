import { describe, expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import {
  kitVersion,
  reportDays,
  scenarioCount,
  type ConformanceReport,
} from '../../../src/domain/conformance/report.ts';
import { currentReport, schemaDigestOf, signReport } from '../../../src/storage/conformance/signed-report.ts';

const digest = schemaDigestOf('type Query { a: Int }');
const at = new Date('2026-11-22T04:00:00Z');
const key = generateKeyPairSync('ed25519').privateKey;
const title = { zh: '甲', en: 'a' };
const report: ConformanceReport = {
  ...{ kit: kitVersion, schemaDigest: digest, profile: 'union', subject: null, partner: 'http://partner.example/' },
  ...{ at: '2026-11-20T04:00:00.000Z', passed: scenarioCount - 1, failed: 0, notApplicable: 1 },
  scenarios: Array.from({ length: scenarioCount }, (_each, n) => ({
    ...{ name: `s${n}`, title, verdict: n === 0 ? 'NOT_APPLICABLE' : 'PASSED', diagnosis: null },
    ...{ means: null, next: null, seen: null },
  })) as ConformanceReport['scenarios'],
};
const signed = signReport(report, key);
const trusted = [signed.key];
const asked = (change: Partial<ConformanceReport>) =>
  currentReport(signReport({ ...report, ...change }, key), digest, at, trusted);

describe('a report', () => {
  test('is current when it was signed by a trusted key, for this schema and kit, not long ago', () => {
    expect(currentReport(signed, digest, at, trusted)).toEqual([]);
  });

  test('survives being written and read', () => {
    expect(currentReport(JSON.parse(JSON.stringify(signed)), digest, at, trusted)).toEqual([]);
  });

  test.each(Object.keys(report))('with another %s than was signed is refused', (name) => {
    const altered = { ...signed, report: { ...report, [name]: name === 'scenarios' ? [] : 'altered' } };
    expect(currentReport(altered, digest, at, trusted)).not.toEqual([]);
  });

  test('whose scenario is altered after it was signed is refused', () => {
    const scenarios = report.scenarios.map((each, n) => (n === 3 ? { ...each, seen: 'better' } : each));
    const altered = { ...signed, report: { ...report, scenarios } };
    expect(currentReport(altered, digest, at, trusted)).toEqual(['SIGNATURE_WRONG']);
  });

  test('signed by the partner itself does not count', () => {
    const own = signReport(report, generateKeyPairSync('ed25519').privateKey);
    expect(currentReport(own, digest, at, trusted)).toEqual(['KEY_NOT_TRUSTED']);
  });

  const failed = report.scenarios.map((each, n) => (n === 3 ? { ...each, verdict: 'FAILED' as const } : each));
  test.each<[string, Partial<ConformanceReport>]>([
    ['SCENARIO_FAILED', { scenarios: failed, passed: scenarioCount - 2, failed: 1 }],
    ['TALLY_WRONG', { passed: 3 }],
    ['SCENARIO_MISSING', { scenarios: report.scenarios.slice(1), notApplicable: 0 }],
    ['OTHER_SCHEMA', { schemaDigest: schemaDigestOf('type Query { b: Int }') }],
    ['OTHER_KIT', { kit: '0' }],
    ['TOO_OLD', { at: new Date(at.getTime() - (reportDays + 1) * 86_400_000).toISOString() }],
    ['TOO_OLD', { at: 'never' }],
    ['FROM_THE_FUTURE', { at: '2027-01-01T00:00:00.000Z' }],
  ])('is refused as %s', (fault, change) => {
    expect(asked(change)).toContain(fault);
  });

  test.each([null, 'x', {}, { report: null, key: 'k', signature: 's' }, [], { report: {}, key: 1, signature: 2 }])(
    'that is none is refused: %j',
    (given) => {
      expect(currentReport(given, digest, at, trusted)).toEqual(['NOT_A_REPORT']);
    },
  );
});
