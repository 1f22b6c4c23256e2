import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { queryLimitRule, queryLimits } from '../../src/http/query-limits.ts';
import { serve, testSchema, type Served } from '../http/served.ts';

const ran: string[] = [];
let hub: Served;

beforeAll(async () => {
  const schema = testSchema((what) => {
    ran.push(what);
    return what;
  });
  hub = await serve({ schema });
});
afterAll(() => hub.stop());

const calls = (count: number, field = 'run(what: "x")') =>
  Array.from({ length: count }, (_none, index) => `a${index}: ${field}`).join(' ');

async function refusal(query: string): Promise<{ status: number; code: string | undefined; allowed: unknown }> {
  ran.length = 0;
  const { status, errors } = await hub.ask(query);
  return { status, code: errors?.[0]?.extensions.code, allowed: errors?.[0]?.extensions['allowed'] };
}

const tooCostly = (allowed: string) => ({ status: 400, code: 'QUERY_TOO_COSTLY', allowed: [allowed] });

describe('S15: many calls in one request', () => {
  test('S15: nine calls of one root field are run, ten are refused before any is', async () => {
    expect((await refusal(`{ ${calls(9)} }`)).code).toBeUndefined();
    expect(ran).toHaveLength(9);
    expect(await refusal(`{ ${calls(10)} }`)).toEqual(tooCostly('≤ 9 calls of one root field'));
    expect(ran).toEqual([]);
  });

  test.each([
    ['through a fragment', `query { ...Ten } fragment Ten on Query { ${calls(10)} }`],
    [
      'through fragments of fragments',
      `{ ...A ${calls(4)} } fragment A on Query { ...B b: run } fragment B on Query { ${calls(8, 'run').replaceAll('a', 'c')} }`,
    ],
    ['through inline fragments', `{ ... on Query { ${calls(5)} } ... { ${calls(6).replaceAll('a', 'z')} } }`],
    ['under conditions', `query ($no: Boolean = false) { ${calls(10, 'run @include(if: $no)')} }`],
    ['under the names of others', `{ me: run(what: "1") echo: run(what: "2") ${calls(8)} }`],
  ])('S15: they are counted %s', async (_what, query) => {
    const { status, code } = await refusal(query);
    expect([status, code, ran]).toEqual([400, 'QUERY_TOO_COSTLY', []]);
  });

  test('S15: an array of requests is no way around', async () => {
    const batch = Array.from({ length: 20 }, () => ({ query: '{ run(what: "x") }' }));
    ran.length = 0;
    const response = await hub.post(JSON.stringify(batch));
    expect([response.status, ran]).toEqual([400, []]);
  });

  test('S15: mutations are counted as well', async () => {
    expect((await refusal(`mutation { ${calls(10, 'poke')} }`)).code).toBe('QUERY_TOO_COSTLY');
  });
});

describe('S67: a document that asks for too much', () => {
  test('S67: too many aliases, spread over many fields, are refused', async () => {
    const spread = ['me', 'echo(text: "a")', 'run', 'paint(colour: RED)'].map((field, index) =>
      calls(8, field).replaceAll(/a(\d+):/g, `f${index}_$1:`),
    );
    expect((await refusal(`{ ${spread.slice(0, 3).join(' ')} }`)).code).toBeUndefined();
    expect(await refusal(`{ ${spread.join(' ')} }`)).toEqual(tooCostly('≤ 30 aliases'));
  });

  test('S67: too many directives are refused', async () => {
    const many = 'me @include(if: true) '.repeat(31);
    expect(await refusal(`{ ${many} }`)).toEqual(tooCostly('≤ 30 directives'));
    expect((await refusal(`{ ${'me @include(if: true) '.repeat(30)} }`)).code).toBeUndefined();
  });

  const deep = buildSchema('type Query { next: Query id: ID }');
  const nested = (levels: number) => `{ ${'next { '.repeat(levels - 1)} id ${'} '.repeat(levels - 1)} }`;
  const faults = (query: string) =>
    validate(deep, parse(query), [queryLimitRule]).map(({ extensions }) => extensions['allowed']);

  test('S67: too many levels are refused, however they are written', () => {
    expect(faults(nested(queryLimits.depth))).toEqual([]);
    expect(faults(nested(queryLimits.depth + 1))).toEqual([['≤ 12 levels']]);
    const half = '{ next { next { next { next { next { next { ...F } } } } } } }';
    expect(faults(`${half} fragment F on Query { next { next { next { next { next { next { id } } } } } } }`)).toEqual([
      ['≤ 12 levels'],
    ]);
  });

  test('S67: aliases behind fragments multiply, and are counted so without being written out', () => {
    const level = (name: string, inner: string) =>
      `fragment ${name} on Query { ${Array.from({ length: 9 }, (_none, index) => `a${index}: next { ${inner} }`).join(' ')} }`;
    const bomb = `{ ...A } ${level('A', '...B')} ${level('B', '...C')} ${level('C', '...D')} ${level('D', 'id')}`;
    const began = performance.now();
    expect(faults(bomb)).toContainEqual(['≤ 30 aliases']);
    expect(performance.now() - began).toBeLessThan(50);
  });

  test('S67: a fragment that holds itself is measured to an end', () => {
    expect(faults('{ ...A } fragment A on Query { next { ...B } } fragment B on Query { next { ...A } }')).toEqual([]);
  });

  test('S67: a tool may still read the schema', async () => {
    const { status, errors } = await hub.ask(getIntrospectionQuery());
    expect([status, errors]).toEqual([200, undefined]);
  });
});
