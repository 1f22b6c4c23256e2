import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { planDirectory } from '../../src/domain/agency/directory-plan.ts';
import { referralKinds } from '../../src/kinds/index.ts';
import { applyDirectory } from '../../src/storage/apply-directory.ts';
import { isAccountedFor } from '../../src/storage/proof/erased-values.ts';
import { verifyStore } from '../../src/storage/proof/verify-store.ts';
import { statement } from '../../src/storage/statement.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { Caller, paper, registered } from './people/ask.ts';

let hub: TestHub;
let disputeId: string;
/** The agencies as they were at first. */
let directory: readonly { id: string; type: string; level: string; region: string }[];

const station = 'agy_station_yunhua';
/** Who acted, and is renamed, given another post and let go. */
const actor = 'stf_union_duty';
/** A colleague who reads before and after. */
const reader = 'stf_union_officer';
const admin = 'stf_union_admin';

interface Entry {
  readonly id: string;
  readonly type: string;
  readonly agencyName: string;
  readonly staffRole: string | null;
}

async function timeline(): Promise<Entry[]> {
  const query = `query ($id: ID!) { dispute(by: { id: $id }) { timeline(first: 100) { nodes {
    id seq type title { zh en } group agencyName staffRole clientName referralId occurredAt recordedAt details remark } } } }`;
  const { dispute } = await new Caller(hub, reader).ask<{ dispute: { timeline: { nodes: Entry[] } } }>(query, {
    id: disputeId,
  });
  return dispute.timeline.nodes;
}

/** The entries as they are stored, as text. */
async function stored(): Promise<string[]> {
  const sql = `select f::text || coalesce(s.salts::text, '') as row from fact f
    left join fact_salt s on s.fact_id = f.id where f.dispute_id = $1 order by f.seq`;
  return (await hub.database.systemQuery<{ row: string }>(statement(sql), [disputeId])).map(({ row }) => row);
}

async function change(input: object): Promise<void> {
  const query = '{ agencyStaff(first: 100, withLeft: true) { nodes { id version } } }';
  const caller = new Caller(hub, admin);
  const { agencyStaff } = await caller.ask<{ agencyStaff: { nodes: { id: string; version: number }[] } }>(query);
  const { version } = agencyStaff.nodes.find(({ id }) => id === actor)!;
  await caller.done('changeStaff', { staffId: actor, version, ...input }, 'staffId');
  await hub.reload();
}

/** Puts a file of the directory in force; whom it does not name stays as they are. */
async function apply(content: unknown): Promise<void> {
  const author = { name: '管理员', at: hub.clock.now(), sourceSha256: '0'.repeat(64), dryRun: false };
  const kinds = [...referralKinds.keys()];
  const plan = await applyDirectory(hub.database, (present) => planDirectory(content, present, kinds), author);
  if (Array.isArray(plan)) throw new Error(JSON.stringify(plan));
  await hub.reload();
}

/** The station under another name, with nobody left in office. */
async function closeStation(): Promise<void> {
  const { id, type, level, region } = hubAgency(station);
  const people = await hub.database.systemQuery<{ id: string; name: string; roles: string[] }>(
    statement('select id, name, roles from staff where agency_id = $1'),
    [station],
  );
  const name = { zh: '云华站（已撤销）', en: 'Yunhua Station (closed)' };
  const staff = people.map((person) => ({ ...person, agencyId: station, active: false }));
  await apply({ agencies: [{ id, type, level, region, name }], staff });
}

const hubAgency = (id: string) => {
  const found = directory.find((each) => each.id === id);
  if (!found) throw new Error(`no such agency: ${id}`);
  return found;
};

beforeAll(async () => {
  hub = await openTestHub();
  directory = await hub.database.systemQuery(statement('select id, type, level, region from agency'), []);
  const duty = new Caller(hub, actor);
  const known = await registered(duty);
  disputeId = known.disputeId;
  const partyIds = [known.worker, known.employer];
  const consent = { disputeId, purpose: 'R07', partyIds, method: 'E_SIGNED', sensitiveAgreed: true };
  await duty.done('recordConsent', consent);
  const sending = { disputeId, kind: 'R07', toAgencyId: station, documents: [paper('MEDIATION_APPLICATION')] };
  const { referral } = await duty.done<{ referral: { id: string } }>('sendReferral', sending, 'referral { id }');
  const accepting = { assigneeId: 'stf_mediator', conflictCleared: true };
  expect(await new Caller(hub, 'stf_station_admin').step(referral.id, 'ACCEPT', accepting)).toEqual([]);
  expect(await new Caller(hub, 'stf_mediator').sees(disputeId)).toBe(true);
}, 120_000);
afterAll(() => hub.stop());

describe('an entry of history says who acted as they were then', () => {
  test('whatever becomes of the person, the post and the agency', async () => {
    const [before, rows] = [await timeline(), await stored()];
    const roles = new Set(before.map(({ staffRole }) => staffRole));
    expect(roles).toEqual(new Set(['UNION_DUTY_OFFICER', 'MEDIATION_ORG_ADMIN']));
    expect(before.length).toBeGreaterThanOrEqual(6);

    const same = async () => {
      expect(JSON.stringify((await timeline()).slice(0, before.length))).toBe(JSON.stringify(before));
      expect((await stored()).slice(0, rows.length)).toEqual(rows);
    };
    await change({ name: '李改名' });
    await same();
    await change({ posts: ['UNION_CHAIR'] });
    await same();
    await closeStation();
    await same();

    // What is written from now on has the new post: the change did take effect.
    await new Caller(hub, actor).done('addNote', { disputeId, group: 'F7', body: '更名以后的一件事' });
    const after = await timeline();
    expect(after).toHaveLength(before.length + 1);
    expect(after.at(-1)).toMatchObject({ type: 'NoteAdded', staffRole: 'UNION_CHAIR' });
    await same();

    const renamed = { ...hubAgency('agy_union_chenggong'), name: { zh: '新名工会', en: 'Union by a new name' } };
    await apply({ agencies: [renamed] });
    await same();
    await new Caller(hub, actor).done('addNote', { disputeId, group: 'F7', body: '单位更名以后的一件事' });
    expect((await timeline()).at(-1)).toMatchObject({ agencyName: '新名工会' });
    await same();
  });

  test('and the station that was closed is refused at once', async () => {
    const query = 'query ($id: ID!) { dispute(by: { id: $id }) { id } }';
    const answer = await hub.raw('stf_mediator', { query, variables: { id: disputeId } });
    expect(await answer.text()).not.toContain(`"id":"${disputeId}"`);
  });

  test('and the chain of everything verifies', async () => {
    const { faults } = await verifyStore((each, params) => hub.database.systemQuery(each, params), {
      anchored: [],
      isErased: isAccountedFor,
    });
    expect(faults).toEqual([]);
  });
});
