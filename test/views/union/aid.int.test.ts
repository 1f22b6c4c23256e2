import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { morning } from '../../../seeds/demo/story.ts';
import { openTestHub, type TestHub } from '../../support/hub.ts';
import { clocksOf, codes, done, paper, seen } from '../ask-act.ts';
import { newDispute } from '../new-dispute.ts';

let hub: TestHub;
const officer = 'stf_union_officer';
const admin = 'stf_union_aid_admin';

beforeAll(async () => {
  hub = await openTestHub();
}, 120_000);
afterAll(() => hub.stop());

interface Aid {
  id: string;
  decision: string | null;
  lawyerId: string | null;
  result: string | null;
  satisfaction: string | null;
}

async function aidOf(disputeId: string, staffId = officer): Promise<Aid | undefined> {
  const fields = 'union { aidDecisions { id decision lawyerId result satisfaction } }';
  const dispute = await seen<{ union: { aidDecisions: Aid[] } | null } | null>(hub, staffId, disputeId, fields);
  return dispute?.union?.aidDecisions[0];
}

async function applied() {
  hub.clock.moveTo(morning('2026-03-02'));
  const disputeId = await newDispute(hub, officer);
  await done(hub, officer, 'applyUnionAid', {
    disputeId,
    matter: '追索劳动报酬',
    exemption: 'MIGRANT_WAGES',
    documents: [paper('AID_APPLICATION')],
  });
  return { disputeId, unionAidId: (await aidOf(disputeId))!.id };
}

describe("the union's own aid", () => {
  test('goes from application to rating: decided in seven days, assigned in three', async () => {
    const { disputeId, unionAidId } = await applied();
    expect(await clocksOf(hub, officer, disputeId, unionAidId)).toEqual(['LA_DECIDE RUNNING 2026-03-09']);
    await done(hub, admin, 'decideUnionAid', { disputeId, unionAidId, decision: 'APPROVED' });
    expect(await clocksOf(hub, officer, disputeId, unionAidId)).toEqual([
      'LA_ASSIGN RUNNING 2026-03-05',
      'LA_DECIDE MET 2026-03-09',
    ]);
    expect(await aidOf(disputeId, 'stf_aid_lawyer')).toBeUndefined();
    const assign = { disputeId, unionAidId, lawyerId: 'stf_aid_lawyer', conflictCleared: true };
    await done(hub, admin, 'assignUnionAidLawyer', assign);
    expect(await aidOf(disputeId, 'stf_aid_lawyer')).toMatchObject({ lawyerId: 'stf_aid_lawyer' });
    const close = { disputeId, unionAidId, result: 'CLOSED_WON', report: '全额支持', satisfaction: 'SATISFIED' };
    await done(hub, officer, 'closeUnionAid', { ...close, documents: [paper('AID_CLOSING_REPORT')] });
    expect(await aidOf(disputeId)).toMatchObject({ result: 'CLOSED_WON', satisfaction: 'SATISFIED' });
    expect(await codes(hub, officer, 'closeUnionAid', close)).toEqual(['ALREADY_CLOSED']);
    const sql = "select track, state from track where dispute_id = $1 and track = 'AID'";
    expect(await hub.database.systemQuery({ name: '', text: sql } as never, [disputeId])).toEqual([
      { track: 'AID', state: 'CLOSED' },
    ]);
  });

  test('passes to another lawyer with a reason, and the first takes part no longer', async () => {
    const { disputeId, unionAidId } = await applied();
    await done(hub, admin, 'decideUnionAid', { disputeId, unionAidId, decision: 'APPROVED' });
    const assign = { disputeId, unionAidId, lawyerId: 'stf_aid_lawyer', conflictCleared: true };
    await done(hub, admin, 'assignUnionAidLawyer', assign);
    const second = {
      id: 'stf_second_lawyer',
      agencyId: 'agy_lawfirm_dianchi',
      name: '第二律师',
      roles: ['UNION_AID_LAWYER'],
      active: true,
    } as const;
    await hub.enrol({ staff: [second] });
    const replacement = { ...assign, lawyerId: second.id };
    expect(await codes(hub, admin, 'assignUnionAidLawyer', replacement)).toEqual(['STEP_NEEDS_MORE']);
    await done(hub, admin, 'assignUnionAidLawyer', { ...replacement, reason: '原律师离职' });
    expect(await aidOf(disputeId, second.id)).toMatchObject({ lawyerId: second.id });
    expect(await aidOf(disputeId, 'stf_aid_lawyer')).toBeUndefined();
  });

  test('is decided once, by whoever approves aid, and a refusal has its reason', async () => {
    const { disputeId, unionAidId } = await applied();
    const decide = { disputeId, unionAidId, decision: 'REFUSED' };
    expect(await codes(hub, officer, 'decideUnionAid', decide)).toEqual(['POST_MAY_NOT_TAKE_STEP']);
    expect(await codes(hub, admin, 'decideUnionAid', decide)).toEqual(['STEP_NEEDS_MORE']);
    await done(hub, admin, 'decideUnionAid', { ...decide, reason: '不属于受援范围' });
    expect(await codes(hub, admin, 'decideUnionAid', { ...decide, decision: 'APPROVED' })).toEqual(['ALREADY_DECIDED']);
    expect(await clocksOf(hub, officer, disputeId, unionAidId)).toEqual(['LA_DECIDE MET 2026-03-09']);
  });

  test('has a lawyer only after approval, without a conflict, and never the one who approves', async () => {
    const { disputeId, unionAidId } = await applied();
    const assign = { disputeId, unionAidId, lawyerId: 'stf_aid_lawyer', conflictCleared: true };
    expect(await codes(hub, admin, 'assignUnionAidLawyer', assign)).toEqual(['NOT_APPROVED']);
    expect(
      await codes(hub, officer, 'closeUnionAid', { disputeId, unionAidId, result: 'CLOSED_LOST', report: '无' }),
    ).toEqual(['NO_LAWYER_YET']);
    await done(hub, admin, 'decideUnionAid', { disputeId, unionAidId, decision: 'APPROVED' });
    const both = {
      id: 'stf_both',
      agencyId: 'agy_union_chenggong',
      name: '兼任',
      roles: ['UNION_AID_LAWYER', 'UNION_AID_ADMIN'],
      active: true,
    } as const;
    await hub.enrol({ staff: [both] });
    expect(await codes(hub, admin, 'assignUnionAidLawyer', { ...assign, lawyerId: 'stf_judge' })).toEqual([
      'NOT_FOUND',
    ]);
    expect(await codes(hub, admin, 'assignUnionAidLawyer', { ...assign, lawyerId: both.id })).toEqual([
      'LAWYER_DECIDED_AID',
    ]);
    expect(await codes(hub, admin, 'assignUnionAidLawyer', { ...assign, conflictCleared: false })).toEqual([
      'CONFLICT_NOT_CLEARED',
    ]);
  });
});
