import { expect, test } from '@jest/globals';
import { readings } from './clock-and-chance.ts';
import { programSources } from './sources.ts';

test('time, chance and the environment are handed in; only the entry points look for themselves', () => {
  expect(readings(programSources())).toEqual([]);
});

test.each([
  ['what time it is', 'domain/a.ts', 'const at = Date.now();', 'the clock'],
  ['what day it is', 'commands/a.ts', 'const at = new Date();', 'the clock'],
  ['what day it is, as text', 'kernel/a.ts', 'const at = Date();', 'the clock'],
  ['what time it is, the new way', 'kernel/a.ts', 'const at = Temporal.Now.instant();', 'the clock'],
  ['the clock where a moment was handed in', 'graphql/a.ts', 'const late = due < new Date();', 'the clock'],
  ['a stopwatch', 'policy/a.ts', 'const t = performance.now();', 'the stopwatch'],
  ['a thrown die', 'storage/a.ts', 'const n = Math.random();', 'Math.random'],
  ['an id made on the spot', 'commands/a.ts', `const id = crypto.randomUUID();`, 'chance'],
  ['random bytes', 'kinds/a.kind.ts', `const id = getRandomValues(new Uint8Array(4));`, 'chance'],
  ['what time it is, in the page past its one file', 'console/a.tsx', 'const at = Date.now();', 'the clock'],
  ['an id made in the page past its one file', 'console/a.tsx', 'const key = crypto.randomUUID();', 'chance'],
  ['the environment', 'http/a.ts', 'const url = process.env.DATABASE_URL;', 'the environment'],
  ['the environment, taken apart', 'config.ts', 'const { PORT } = process.env;', 'the environment'],
  ['the process', 'domain/a.ts', 'const where = process.cwd();', 'the process'],
  ['a timer', 'commands/a.ts', 'setTimeout(() => {}, 1);', 'waiting'],
])('the check catches %s', (_what, file, text, rule) => {
  expect(readings({ [`src/${file}`]: text })).toEqual([`src/${file}:1: ${rule}`]);
});

test.each([
  ['a date that is given', 'domain/a.ts', 'const at = new Date(instant);'],
  ['a method called now', 'commands/a.ts', 'const at = clock.now();'],
  ['a parameter called process', 'domain/a.ts', 'function a({ process }: Row) {}'],
  ['a word in a comment', 'kernel/a.ts', '// never Date.now(), never process.env'],
  ['the clock of an entry point', 'main.ts', 'const clock = { now: () => new Date() };'],
  ['the environment at an entry point', 'cli/migrate.ts', 'readConfig(process.env);'],
])('and leaves alone %s', (_what, file, text) => {
  expect(readings({ [`src/${file}`]: text })).toEqual([]);
});
