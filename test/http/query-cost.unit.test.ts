import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { costs, pricer } from '../../src/http/query-cost.ts';
import { Quotas } from '../../src/http/quotas.ts';
import { registeredOperations } from '../../src/http/registered-operations.ts';
import { figure } from '../support/figure.ts';

const schema = buildSchema(readFileSync(new URL('../../schema/merged.graphql', import.meta.url), 'utf8'));
const price = pricer(schema);

function costOf(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  )!;
  return price(document, operation)(variables);
}

describe('the cost of an operation', () => {
  test.each<[what: string, text: string, cost: number]>([
    ['its reading alone', '{ __typename }', 1],
    ['an object, its texts free', '{ dispute(by: { id: "x" }) { id number state } }', 2],
    ['a connection, and its page of objects', '{ disputes(first: 50) { nodes { id } } }', 1 + 1 + 50],
    ['the usual page where none is said', '{ disputes { nodes { id } } }', 1 + 1 + 20],
    [
      'pages within pages',
      '{ disputes(first: 10) { nodes { parties(first: 3) { nodes { id } } } } }',
      2 + 10 * (1 + 1 + 3),
    ],
    ['edges with their nodes', '{ disputes(first: 10) { edges { node { id } } } }', 2 + 10 * 2],
    ['a call of a mutation', 'mutation { addNote(input: {}) { addedId } }', 1 + 10 + 1],
    [
      'fragments wherever they are spread',
      '{ disputes(first: 7) { ...F } } fragment F on DisputeConnection { nodes { id } }',
      2 + 7,
    ],
  ])('counts %s', (_what, text, cost) => {
    expect(costOf(text)).toBe(cost);
  });

  test('follows its variables, and their defaults', () => {
    const text = 'query ($n: NonNegativeInt = 30) { disputes(first: $n) { nodes { id } } }';
    expect(costOf(text, { n: 5 })).toBe(2 + 5);
    expect(costOf(text)).toBe(2 + 30);
    expect(costOf(text, { n: 1_000_000 })).toBe(2 + 100);
    expect(costOf(text, { n: 'many' })).toBe(2 + 20);
  });

  test('counts introspection by the fields written, fragments in full', () => {
    expect(costOf('{ __schema { types { name } } }')).toBe(1 + costs.introspection * 3);
    const whole = costOf(getIntrospectionQuery());
    expect(whole).toBeGreaterThan(100);
    expect(whole).toBeLessThan(costs.most);
    figure('cost of the whole introspection (units)', whole);
  });

  test('of every operation a partner is given lies well below the limit', () => {
    const prices = [...registeredOperations().values()].map(({ name, text }) => [name, costOf(text)] as const);
    expect(prices.filter(([, cost]) => cost > costs.most / 4)).toEqual([]);
    figure('dearest registered operation (units)', Math.max(...prices.map(([, cost]) => cost)));
  });

  test('of pages in pages in pages is beyond it', () => {
    const deep =
      '{ disputes(first: 100) { nodes { referrals(first: 100) { nodes { dispute { parties(first: 100) { nodes { id } } } } } } } }';
    expect(costOf(deep)).toBeGreaterThan(costs.most);
  });
});

describe('the quota of an agency', () => {
  let now = 0;
  const quotas = () => ((now = 0), new Quotas(600, () => now));

  test('is a minute’s worth, fills evenly, and says how long to wait', () => {
    const own = quotas();
    expect(own.take('agy_a', 600)).toBe(0);
    expect(own.take('agy_a', 10)).toBe(1);
    expect(own.waitOf('agy_a')).toBe(1);
    now += 1_000;
    expect(own.left('agy_a')).toBe(10);
    expect(own.take('agy_a', 10)).toBe(0);
    expect(own.take('agy_a', 100)).toBe(10);
    now += 3_600_000;
    expect(own.left('agy_a')).toBe(600);
  });

  test('takes nothing from another agency', () => {
    const own = quotas();
    expect(own.take('agy_a', 600)).toBe(0);
    expect(own.take('agy_b', 600)).toBe(0);
  });

  test('lets what costs more than a minute’s worth through when it is full, and then makes it wait', () => {
    const own = quotas();
    expect(own.take('agy_a', 1_200)).toBe(0);
    expect(own.waitOf('agy_a')).toBe(61);
  });

  test('of nothing is no quota', () => {
    const own = new Quotas(0, () => 0);
    expect(own.take('agy_a', 1_000_000)).toBe(0);
    expect(own.waitOf('agy_a')).toBe(0);
  });
});
