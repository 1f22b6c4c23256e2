import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { cursorSeals } from '../../src/http/cursor-seals.ts';
import { decodeCursor, encodeCursor, sealedForm } from '../../src/graphql/cursor.ts';
import { registered, Caller } from '../journeys/people/ask.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { expectCode } from '../support/threat-shown.ts';

let hub: TestHub;
let clerk: Caller;
let cursor: string;

const page =
  'query ($after: String, $filter: DisputeFilterInput) { disputes(first: 1, after: $after, filter: $filter) { nodes { id } pageInfo { endCursor } } }';

beforeAll(async () => {
  hub = await openTestHub();
  clerk = new Caller(hub, 'stf_court_clerk');
  for (let n = 0; n < 3; n += 1) await registered(clerk);
  const { disputes } = await clerk.ask<{ disputes: { pageInfo: { endCursor: string } } }>(page);
  cursor = disputes.pageInfo.endCursor;
}, 120_000);
afterAll(() => hub.stop());

async function codesOf(staffId: string, after: string, filter?: object): Promise<string[]> {
  const response = await hub.raw(staffId, { query: page, variables: { after, filter } });
  const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return errors.map(({ extensions }) => extensions.code);
}

describe('a cursor is sealed for one caller and one list', () => {
  test('S25: it tells nothing of the row it stands for', () => {
    const bytes = Buffer.from(cursor, 'base64url');
    expect(bytes.toString('latin1')).not.toMatch(/dsp_|disputes/);
    expect(cursor).not.toMatch(/^WyJ/);
  });

  test('S25: it leads on for whoever was given it, again and again', async () => {
    expect(await codesOf('stf_court_clerk', cursor)).toEqual([]);
    expect(await codesOf('stf_court_clerk', cursor)).toEqual([]);
  });

  test.each(['stf_station_admin', 'stf_union_officer', 'stf_judge'])(
    'S25: in the hands of %s it is no cursor',
    async (staffId) => {
      expect(await codesOf(staffId, cursor)).toEqual(['BAD_USER_INPUT']);
    },
  );

  test('S25: of another list, or of the list narrowed otherwise, it is no cursor', async () => {
    expect(await codesOf('stf_court_clerk', cursor, { regionPrefix: '53' })).toEqual(['BAD_USER_INPUT']);
    const query = 'query ($after: String) { agencies(after: $after) { nodes { id } } }';
    const response = await hub.raw('stf_court_clerk', { query, variables: { after: cursor } });
    expectCode('S25', 'BAD_USER_INPUT', await response.text());
  });

  test('S25: no bit of it can be turned', async () => {
    const bytes = Buffer.from(cursor, 'base64url');
    const turned = Array.from({ length: bytes.length * 8 }, (_, bit) => {
      const copy = Buffer.from(bytes);
      copy[bit >> 3]! ^= 1 << (bit & 7);
      return copy.toString('base64url');
    });
    const taken: string[] = [];
    for (const each of turned.filter((_, index) => index % 7 === 0)) {
      if ((await codesOf('stf_court_clerk', each)).join() !== 'BAD_USER_INPUT') taken.push(each);
    }
    expect(taken).toEqual([]);
  });

  test('S25: what was made up is no cursor', async () => {
    const made = [
      Buffer.from(JSON.stringify(['disputes', 'dsp_01'])).toString('base64url'),
      '',
      'A',
      '*',
      randomBytes(60).toString('base64url'),
      `${cursor}A`,
      `${cursor}=`,
    ];
    for (const each of made) expect(await codesOf('stf_court_clerk', each)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('cursors and the ring of keys', () => {
  const keys = (id: string, more: Record<string, Buffer> = {}) => ({
    seal: { current: id, keys: { ...more, [id]: randomBytes(32) }, since: null },
  });
  const form = { list: 'disputes', keys: ['id'] as const };
  const formOf = (ring: ReturnType<typeof keys>, viewer = 'a') =>
    sealedForm(form, { cursors: cursorSeals(() => ring)(viewer) });

  test('S25: equal rows carry equal cursors, as before a restart', () => {
    const ring = keys('one');
    expect(encodeCursor(formOf(ring), ['dsp_1'])).toBe(encodeCursor(formOf(ring), ['dsp_1']));
  });

  test('S25: a ring that turned still opens what it sealed, and another ring does not', () => {
    const old = keys('one');
    const sealed = encodeCursor(formOf(old), ['dsp_1']);
    expect(decodeCursor(formOf(keys('two', old.seal.keys)), sealed)).toEqual(['dsp_1']);
    expect(decodeCursor(formOf(keys('two')), sealed)).toBeNull();
  });

  test('S25: the same row is another text for another viewer', () => {
    const ring = keys('one');
    expect(encodeCursor(formOf(ring, 'a'), ['dsp_1'])).not.toBe(encodeCursor(formOf(ring, 'b'), ['dsp_1']));
  });
});
