import { describe, expect, test } from '@jest/globals';
import { buildSchema, isEnumType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import { fieldsOf, mergedSchema, ownTypes } from './schema-files.ts';
import { undescribed } from './undescribed.ts';

/** Names that say everything: a description would only repeat them. */
const plain = [
  ...['id', 'name', 'title', 'zh', 'en', 'key', 'input', 'type', 'kind', 'agency', 'dispute', 'referral'],
  ...['disputeId', 'referralId', 'agencyId', 'userErrors'],
  ...['edges', 'nodes', 'node', 'cursor', 'pageInfo', 'hasNextPage', 'startCursor', 'endCursor'],
];

interface Described {
  readonly name: string;
  readonly words: string | null | undefined;
  /** True where the name alone may do. */
  readonly isPlain: boolean;
}

function described(schema: GraphQLSchema): Described[] {
  return ownTypes(schema).flatMap((type) => [
    { name: type.name, words: type.description, isPlain: ['Query', 'Mutation', 'Subscription'].includes(type.name) },
    ...partsOf(type).map(({ name, description }) => ({
      name: `${type.name}.${name}`,
      words: description,
      isPlain: !isEnumType(type) && plain.includes(/\w+(?=\)?$)/.exec(name)![0]),
    })),
  ]);
}

/** Fields, arguments, input fields and values; an argument is `field(argument)`. */
function partsOf(type: GraphQLNamedType): { name: string; description?: string | null | undefined }[] {
  if (isEnumType(type)) return [...type.getValues()];
  return fieldsOf(type).flatMap((field) => [
    field,
    ...field.args.map(({ name, description }) => ({ name: `${field.name}(${name})`, description })),
  ]);
}

function unsaid(schema: GraphQLSchema): string[] {
  return described(schema)
    .filter(({ words, isPlain }) => !words?.trim() && !isPlain)
    .map(({ name }) => name);
}

/** Descriptions that speak one language only. */
function halfSaid(schema: GraphQLSchema): string[] {
  return described(schema)
    .filter(({ words }) => words && !(/[\u4e00-\u9fff]/.test(words) && / ?\/ ?.*[A-Za-z0-9]/s.test(words)))
    .map(({ name }) => name);
}

describe('every type, field, argument, input field and value of the schema', () => {
  const found = unsaid(mergedSchema());

  test('says what it is, but for those still owed and for names that say it all', () => {
    expect(found.filter((name) => !undescribed.includes(name))).toEqual([]);
  });

  test('that has got its words is taken off the list of those owed', () => {
    expect(undescribed.filter((name) => !found.includes(name))).toEqual([]);
  });

  test('says it in Chinese and in English', () => {
    expect(halfSaid(mergedSchema())).toEqual(['ReferralKind.code']);
  });
});

describe('the check catches', () => {
  const said = (sdl: string) => unsaid(buildSchema(`${sdl} "根 / Root" type Query { id: ID }`));

  test.each([
    ['a type', 'type A { id: ID }', 'A'],
    ['a field', '"甲 / A" type A { weight: Int }', 'A.weight'],
    ['an argument', '"甲 / A" type A { "重 / Weight" weight(unit: Int): Int }', 'A.weight(unit)'],
    ['an input field', '"甲 / A" input A { weight: Int }', 'A.weight'],
    ['a value, even one with a plain name', '"甲 / A" enum A { id }', 'A.id'],
    ['an empty description', '"甲 / A" type A { "" weight: Int }', 'A.weight'],
  ])('%s', (_what, sdl, name) => {
    expect(said(sdl)).toEqual([name]);
  });

  test('a name that says it all may stand alone', () => {
    expect(said('"甲 / A" type A { id: ID, userErrors(input: Int): Int }')).toEqual([]);
  });

  test('a description in one language', () => {
    const sdl =
      '"Only English" type A { id: ID } "只有中文" type B { id: ID } "两 / Both" type C { id: ID } "根 / Root" type Query { id: ID }';
    expect(halfSaid(buildSchema(sdl))).toEqual(['A', 'B']);
  });
});
