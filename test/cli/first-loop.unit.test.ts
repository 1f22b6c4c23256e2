import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { figure } from '../support/figure.ts';

interface Ran {
  readonly code: number | null;
  readonly out: string;
}

function firstLoop(...args: string[]): Promise<Ran> {
  const child = spawn(process.execPath, ['scripts/first-loop.mjs', ...args]);
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (out += chunk.toString()));
  return new Promise((resolve) => child.on('exit', (code) => resolve({ code, out })));
}

async function page(text: string): Promise<Ran> {
  const dir = mkdtempSync(join(tmpdir(), 'accord-page-'));
  writeFileSync(join(dir, 'page.md'), text);
  try {
    return await firstLoop(join(dir, 'page.md'));
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const block = (kind: string, body: string) => `\`\`\`${kind}\n${body}\n\`\`\`\n`;

describe('X20: the first loop', () => {
  test('is closed by whoever follows the page, and takes as long as it says', async () => {
    const { code, out } = await firstLoop();
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/first-loop: 10\/10 steps, [\d.]+ s/) });
    figure('first loop from the documentation alone (s)', Number(/steps, ([\d.]+) s/.exec(out)![1]));
  }, 240_000);

  test.each([
    ['needs a value the page does not give', `## One\n${block('sh', 'echo "$FROM_A_COLLEAGUE"')}`, 'unbound variable'],
    ['fails', `## One\n${block('sh', 'false')}## Two\n${block('sh', 'echo 2')}`, 'Two: 未执行'],
    ['prints something else', `## One\n${block('sh', 'echo no')}${block('text', 'yes')}`, 'One: 未见 / not seen: yes'],
    ['is not there at all', '## One\n', 'there is nothing to run'],
  ])(
    'is not closed where a step %s',
    async (_what, text, told) => {
      const { code, out } = await page(text);
      expect(code).toBe(1);
      expect(out).toContain(told);
    },
    30_000,
  );
});
