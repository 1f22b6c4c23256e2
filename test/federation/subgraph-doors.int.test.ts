import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { composeServices } from '@theguild/federation-composition';
import { decodeJwt, SignJWT } from 'jose';
import { flowerMarket } from '../../seeds/demo/flower-market.ts';
import { playStory } from '../../src/cli/play-story.ts';
import { StaffRow } from '../../src/storage/entities/directory.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { GatewayHand } from './gateway-hand.ts';
import { expectAudit, expectCode } from '../support/threat-shown.ts';
import type { AuditEntryRow } from '../support/audit-entries.ts';
import type { ThreatId } from '../threats/catalogue.ts';

let hub: TestHub;
let gateway: GatewayHand;
const story = flowerMarket();
const names = ['hub', 'court', 'union', 'hrss', 'procuratorate', 'legal-aid'];
const entities = 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Dispute { id } } }';

beforeAll(async () => {
  hub = await openTestHub({ start: new Date('2025-08-27T02:00:00Z'), serve: { view: 'all' } });
  gateway = new GatewayHand(hub);
  for await (const step of playStory({ ...story, steps: story.steps.slice(0, 5) }, hub.scene))
    expect(step.told).toBeDefined();
}, 120_000);
afterAll(() => hub.stop());

const disputeOf = () => [{ __typename: 'Dispute', id: story.subject().disputeId }];

describe('a subgraph served by itself', () => {
  test('says its SDL, and all of them compose', async () => {
    const services = [];
    for (const name of names) {
      const { json } = await gateway.ask('stf_court_clerk', name, '{ _service { sdl } }');
      const { sdl } = json.data!['_service'] as { sdl: string };
      expect(sdl).toContain('@link(url: "https://specs.apollo.dev/federation/v2.');
      services.push({ name, url: `http://127.0.0.1/${name}`, typeDefs: parse(sdl) });
    }
    expect(composeServices(services).errors ?? []).toEqual([]);
  });

  test('gives whoever takes part the dispute by its key', async () => {
    const number = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Dispute { id number } } }';
    const { json } = await gateway.ask('stf_court_clerk', 'hub', number, { r: disputeOf() });
    expect(json).toMatchObject({ data: { _entities: [{ id: story.subject().disputeId }] } });
    const court =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Dispute { court { cases { copies } } } } }';
    expect((await gateway.ask('stf_court_clerk', 'court', court, { r: disputeOf() })).json).toMatchObject({
      data: { _entities: [{ court: { cases: [{ copies: 6 }] } }] },
    });
  });

  test.each(names)(
    '%s answers a key that is not there, of no entity or of no type like one out of sight: null',
    async (name) => {
      const r = [
        { __typename: 'Dispute', id: name === 'hub' ? 'dsp_00000000000000000000000000' : 7 },
        { __typename: 'CourtCase', id: 'x' },
        { __typename: 'NoSuchType', id: 'x' },
        { __typename: '__proto__', id: 'x' },
        { id: 'x' },
      ];
      const { json, status } = await gateway.ask('stf_court_clerk', name, entities, { r });
      expect({ status, json }).toEqual({ status: 200, json: { data: { _entities: r.map(() => null) } } });
      const hidden = await gateway.ask('stf_xishan_clerk', 'hub', entities, { r: disputeOf() });
      expect(hidden.json).toEqual({ data: { _entities: [null] } });
    },
  );

  const isHidden = (staffId: string) => (entry: AuditEntryRow) =>
    entry.staffId === staffId && entry.reason === 'out-of-sight' && entry.code === 'NOT_FOUND';

  test('S11: takes down a key of what the caller does not see', async () => {
    const { json } = await gateway.ask('stf_mengla_clerk', 'hub', entities, { r: disputeOf() });
    expect(json).toEqual({ data: { _entities: [null] } });
    await expectAudit('S11', hub.database, 'authz.hidden', isHidden('stf_mengla_clerk'));
  });

  test('S12: facts that come along with the key change neither that nor what is taken down', async () => {
    const r = disputeOf().map((each) => ({
      ...each,
      leadAgencyId: 'agy_court_xishan',
      holderAgency: 'me',
      stage: 'NEW',
    }));
    const { json } = await gateway.ask('stf_xishan_clerk', 'hub', entities, { r });
    expect(json).toEqual({ data: { _entities: [null] } });
    await expectAudit('S12', hub.database, 'authz.hidden', isHidden('stf_xishan_clerk'));
  });

  test('does not take more keys at once than it can look up', async () => {
    const r = Array.from({ length: 1_001 }, () => ({ __typename: 'Dispute', id: 'x' }));
    const { json } = await gateway.ask('stf_court_clerk', 'court', entities, { r });
    expect(json.errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_COSTLY' } }]);
  });
});

/** Whether the person of the union works there. */
async function present(active: boolean): Promise<void> {
  await hub.database.transact((em) => em.nativeUpdate(StaffRow, { id: 'stf_union_duty' }, { active }));
  await hub.reload();
}

describe('who is asking', () => {
  const rejected = (threat: ThreatId) =>
    expectAudit(threat, hub.database, 'auth.rejected', ({ reason }) => reason?.startsWith('principal-') === true);
  const body = JSON.stringify({ query: '{ __typename }' });
  const refused = { status: 401, json: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } };

  test.each(names)('S11: %s believes no header but the principal', async (name) => {
    const token = await hub.tokenOf('stf_court_clerk');
    for (const headers of [
      {},
      { authorization: `Bearer ${token}` },
      { 'accord-principal': token },
      { 'accord-principal': 'stf_court_clerk', 'x-user': 'stf_court_clerk', 'x-agency-id': 'agy_court' },
      { 'accord-principal': `${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.` },
    ] as Record<string, string>[]) {
      const answer = await gateway.send(name, body, headers);
      expect(answer).toMatchObject(refused);
      expectCode('S11', 'UNAUTHENTICATED', answer.json);
    }
  });

  test('S45: a principal forged with another key, of another type or with another life is refused', async () => {
    const honest = await gateway.principal('stf_court_clerk', 'court', body);
    expect(await gateway.send('court', body, { 'accord-principal': honest })).toMatchObject({ status: 200 });
    const { privateKey } = generateKeyPairSync('ed25519');
    const forged = (claims: object, typ = 'accord-principal+jwt') =>
      new SignJWT({ ...decodeJwt(honest), jti: randomUUID(), ...claims })
        .setProtectedHeader({ alg: 'EdDSA', typ })
        .sign(privateKey);
    for (const each of [await forged({}), await forged({ sub: 'stf_judge' }), await forged({}, 'at+jwt')]) {
      expect(await gateway.send('court', body, { 'accord-principal': each })).toMatchObject(refused);
    }
    const [head, , sign] = honest.split('.');
    const changed = Buffer.from(JSON.stringify({ ...decodeJwt(honest), sub: 'stf_judge' })).toString('base64url');
    const bent = await gateway.send('court', body, { 'accord-principal': `${head}.${changed}.${sign}` });
    expect(bent).toMatchObject(refused);
    expectCode('S45', 'UNAUTHENTICATED', bent.json);
    await rejected('S45');
  });

  test('S45: a principal counts once, for its subgraph and its body', async () => {
    const made = () => gateway.principal('stf_court_clerk', 'court', body);
    const used = await made();
    expect((await gateway.send('court', body, { 'accord-principal': used })).status).toBe(200);
    expect(await gateway.send('court', body, { 'accord-principal': used })).toMatchObject(refused);
    expect(await gateway.send('union', body, { 'accord-principal': await made() })).toMatchObject(refused);
    const other = JSON.stringify({ query: '{ _service { sdl } }' });
    expect(await gateway.send('court', other, { 'accord-principal': await made() })).toMatchObject(refused);
  });

  test('is looked up anew: who has left is refused with a principal still good', async () => {
    const mine = await gateway.principal('stf_union_duty', 'union', body);
    await present(false);
    try {
      expect(await gateway.send('union', body, { 'accord-principal': mine })).toMatchObject(refused);
    } finally {
      await present(true);
    }
  });

  test('the exchange signs nothing for whoever shows no token, no ticket, or a ticket as a token', async () => {
    for (const authorization of [
      '',
      'Bearer x',
      `Bearer ${await gateway.principal('stf_court_clerk', 'court', body)}`,
    ]) {
      expect(await gateway.post('/federation/tickets', '', { authorization })).toMatchObject(refused);
      expect(await gateway.post('/federation/principals', body, { authorization })).toMatchObject(refused);
    }
    const token = await hub.tokenOf('stf_court_clerk');
    expect(await gateway.exchange(token, { subgraph: 'court', body })).toMatchObject(refused);
    const ticket = await gateway.ticketOf(`Bearer ${token}`);
    expect(
      (await hub.raw(null, { query: '{ viewer { staff { id } } }' }, { authorization: `Bearer ${ticket}` })).status,
    ).toBe(401);
    expect(await gateway.exchange(ticket, { subgraph: 'nobody', body })).toMatchObject({ status: 404 });
  });
});
