import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isInputObjectType } from 'graphql';
import { digestOfAll } from '../journeys/bad-input/digest.ts';
import { assignedToStation } from '../journeys/people/station.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { calling, inputOf, mutations, type NamedIds } from './minimal-input.ts';
import { expectAudit, expectCode } from '../support/threat-shown.ts';

let hub: TestHub;
let ids: NamedIds;

beforeAll(async () => {
  hub = await openTestHub();
  const { disputeId, worker, referralId } = await assignedToStation(hub);
  ids = { disputeId, referralId, partyId: worker, workerId: worker, fromDisputeId: disputeId };
}, 120_000);
afterAll(() => hub.stop());

const written = () => digestOfAll(hub.database);

async function ask(who: string, query: string, input: unknown) {
  const response = await hub.raw(who, { query, variables: { input } });
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as {
    data?: Record<string, { userErrors: { code: string }[] } | null> | null;
    errors?: { extensions: { code: string } }[];
  };
  return { status: response.status, data, codes: (errors ?? []).map(({ extensions }) => extensions.code) };
}

describe('S17: fields an input does not have', () => {
  const extras: Readonly<Record<string, unknown>> = {
    state: 'ACCEPTED',
    holderAgencyId: 'agy_court_xishan',
    accountableAgencyId: 'agy_court_xishan',
    createdBy: 'stf_judge',
    recordedAt: '2020-01-01T00:00:00Z',
    staff_id: 'stf_judge',
    dispute: { connect: { id: 'dsp_1' } },
    constructor: { prototype: {} },
  };

  test('S17: are refused in every mutation, at its top and in every object within, and nothing is written', async () => {
    const before = await written();
    let tried = 0;
    for (const mutation of mutations) {
      const { type, value } = inputOf(mutation, ids);
      const query = calling(mutation, type.name);
      for (const [name, extra] of Object.entries(extras)) {
        if (name !== 'constructor' && name in type.getFields()) continue;
        const { status, codes } = await ask('stf_court_clerk', query, { ...value, [name]: extra });
        if (tried === 0) expectCode('S17', 'BAD_USER_INPUT', codes);
        expect([mutation.name, name, status, codes.includes('BAD_USER_INPUT')]).toEqual([
          mutation.name,
          name,
          400,
          true,
        ]);
        tried += 1;
      }
      for (const [field, { type: of }] of Object.entries(type.getFields())) {
        const inner = getNamedType(of);
        if (!isInputObjectType(inner)) continue;
        const nested = { id: 'dsp_1', connect: { id: 'dsp_1' } };
        const list = String(of).startsWith('[');
        const { status, codes } = await ask('stf_court_clerk', query, { ...value, [field]: list ? [nested] : nested });
        expect([mutation.name, field, status, codes.includes('BAD_USER_INPUT')]).toEqual([
          mutation.name,
          field,
          400,
          true,
        ]);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(1_000);
    expect(await written()).toEqual(before);
  }, 240_000);
});

describe('S16: a mutation whose answer is refused', () => {
  const strangers = [
    'stf_xishan_clerk',
    'stf_union_kunming',
    'stf_employer_rep',
    'stf_jd_arbitrator',
    'stf_statistician',
  ];

  test('S16: leaves nothing behind, whichever it is and whoever of those who stand outside asks', async () => {
    const before = await written();
    let tried = 0;
    const met: string[] = [];
    for (const mutation of mutations) {
      const { type, value } = inputOf(mutation, ids);
      const isOnTheMatter = Object.keys(value).some((name) => name in ids);
      if (!isOnTheMatter) continue;
      for (const who of strangers) {
        const { data, codes } = await ask(who, calling(mutation, type.name), value);
        const refusals = Object.values(data ?? {}).flatMap((payload) => payload?.userErrors ?? []);
        expect([mutation.name, who, codes.length + refusals.length > 0, codes.includes('INTERNAL')]).toEqual([
          ...[mutation.name, who],
          ...[true, false],
        ]);
        met.push(...codes, ...refusals.map(({ code }) => code));
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(500);
    expect(await written()).toEqual(before);
    expectCode('S16', 'FORBIDDEN', met);
    await expectAudit('S16', hub.database, 'authz.denied', ({ staffId }) => strangers.includes(staffId ?? ''));
  }, 240_000);

  test('S16: would be found if it did: the same look sees a write that was allowed', async () => {
    const before = await written();
    const input = { disputeId: ids['disputeId'], group: 'F7', body: '留下一笔' };
    const query = 'mutation Act($input: AddNoteInput!) { addNote(input: $input) { __typename userErrors { code } } }';
    expect((await ask('stf_court_clerk', query, input)).data).toMatchObject({ addNote: { userErrors: [] } });
    expect(await written()).not.toEqual(before);
  });
});
