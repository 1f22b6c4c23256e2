import { describe, expect, test } from '@jest/globals';
import { refusalCatalogue } from '../../src/graphql/refusal-catalogue.ts';
import { errorCatalogue } from '../../src/http/error-catalogue.ts';
import type { Words } from '../../src/kernel/words.ts';
import { errorCodesIn, literalsIn, refusalsIn, type CodeUse } from './refusal-codes.ts';
import { programSources, within } from './sources.ts';

const sources = programSources();

/** Without the commands of the terminal: those answer in words of their own, which the compiler checks. */
const program = Object.fromEntries(Object.entries(sources).filter(([path]) => !path.startsWith('src/cli/')));

/** Files whose business is to list codes; a code named only there is used by nobody. */
const lists =
  /^src\/(graphql\/refusal-catalogue|graphql\/[a-z]+-refusals|http\/error-catalogue|domain\/deadline\/deadline-refusal)\.ts$/;

function unlisted(uses: readonly CodeUse[], catalogue: object): string[] {
  return uses
    .filter(({ code }) => code === null || !Object.hasOwn(catalogue, code))
    .map(({ place, code }) => `${place}: ${code ?? 'a code that is no literal'}`);
}

function unspoken(catalogue: Readonly<Record<string, Words>>): string[] {
  return Object.entries(catalogue)
    .filter(([, { zh, en }]) => !/[\u4e00-\u9fff]/.test(zh) || !/^[A-Z][^\u4e00-\u9fff]+$/.test(en))
    .map(([code]) => code);
}

describe('every refusal a person can meet', () => {
  test('is in the catalogue', () => {
    expect(unlisted(refusalsIn(program), refusalCatalogue)).toEqual([]);
  });

  test('is given somewhere: nothing is listed that nobody says', () => {
    const said = literalsIn(program, lists);
    expect(Object.keys(refusalCatalogue).filter((code) => !said.has(code))).toEqual([]);
  });

  test('is said in Chinese and in English', () => {
    expect(unspoken(refusalCatalogue)).toEqual([]);
  });

  test('has a name in capitals', () => {
    expect(Object.keys(refusalCatalogue).filter((code) => !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(code))).toEqual([]);
  });
});

describe('every error at the door', () => {
  test('is in the catalogue of the door', () => {
    expect(unlisted(errorCodesIn(within(sources, 'graphql', 'views', 'http')), errorCatalogue)).toEqual([]);
  });

  test('is said in Chinese and in English, and so is what to do about it', () => {
    const entries = Object.entries(errorCatalogue);
    expect(unspoken(Object.fromEntries(entries.map(([code, { message }]) => [code, message])))).toEqual([]);
    expect(unspoken(Object.fromEntries(entries.map(([code, { remedy }]) => [code, remedy])))).toEqual([]);
  });
});

describe('the check catches', () => {
  const given = (text: string) => refusalsIn({ 'src/commands/a.ts': text });

  test('a code the catalogue lacks', () => {
    expect(unlisted(given(`new Refusal('NEVER_HEARD_OF')`), refusalCatalogue)).toEqual([
      'src/commands/a.ts:1: NEVER_HEARD_OF',
    ]);
  });

  test('a code put together at run time', () => {
    expect(unlisted(given('new Refusal(`${kind}_MISSING`)'), refusalCatalogue)).toHaveLength(1);
    expect(unlisted(given('new Refusal(code)'), refusalCatalogue)).toHaveLength(1);
  });

  test('either branch of a choice', () => {
    expect(unlisted(given(`new Refusal(a ? 'NOT_FOUND' : 'NOWHERE')`), refusalCatalogue)).toHaveLength(1);
  });

  test('a code of the catalogue that nobody gives', () => {
    const said = literalsIn({ 'src/graphql/refusal-catalogue.ts': `const a = { b: 'NOT_FOUND' }` }, lists);
    expect(said.has('NOT_FOUND')).toBe(false);
  });

  test('an error with a code of its own', () => {
    const uses = errorCodesIn({ 'src/http/a.ts': `new GraphQLError('no', { extensions: { code: 'TEAPOT' } })` });
    expect(unlisted(uses, errorCatalogue)).toEqual(['src/http/a.ts:1: TEAPOT']);
  });

  test('a sentence that is missing in one language', () => {
    expect(unspoken({ A: { zh: '', en: 'Said' }, B: { zh: '说', en: '' }, C: { zh: '说', en: 'Said' } })).toEqual([
      'A',
      'B',
    ]);
  });

  test('that the program gives refusals at all', () => {
    expect(refusalsIn(program).length).toBeGreaterThan(80);
  });
});
