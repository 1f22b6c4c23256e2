import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { mergedSchema } from './schema-files.ts';
import { shapeFaults } from './shape-rules.ts';

test('every mutation takes one input and can say why not, every list is paged, every farewell has a date', () => {
  expect(shapeFaults(mergedSchema())).toEqual([]);
});

describe('the check catches', () => {
  const sound = `
    type Query { disputes(first: Int, after: String): DisputeConnection! }
    type Mutation { close(input: CloseInput!): ClosePayload! }
    type DisputeConnection { edges: [String!]! nodes: [String!]! pageInfo: String! }
    input CloseInput { id: ID! }
    type ClosePayload { userErrors: [UserError!]! }
    type UserError { code: String! }`;
  const faults = (from: string, to: string) => shapeFaults(buildSchema(sound.replace(from, to)));

  test('nothing in a schema that keeps the rules', () => {
    expect(shapeFaults(buildSchema(sound))).toEqual([]);
  });

  test.each([
    [
      'a second argument',
      'close(input: CloseInput!)',
      'close(input: CloseInput!, force: Boolean)',
      'close takes other than one input',
    ],
    [
      'an input that may be left out',
      'close(input: CloseInput!)',
      'close(input: CloseInput)',
      'close takes other than one input',
    ],
    ['a bare id', 'close(input: CloseInput!)', 'close(id: ID!)', 'close takes other than one input'],
    [
      'a payload that says nothing',
      'userErrors: [UserError!]!',
      'done: Boolean!',
      'close cannot say why it was refused',
    ],
    [
      'errors that may be null',
      'userErrors: [UserError!]!',
      'userErrors: [UserError!]',
      'close cannot say why it was refused',
    ],
    ['an answer without payload', ': ClosePayload!', ': UserError!', 'close answers with no payload'],
    [
      'a list that grows for ever',
      'DisputeConnection! }',
      'DisputeConnection! all: [String!]! }',
      'Query.all is not paged',
    ],
    ['a connection without a page', '(first: Int, after: String)', '(first: Int)', 'Query.disputes cannot be paged'],
    ['a connection without nodes', 'nodes: [String!]! ', '', 'DisputeConnection has no nodes'],
    [
      'a field that goes some day',
      'code: String!',
      'code: String! @deprecated(reason: "use kind")',
      'UserError.code is deprecated without a date',
    ],
  ])('%s', (_what, from, to, fault) => {
    expect(faults(from, to)).toContain(fault);
  });

  test('no field that goes on a day', () => {
    expect(faults('code: String!', 'code: String! @deprecated(reason: "use kind; gone on 2027-01-31")')).toEqual([]);
  });
});
