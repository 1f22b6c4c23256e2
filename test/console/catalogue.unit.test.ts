import { describe, expect, test } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { codeWords } from '../../schema/client/console/code-words.ts';
import { words, type Text } from '../../src/console/words/words.ts';
import { programSources, type Sources } from '../architecture/sources.ts';

const han = /\p{Script=Han}/u;
const page = Object.fromEntries(Object.entries(programSources()).filter(([path]) => path.startsWith('src/console/')));
const code = Object.fromEntries(Object.entries(page).filter(([path]) => !path.endsWith('words.ts')));

/** Everything wrong with a catalogue of texts: `key: what`. */
function faults(catalogue: Readonly<Record<string, Text>>): string[] {
  return Object.entries(catalogue).flatMap(([key, { zh, en }]) => [
    ...(han.test(zh) || key === 'app.language' ? [] : [`${key}: no Chinese`]),
    ...(en.trim() !== '' && (!han.test(en) || key === 'app.language') ? [] : [`${key}: no English`]),
    ...(String(blanks(zh)) === String(blanks(en)) ? [] : [`${key}: the languages are filled with different things`]),
  ]);
}

/** What a text is filled with; throws where it is no ICU message. */
function blanks(text: string): string[] {
  return new IntlMessageFormat(text, 'zh-CN')
    .getAst()
    .flatMap((part) => ('value' in part && part.type !== 0 ? [part.value] : []))
    .sort();
}

/** Keys no file of the page names, whole or by their beginning as in `box.${box}`. */
function unused(catalogue: Readonly<Record<string, Text>>, sources: Sources): string[] {
  const all = Object.values(sources).join('\n');
  return Object.keys(catalogue).filter(
    (key) => !all.includes(`'${key}'`) && !all.includes(`\`${key.split('.')[0]}.\${`),
  );
}

/** Files that say something in Chinese past the catalogue: the other language would be missing. */
function strays(sources: Sources): string[] {
  return Object.keys(sources).filter((path) => han.test(sources[path]!.replaceAll(/\/\*[^]*?\*\/|\/\/.*$/gm, '')));
}

describe('the texts of the page', () => {
  test('are there in both languages, filled with the same', () => {
    expect(faults(words)).toEqual([]);
  });

  test('are all used, and nothing is said past them', () => {
    expect(unused(words, code)).toEqual([]);
    expect(strays(code)).toEqual([]);
  });

  test('the codes it shows have words in both languages, from the schema', () => {
    for (const [name, list] of Object.entries(codeWords)) expect([name, faults(list)]).toEqual([name, []]);
  });
});

describe('the check catches', () => {
  test.each([
    ['a text without Chinese', { zh: 'Inbox', en: 'Inbox' }],
    ['a text without English', { zh: '收件箱', en: '' }],
    ['Chinese where English belongs', { zh: '收件箱', en: '收件箱' }],
    ['a blank one language lacks', { zh: '{agency} 移来', en: 'From there' }],
  ])('%s', (_what, text) => {
    expect(faults({ 'a.b': text })).toHaveLength(1);
  });

  test('a text nobody uses, and one past the catalogue', () => {
    expect(unused({ 'a.b': { zh: '收', en: 'In' } }, { 'src/console/a.tsx': `t('a.c')` })).toEqual(['a.b']);
    expect(strays({ 'src/console/a.tsx': '<b>收件箱</b>' })).toEqual(['src/console/a.tsx']);
    expect(strays({ 'src/console/a.tsx': '// 收件箱' })).toEqual([]);
  });
});
