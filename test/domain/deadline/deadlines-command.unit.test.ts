import { describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { answerDeadlineLine } from '../../../src/cli/answer-deadline-line.ts';
import { law } from './ask.ts';
import { workedExamples } from '../../law/worked-examples.ts';

const answered = (line: object) => JSON.parse(answerDeadlineLine(JSON.stringify(line), 1, law).answer);
const refused = (text: string) => answerDeadlineLine(text, 7, law);

describe('one line of npm run deadlines', () => {
  test.each(workedExamples)('answers $row', ({ rule, start, pauses, extensionDays, nominalEnd, due, uncertain }) => {
    expect(answered({ rule, start, pauses, extensionDays })).toMatchObject({
      rule,
      start,
      nominalEnd,
      due,
      dueAt: due.includes('T') ? due : `${due}T23:59:59.999+08:00`,
      calendarUncertain: uncertain ?? false,
    });
  });

  test('takes an instant for a rule in days, and writes instants of the explanation in Chinese time', () => {
    expect(answered({ rule: 'SUIT_15', start: '2026-03-01T16:00:00Z' })).toMatchObject({ due: '2026-03-17' });
    const { explanation } = answered({ rule: 'PRESERVE_48H', start: '2026-09-24T08:20:00Z' });
    expect(explanation[0].at).toBe('2026-09-24T17:00:00+08:00');
  });

  test.each(['2026-09-24T16:20:00+08:00', '2026-09-24T08:20:00Z', '2026-09-24T16:20', '2026-09-24 16:20:00'])(
    'takes %s for the same instant: what names no offset is Chinese time',
    (start) => {
      expect(answered({ rule: 'PRESERVE_48H', start })).toMatchObject({ due: '2026-09-26T17:00:00+08:00' });
    },
  );

  test('says when the clock stands', () => {
    const pauses = [{ from: '2026-03-10', to: null }];
    expect(answered({ rule: 'PRESUIT_30', start: '2026-03-02', pauses })).toMatchObject({ paused: true });
  });

  test.each([
    ['not JSON', 'DEADLINE_BAD_LINE', []],
    ['[]', 'DEADLINE_BAD_LINE', []],
    ['null', 'DEADLINE_BAD_LINE', []],
    ['{}', 'DEADLINE_UNKNOWN_RULE', ['rule']],
    ['{"rule":"toString","start":"2026-03-02"}', 'DEADLINE_UNKNOWN_RULE', ['rule']],
    ['{"rule":"PRESUIT_30"}', 'DEADLINE_BAD_DATE', ['start']],
    ['{"rule":"PRESUIT_30","start":20260302}', 'DEADLINE_BAD_DATE', ['start']],
    ['{"rule":"MI_ORAL","start":"2026-03-02T25:00"}', 'DEADLINE_BAD_DATE', ['start']],
    ['{"rule":"PRESUIT_30","start":"2026-03-02","pauses":{}}', 'DEADLINE_BAD_LINE', ['pauses']],
    ['{"rule":"PRESUIT_30","start":"2026-03-02","pauses":[{}]}', 'DEADLINE_BAD_DATE', ['pauses', '0', 'from']],
    ['{"rule":"PRESUIT_30","start":"2026-03-02","extensionDays":"15"}', 'DEADLINE_BAD_EXTENSION', ['extensionDays']],
  ])('refuses %s as %s', (text, code, path) => {
    const { answer, failed } = refused(text);
    expect(failed).toBe(true);
    expect(JSON.parse(answer)).toMatchObject({
      line: 7,
      error: { code, path, message: expect.stringContaining(' / ') },
    });
  });
});

describe('the command itself', () => {
  const lines = workedExamples.map(({ rule, start, pauses, extensionDays }) =>
    JSON.stringify({ rule, start, pauses, extensionDays }),
  );

  test('answers alike in every time zone of the machine', async () => {
    const zones = ['Asia/Shanghai', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'];
    const runs = await Promise.all(zones.map((zone) => run(`${lines.join('\n')}\n`, zone)));
    expect(runs.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
    const dues = runs[0]!.output.map(({ due }) => due);
    expect(dues).toEqual(workedExamples.map(({ due }) => due));
    for (const { output } of runs) expect(output).toEqual(runs[0]!.output);
  }, 60_000);

  test('goes on after a bad line, skips empty ones, and fails at the end', async () => {
    const { status, output } = await run(`${lines[0]}\n\nnonsense\n${lines[1]}`, 'UTC');
    expect(status).toBe(1);
    expect(output).toMatchObject([{ due: '2025-09-30' }, { line: 3, error: {} }, { due: '2026-02-25' }]);
  }, 60_000);
});

async function run(input: string, zone: string) {
  const args = ['--import', './scripts/register-swc.mjs', 'src/cli/deadlines.ts'];
  const child = spawn(process.execPath, args, { env: { ...process.env, TZ: zone, NODE_OPTIONS: '' } });
  child.stdin.end(input);
  const [text, status] = await Promise.all([
    child.stdout.setEncoding('utf8').toArray(),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  const output: Record<string, unknown>[] = text
    .join('')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { status, output };
}
