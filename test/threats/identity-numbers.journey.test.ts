import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, getNamedType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { story } from '../journeys/visibility/story.ts';
import { Caller } from '../journeys/people/ask.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { plant, worker, type Planted } from './planted.ts';

let hub: TestHub;
let planted: Planted;
/** An agency of another region that has no part in the planted dispute. */
const stranger = 'stf_jd_window';

beforeAll(async () => {
  hub = await openTestHub();
  planted = await plant(hub);
}, 120_000);
afterAll(() => hub.stop());

/** What somebody is answered who registers a worker, without the ids and numbers that every dispute has of its own. */
async function registering(party: { readonly idNumber: string; readonly phone: string }): Promise<string> {
  const query = `mutation ($input: RegisterDisputeInput!) { registerDispute(input: $input) {
    dispute { stage headcount parties { nodes { role name phone idNumber } } duplicates: links { id } }
    warnings { code path } userErrors { code path message allowed } } }`;
  const parties = [
    { role: 'WORKER', name: '来访人', ...party },
    { role: 'EMPLOYER', name: '某鸟笼有限公司' },
  ];
  const input = { channel: 'WALK_IN', relationType: 'LABOUR_RELATION', headcount: 1, parties, claims: [] };
  const response = await hub.raw(stranger, { query, variables: { input } });
  const text = `${response.status} ${JSON.stringify(story(await response.json()))}`;
  return text.replaceAll(party.idNumber, '…').replaceAll(party.phone, '…');
}

describe('a number that exists elsewhere', () => {
  test('S26: is answered as one that exists nowhere, to the byte', async () => {
    const fresh = await registering({ idNumber: '530102199003078210', phone: '13911112222' });
    const known = await registering({ idNumber: worker.idNumber, phone: worker.phone });
    expect(known).toBe(fresh);
    expect(known).toContain('"userErrors":[]');
  });

  test('S26: of an agency’s own file is taken within that agency alone', async () => {
    const number = 'canary-file-1';
    const officer = new Caller(hub, 'stf_union_officer');
    await officer.done('addAlias', { disputeId: planted.disputeId, number });
    const other = new Caller(hub, stranger);
    const { dispute } = await other.done<{ dispute: { id: string } }>('registerDispute', {
      ...{ channel: 'WALK_IN', relationType: 'LABOUR_RELATION', headcount: 1, claims: [] },
      parties: [{ role: 'WORKER', name: '王某' }],
    });
    expect(await other.refused('addAlias', { disputeId: dispute.id, number })).toEqual([]);
  });
});

describe('a look-up by identity number', () => {
  const graph = buildSchema(readFileSync('schema/merged.graphql', 'utf8'), { assumeValidSDL: true });
  const named = /id_?number|identity|phone|bank_?account/i;

  test('S27: has no door: no field of the graph takes a number of a person but to write it down', () => {
    const entries = new Set(['PartyInput', 'AddPartyInput', 'RegisterHotlineOrderInput', 'UnionIntakeInput']);
    const inputs = Object.values(graph.getTypeMap()).filter(isInputObjectType);
    const taking = inputs.flatMap((input) =>
      Object.keys(input.getFields()).flatMap((field) => (named.test(field) ? [`${input.name}.${field}`] : [])),
    );
    expect(taking.filter((place) => !entries.has(place.split('.')[0]!))).toEqual([]);
    expect(taking.length).toBeGreaterThan(3);

    const holders = Object.values(graph.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
    const args = holders.flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) =>
        field.args.map((arg) => ({ place: `${type.name}.${field.name}`, arg })),
      ),
    );
    expect(args.filter(({ arg }) => named.test(arg.name)).map(({ place }) => place)).toEqual([]);
    const readers = args.filter(({ place }) => !place.startsWith('Mutation.'));
    const asked = readers.map(({ arg }) => getNamedType(arg.type)).filter(isInputObjectType);
    expect(asked.flatMap((input) => Object.keys(input.getFields()).filter((field) => named.test(field)))).toEqual([]);
  });

  test.each(['stf_jd_window', 'stf_union_officer'])(
    'S27: in place of a number or an id finds nothing, not even for %s',
    async (staffId) => {
      const query = `query ($number: String!, $id: ID!) {
      byNumber: dispute(by: { number: $number }) { id } byId: dispute(by: { id: $id }) { id }
      byAlias: dispute(by: { alias: { agencyId: "agy_union_chenggong", number: $number } }) { id } node(id: $id) { id } }`;
      for (const value of [worker.idNumber, worker.phone, worker.bankAccount]) {
        const answer = await new Caller(hub, staffId).ask(query, { number: value, id: value });
        expect(answer).toEqual({ byNumber: null, byId: null, byAlias: null, node: null });
      }
    },
  );
});
