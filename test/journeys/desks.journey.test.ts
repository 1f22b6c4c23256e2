import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { applyDirectory } from '../../src/storage/apply-directory.ts';
import { planDirectory } from '../../src/domain/agency/directory-plan.ts';
import { referralKinds } from '../../src/kinds/index.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { Caller, paper, registered } from './people/ask.ts';

let hub: TestHub;
let union: Caller;
let admin: Caller;

const station = 'agy_station_yunhua';
const township = 'agy_township_dounan';
const words = (zh: string, en: string) => ({ zh, en });
const desk = { agencyId: station, kinds: ['R07'] };
const file = {
  agencies: [
    {
      ...{ id: township, type: 'TOWNSHIP_MEDIATION_ORG', name: words('斗南街道调解中心', 'Dounan Centre') },
      ...{ level: 'TOWNSHIP', region: '530114003' },
    },
  ],
  staff: [{ id: 'stf_township_admin', agencyId: township, name: '镇调', roles: ['MEDIATION_ORG_ADMIN'] }],
  desks: [
    { ...desk, id: 'dsk_wages', name: words('工资组', 'Wages'), causes: ['REMUNERATION_CLAIM'] },
    { ...desk, id: 'dsk_general', name: words('综合组', 'General') },
  ],
};

async function apply(content: unknown): Promise<void> {
  const author = { name: '管理员', at: hub.clock.now(), sourceSha256: '0'.repeat(64), dryRun: false };
  const plan = await applyDirectory(
    hub.database,
    (present) => planDirectory(content, present, [...referralKinds.keys()]),
    author,
  );
  if (Array.isArray(plan)) throw new Error(JSON.stringify(plan));
  await hub.reload();
}

beforeAll(async () => {
  hub = await openTestHub();
  await apply(file);
  union = new Caller(hub, 'stf_union_duty');
  admin = new Caller(hub, 'stf_station_admin');
}, 120_000);
afterAll(() => hub.stop());

async function sent(to: object, region?: string) {
  const known = await registered(union, region);
  const { disputeId, worker, employer } = known;
  await union.done('recordConsent', {
    disputeId,
    purpose: 'R07',
    partyIds: [worker, employer],
    method: 'E_SIGNED',
    sensitiveAgreed: true,
  });
  const input = { disputeId, kind: 'R07', documents: [paper('MEDIATION_APPLICATION')], ...to };
  const shows = 'referral { id toAgency { id } desk { id } }';
  const payload = await union.mutate<{
    referral: { id: string; toAgency: { id: string }; desk: object | null } | null;
  }>('sendReferral', input, shows);
  return { ...known, ...payload };
}

async function onDesk(caller: Caller, rest: string): Promise<string[]> {
  const query = `{ inbox(first: 50, ${rest}) { nodes { id desk { id } } } }`;
  return (await caller.ask<{ inbox: { nodes: { id: string }[] } }>(query)).inbox.nodes.map(({ id }) => id);
}

describe('a referral to an agency', () => {
  test('lands on the desk that serves its cause; the sender is not told of the receiver’s desks', async () => {
    const { referral } = await sent({ toAgencyId: station });
    expect(referral!.desk).toBeNull();
    expect(await onDesk(admin, 'deskId: "dsk_wages"')).toContain(referral!.id);
    expect(await onDesk(admin, 'deskId: "dsk_general"')).not.toContain(referral!.id);
  });

  test('lands on another desk once the best one is closed', async () => {
    await apply({ desks: [{ ...file.desks[0], enabled: false }] });
    const { referral } = await sent({ toAgencyId: station });
    expect(await onDesk(admin, 'deskId: "dsk_general"')).toContain(referral!.id);
    await apply({ desks: [{ ...file.desks[0], enabled: true }] });
  });

  test('named by its type alone finds the agency of the place, and says when there is none', async () => {
    const inTown = await sent({ toAgencyType: 'TOWNSHIP_MEDIATION_ORG' }, '530114003');
    expect(inTown.referral!.toAgency.id).toBe(township);
    const elsewhere = await sent({ toAgencyType: 'TOWNSHIP_MEDIATION_ORG' }, '530114');
    expect(elsewhere.userErrors.map(({ code }) => code)).toEqual(['NO_RECEIVER_FOR_REGION']);
    const named = await sent({ toAgencyType: 'TOWNSHIP_MEDIATION_ORG', toRegion: '530114003001' }, '530114');
    expect(named.referral!.toAgency.id).toBe(township);
    const nobody = await sent({});
    expect(nobody.userErrors.map(({ code, allowed }) => ({ code, allowed }))).toEqual([
      { code: 'NOTHING_GIVEN', allowed: ['toAgencyId', 'toAgencyType'] },
    ]);
  });
});

describe('a matter on a desk', () => {
  test('waits for nobody while its mediator works, and shows again when the mediator is disabled', async () => {
    const { referral } = await sent({ toAgencyId: station });
    const { id } = referral!;
    const waiting = 'deskId: "dsk_wages", waiting: true';
    expect(await onDesk(admin, waiting)).toContain(id);
    expect(await admin.step(id, 'ACCEPT', { assigneeId: 'stf_mediator', conflictCleared: true })).toEqual([]);
    expect(await onDesk(admin, waiting)).not.toContain(id);

    const mediator = { id: 'stf_mediator', agencyId: station, name: '和宁', roles: ['MEDIATOR'] };
    await apply({ staff: [{ ...mediator, active: false }] });
    expect(await onDesk(admin, waiting)).toContain(id);
    const reason = { conflictCleared: true, reason: '原调解员离岗' };
    expect(await admin.step(id, 'REASSIGN', { ...reason, assigneeId: 'stf_mediator' })).toContain(
      'ASSIGNEE_NOT_OF_RECEIVER',
    );
    expect(await admin.step(id, 'REASSIGN', { ...reason, assigneeId: 'stf_mediator_two' })).toEqual([]);
    expect(await onDesk(admin, waiting)).not.toContain(id);
    await apply({ staff: [mediator] });
  });
});
