import { describe, expect, test } from '@jest/globals';
import { codeBook } from '../../../seeds/code-lists/code-book.ts';
import { codeBookFaults } from '../../../src/domain/code-list/code-book-faults.ts';
import type { CodeBook, CodeList, CodeTable } from '../../../src/domain/code-list/code-list.ts';

const words = { zh: '甲', en: 'A' };
const source = { law: 'DESIGN', article: '', version: '2026' };

const first: CodeList = {
  id: 'SORT',
  title: words,
  owner: 'UNION',
  version: '1',
  validFrom: '2025-01-01',
  validTo: '2025-12-31',
  source,
  mark: 'DESIGN',
  entries: [
    { code: 'A', words },
    { code: 'B(1)', words },
  ],
};
const second: CodeList = { ...first, version: '2', validFrom: '2026-01-01', validTo: null };

const table: CodeTable = {
  from: { list: 'SORT', version: '1' },
  to: { list: 'SORT', version: '2' },
  source,
  mark: 'DESIGN',
  lines: [
    { code: 'A', kind: 'EXACT', to: 'A' },
    { code: 'B.1', kind: 'NONE', to: null, note: words },
  ],
};
const sound: CodeBook = { lists: [first, second], tables: [table] };

const listed = (change: Partial<CodeList>): CodeBook => ({ ...sound, lists: [first, { ...second, ...change }] });
const mapped = (...lines: CodeTable['lines']): CodeBook => ({ ...sound, tables: [{ ...table, lines }] });

const cases: readonly (readonly [string, CodeBook, string])[] = [
  ['versions valid on the same day', listed({ validFrom: '2025-12-31' }), 'valid on days on which SORT@1 is'],
  ['an older version that never ends', { ...sound, lists: [{ ...first, validTo: null }, second] }, 'valid on days'],
  ['a version given twice', { ...sound, lists: [first, second, second] }, 'the version is given twice'],
  ['a version of another owner', listed({ owner: 'COURT' }), 'another owner than SORT@1'],
  ['an owner that is no type of agency', listed({ owner: 'KING' as never }), 'no agency type KING'],
  ['a day that does not exist', listed({ validFrom: '2026-02-30' }), 'its first day'],
  ['an end before the beginning', listed({ validTo: '2025-06-01', validFrom: '2026-01-01' }), 'ends before it begins'],
  [
    'a code given twice, written otherwise',
    listed({ entries: [...first.entries, { code: 'B.1', words }] }),
    'B.1 is given twice',
  ],
  [
    'a code in one language',
    listed({ entries: [...first.entries, { code: 'C', words: { zh: '丙', en: '' } }] }),
    'C lacks',
  ],
  ['a list of no codes', { lists: [{ ...second, entries: [] }], tables: [] }, 'no codes'],
  ['a table to a version nobody made', { lists: [first], tables: [table] }, 'there is no version SORT@2'],
  ['a table from a version nobody made', { lists: [second], tables: [table] }, 'there is no version SORT@1'],
  [
    'a mapping to a code that does not exist',
    mapped(...table.lines.slice(1), { code: 'A', kind: 'EXACT', to: 'Z' }),
    'mapped to has no code Z',
  ],
  [
    'a mapping of a code that does not exist',
    mapped(...table.lines, { code: 'Z', kind: 'EXACT', to: 'A' }),
    'mapped from has no code Z',
  ],
  ['a code nothing is said of', mapped(...table.lines.slice(1)), 'nothing is said of the code A'],
  ['a code mapped twice', mapped(...table.lines, table.lines[0]!), 'A is mapped more than once'],
  ['a gap without a reason', mapped(table.lines[0]!, { code: 'B.1', kind: 'NONE', to: null }), 'no reason why B.1'],
  [
    'a gap that leads somewhere',
    mapped(table.lines[0]!, { code: 'B.1', kind: 'NONE', to: 'A', note: words }),
    'maps to nothing and to A',
  ],
  [
    'a match that leads nowhere',
    mapped(...table.lines.slice(1), { code: 'A', kind: 'EXACT', to: null }),
    'A maps to no code',
  ],
  ['a second table between the two', { ...sound, tables: [table, table] }, 'a table between the two already'],
  [
    'a second table the other way',
    { ...sound, tables: [table, { ...table, from: table.to, to: table.from }] },
    'already',
  ],
  ['a version mapped to itself', { ...sound, tables: [{ ...table, to: table.from }] }, 'not mapped to itself'],
];

describe('a hub does not start with', () => {
  test.each(cases)('%s', (_what, book, fault) => {
    const faults = codeBookFaults(book);
    expect(faults.map(({ en }) => en).join('\n')).toContain(fault);
    for (const { zh } of faults) expect(zh).toMatch(/[\u4e00-\u9fff]/);
  });

  test('several of them without hearing of all at once', () => {
    const faults = codeBookFaults({
      lists: [first, { ...second, validFrom: '2025-06-01', entries: [] }],
      tables: [{ ...table, lines: [{ code: 'Z', kind: 'EXACT', to: 'Y' }] }],
    });
    expect(faults.map(({ en }) => en)).toEqual([
      'SORT@2: it has no codes',
      'SORT@2: it is valid on days on which SORT@1 is',
      'SORT@1 → SORT@2: the list mapped from has no code Z',
      'SORT@1 → SORT@2: nothing is said of the code A',
      'SORT@1 → SORT@2: nothing is said of the code B(1)',
      'SORT@1 → SORT@2: the list mapped to has no code Y',
    ]);
  });
});

test('sound lists pass', () => {
  expect(codeBookFaults(sound)).toEqual([]);
  expect(codeBookFaults(codeBook)).toEqual([]);
});
