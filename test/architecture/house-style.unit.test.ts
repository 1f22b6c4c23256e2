import { describe, expect, test } from '@jest/globals';
import { anyIn, longest, longFiles, namelessExports, straysOfIndex } from './house-style.ts';
import { programSources } from './sources.ts';

const sources = programSources();
const program = Object.fromEntries(Object.entries(sources).filter(([path]) => path.startsWith('src/')));

/** Data, or a list of fields with their words: one thing, only long. None today. */
const lists: readonly string[] = [];

describe('the program', () => {
  test('knows what everything is: there is no any', () => {
    expect(anyIn(sources)).toEqual([]);
  });

  test(`has no file of more than ${longest} lines but migrations and the lists named here`, () => {
    expect(longFiles(program)).toEqual(lists);
  });

  test('exports by name only', () => {
    expect(namelessExports(sources)).toEqual([]);
  });

  test('has an index only where a folder is discovered or listed', () => {
    expect(straysOfIndex(sources)).toEqual([]);
  });
});

describe('the check catches', () => {
  test.each([
    ['a parameter', 'function a(b: any) {}'],
    ['a cast', 'const a = b as any;'],
    ['a list', 'const a: any[] = [];'],
    ['a type argument', 'const a = new Map<string, any>();'],
  ])('any as %s', (_what, text) => {
    expect(anyIn({ 'src/kernel/a.ts': text })).toEqual(['src/kernel/a.ts:1']);
  });

  test('a file that has grown too long', () => {
    expect(longFiles({ 'src/kernel/a.ts': 'a;\n'.repeat(longest + 1) })).toEqual(['src/kernel/a.ts']);
    expect(longFiles({ 'src/kernel/a.ts': 'a;\n'.repeat(longest) })).toEqual([]);
  });

  test.each([
    ['a default', 'export default a;'],
    ['a default function', 'export default function a() {}'],
    ['a whole module passed on', `export * from './b.ts';`],
  ])('%s', (_what, text) => {
    expect(namelessExports({ 'src/kernel/a.ts': text })).toHaveLength(1);
  });

  test('an index nobody discovers', () => {
    expect(straysOfIndex({ 'src/domain/party/index.ts': '', 'src/kinds/index.ts': '' })).toEqual([
      'src/domain/party/index.ts',
    ]);
  });
});
