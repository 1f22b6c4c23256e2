import { describe, expect, test } from '@jest/globals';
import { codeBook } from '../../../seeds/code-lists/code-book.ts';
import { causeCodeOn, causeIds, causesOfAction } from '../../../src/domain/cause/cause-of-action.ts';
import { codeBookFaults } from '../../../src/domain/code-list/code-book-faults.ts';
import type { CodeGap } from '../../../src/domain/code-list/code-gap.ts';
import { mapCode, type CodeQuestion, type MappedCode } from '../../../src/domain/code-list/map-code.ts';
import { readCode } from '../../../src/domain/code-list/read-code.ts';

const causes = 'CAUSE_OF_ACTION';
const matters = 'ARBITRATION_MATTER';
const lastYear = '2025-12-31';
const thisYear = '2026-01-01';

/** `EXACT 205.5`, or the reason of the gap. */
function told(found: MappedCode | CodeGap): string {
  return 'reason' in found ? found.reason : `${found.kind} ${found.entry.code}`;
}

function map(question: CodeQuestion): string {
  return told(mapCode(codeBook, question));
}

const entriesOf = (version: string) =>
  codeBook.lists.find((list) => list.id === causes && list.version === version)!.entries;
const of2021 = entriesOf('2021').map(({ code, words }) => [code, words.zh] as const);
const of2026 = entriesOf('2026').map(({ code, words }) => [code, words.zh] as const);

describe('the lists the hub starts with', () => {
  test('have no fault', () => {
    expect(codeBookFaults(codeBook)).toEqual([]);
  });

  test('hold every cause of action under the number of its edition, and no other', () => {
    for (const [on, list] of [
      [lastYear, of2021],
      [thisYear, of2026],
    ] as const) {
      const numbered = causeIds.flatMap((id) => {
        const code = causeCodeOn(id, on);
        return code === null ? [] : [[code, causesOfAction[id].title.zh]];
      });
      expect(list).toEqual(numbered);
    }
  });

  test('say of each number how sure it is', () => {
    for (const { version, mark, entries } of codeBook.lists.filter(({ id }) => id === causes)) {
      for (const entry of entries) {
        const cause = Object.values(causesOfAction).find(({ title }) => title.zh === entry.words.zh)!;
        expect(entry.mark ?? mark).toBe(cause.numbers[version as '2021' | '2026']!.mark);
      }
    }
  });
});

describe('a code is read in the list of its day', () => {
  test.each([
    ['186(5)', lastYear, '2021', '追索劳动报酬纠纷'],
    ['205.5', thisYear, '2026', '追索劳动报酬纠纷'],
    ['205（5）', thisYear, '2026', '追索劳动报酬纠纷'],
    ['139', lastYear, '2021', '劳务合同纠纷'],
    ['144', thisYear, '2026', '劳务合同纠纷'],
  ] as const)('%s on %s is read in the edition of %s: %s', (code, on, version, words) => {
    expect(readCode(codeBook, causes, code, on)).toMatchObject({ list: { version }, entry: { words: { zh: words } } });
  });

  test.each([
    ['this year’s number on a dispute of last year', causes, '205.5', lastYear, 'CODE_UNKNOWN'],
    ['last year’s number on a dispute of this year', causes, '186(5)', thisYear, 'CODE_UNKNOWN'],
    ['a day before the first edition', causes, '186(5)', '2020-12-31', 'NOT_IN_FORCE'],
    ['a list nobody keeps', 'CAUSES', '186(5)', lastYear, 'LIST_UNKNOWN'],
    ['a version nobody made', `${causes}@2030`, '186(5)', lastYear, 'LIST_UNKNOWN'],
    ['an empty code', causes, '', lastYear, 'CODE_UNKNOWN'],
  ] as const)('%s is a gap with its reason', (...[, list, code, on, reason]) => {
    const gap = readCode(codeBook, list, code, on);
    expect(gap).toMatchObject({ reason, says: { zh: expect.stringMatching(/./), en: expect.stringMatching(/./) } });
  });

  test('a version that is named is read on any day', () => {
    expect(readCode(codeBook, `${causes}@2021`, '186(5)', '2030-06-01')).toMatchObject({ list: { version: '2021' } });
  });
});

describe('a number is renumbered', () => {
  test.each(of2021)('%s %s of 2021 has its number of 2026, and back', (code, words) => {
    const onward = mapCode(codeBook, { from: causes, to: `${causes}@2026`, code, on: lastYear }) as MappedCode;
    expect(onward).toMatchObject({ kind: 'EXACT', list: { version: '2026' }, entry: { words: { zh: words } } });
    const back = { from: causes, to: `${causes}@2021`, code: onward.entry.code, on: thisYear } as const;
    expect(map(back)).toBe(`EXACT ${code}`);
  });

  test.each(of2026)('%s %s of 2026 has its number of 2021 or reports that there is none', (code, words) => {
    const cause = Object.values(causesOfAction).find(({ title }) => title.zh === words)!;
    const before = cause.numbers['2021']?.number;
    expect(map({ from: causes, to: `${causes}@2021`, code, on: thisYear })).toBe(
      before ? `EXACT ${before}` : 'NO_COUNTERPART',
    );
  });

  test('the causes that came in 2026 are among the gaps', () => {
    const gaps = of2026.filter(
      ([code]) => map({ from: causes, to: `${causes}@2021`, code, on: thisYear }) === 'NO_COUNTERPART',
    );
    expect(gaps.map(([code]) => code)).toEqual(
      expect.arrayContaining(['208', '209', '214', '214.1', '214.2', '215', '215.1', '216']),
    );
  });
});

describe('a partner is told in its own list', () => {
  const editions = [
    ...of2021.map(([code, words]) => [code, words, lastYear] as const),
    ...of2026.map(([code, words]) => [code, words, thisYear] as const),
  ];

  test.each(editions)(
    '%s %s filed on %s becomes a matter of the commission, or the gap says why',
    (code, _words, on) => {
      const found = mapCode(codeBook, { from: causes, to: matters, code, on });
      if ('reason' in found) {
        expect(found.reason).toBe('NO_COUNTERPART');
        expect(found.says).not.toEqual({ zh: '对方表中没有对应代码', en: 'Nothing in the other list answers to it' });
      } else expect(found.list.id).toBe(matters);
    },
  );

  test('one cause reads the same before and after it was renumbered', () => {
    for (const { numbers } of Object.values(causesOfAction)) {
      if (!numbers['2021'] || !numbers['2026']) continue;
      const before = map({ from: causes, to: matters, code: numbers['2021'].number, on: lastYear });
      expect(map({ from: causes, to: matters, code: numbers['2026'].number, on: thisYear })).toBe(before);
    }
  });

  test.each([
    ['186(1)', 'EXACT 1'],
    ['186(5)', 'BROADER 5'],
    ['186', 'NARROWER 2'],
    ['189', 'NO_COUNTERPART'],
  ])('%s is %s at the commission', (code, expected) => {
    expect(map({ from: causes, to: matters, code, on: lastYear })).toBe(expected);
  });

  test('the commission’s matter goes back to the cause where there is one, and to a choice where there are several', () => {
    expect(map({ from: matters, to: causes, code: '1', on: lastYear })).toBe('EXACT 186(1)');
    const choice = mapCode(codeBook, { from: matters, to: causes, code: '5', on: lastYear }) as CodeGap;
    expect(choice.reason).toBe('SEVERAL_COUNTERPARTS');
    expect(choice.candidates.map(({ entry }) => entry.code)).toEqual(['186(5)', '186(6)']);
    expect(map({ from: matters, to: causes, code: '6', on: lastYear })).toBe('NARROWER 186(2)');
    expect(map({ from: matters, to: causes, code: '3', on: lastYear })).toBe('NO_COUNTERPART');
  });

  test('a code maps to itself in its own version, and to nothing where nobody made a table', () => {
    expect(map({ from: causes, to: causes, code: '186(5)', on: lastYear })).toBe('EXACT 186(5)');
    const alone = { ...codeBook, tables: [] };
    expect(told(mapCode(alone, { from: causes, to: matters, code: '186(5)', on: lastYear }))).toBe('NO_TABLE');
    expect(map({ from: causes, to: matters, code: '186(5)', on: '2007-01-01' })).toBe('NOT_IN_FORCE');
  });
});
