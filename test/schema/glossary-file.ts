import { isEnumType, isObjectType, type GraphQLSchema } from 'graphql';
import { factTitles } from '../../src/views/hub/fact-titles.ts';

/** One line of the glossary. */
export interface Term {
  readonly term: string;
  readonly zh: string;
  readonly sentence: string;
}

/** An enum with its values. */
export interface EnumTerm extends Term {
  readonly values: readonly Term[];
}

export interface Glossary {
  readonly types: readonly Term[];
  readonly facts: readonly Term[];
  readonly enums: readonly EnumTerm[];
}

/** Values that are listed elsewhere, in both languages: `docs/errors.md`. */
const listedElsewhere = ['UserErrorCode'];

/** Types that only carry other types, and the roots, which are described by what they hold. */
const carriers = /(Connection|Edge|Payload)$|^(Query|Mutation|Subscription)$|^__/;

/** What has to be in the glossary: types and enums of the schema, and the facts of history. */
export function termsOfTheProgram(schema: GraphQLSchema): Glossary {
  const own = Object.values(schema.getTypeMap()).filter(({ name }) => !carriers.test(name));
  return {
    types: own.filter(isObjectType).map(({ name, description }) => termOf(name, description)),
    facts: Object.entries(factTitles).map(([name, { zh, en }]) => ({ term: name, zh, sentence: `${en}.` })),
    enums: own.filter(isEnumType).map((type) => ({
      ...termOf(type.name, type.description),
      values: listedElsewhere.includes(type.name)
        ? []
        : type.getValues().map(({ name, description }) => termOf(name, description)),
    })),
  };
}

/** Splits `中文 / English`: at the first slash after which nothing is Chinese. */
function termOf(term: string, description: string | null | undefined): Term {
  const words = description ?? '';
  const slashes = [...words.matchAll(/\//g)].map(({ index }) => index);
  const at = slashes.find((index) => !/[\u4e00-\u9fff]/.test(words.slice(index))) ?? words.length;
  return { term, zh: words.slice(0, at).trim(), sentence: `${words.slice(at + 1).trim()}.` };
}

/** Reads the glossary back: tables under `## … / Types` and `## … / Facts`, one table under each `### \`Enum\``. */
export function parseGlossary(text: string): Glossary {
  const types: Term[] = [];
  const facts: Term[] = [];
  const enums: (Term & { values: Term[] })[] = [];
  let rows: Term[] | null = null;
  for (const line of text.split('\n')) {
    const heading = /^### `(\w+)` (.+)$/.exec(line);
    const row = /^\| `(\w+)` +\| (.*?) +\| (.*?) +\|$/.exec(line);
    if (line.startsWith('## ')) rows = line.endsWith('Types') ? types : line.endsWith('Facts') ? facts : null;
    else if (heading) enums.push({ term: heading[1]!, zh: heading[2]!, sentence: '', values: (rows = []) });
    else if (row) rows?.push({ term: row[1]!, zh: row[2]!, sentence: row[3]! });
    else if (enums.length > 0 && /^\w.*\.$/.test(line)) enums.push({ ...enums.pop()!, sentence: line });
  }
  return { types, facts, enums };
}

/** What the program has, in the words people wrote: new terms come in with a first sentence, old ones go. */
export function withWordsOf(fresh: Glossary, written: Glossary): Glossary {
  return {
    types: fresh.types.map((term) => worded(term, written.types)),
    facts: fresh.facts.map((term) => worded(term, written.facts)),
    enums: fresh.enums.map(({ values, ...term }) => ({
      ...worded(term, written.enums),
      values: values.map((value) => worded(value, written.enums.find((each) => each.term === term.term)?.values ?? [])),
    })),
  };
}

function worded(fresh: Term, written: readonly Term[]): Term {
  const known = written.find(({ term }) => term === fresh.term);
  if (!known) return fresh;
  const { term } = fresh;
  return { term, zh: fresh.zh.includes(known.zh) ? known.zh : fresh.zh, sentence: known.sentence };
}

const preface = `# 术语表 / Glossary

每个类型、事实与状态：名称、中文、一句说明。名称与中文以接口为准，说明可以改写；由 \`test/schema/glossary.unit.test.ts\` 核对。

Every type, fact and state: its term, its Chinese term, and one sentence. Terms follow the schema; the sentences are for people to improve. \`node --import ./scripts/register-swc.mjs scripts/glossary.mjs\` brings in what is new and takes out what is gone, and leaves written sentences alone. Types that only carry others (\`…Connection\`, \`…Edge\`, \`…Payload\`) are not listed.`;

/** The glossary as Markdown, its tables not yet set straight. */
export function printGlossary({ types, facts, enums }: Glossary): string {
  const table = (third: string, terms: readonly Term[]) =>
    [`| 名称 / term | 中文 | ${third} |`, '| --- | --- | --- |', ...terms.map(rowOf)].join('\n');
  return [
    preface,
    '## 类型 / Types',
    table('what it is', types),
    '## 事实 / Facts',
    table('what happened', facts),
    '## 取值 / Enums',
    ...enums.flatMap(({ term, zh, sentence, values }) => [
      `### \`${term}\` ${zh}`,
      sentence,
      ...(values.length > 0 ? [table('what it means', values)] : []),
    ]),
    '',
  ].join('\n\n');
}

function rowOf({ term, zh, sentence }: Term): string {
  return `| \`${term}\` | ${zh} | ${sentence} |`;
}
