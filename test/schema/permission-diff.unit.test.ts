import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { publishedRegister } from '../../src/policy/published-register.ts';

const root = join(import.meta.dirname, '../..');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-diff-'));
  mkdirSync(join(folder, 'scripts'));
  mkdirSync(join(folder, 'schema'));
  cpSync(join(root, 'scripts/permission-diff.mjs'), join(folder, 'scripts/permission-diff.mjs'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
const publish = (register: object) =>
  writeFileSync(join(folder, 'schema/field-groups.json'), `${JSON.stringify(register, null, 2)}\n`);
const diff = (...args: string[]) =>
  execFileSync(process.execPath, [join(folder, 'scripts/permission-diff.mjs'), ...args], { encoding: 'utf8' });

test('a change of the register is printed cell by cell: what opens, what closes, what moves to another group', () => {
  const before = publishedRegister();
  publish(before);
  expect(diff()).toContain('no earlier register');
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'first');
  expect(diff('HEAD')).toContain(': 0 differences');

  const after = structuredClone(before) as {
    viewers: Record<string, { sees: Record<string, string> }>;
    permissions: Record<string, { when: object }>;
    fields: Record<string, Record<string, string>>;
  };
  after.viewers['JUDGE']!.sees['F9'] = 'F';
  after.viewers['WORKER']!.sees['F2'] = '-';
  after.fields['Party']!['phone'] = 'F0';
  after.permissions['note.read']!.when = { kind: 'all', parts: [] };
  publish(after);

  const said = diff();
  expect(said).toContain('4 differences');
  expect(said).toContain('opened  JUDGE × F9: - → F');
  expect(said).toContain('closed  WORKER × F2: F → -');
  expect(said).toContain('changed  Party.phone: CONTACT_OR_PUBLIC → F0');
  expect(said).toMatch(/changed {2}note\.read: .* → \{"kind":"all","parts":\[\]\}/);
});
