import { describe, expect, test } from '@jest/globals';
import { canaryRun } from '../support/canary/run.ts';
import { openTestDatabase } from '../support/test-database.ts';

/** Every so many-th operation is enough to see a leak here; `npm run check:canary` sends them all. */
const every = 7;

describe('S56: no value of a person leaves by another way than a permitted answer', () => {
  test('S56: none is found in a log line, an error, a refusal, a header, a file or an audit row', async () => {
    const report = await canaryRun({ database: await openTestDatabase(), every });
    expect(report.hits).toEqual([]);
    expect(report.operations).toBeGreaterThan(150);
    expect(report.canaries).toBeGreaterThan(500);
    for (const sink of ['log', 'errors', 'refusals', 'headers', 'spool', 'audit_entry', 'access_entry', 'other doors'])
      expect([sink, (report.bytes[sink] ?? 0) > 100]).toEqual([sink, true]);
  }, 180_000);

  test('S56: a log that names a person, and a line that is printed, are found', async () => {
    const report = await canaryRun({
      database: await openTestDatabase(),
      every: 200,
      plant: (log, sinks) => ({
        log: { ...log, info: (event, fields) => sinks.take('log', JSON.stringify({ event, fields })) },
        after(canaries) {
          const [first] = canaries.needles;
          sinks.take('log', `{"event":"party.added","name":"${first}"}`);
          process.stdout.write(`saved ${canaries.phone()}\n`);
          sinks.take('spool', `{"name":"${encodeURIComponent(canaries.name())}"}`);
        },
      }),
    });
    expect([...new Set(report.hits.map(({ sink }) => sink))].sort()).toEqual(['log', 'spool', 'standard output']);
  }, 180_000);
});
