import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { at, clocksOf, done, refused, register, seenBy, standing } from './records/play.ts';

let hub: TestHub;
let disputeId: string;
const union = 'stf_union_officer';
const inspector = 'stf_inspector';
const prosecutor = 'stf_prosecutor';
const members = ['agy_inspection_chenggong', 'agy_procuratorate_chenggong'];

beforeAll(async () => {
  hub = await openTestHub();
}, 120_000);
afterAll(() => hub.stop());
beforeEach(async () => {
  at(hub, '2026-03-02');
  ({ disputeId } = await register(hub, union));
});

async function opened(level = 'RED') {
  const input = { disputeId, level, reason: '群体性欠薪', memberAgencyIds: members };
  const { jointHandlings } = await done(hub, union, 'openJointHandling', input);
  return { disputeId, jointId: jointHandlings![0]!.id };
}

async function planned() {
  const named = await opened();
  await done(hub, union, 'conveneJointHandling', { ...named, leadAgencyId: members[0] });
  const actions = [
    { ownerAgencyId: members[0], what: '核查工资台账', dueOn: '2026-03-10' },
    { ownerAgencyId: members[1], what: '研判移送', dueOn: '2026-03-20' },
  ];
  const { jointActions } = await done(hub, union, 'planJointHandling', { ...named, plan: '分工处置', actions });
  return { named, ids: jointActions!.map(({ id }) => id) };
}

describe('a joint handling', () => {
  test.each([
    ['RED', 'JOINT_RED_24', '2026-03-03'],
    ['YELLOW', 'JOINT_3', '2026-03-05'],
  ])('of level %s is convened in time (%s)', async (level, rule, dueOn) => {
    const named = await opened(level);
    expect((await clocksOf(hub, union, disputeId, rule)).map((clock) => clock.dueOn)).toEqual([dueOn]);
    expect(
      await refused(hub, union, 'conveneJointHandling', { ...named, leadAgencyId: 'agy_court_chenggong' }),
    ).toEqual(['NOT_A_MEMBER']);
  });

  test('takes two agencies at least', async () => {
    const alone = { disputeId, level: 'RED', reason: '一家', memberAgencyIds: ['agy_union_chenggong'] };
    expect(await refused(hub, union, 'openJointHandling', alone)).toEqual(['TWO_AGENCIES_NEEDED']);
  });

  test('is planned, acted on, minuted, reviewed and closed; the track follows', async () => {
    const { named, ids } = await planned();
    expect(await refused(hub, union, 'reviewJointHandling', { ...named, review: '早' })).toEqual([
      'ACTIONS_STILL_OPEN',
    ]);
    await done(hub, inspector, 'recordJointAction', { ...named, actionId: ids[0], result: '已核查' });
    await done(hub, prosecutor, 'recordJointAction', { ...named, actionId: ids[1], result: '不移送' });
    await done(hub, inspector, 'recordJointMinutes', { ...named, minutes: '会议纪要' });
    await done(hub, union, 'reviewJointHandling', { ...named, review: '有效' });
    const { jointHandlings } = await done(hub, union, 'closeJointHandling', { ...named, outcome: 'SETTLED' });
    expect(jointHandlings).toMatchObject([{ state: 'CLOSED', outcome: 'SETTLED', minutes: '会议纪要' }]);
    expect((await standing(hub, union, disputeId)).tracks).toEqual([{ track: 'JOINT', state: 'CLOSED' }]);
  });

  test('shows a member its own actions, and convener and lead all of them', async () => {
    const { named, ids } = await planned();
    const actions = async (staff: string) => (await seenBy(hub, staff, disputeId))['jointActions']?.map(({ id }) => id);
    expect([await actions(union), await actions(inspector), await actions(prosecutor)]).toEqual([ids, ids, [ids[1]]]);
    expect(await refused(hub, prosecutor, 'recordJointAction', { ...named, actionId: ids[0], result: '代办' })).toEqual(
      ['NOT_FOUND'],
    );
    expect(await refused(hub, prosecutor, 'recordJointMinutes', { ...named, minutes: '越权' })).toEqual(['NOT_FOUND']);
  });

  test('once closed, shows its members nothing after thirty days', async () => {
    const { named, ids } = await planned();
    await done(hub, inspector, 'recordJointAction', { ...named, actionId: ids[0], result: '已核查' });
    await done(hub, prosecutor, 'recordJointAction', { ...named, actionId: ids[1], result: '不移送' });
    await done(hub, union, 'reviewJointHandling', { ...named, review: '有效' });
    await done(hub, union, 'closeJointHandling', { ...named, outcome: 'ACTIONS_DONE' });
    at(hub, '2026-04-01');
    expect((await seenBy(hub, prosecutor, disputeId))['jointActions']).toHaveLength(1);
    at(hub, '2026-04-02');
    expect(await seenBy(hub, prosecutor, disputeId)).toEqual({});
  });

  test('is unknown to an agency outside the group', async () => {
    const { named } = await planned();
    expect(await seenBy(hub, 'stf_jd_window', disputeId)).toEqual({});
    expect(await refused(hub, 'stf_jd_window', 'recordJointMinutes', { ...named, minutes: '无关' })).toEqual([
      'NOT_FOUND',
    ]);
  });
});
