import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

function accord(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/accord.mjs', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npx accord', () => {
  test('is what the package installs as its command', () => {
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: Record<string, string> };
    expect(bin).toEqual({ accord: 'scripts/accord.mjs' });
  });

  test('knows only modules that are there, and lists each with words in both languages', () => {
    const rows = [
      ...readFileSync('scripts/accord.mjs', 'utf8').matchAll(/^ {2}'?([\w-]+)'?: \[\s*'((?:src|scripts)\/[^']+)'/gm),
    ];
    const { stdout } = accord(['help']);
    expect(rows.length).toBeGreaterThan(12);
    for (const [, command, module] of rows) {
      expect({ command, there: existsSync(module!) }).toEqual({ command, there: true });
      expect(stdout).toMatch(new RegExp(`^  ${command} .*[\\u4e00-\\u9fff].* / [a-z]`, 'm'));
    }
  });

  test('hands a command its arguments and its input', () => {
    const { status, stdout } = accord(['deadlines'], '{"rule":"ASSIGN_ACCEPT","start":"2025-09-30"}\n');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ due: '2025-10-11' });
  });

  test('refuses what it does not know, naming what it does', () => {
    const { status, stderr } = accord(['constructor']);
    expect(status).toBe(2);
    expect(stderr).toContain('没有这个命令 / no such command: constructor');
    expect(stderr).toContain('migrate');
  });
});
