import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { act, plainAsk, type Told } from '../support/plain-ask.ts';

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub();
}, 120_000);
afterAll(() => hub.stop());

const admin = 'stf_union_admin';
const second = 'stf_union_admin_two';
const add = ['addStaff', 'AddStaffInput', 'staffId'] as const;
const change = ['changeStaff', 'ChangeStaffInput', 'staffId'] as const;
const end = ['endStaff', 'EndStaffInput', 'staffId remaining'] as const;
const restore = ['restoreStaff', 'RestoreStaffInput', 'staffId'] as const;
const handOver = ['handOverWork', 'HandOverWorkInput', 'handedOver remaining'] as const;

const codes = ({ userErrors }: { userErrors: Told[] }) => userErrors.map(({ code }) => code);

interface Person {
  readonly id: string;
  readonly posts: string[];
  readonly active: boolean;
  readonly version: number;
}

async function people(who: string): Promise<Person[]> {
  const query = `{ agencyStaff(first: 100, withLeft: true) { nodes { id name posts active version } } }`;
  const { data } = await plainAsk(hub, who, query);
  return (data as unknown as { agencyStaff: { nodes: Person[] } }).agencyStaff.nodes;
}

async function versionOf(id: string, who = admin): Promise<number> {
  return (await people(who)).find((person) => person.id === id)!.version;
}

async function newcomer(posts: string[], who = admin, more: Record<string, unknown> = {}): Promise<string> {
  const added = await act(hub, who, add, { name: '新来', posts, ...more });
  expect(added.userErrors).toEqual([]);
  return added['staffId'] as string;
}

describe('an administrator and the agency’s own people', () => {
  test('takes a person in, who is there at once and can be given a token', async () => {
    const id = await newcomer(['UNION_DUTY_OFFICER']);
    expect(id).toMatch(/^stf_/);
    await hub.reload();
    const { data } = await plainAsk(hub, id, '{ viewer { roles agency { id } } }');
    expect(data).toEqual({ viewer: { roles: ['UNION_DUTY_OFFICER'], agency: { id: 'agy_union_chenggong' } } });
  });

  test('gives other posts, ends the work and takes back; each is written down with before, after and by whom', async () => {
    const staffId = await newcomer(['UNION_DUTY_OFFICER']);
    const changed = await act(hub, admin, change, { staffId, version: 1, posts: ['UNION_CHAIR'], name: '改名' });
    const ended = await act(hub, admin, end, { staffId, version: 2 });
    const restored = await act(hub, admin, restore, { staffId, version: 3 });
    expect([codes(changed), codes(ended), codes(restored)]).toEqual([[], [], []]);
    expect(ended).toMatchObject({ remaining: 0 });
    const query = `{ staffChanges(first: 4) { nodes { action staff { id } before { name posts active } after { name posts active } by { id } byAgency { id } byClient { zh } } } }`;
    const { data } = await plainAsk(hub, second, query);
    const by = { by: { id: admin }, byAgency: { id: 'agy_union_chenggong' }, byClient: null, staff: { id: staffId } };
    const first = { name: '新来', posts: ['UNION_DUTY_OFFICER'], active: true };
    const then = { name: '改名', posts: ['UNION_CHAIR'], active: true };
    const gone = { ...then, active: false };
    expect(data).toEqual({
      staffChanges: {
        nodes: [
          { action: 'RESTORED', before: gone, after: then, ...by },
          { action: 'ENDED', before: then, after: gone, ...by },
          { action: 'CHANGED', before: first, after: then, ...by },
          { action: 'ADDED', before: null, after: first, ...by },
        ],
      },
    });
  });

  test('has to have seen the person as the person is now', async () => {
    const staffId = await newcomer(['UNION_DUTY_OFFICER']);
    await act(hub, admin, change, { staffId, version: 1, posts: ['UNION_CHAIR'] });
    const late = await act(hub, second, change, { staffId, version: 1, posts: ['UNION_SUPERVISOR'] });
    expect(late.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['version'], allowed: ['2'] }]);
  });

  test('S18: leaves as it is whatever is left out or sent back as null', async () => {
    const staffId = await newcomer(['UNION_DUTY_OFFICER', 'UNION_CHAIR']);
    const named = await act(hub, admin, change, { staffId, version: 1, name: '新名', posts: null });
    expect(codes(named)).toEqual([]);
    const given = await act(hub, admin, change, { staffId, version: 2, posts: ['UNION_CHAIR'], name: null });
    expect(codes(given)).toEqual([]);
    expect(codes(await act(hub, admin, change, { staffId, version: 3, name: null, posts: null }))).toEqual([
      'NOTHING_GIVEN',
    ]);
    const person = (await people(admin)).find(({ id }) => id === staffId);
    expect(person).toMatchObject({ name: '新名', posts: ['UNION_CHAIR'], active: true, version: 3 });
  });

  test('reads what may be granted, and nothing else is granted', async () => {
    const { data } = await plainAsk(hub, admin, '{ administrationBounds { posts scopes groups } }');
    const { posts } = (data as unknown as { administrationBounds: { posts: string[] } }).administrationBounds;
    expect(posts).toContain('UNION_CHAIR');
    for (const post of ['JUDGE', 'INSPECTOR', 'POLICE_OFFICER', 'MEDIATOR']) {
      expect(posts).not.toContain(post);
      const refused = await act(hub, admin, add, { name: '越权', posts: ['UNION_CHAIR', post] });
      expect(refused.userErrors).toMatchObject([{ code: 'FORBIDDEN', path: ['posts', '1'], allowed: posts }]);
    }
  });

  test('keeps duties that check each other in different hands', async () => {
    const refused = await act(hub, admin, add, { name: '两职', posts: ['AUDIT_ADMIN', 'SECURITY_ADMIN'] });
    expect(codes(refused)).toEqual(['DUTIES_NOT_SEPARATED']);
  });

  test('does nothing for himself; a second administrator may', async () => {
    const version = await versionOf(admin);
    const own = { staffId: admin, version, posts: ['AGENCY_ADMIN', 'UNION_CHAIR'] };
    expect((await act(hub, admin, change, own)).userErrors).toMatchObject([{ code: 'FORBIDDEN', path: ['staffId'] }]);
    expect(codes(await act(hub, admin, end, { staffId: admin, version }))).toEqual(['FORBIDDEN']);
    expect(codes(await act(hub, second, change, own))).toEqual([]);
    const back = { staffId: admin, version: version + 1, posts: ['AGENCY_ADMIN'] };
    expect(codes(await act(hub, second, change, back))).toEqual([]);
  });

  test('is asked for a name and a post, and told all that is wrong at once', async () => {
    const refused = await act(hub, admin, add, { name: ' ', posts: [] });
    expect(codes(refused).sort()).toEqual(['NOTHING_GIVEN', 'TEXT_NOT_ACCEPTED']);
    const nobody = await act(hub, admin, change, { staffId: 'stf_nobody', version: 1, name: '谁' });
    expect(codes(nobody)).toEqual(['NOT_FOUND']);
  });
});

describe('other agencies', () => {
  test('are not his: neither their people nor a place among them', async () => {
    const inTheCourt = { name: '越界', posts: ['AGENCY_ADMIN'], agencyId: 'agy_court_chenggong' };
    expect((await act(hub, admin, add, inTheCourt)).userErrors).toMatchObject([
      { code: 'FORBIDDEN', path: ['agencyId'] },
    ]);
    for (const [mutation, more] of [
      [change, { posts: ['JUDGE'] }],
      [end, {}],
      [restore, {}],
    ] as const) {
      const refused = await act(hub, admin, mutation, { staffId: 'stf_judge', version: 1, ...more });
      expect(refused.userErrors).toMatchObject([{ code: 'FORBIDDEN', path: ['staffId'] }]);
    }
    expect(
      codes(
        await act(hub, admin, handOver, {
          fromStaffId: 'stf_judge',
          toStaffId: 'stf_union_duty',
          reason: '离岗',
          conflictCleared: true,
        }),
      ),
    ).toEqual(['NOT_FOUND']);
    const court = await people('stf_court_admin');
    expect(court.find(({ id }) => id === 'stf_judge')).toMatchObject({ active: true, version: 1 });
    expect(court.some(({ id }) => id === 'stf_union_chair')).toBe(false);
  });

  test('below him have administrators he appoints and dismisses, and nothing more of him', async () => {
    const below = { agencyId: 'agy_union_chenggong' };
    const id = await newcomer(['AGENCY_ADMIN'], 'stf_kunming_admin', below);
    expect(codes(await act(hub, 'stf_kunming_admin', end, { staffId: id, version: 1 }))).toEqual([]);
    const asOfficer = { name: '越级', posts: ['UNION_CHAIR'], ...below };
    expect(codes(await act(hub, 'stf_kunming_admin', add, asOfficer))).toEqual(['FORBIDDEN']);
    const chair = { staffId: 'stf_union_chair', version: 1, posts: ['UNION_DUTY_OFFICER'] };
    expect(codes(await act(hub, 'stf_kunming_admin', change, chair))).toEqual(['FORBIDDEN']);
  });

  test('above him are not his either', async () => {
    const above = { name: '犯上', posts: ['AGENCY_ADMIN'], agencyId: 'agy_union_kunming' };
    expect(codes(await act(hub, admin, add, above))).toEqual(['FORBIDDEN']);
  });
});

describe('whoever is no administrator', () => {
  test.each(['stf_union_chair', 'stf_judge', 'stf_worker_one', 'stf_employer_rep'])(
    '%s reads nothing of it and changes nothing',
    async (who) => {
      const reads = ['agencyStaff { nodes { id } }', 'staffChanges { nodes { id } }', 'systemClients { nodes { id } }'];
      for (const field of [...reads, 'administrationBounds { posts }']) {
        const { data, errors } = await plainAsk(hub, who, `{ ${field} }`);
        expect([Object.values(data ?? {}).every((value) => value === null), errors?.[0]?.extensions.code]).toEqual([
          true,
          'FORBIDDEN',
        ]);
      }
      await expect(act(hub, who, add, { name: '无权', posts: ['UNION_CHAIR'] })).rejects.toThrow('FORBIDDEN');
      const ending = { staffId: 'stf_union_duty', version: 1 };
      await expect(act(hub, who, end, ending)).rejects.toThrow('FORBIDDEN');
    },
  );
});
