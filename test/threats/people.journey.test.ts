import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { statement } from '../../src/storage/statement.ts';
import { Caller, paper } from '../journeys/people/ask.ts';
import { accept, assignedToStation } from '../journeys/people/station.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { act, plainAsk } from '../support/plain-ask.ts';
import { expectAudit, expectCode } from '../support/threat-shown.ts';
import type { ThreatId } from './catalogue.ts';
import { craft, foreign, own, prove, thumbprint } from './crafted-token.ts';

let hub: TestHub;
/** A second process on the same database: its directory in memory is its own. */
let elsewhere: TestHub;

beforeAll(async () => {
  hub = await openTestHub();
  elsewhere = await openTestHub({ database: hub.database });
}, 120_000);
afterAll(async () => {
  await elsewhere.quit();
  await hub.stop();
});

const add = ['addStaff', 'AddStaffInput', 'staffId'] as const;
const change = ['changeStaff', 'ChangeStaffInput', 'staffId'] as const;
const end = ['endStaff', 'EndStaffInput', 'staffId remaining'] as const;
const register = ['registerDispute', 'RegisterDisputeInput', 'dispute { id }'] as const;
const aMatter = { channel: 'WALK_IN', region: '530114', headcount: 1 };

async function newOfficer(posts: string[]): Promise<string> {
  const added = await act(hub, 'stf_union_admin', add, { name: '将离', posts });
  await Promise.all([hub.reload(), elsewhere.reload()]);
  return added['staffId'] as string;
}

describe('S5: a person who left, or lost a post', () => {
  test('S5: is refused by the very next write in every process, and by reads within seconds', async () => {
    const staffId = await newOfficer(['UNION_DUTY_OFFICER']);
    const token = { token: await elsewhere.tokenOf(staffId) };
    expect((await act(elsewhere, token, register, aMatter)).userErrors).toEqual([]);
    const ended = await act(hub, 'stf_union_admin', end, { staffId, version: 1 });
    expect(ended.userErrors).toEqual([]);

    // The other process has not read the directory anew: the row itself says so.
    const refused = await act(elsewhere, token, register, aMatter).catch((error: Error) => error.message);
    if (typeof refused === 'string') expect(refused).toContain('UNAUTHENTICATED');
    else expect(refused.userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    const again = await plainAsk(elsewhere, token, '{ viewer { roles } }');
    expect(again.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await plainAsk(hub, token, '{ viewer { roles } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('S5: while writing in a loop has no success after the end', async () => {
    const staffId = await newOfficer(['UNION_DUTY_OFFICER']);
    const token = { token: await elsewhere.tokenOf(staffId) };
    const outcomes: { readonly done: boolean; readonly begun: number }[] = [];
    let isRunning = true;
    const loop = async () => {
      while (isRunning) {
        const begun = performance.now();
        const done = await act(elsewhere, token, register, aMatter).then(
          ({ userErrors }) => userErrors.length === 0,
          () => false,
        );
        outcomes.push({ done, begun });
      }
    };
    const loops = [loop(), loop(), loop()];
    await new Promise((resolve) => setTimeout(resolve, 400));
    await act(hub, 'stf_union_admin', end, { staffId, version: 1 });
    const answered = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 600));
    isRunning = false;
    await Promise.all(loops);
    const after = outcomes.filter(({ begun }) => begun > answered);
    expect(outcomes.filter(({ done }) => done).length).toBeGreaterThan(3);
    expect(after.length).toBeGreaterThan(3);
    expect(after.filter(({ done }) => done)).toEqual([]);
  });

  test('S5: that lost only the post at hand is refused with the post it was, and the audit says why', async () => {
    const staffId = await newOfficer(['UNION_DUTY_OFFICER', 'UNION_CHAIR']);
    const token = { token: await elsewhere.tokenOf(staffId) };
    await hub.database.transact((em) =>
      em.execute(`update staff set roles = '{UNION_DUTY_OFFICER}' where id = '${staffId}'`),
    );
    const refused = await act(elsewhere, token, register, aMatter);
    expectCode('S5', 'FORBIDDEN', refused);
    await expectAudit(
      'S5',
      hub.database,
      'authz.denied',
      (entry) => entry.reason === 'stale-standing' && entry.staffId === staffId,
    );
    // The refusal itself made the process look: the next request speaks with the posts that are left.
    const { data } = await plainAsk(elsewhere, token, '{ viewer { roles } }');
    expect(data).toEqual({ viewer: { roles: ['UNION_DUTY_OFFICER'] } });
    expect((await act(elsewhere, token, register, aMatter)).userErrors).toEqual([]);
  }, 40_000);

  test('S5: is out of every process within its next look, without any write', async () => {
    const staffId = await newOfficer(['UNION_DUTY_OFFICER']);
    const token = { token: await elsewhere.tokenOf(staffId) };
    await act(hub, 'stf_union_admin', end, { staffId, version: 1 });
    const until = Date.now() + 10_000;
    let code: string | undefined;
    while (code !== 'UNAUTHENTICATED' && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      code = (await plainAsk(elsewhere, token, '{ viewer { roles } }')).errors?.[0]?.extensions.code;
    }
    expect(code).toBe('UNAUTHENTICATED');
  }, 20_000);
});

describe('S8: an administrator', () => {
  test('S8: who reaches beyond the bounds is refused and noted', async () => {
    const reach = await act(hub, 'stf_union_admin', add, { name: '越权', posts: ['JUDGE'] });
    expect(reach.userErrors).toMatchObject([{ code: 'FORBIDDEN', path: ['posts', '0'] }]);
    expectCode('S8', 'FORBIDDEN', reach);
    const other = await act(hub, 'stf_union_admin', change, {
      staffId: 'stf_judge',
      version: 1,
      posts: ['COURT_CLERK'],
    });
    expect(other.userErrors).toMatchObject([{ code: 'FORBIDDEN', path: ['staffId'] }]);
    const beyond = ({ reason }: { reason: string | null }) => reason === 'beyond-own-people';
    const found = await expectAudit('S8', hub.database, 'admin.denied', beyond);
    expect(found).toContainEqual(
      expect.objectContaining({
        code: 'FORBIDDEN',
        rule: 'staff.manage',
        staffId: 'stf_union_admin',
        reason: 'beyond-posts',
      }),
    );
  }, 40_000);
});

describe('work of a person who leaves', () => {
  const heldBy = async (staffId: string) =>
    (
      await hub.database.systemQuery<{ id: string }>(statement('select id from referral where assignee_id = $1'), [
        staffId,
      ])
    ).map(({ id }) => id);

  test('goes to whom the administrator names, who then sees what the other saw', async () => {
    const { disputeId, referralId } = await assignedToStation(hub);
    expect(await accept(hub, referralId, 'stf_mediator')).toEqual([]);
    const seen = `query ($id: ID!) { dispute(by: { id: $id }) { viewerAccess { group access } } }`;
    const asTwo = () => plainAsk(hub, 'stf_mediator_two', seen, { id: disputeId });
    expect((await asTwo()).data).toEqual({ dispute: null });

    const admin = new Caller(hub, 'stf_station_admin');
    const address = { documents: [paper('ADDRESS_CONFIRMATION')] };
    expect(await admin.step(referralId, 'RECORD_OTHER_PARTY_AGREED', address)).toEqual([]);
    const left = await act(hub, 'stf_station_manager', end, { staffId: 'stf_mediator', version: 1 });
    expect(left).toMatchObject({ userErrors: [], remaining: 1 });
    expect(await heldBy('stf_mediator')).toEqual([referralId]);
    const handing = { fromStaffId: 'stf_mediator', reason: '离岗交接', conflictCleared: true };
    const handOver = ['handOverWork', 'HandOverWorkInput', 'handedOver remaining'] as const;
    const to = (toStaffId: string, more = {}) =>
      act(hub, 'stf_station_manager', handOver, { ...handing, toStaffId, ...more });
    expect((await to('stf_station_manager')).userErrors).toMatchObject([{ code: 'FORBIDDEN', path: ['toStaffId'] }]);
    expect((await to('stf_judge')).userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['toStaffId'] }]);
    const unclear = await to('stf_mediator_two', { conflictCleared: false, reason: ' ' });
    expect(unclear.userErrors.map(({ path }) => path?.[0]).sort()).toEqual(['conflictCleared', 'reason']);
    expect(await to('stf_mediator_two')).toMatchObject({ userErrors: [], handedOver: 1, remaining: 0 });
    expect(await heldBy('stf_mediator_two')).toEqual([referralId]);
    expect((await asTwo()).data).not.toEqual({ dispute: null });
  });
});

describe('S7: over HTTP', () => {
  const timeline = `query ($id: ID!) { dispute(by: { id: $id }) { timeline(first: 50) { nodes { type clientName staffRole } } } }`;

  test('S7: a system that acts for a clerk has both names in history', async () => {
    const token = { token: await hub.clientTokenOf('cli_court_cases', 'stf_court_clerk') };
    const made = await act(hub, token, register, { ...aMatter, channel: 'COURT_FILING' });
    expect(made.userErrors).toEqual([]);
    const { id } = made['dispute'] as { id: string };
    const { data } = await plainAsk(hub, 'stf_court_clerk', timeline, { id });
    const [first] = (data as unknown as { dispute: { timeline: { nodes: unknown[] } } }).dispute.timeline.nodes;
    expect(first).toEqual({
      ...{ type: 'DisputeRegistered', clientName: '呈贡区法院办案系统', staffRole: 'COURT_FILING_CLERK' },
    });
    const names = statement('select staff_id, client_id, client_name from fact where dispute_id = $1 limit 1');
    expect(await hub.database.systemQuery(names, [id])).toEqual([
      { staff_id: 'stf_court_clerk', client_id: 'cli_court_cases', client_name: '呈贡区法院办案系统' },
    ]);
  });

  test('S7: the person’s rights do not widen through it, nor its own through the person', async () => {
    const forClerk = { token: await hub.clientTokenOf('cli_court_cases', 'stf_court_clerk') };
    const made = await act(hub, forClerk, register, { ...aMatter, channel: 'COURT_FILING' });
    const { id: disputeId } = made['dispute'] as { id: string };
    // The clerk may; the system was not registered for it.
    await expect(
      act(hub, forClerk, ['addNote', 'AddNoteInput', 'addedId'], { disputeId, group: 'F7', body: '不在其列' }),
    ).rejects.toThrow('FORBIDDEN');
    // The system may; the person stands outside.
    const forStranger = { token: await hub.clientTokenOf('cli_court_cases', 'stf_court_admin') };
    const seen = await plainAsk(hub, forStranger, timeline, { id: disputeId });
    expect(seen.data).toEqual({ dispute: null });
  });

  test('S7: groups the system does not carry stay away, whatever the person sees', async () => {
    const party = { role: 'WORKER', name: '王大壮', phone: '13800138000' };
    const made = await act(hub, 'stf_court_clerk', register, { ...aMatter, channel: 'COURT_FILING', parties: [party] });
    const { id } = made['dispute'] as { id: string };
    const asked = `query ($id: ID!) { dispute(by: { id: $id }) { parties(first: 5) { nodes { name phone } } viewerAccess { group access } } }`;
    const own = await plainAsk(hub, 'stf_court_clerk', asked, { id });
    const token = { token: await hub.clientTokenOf('cli_court_cases', 'stf_court_clerk') };
    const through = await plainAsk(hub, token, asked, { id });
    interface Seen {
      readonly dispute: {
        parties: { nodes: { name: string; phone: string | null }[] };
        viewerAccess: { group: string; access: string }[];
      };
    }
    const [alone, together] = [own, through].map(({ data }) => (data as unknown as Seen).dispute);
    expect(alone!.parties.nodes[0]).toEqual({ name: '王大壮', phone: '13800138000' });
    expect(together!.parties.nodes[0]).toEqual({ name: '王大壮', phone: null });
    for (const { group, access } of together!.viewerAccess) {
      const person = alone!.viewerAccess.find((each) => each.group === group)!.access;
      expect([group, access]).toEqual([group, ['F2', 'F3'].includes(group) ? 'NONE' : person]);
    }
  });

  test('S7: for nobody it reads what needs no post, and writes nothing', async () => {
    const token = { token: await hub.clientTokenOf('cli_court_cases', null) };
    const { data } = await plainAsk(
      hub,
      token,
      '{ viewer { staff { id } client { id } roles agency { id } } agencies(first: 1) { nodes { id } } }',
    );
    expect(data).toMatchObject({
      viewer: { staff: null, client: { id: 'cli_court_cases' }, roles: [], agency: { id: 'agy_court_chenggong' } },
    });
    const written = await act(hub, token, register, aMatter);
    expect(written.userErrors).toMatchObject([{ code: 'FORBIDDEN', allowed: ['act_for'] }]);
  });

  test('S7: for a person of another agency, or after its end, it is nobody', async () => {
    const foreign = { token: await hub.clientTokenOf('cli_court_cases', 'stf_union_chair') };
    expect((await plainAsk(hub, foreign, '{ viewer { roles } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const made = await act(hub, 'stf_union_admin', ['registerClient', 'RegisterClientInput', 'clientId'], {
      ...{ name: { zh: '临时系统', en: 'Passing system' }, scopes: ['directory.read'], binding: 'BEARER' },
    });
    const clientId = made['clientId'] as string;
    const token = { token: await hub.clientTokenOf(clientId, 'stf_union_chair') };
    expect((await plainAsk(hub, token, '{ viewer { roles } }')).data).toEqual({ viewer: { roles: ['UNION_CHAIR'] } });
    const endIt = ['endClient', 'EndClientInput', 'clientId'] as const;
    expect((await act(hub, 'stf_court_admin', endIt, { clientId })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await act(hub, 'stf_union_admin', endIt, { clientId })).userErrors).toEqual([]);
    expect((await plainAsk(hub, token, '{ viewer { roles } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await act(hub, 'stf_union_admin', endIt, { clientId })).userErrors).toMatchObject([
      { code: 'CLIENT_ENDED' },
    ]);
    const { data } = await plainAsk(
      hub,
      'stf_union_admin',
      '{ systemClients(first: 9) { nodes { id inForce groups scopes } } }',
    );
    expect((data as unknown as { systemClients: { nodes: object[] } }).systemClients.nodes).toContainEqual(
      expect.objectContaining({ id: clientId, inForce: false, groups: [], scopes: ['directory.read'] }),
    );
  });
});

describe('the demo', () => {
  const sign = async (body: object) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${hub.url}/demo/token`, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: response.status, ...((await response.json()) as { token?: string }) };
  };

  test('lists the systems and signs them in, for a person of theirs or for the agency alone', async () => {
    const listed = (await (await fetch(`${hub.url}/demo/people`)).json()) as { clients: { id: string }[] };
    expect(listed.clients.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['cli_court_cases', 'cli_union_display']),
    );
    const asked = '{ viewer { staff { id } client { id } } }';
    const forJudge = await sign({ client: 'cli_court_cases', staff: 'stf_judge' });
    expect((await plainAsk(hub, { token: forJudge.token! }, asked)).data).toEqual({
      viewer: { staff: { id: 'stf_judge' }, client: { id: 'cli_court_cases' } },
    });
    const alone = await sign({ client: 'cli_union_display' });
    expect((await plainAsk(hub, { token: alone.token! }, asked)).data).toEqual({
      viewer: { staff: null, client: { id: 'cli_union_display' } },
    });
    expect((await sign({ client: 'cli_nobody', staff: 'stf_judge' })).status).toBe(404);
    expect((await sign({ client: 'cli_court_cases', staff: 'stf_nobody' })).status).toBe(404);
  });
});

describe('credentials that are not taken', () => {
  const question = '{ viewer { roles } }';
  const noted = (threat: ThreatId, why: string) =>
    expectAudit(threat, hub.database, 'auth.rejected', ({ reason }) => reason === why);

  test('S1: are noted with why, and never themselves', async () => {
    const token = await hub.tokenOf('stf_court_clerk');
    const [head, payload] = token.split('.');
    expectCode(
      'S1',
      'UNAUTHENTICATED',
      await plainAsk(hub, { token: `${head}.${payload}.${'A'.repeat(86)}` }, question),
    );
    await noted('S1', 'signature');
    const none = craft({ header: { alg: 'none' }, signature: 'AA' });
    expectCode('S1', 'UNAUTHENTICATED', await plainAsk(hub, { token: none }, question));
    const found = await noted('S1', 'algorithm');
    expect(JSON.stringify(found)).not.toContain(payload);
  }, 40_000);

  test('S2: are noted when they name their own key', async () => {
    const [head] = (await hub.tokenOf('stf_court_clerk')).split('.');
    const { kid } = JSON.parse(Buffer.from(head!, 'base64url').toString()) as { kid: string };
    const header = { kid, jwk: foreign.publicKey.export({ format: 'jwk' }), jku: 'http://127.0.0.1:1/keys' };
    const token = craft({ header, key: foreign.privateKey });
    expectCode('S2', 'UNAUTHENTICATED', await plainAsk(hub, { token }, question));
    await noted('S2', 'header');
  }, 40_000);

  test('S3: are noted when they are of another time or of another agency', async () => {
    const late = await hub.tokenOf('stf_court_clerk', { seconds: -600 });
    expectCode('S3', 'UNAUTHENTICATED', await plainAsk(hub, { token: late }, question));
    await noted('S3', 'expired');
    const other = await hub.tokenOf('stf_court_clerk', { agencyId: 'agy_court_xishan' });
    expectCode('S3', 'UNAUTHENTICATED', await plainAsk(hub, { token: other }, question));
    await noted('S3', 'staff-unknown');
  }, 40_000);

  test('S6: are noted when there are none, whatever other headers say', async () => {
    const headers = { 'x-user': 'stf_court_clerk', 'x-agency-id': 'agy_court_chenggong', 'x-forwarded-user': 'admin' };
    const answer = await hub.raw(null, { query: question }, headers);
    expectCode('S6', 'UNAUTHENTICATED', await answer.text());
    await noted('S6', 'absent');
  }, 40_000);

  test('S4: of a system that must prove its key are refused without the proof, and taken with it', async () => {
    const registered = await act(hub, 'stf_court_admin', ['registerClient', 'RegisterClientInput', 'clientId'], {
      ...{ name: { zh: '绑定系统', en: 'Bound system' }, scopes: ['directory.read'], groups: [], binding: 'DPOP' },
    });
    const clientId = registered['clientId'] as string;
    const unbound = { token: await hub.clientTokenOf(clientId, null) };
    expectCode('S4', 'UNAUTHENTICATED', await plainAsk(hub, unbound, question));
    await expectAudit('S4', hub.database, 'auth.binding', ({ reason }) => reason === 'binding-missing');

    const boundTo = await thumbprint(foreign.publicKey);
    const token = await hub.clientTokenOf(clientId, null, { boundTo });
    const ask = async (proof: string) => {
      const headers = { authorization: `DPoP ${token}`, dpop: proof, 'content-type': 'application/json' };
      const body = JSON.stringify({ query: '{ viewer { client { id } } }' });
      return (await fetch(`${hub.url}/graphql`, { method: 'POST', headers, body })).json();
    };
    const iat = Math.floor(hub.clock.now().getTime() / 1000);
    expect(await ask(prove({ token, payload: { iat } }))).toEqual({ data: { viewer: { client: { id: clientId } } } });
    expect(await ask(prove({ token, payload: { iat }, key: own }))).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    await expectAudit('S4', hub.database, 'auth.binding', ({ reason }) => reason === 'proof-of-other-key');
  }, 40_000);
});
