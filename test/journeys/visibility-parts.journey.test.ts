import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AddAliasDocument, DisputeDetailDocument, ReferralByIdDocument } from '../../schema/client/graphql.ts';
import { detail, step } from '../../seeds/demo/story.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { groups, type Viewer } from './visibility/oracle.ts';
import type { Seen } from './visibility/probe.ts';
import { givePart, takePart } from './visibility/sql.ts';
import { agencyIdOf, staffIdOf } from './visibility/viewers.ts';
import { buildWorld, content, type World } from './visibility/world.ts';

let hub: TestHub;
let world: World;
const daysLater = (days: number) => new Date(hub.clock.now().getTime() + days * 86_400_000);

beforeAll(async () => {
  hub = await openTestHub();
  world = await buildWorld(hub);
}, 120_000);
afterAll(() => hub.stop());

async function seenBy(staffId: string): Promise<Seen> {
  const { dispute } = await hub.as(staffId).ask(DisputeDetailDocument, { by: { id: world.disputeId } });
  return dispute;
}

describe('a party sees its own', () => {
  test('the worker reads the own telephone and papers', async () => {
    const mine = (await seenBy('stf_worker_one'))!.parties!.nodes.find(({ name }) => name === content.worker);
    expect(mine).toMatchObject({ phone: content.workerPhone, idNumber: content.workerId });
  });

  test.each([
    ['telephone (F2)', content.colleaguePhone],
    ['identity number (F3)', content.colleagueId],
    ['bank account (F3)', content.colleagueBank],
  ])('the worker does not read a colleague’s %s', async (_what, value) => {
    expect(JSON.stringify(await seenBy('stf_worker_one'))).not.toContain(value);
  });

  test.each([
    ['consultation and strategy', [content.consultNote, content.aidReason, content.strategy]],
    ['identity numbers and bank accounts', [content.workerId, content.workerBank, content.colleagueId]],
    ['ratings', ['satisfied":1']],
    ['whether anybody blew a whistle', ['F14W']],
  ])('the employer never reads %s', async (_what, values) => {
    const seen = await seenBy('stf_employer_rep');
    const { viewerAccess: _all, ...rest } = seen!;
    const text = JSON.stringify(rest);
    expect(values.filter((value) => text.includes(value))).toEqual([]);
  });
});

describe('a number of one agency’s file', () => {
  test.each(['MEDIATOR', 'MEDIATION_ORG_ADMIN', 'GOVERNANCE'] as Viewer[])(
    'of the arbitration (F12) does not reach %s by way of the referral or its history',
    async (viewer) => {
      const part = { id: 'ptn_number', disputeId: world.disputeId, agencyId: agencyIdOf(viewer), scope: groups };
      const role = viewer === 'MEDIATOR' ? 'MEDIATOR' : 'HANDLER';
      await givePart(hub.database, { ...part, role });
      const seen = await seenBy(staffIdOf(viewer));
      await takePart(hub.database, part.id);
      expect(seen!.hrss).toBeNull();
      expect(JSON.stringify(seen)).not.toContain(content.docketNumber);
    },
  );
});

describe('a part that has ended', () => {
  test('ends sight at the next request, by every door', async () => {
    const viewer = 'UNION_OFFICER';
    const part = { id: 'ptn_ending', disputeId: world.disputeId, agencyId: agencyIdOf(viewer), role: 'HANDLER' };
    const end = daysLater(1);
    await givePart(hub.database, { ...part, scope: groups, to: end });
    const officer = hub.as(staffIdOf(viewer));
    expect(await seenBy(staffIdOf(viewer))).not.toBeNull();

    hub.clock.moveTo(new Date(end.getTime() - 1));
    expect(await seenBy(staffIdOf(viewer))).not.toBeNull();
    hub.clock.moveTo(end);
    expect(await seenBy(staffIdOf(viewer))).toBeNull();
    const { referral } = await officer.ask(ReferralByIdDocument, { id: world.referrals.R15 });
    expect(referral).toBeNull();
    const { addAlias } = await officer.ask(AddAliasDocument, { input: { disputeId: world.disputeId, number: '一' } });
    expect(addAlias.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('thirty days after the loop was closed the receiver sees nothing any more; what was shared stays on record', async () => {
    await step(hub.as('stf_union_officer'), world.disputeId, world.referrals.R27, { step: 'ACKNOWLEDGE' });
    hub.clock.moveTo(daysLater(29));
    expect(await seenBy('stf_prosecutor')).not.toBeNull();
    hub.clock.moveTo(daysLater(3));
    expect(await seenBy('stf_prosecutor')).toBeNull();
    const { participations } = await detail(hub.as('stf_union_officer'), world.disputeId);
    const shared = participations!.find(({ agency }) => agency?.id === 'agy_procuratorate_chenggong');
    expect(shared).toMatchObject({ to: expect.any(String), groups: expect.arrayContaining(['F15']) });
  });
});
