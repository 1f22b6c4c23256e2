import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { answerDeadlineLine } from '../../../src/cli/answer-deadline-line.ts';
import { law } from './ask.ts';
import { questions } from './random-questions.ts';

const lines = fc
  .sample(questions, { numRuns: 3_000, seed: 20_261_122 })
  .map(({ row, start, pauses, extensionDays }) => JSON.stringify({ rule: row.id, start, pauses, extensionDays }));

test.each(['America/Los_Angeles', 'Pacific/Kiritimati'])(
  'a machine in %s counts like this one',
  (zone) => {
    const { stdout, status } = spawnSync(
      process.execPath,
      ['--import', './scripts/register-swc.mjs', 'src/cli/deadlines.ts'],
      {
        input: lines.join('\n'),
        encoding: 'utf8',
        maxBuffer: 1e9,
        env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
      },
    );
    expect(status).toBe(0);
    const here = lines.map((line, index) => answerDeadlineLine(line, index + 1, law).answer);
    expect(stdout.trim().split('\n')).toEqual(here);
  },
  60_000,
);
