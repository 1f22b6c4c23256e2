import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, extendSchema, parse, TypeInfo, visit, visitWithTypeInfo, type GraphQLSchema } from 'graphql';
import { unknownDoors } from './matrix.ts';
import { documentsOf, protectedFields, rootsToProtected, unplacedTypes } from './schema-walk.ts';

const file = join(import.meta.dirname, '../../schema/merged.graphql');
const graph = buildSchema(readFileSync(file, 'utf8'));

/** Fields that stand in the documents, as `Type.field`. */
function fieldsOf(schema: GraphQLSchema, documents: readonly string[]): Set<string> {
  const found = new Set<string>();
  const types = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(types, {
    Field: () => void found.add(`${types.getParentType()?.name}.${types.getFieldDef()?.name}`),
  });
  for (const document of documents) visit(parse(document), visitor);
  return found;
}

const walkOf = (schema: GraphQLSchema) =>
  rootsToProtected(schema, 'query').flatMap((field) => {
    const root = schema.getQueryType()!.getFields()[field]!;
    const needed = root.args.filter(({ name }) => ['by', 'id', 'input', 'entryId', 'disputeId'].includes(name));
    const head = needed.map(({ name, type }) => `$${name}: ${String(type)}`).join();
    const args = needed.map(({ name }) => `${name}: $${name}`).join();
    return documentsOf(schema, { field, ...(head ? { head: `(${head})`, args: `(${args})` } : {}) }, 4);
  });

/** What only a mutation brings, or a stream, whose events `test/integration/subscriptions.int.test.ts` holds to its oracle. */
const payloadsOnly = /^(SendReferralsItem|EditConflict\w*|HubEvent)\./;

describe('the walk of the schema', () => {
  test('every type is open, carries others, or has its group', () => {
    expect(unplacedTypes(graph)).toEqual([]);
  });

  test('every root that leads to something of a dispute is asked', () => {
    expect(unknownDoors()).toEqual([]);
  });

  test('every protected field is reached', () => {
    const reached = fieldsOf(graph, walkOf(graph));
    expect(protectedFields(graph).length).toBeGreaterThan(900);
    expect(protectedFields(graph).filter((field) => !reached.has(field) && !payloadsOnly.test(field))).toEqual([]);
  });

  test('a document is never longer than the hub parses', () => {
    const tokens = walkOf(graph).map((document) => document.match(/"[^"]*"|\.\.\.|\w+|[^\s\w,]/g)!.length);
    expect(Math.max(...tokens)).toBeLessThan(1_000);
  });

  test('a field added tomorrow is reached without a word', () => {
    const more = 'extend type Dispute { tomorrow: String } extend type Clue { suspicion: String }';
    const changed = extendSchema(graph, parse(more));
    const reached = fieldsOf(changed, walkOf(changed));
    expect([...reached]).toEqual(expect.arrayContaining(['Dispute.tomorrow', 'Clue.suspicion']));
    expect(unplacedTypes(changed)).toEqual([]);
  });

  test('a type or a root added tomorrow has to be told whose it is', () => {
    const more =
      'type Secret { id: ID! text: String } extend type Clue { secret: Secret } extend type Query { clues: [Clue!]! }';
    const changed = extendSchema(graph, parse(more));
    expect(unplacedTypes(changed)).toEqual(['Secret']);
    expect(rootsToProtected(changed, 'query')).toContain('clues');
  });
});
