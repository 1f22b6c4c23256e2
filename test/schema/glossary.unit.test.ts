import { describe, expect, test } from '@jest/globals';
import { referralStateNames } from '../../src/domain/referral/referral.ts';
import {
  parseGlossary,
  printGlossary,
  termsOfTheProgram,
  withWordsOf,
  type Glossary,
  type Term,
} from './glossary-file.ts';
import { mergedSchema, schemaFile } from './schema-files.ts';

const program = termsOfTheProgram(mergedSchema());
const written = parseGlossary(schemaFile('glossary.md'));
const command = 'node --import ./scripts/register-swc.mjs scripts/glossary.mjs';

/** Every line of a glossary under its full name: `type Dispute`, `fact NoteAdded`, `enum Mark`, `enum Mark SURE`. */
function lines({ types, facts, enums }: Glossary): Map<string, Term> {
  const named = (sort: string, terms: readonly Term[]) => terms.map((term) => [`${sort} ${term.term}`, term] as const);
  return new Map([
    ...named('type', types),
    ...named('fact', facts),
    ...named('enum', enums),
    ...enums.flatMap(({ term, values }) => named(`enum ${term}`, values)),
  ]);
}

/** What the glossary lacks, what it has too much, and where its Chinese is not the program's. */
function differences(glossary: Glossary): string[] {
  const [here, there] = [lines(glossary), lines(program)];
  return [
    ...[...there.keys()].filter((name) => !here.has(name)).map((name) => `${name} is missing: ${command}`),
    ...[...here.keys()].filter((name) => !there.has(name)).map((name) => `${name} is gone: ${command}`),
    ...[...here]
      .filter(([name, { zh }]) => there.has(name) && !isChineseOf(name, zh, there.get(name)!.zh))
      .map(([name, { zh }]) => `${name} is called ${there.get(name)!.zh}, not ${zh}`),
  ];
}

/** A type may go by the short form of what its description says; everything else goes by its very words. */
function isChineseOf(name: string, zh: string, words: string): boolean {
  return name.startsWith('type ') ? zh.length > 1 && words.includes(zh) : zh === words;
}

describe('the glossary', () => {
  test('has every type, fact, enum and value of the program, and nothing else, in the same Chinese words', () => {
    expect(differences(written)).toEqual([]);
  });

  test('says each of them in one English sentence', () => {
    const wrong = [...lines(written)].filter(([, { sentence }]) => !/^[A-Z0-9][^|]*[.)]$/.test(sentence));
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  test('tells types, facts and states apart: no two are said alike', () => {
    const { types, facts, enums } = written;
    const states = enums.filter(({ term }) => ['ReferralState', 'DisputeStage', 'ReferralStep'].includes(term));
    for (const terms of [types, facts, ...states.map(({ values }) => values)]) {
      expect(new Set(terms.map(({ sentence }) => sentence)).size).toBe(terms.length);
    }
  });

  test('has every state a referral can be in', () => {
    const states = written.enums.find(({ term }) => term === 'ReferralState')!.values;
    expect(states.map(({ term }) => term)).toEqual(referralStateNames);
  });
});

describe('the check catches', () => {
  const without = (text: string) => parseGlossary(schemaFile('glossary.md').replace(text, ''));
  const line = (start: string) =>
    schemaFile('glossary.md')
      .split('\n')
      .find((each) => each.startsWith(start))!;

  test('a type, a fact or a state that is not explained', () => {
    expect(differences(without(line('| `Dispute` ')))).toEqual([`type Dispute is missing: ${command}`]);
    expect(differences(without(line('| `NoteAdded` ')))).toEqual([`fact NoteAdded is missing: ${command}`]);
    expect(differences(without(line('| `LAPSED` ')))).toEqual([`enum ReferralState LAPSED is missing: ${command}`]);
  });

  test('a term the program no longer has', () => {
    const more = { ...written, types: [...written.types, { term: 'Case', zh: '案件', sentence: 'Gone.' }] };
    expect(differences(more)).toEqual([`type Case is gone: ${command}`]);
  });

  test('another Chinese word for the same thing', () => {
    const text = schemaFile('glossary.md').replace(line('| `LAPSED` '), '| `LAPSED` | 过期 | Nobody accepted it. |');
    expect(differences(parseGlossary(text))).toEqual(['enum ReferralState LAPSED is called 逾期未接, not 过期']);
  });
});

describe('bringing the glossary up to date', () => {
  test('keeps every sentence that people wrote', () => {
    expect(parseGlossary(printGlossary(withWordsOf(program, written)))).toEqual(written);
  });

  test('starts a new term with the words of its description', () => {
    const { types } = withWordsOf(program, { types: [], facts: [], enums: [] });
    expect(types.find(({ term }) => term === 'Citation')).toEqual({
      term: 'Citation',
      zh: '法律依据',
      sentence: 'Where a rule comes from.',
    });
  });
});
