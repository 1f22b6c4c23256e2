import { describe, expect, test } from '@jest/globals';
import { exportsOf, type Exported } from './exported-names.ts';
import { programSources, within, type Sources } from './sources.ts';
import { undocumented } from './undocumented.ts';

/** Functions, classes, interfaces and constants without a sentence; a type alias is said by what it is made of. */
function unsaid(sources: Sources): string[] {
  const all = exportsOf(sources);
  return all
    .filter(({ said, sort }) => !said && ['function', 'class', 'interface', 'const'].includes(sort))
    .filter((each) => !speaksForItself(each, all))
    .map(({ path, name }) => `${path}: ${name}`);
}

/** The input of a command that is itself documented beside it, and the names of a list: a sentence would repeat them. */
function speaksForItself({ path, name, sort }: Exported, all: readonly Exported[]): boolean {
  if (sort === 'const') return /[a-z]Names$|[a-z]NameList$/.test(name);
  const command = name.replace(/Input$/, '').replace(/^./, (first) => first.toLowerCase());
  return name.endsWith('Input') && all.some((each) => each.path === path && each.name === command && each.said);
}

const documented = within(programSources(), 'domain', 'policy', 'commands', 'storage');

describe('every export of domain, policy, commands and storage', () => {
  const found = unsaid(documented);

  test('has its sentence, but for those still owed', () => {
    expect(found.filter((name) => !undocumented.includes(name))).toEqual([]);
  });

  test('that has got its sentence is taken off the list of those owed', () => {
    expect(undocumented.filter((name) => !found.includes(name))).toEqual([]);
  });
});

describe('the check', () => {
  const file = 'src/domain/a.ts';

  test.each([
    ['a function', 'export function weigh() {}', 'weigh'],
    ['a class', 'export class Scale {}', 'Scale'],
    ['an interface', 'export interface Weight {}', 'Weight'],
    ['a constant', 'export const heaviest = 3;', 'heaviest'],
    ['constants taken apart', '/** Said. */ export const a = 1;\nexport const { b } = c;', 'b'],
    ['an ordinary comment, which no editor shows', '// Weighs.\nexport function weigh() {}', 'weigh'],
    ['an empty comment', '/** */\nexport function weigh() {}', 'weigh'],
    ['the input of a command that says nothing', 'export interface WeighInput {}', 'WeighInput'],
  ])('catches %s', (_what, text, name) => {
    expect(unsaid({ [file]: text })).toEqual([`${file}: ${name}`]);
  });

  test.each([
    ['what is documented', '/** Weighs, in grams. */\nexport function weigh() {}'],
    ['what nobody else sees', 'function weigh() {}'],
    ['a type alias', 'export type Grams = number;'],
    ['the names of a list', '/** All. */\nexport const units = {};\nexport const unitNames = Object.keys(units);'],
    ['the input beside its command', '/** Weighs. */\nexport function weigh() {}\nexport interface WeighInput {}'],
  ])('leaves alone %s', (_what, text) => {
    expect(unsaid({ [file]: text })).toEqual([]);
  });
});
