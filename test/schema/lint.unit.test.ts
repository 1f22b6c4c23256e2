import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { lintFaults } from './lint-rules.ts';
import { mergedSchema } from './schema-files.ts';

test('names, lists, pages and payloads are as everywhere else, and every type is used', () => {
  expect(lintFaults(mergedSchema())).toEqual([]);
});

describe('the check catches', () => {
  const sound = `
    type Query { things(first: Int, after: String): ThingConnection!, thing: Thing }
    type Mutation { mend(input: MendInput!): MendPayload! }
    input MendInput { id: ID! }
    type MendPayload { thing: Thing, userErrors: [String!]! }
    type ThingConnection { edges: [ThingEdge!]! nodes: [Thing!]! pageInfo: PageInfo! }
    type ThingEdge { node: Thing! cursor: String! }
    type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
    type Thing { id: ID! state: State! parts: [String!]! }
    enum State { WHOLE IN_PARTS }`;
  const faults = (from: string, to: string) => lintFaults(buildSchema(sound.replaceAll(from, to)));

  test('nothing in a schema that keeps the rules', () => {
    expect(lintFaults(buildSchema(sound))).toEqual([]);
  });

  test.each([
    ['a type in small letters', 'Thing', 'thing', 'thing is not in PascalCase'],
    ['a field in capitals', 'parts:', 'Parts:', 'Thing.Parts is not in camelCase'],
    ['an argument with a line', 'after: String', 'after_it: String', 'Query.after_it is not in camelCase'],
    ['a value in small letters', 'IN_PARTS', 'inParts', 'State.inParts is not in capitals'],
    ['an input named as anything', 'MendInput', 'Mending', 'Mending is an input without the ending Input'],
    ['a type named as an input', 'State', 'StateInput', 'StateInput is no input, with the ending Input'],
    ['a field that reads as an order', 'thing: Thing', 'getThing: Thing', 'Query.getThing reads as an order'],
    ['a list with holes', '[String!]! }', '[String]! }', 'Thing.parts may hold null'],
    [
      'edges that may be null',
      'edges: [ThingEdge!]!',
      'edges: [ThingEdge!]',
      'ThingConnection.edges is not as connections have it',
    ],
    ['an edge without cursor', 'cursor: String!', 'at: String!', 'ThingEdge.cursor is not as connections have it'],
    [
      'half a PageInfo',
      'hasPreviousPage: Boolean!',
      'more: Boolean!',
      'PageInfo.hasPreviousPage is not as connections have it',
    ],
    [
      'a payload that must succeed',
      'thing: Thing, userErrors',
      'thing: Thing!, userErrors',
      'MendPayload.thing cannot be null where the act is refused',
    ],
    ['a type nobody uses', 'enum State', 'type Lost { id: ID! } enum State', 'Lost is used by nothing'],
  ])('%s', (_what, from, to, fault) => {
    expect(faults(from, to)).toContain(fault);
  });
});
