import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildClientSchema, buildSchema, getIntrospectionQuery, printSchema, type GraphQLSchema } from 'graphql';
import { schemaFile } from '../schema/schema-files.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { auditHolds } from '../support/audit-entries.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub({ contracts: 'EACH' });
}, 60_000);
afterAll(() => hub.stop());

interface Answer {
  readonly status: number;
  readonly data?: unknown;
  readonly errors?: { message: string; extensions: { code: string; requestId: string } }[];
}

async function ask(who: string, query: string): Promise<Answer> {
  const response = await hub.raw(who, { query });
  return { status: response.status, ...((await response.json()) as object) };
}

/** Tools ask in one document; the depth limit does not count what reads the schema. */
async function introspected(who: string): Promise<GraphQLSchema> {
  const { data } = await ask(who, getIntrospectionQuery({ descriptions: false, specifiedByUrl: true }));
  return buildClientSchema(data as never);
}

const withoutWords = (sdl: string) => printSchema(buildSchema(sdl)).replace(/^\s*"""[\s\S]*?"""\n/gm, '');

describe('introspection', () => {
  test.each([
    ['stf_prosecutor', 'procuratorate'],
    ['stf_court_clerk', 'court'],
    ['stf_union_officer', 'union'],
  ])('by %s shows the contract of its agency type and nothing else', async (who, type) => {
    const contract = schemaFile(`contracts/${type}.graphql`);
    expect(contract).not.toBe('');
    expect(withoutWords(printSchema(await introspected(who)))).toBe(withoutWords(contract));
  });
});

describe('a name outside the contract', () => {
  const faulty = async (who: string, query: string) => {
    const { status, data, errors } = await ask(who, query);
    return {
      status,
      data,
      said: errors?.map(({ message, extensions: { code, ...rest } }) => ({ message, code, rest: Object.keys(rest) })),
    };
  };
  /** The answer to a thing that is nowhere, told of the name that was asked. */
  const sameAs = (answer: object, unknown: string, name: string) =>
    JSON.parse(JSON.stringify(answer).replaceAll(unknown, name)) as object;

  test.each([
    [
      'a field of a group its types of post never see',
      'stf_prosecutor',
      '{ dispute(by: { id: "x" }) { union { NAME { id } } } }',
      'processNotes',
    ],
    [
      'an act that is not its to take',
      'stf_prosecutor',
      'mutation { NAME(input: { key: "1" }) { userErrors { code } } }',
      'registerAward',
    ],
    ['a type', 'stf_prosecutor', '{ node(id: "x") { ... on NAME { id } } }', 'ProcessNote'],
    ['a type asked of the schema', 'stf_prosecutor', '{ __type(name: "NAME") { name } }', 'ProcessNote'],
    ['an input', 'stf_prosecutor', 'query ($input: NAME) { viewer { now } }', 'RegisterAwardInput'],
  ])('%s is as unknown as what is nowhere', async (_what, who, form, name) => {
    const never = 'Nowhere'.padEnd(name.length, 'x').slice(0, name.length);
    const forbidden = await faulty(who, form.replace('NAME', name));
    const unknown = await faulty(who, form.replace('NAME', never));
    expect(forbidden).toEqual(sameAs(unknown, never, name));
  });

  test('is in the audit with the permission it would have taken, and what is nowhere is not', async () => {
    await ask('stf_inspector', '{ nowhere }');
    await ask('stf_inspector', 'mutation { docketCase(input: {}) { userErrors { code } } }');
    const entries = await auditHolds(
      hub.database,
      'authz.denied',
      ({ reason, staffId }) => reason === 'outside-contract' && staffId === 'stf_inspector',
    );
    const own = entries.filter(({ staffId, reason }) => staffId === 'stf_inspector' && reason === 'outside-contract');
    expect(own.map(({ code }) => code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(own[0]!.rule).toMatch(/^[a-z.]+$/);
  });
});

describe('a document found valid for one agency', () => {
  const secret = '{ dispute(by: { id: "x" }) { union { processNotes { id } } } }';

  test.each([
    ['first by who may', ['stf_mediator', 'stf_prosecutor', 'stf_mediator', 'stf_prosecutor']],
    ['first by who may not', ['stf_prosecutor', 'stf_mediator', 'stf_prosecutor', 'stf_mediator']],
  ])('is not thereby valid for another: asked %s', async (_order, askers) => {
    const query = `${secret} # ${askers[0]}`;
    for (const who of askers) {
      const { errors } = await ask(who, query);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(
        who === 'stf_prosecutor' ? ['GRAPHQL_VALIDATION_FAILED'] : undefined,
      );
    }
  });

  test('nor does an answer to the schema of one reach another', async () => {
    const types = async (who: string) =>
      (
        (await ask(who, '{ __schema { types { name } } }')).data as { __schema: { types: { name: string }[] } }
      ).__schema.types.map(({ name }) => name);
    const [union, prosecutor, again] = [
      await types('stf_mediator'),
      await types('stf_prosecutor'),
      await types('stf_mediator'),
    ];
    expect(union).toContain('ProcessNote');
    expect(prosecutor).not.toContain('ProcessNote');
    expect(again).toEqual(union);
  });
});

test('a system stands under the contract of its agency', async () => {
  const token = await hub.clientTokenOf('cli_court_cases', null);
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      query: '{ __type(name: "CourtCase") { name } note: __type(name: "ProcessNote") { name } }',
    }),
  });
  expect(await response.json()).toEqual({ data: { __type: { name: 'CourtCase' }, note: null } });
});
