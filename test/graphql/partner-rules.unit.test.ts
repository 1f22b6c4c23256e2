import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import type { Subgraph } from '../../src/graphql/build-subgraph.ts';
import { mergeSubgraphs } from '../../src/graphql/merge.ts';
import { composeWithPartners } from '../../src/graphql/partners/compose-partners.ts';
import { idsAsked } from '../../src/graphql/partners/ids-asked.ts';
import { partnerFaults } from '../../src/graphql/partners/partner-faults.ts';
import { buildSubgraphs } from '../../src/views/index.ts';
import { refusalLines } from '../../src/cli/compose-report.ts';

let subgraphs: Subgraph[];
let whole: GraphQLSchema;
const honest = readFileSync('test/partners/housing/schema.graphql', 'utf8');
const head = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@key"])\n';
const dispute = (fields: string) => `${head}type Dispute @key(fields: "id") { id: ID! ${fields} }\n`;
const file = 'type HousingFile { number: String }';

beforeAll(async () => {
  subgraphs = await buildSubgraphs();
  whole = mergeSubgraphs(subgraphs);
}, 60_000);

function compose(sdl: string, name = 'housing') {
  return composeWithPartners(subgraphs, whole, [{ name, sdl, url: 'http://127.0.0.1/p' }]);
}

const taken = ['hub', 'court', 'union', 'hrss', 'procuratorate', 'legal-aid'];
const faultsOf = (sdl: string, name = 'housing') => partnerFaults({ name, sdl }, { ours: whole, taken });

/** Codes and places of the faults, in order. */
const told = (sdl: string, name?: string) => faultsOf(sdl, name).map(({ code, at }) => `${code} ${at}`);

describe('a partner that fits', () => {
  test('is in the supergraph, and nothing of ours is another', () => {
    const { supergraph, joined, refused } = compose(honest);
    expect({ joined, refused }).toEqual({ joined: ['housing'], refused: {} });
    expect(supergraph).toMatch(/housing: HousingFile @join__field\(graph: HOUSING\)/);
  });

  test('stays in it when another is refused', () => {
    const taker = { name: 'tax-bureau', sdl: dispute('number: String @shareable'), url: 'http://127.0.0.1/t' };
    const { joined, refused } = composeWithPartners(subgraphs, whole, [
      { name: 'housing', sdl: honest, url: 'http://127.0.0.1/h' },
      taker,
      { name: 'water', sdl: dispute('water: Int'), url: 'http://127.0.0.1/w' },
    ]);
    expect(joined).toEqual(['housing', 'water']);
    expect(Object.keys(refused)).toEqual(['tax-bureau']);
  });
});

const wrong: [what: string, sdl: string, expected: string[]][] = [
  ['a syntax error', 'type Dispute {', ['SDL_UNREADABLE 1:15']],
  ['no link', 'type Dispute @key(fields: "id") { id: ID! housing: Int }', ['NOT_FEDERATION_2 @link']],
  [
    'federation 1',
    'extend schema @link(url: "https://specs.apollo.dev/federation/v1.0") type Dispute @key(fields: "id") { id: ID! housing: Int }',
    ['NOT_FEDERATION_2 @link', 'DIRECTIVE_NOT_ALLOWED @link(url: "https://specs.apollo.dev/federation/v1.0")'],
  ],
  ['nothing added', dispute(''), ['NOTHING_ADDED Dispute']],
  ['a field of ours', dispute('housing: Int number: String'), ['FIELD_OF_OTHERS Dispute.number']],
  [
    'a field of ours, shared',
    dispute('housing: Int number: String @shareable'),
    ['DIRECTIVE_NOT_ALLOWED @shareable', 'FIELD_OF_OTHERS Dispute.number'],
  ],
  [
    'a field of ours taken over',
    dispute('housing: Int court: HousingFile @override(from: "court")') + file,
    ['DIRECTIVE_NOT_ALLOWED @override', 'FIELD_OF_OTHERS Dispute.court'],
  ],
  [
    'a directive under the name of another',
    `extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@key", {name: "@override", as: "@tag"}])
     type Dispute @key(fields: "id") { id: ID! housing: Int @tag(from: "court") }`,
    ['DIRECTIVE_NOT_ALLOWED @link(import: [{ name, as }])'],
  ],
  [
    'our fields asked for',
    dispute('parties: String @external housing: Int @requires(fields: "parties")'),
    ['DIRECTIVE_NOT_ALLOWED @requires', 'FIELD_OF_OTHERS Dispute.parties'],
  ],
  [
    'the dispute hidden',
    `${head}type Dispute @key(fields: "id") @inaccessible { id: ID! housing: Int }`,
    ['DIRECTIVE_NOT_ALLOWED @inaccessible'],
  ],
  ['another key', `${head}type Dispute @key(fields: "number") { id: ID! housing: Int }`, ['KEY_NOT_OURS Dispute']],
  [
    'two keys',
    `${head}type Dispute @key(fields: "id") @key(fields: "housing") { id: ID! housing: Int }`,
    ['KEY_NOT_OURS Dispute'],
  ],
  ['no key', `${head}type Dispute { id: ID! housing: Int }`, ['KEY_NOT_OURS Dispute']],
  [
    'a key of another type',
    `${head}type Dispute @key(fields: "id") { id: String housing: Int }`,
    ['KEY_NOT_OURS Dispute.id'],
  ],
  [
    'another entity of ours',
    `${dispute('housing: Int')}type Staff @key(fields: "id") { id: ID! housingLoan: Int }`,
    ['TYPE_OF_OTHERS Staff'],
  ],
  [
    'an input of ours',
    `${dispute('housing: Int')}input TakeReferralStepInput { x: Int }`,
    ['TYPE_OF_OTHERS TakeReferralStepInput'],
  ],
  ['an enum of ours', `${dispute('housing: Int')}enum AgencyType { BANK }`, ['TYPE_OF_OTHERS AgencyType']],
  ['a type under no prefix', `${dispute('housing: Account')}type Account { x: Int }`, ['TYPE_NAME Account']],
  ['a reserved name', `${dispute('housing: Int')}type join__Housing { x: Int }`, ['RESERVED_NAME join__Housing']],
  ['a field under no prefix', dispute('loan: Int'), ['FIELD_NAME Dispute.loan']],
  ['a field that begins like it only', dispute('housingly: Int'), ['FIELD_NAME Dispute.housingly']],
  ['a field that is never null', dispute('housing: Int!'), ['FIELD_NOT_NULLABLE Dispute.housing']],
  ['a query', `${dispute('housing: Int')}type Query { housings: Int }`, ['ROOT_FIELD Query.housings']],
  ['a mutation', `${dispute('housing: Int')}extend type Mutation { pay: Int }`, ['ROOT_FIELD Mutation.pay']],
  ['a subscription', `${dispute('housing: Int')}type Subscription { paid: Int }`, ['ROOT_FIELD Subscription.paid']],
  [
    'an interface of ours',
    `${head}type Dispute implements Node @key(fields: "id") { id: ID! housing: Int }`,
    ['INTERFACE_OF_OTHERS Dispute implements Node'],
  ],
  ['a type of ours used', dispute('housing: Party'), ['UNKNOWN_TYPE Dispute.housing: Party']],
  ['a type that is not there', dispute('housing(by: HousingBy): Int'), ['UNKNOWN_TYPE Dispute.housing: HousingBy']],
  ['a directive of its own', `${dispute('housing: Int')}directive @x on OBJECT`, ['DEFINITION_NOT_ALLOWED @x']],
  [
    'a schema of its own',
    `${dispute('housing: Int')}schema { query: HousingQ } type HousingQ { x: Int }`,
    ['DEFINITION_NOT_ALLOWED SchemaDefinition'],
  ],
];

describe('a partner that does not fit is told what to change, in its own terms', () => {
  test.each(wrong)('%s', (_what, sdl, expected) => {
    for (const { words } of faultsOf(sdl)) {
      expect(words.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(words.en).toMatch(/^[ -~…’]+$/);
    }
    expect(told(sdl)).toEqual(expect.arrayContaining(expected));
  });

  test.each(['hub', 'court', 'legal-aid', 'accord', 'Housing', 'a b', '', '__proto__'])('the name %j', (name) => {
    expect(told(dispute('housing: Int'), name)[0]).toMatch(/^NAME_(TAKEN|UNUSABLE) /);
  });

  test('line and remedy stand in the report', () => {
    const lines = refusalLines(
      'housing',
      faultsOf(`${head}type Dispute @key(fields: "id") {\n  id: ID!\n  number: String\n}`),
    );
    expect(lines.join('\n')).toContain('housing:4 Dispute.number  [FIELD_OF_OTHERS]');
    expect(lines.join('\n')).toContain('name yours Dispute.housing…');
  });

  test('what composition itself finds is told, too', () => {
    const sdl = `${dispute('housing: HousingFile')}type HousingFile @key(fields: "no such") { number: String }`;
    expect(compose(sdl).refused['housing']).toMatchObject([{ code: 'DOES_NOT_COMPOSE' }]);
  });
});

describe('a question to a partner', () => {
  const query = 'query ($k: [_Any!]!) { _entities(representations: $k) { ... on Dispute { housing { number } } } }';
  const body = (k: unknown, more: object = {}) => JSON.stringify({ query, variables: { k }, ...more });

  test('is about the disputes it names by their key', () => {
    expect(
      idsAsked(
        body([
          { __typename: 'Dispute', id: 'a' },
          { __typename: 'Dispute', id: 'b' },
        ]),
      ),
    ).toEqual(['a', 'b']);
  });

  test.each([
    ['another type', body([{ __typename: 'Staff', id: 'a' }])],
    ['more than the key', body([{ __typename: 'Dispute', id: 'a', number: 'x' }])],
    ['no list', body('a')],
    ['more than a question', body([], { query2: 'x' })],
    ['a change', JSON.stringify({ query: 'mutation { pay }' })],
    ['the schema', JSON.stringify({ query: '{ _service { sdl } }' })],
    ['two operations', JSON.stringify({ query: 'query A { __typename } query B { __typename }' })],
    ['no JSON', '{'],
    ['a list of questions', '[]'],
  ])('with %s is none', (_what, text) => expect(idsAsked(text)).toBeNull());
});
