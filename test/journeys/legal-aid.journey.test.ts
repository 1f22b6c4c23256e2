import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { paper } from '../../seeds/demo/story.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { givePart } from './visibility/sql.ts';
import { at, clocksOf, done, refused, register, seenBy, standing, take } from './records/play.ts';

let hub: TestHub;
let disputeId: string;
let serial = 0;
const officer = 'stf_aid_officer';
const lawyer = 'stf_aid_lawyer';
const other = 'stf_aid_lawyer_two';

beforeAll(async () => {
  hub = await openTestHub();
  const firm = 'agy_lawfirm_dianchi';
  await hub.enrol({ staff: [{ id: other, agencyId: firm, name: '陆二', roles: ['LEGAL_AID_LAWYER'], active: true }] });
}, 120_000);
afterAll(() => hub.stop());
beforeEach(async () => {
  at(hub, '2026-03-02');
  ({ disputeId } = await register(hub, officer));
});

async function opened(more: object = {}) {
  const input = { disputeId, applicationNumber: `呈法援（2026）${++serial}号`, ...more };
  const { files } = await done(hub, officer, 'openAidFile', input);
  return { disputeId, aidFileId: files!.at(-1)!.id };
}

async function serving() {
  const named = await opened();
  await done(hub, officer, 'decideAid', { ...named, decision: 'APPROVED' });
  await done(hub, officer, 'assignAidLawyer', { ...named, lawyerId: lawyer });
  return named;
}

const due = async (rule: string) => (await clocksOf(hub, officer, disputeId, rule)).map(({ dueOn }) => dueOn);
const aidTrack = async () => (await standing(hub, officer, disputeId)).tracks;

describe('an application for legal aid', () => {
  test('is decided in seven days, which stand still while it is supplemented, once', async () => {
    const named = await opened({ exemption: 'MIGRANT_WAGES' });
    expect(await due('LA_DECIDE')).toEqual(['2026-03-09']);
    at(hub, '2026-03-04');
    await done(hub, officer, 'askAidSupplement', { ...named, what: '身份材料' });
    at(hub, '2026-03-10');
    const { files } = await done(hub, officer, 'recordAidSupplement', named);
    expect(files).toMatchObject([{ state: 'APPLIED', exemption: 'MIGRANT_WAGES', supplementedOn: '2026-03-10' }]);
    expect(await due('LA_DECIDE')).toEqual(['2026-03-16']);
    expect(await refused(hub, officer, 'askAidSupplement', { ...named, what: '再补' })).toEqual(['ASKED_ONCE_ALREADY']);
  });

  test('is refused with a reason; the justice bureau may order aid in five days', async () => {
    const named = await opened();
    expect(await refused(hub, officer, 'decideAid', { ...named, decision: 'REFUSED' })).toEqual(['STEP_NEEDS_MORE']);
    await done(hub, officer, 'decideAid', { ...named, decision: 'REFUSED', refusalGround: 'MEANS_TOO_HIGH' });
    expect(await refused(hub, officer, 'decideAidObjection', { ...named, outcome: 'UPHELD' })).toEqual([
      'NO_OBJECTION_PENDING',
    ]);
    await done(hub, officer, 'objectToAidDecision', { ...named, justiceAgencyId: 'agy_justice_chenggong' });
    const { files } = await done(hub, officer, 'decideAidObjection', { ...named, outcome: 'AID_ORDERED' });
    expect(files).toMatchObject([{ state: 'APPROVED', decision: 'APPROVED', objectionOutcome: 'AID_ORDERED' }]);
    expect(await due('LA_ASSIGN')).toEqual(['2026-03-05']);
  });

  test('is served first only when fewer than seven days are left (LAL 44)', async () => {
    const named = await opened();
    const first = { ...named, ground: 'PERIOD_ENDS' };
    const { errors } = await take(hub, officer, 'provideAidFirst', { ...first, periodEndsOn: '2026-03-09' });
    expect(errors).toMatchObject([{ code: 'PERIOD_LONG_ENOUGH', allowed: ['≤ 2026-03-08', 'decideAid'] }]);
    expect(await refused(hub, officer, 'assignAidLawyer', { ...named, lawyerId: lawyer })).toEqual(['NOT_APPROVED']);
    await done(hub, officer, 'provideAidFirst', { ...first, periodEndsOn: '2026-03-08' });
    await done(hub, officer, 'assignAidLawyer', { ...named, lawyerId: lawyer });
    const { files } = await done(hub, officer, 'decideAid', { ...named, decision: 'APPROVED' });
    expect(files).toMatchObject([{ state: 'SERVING', lawyerId: lawyer }]);
  });
});

describe('the lawyer', () => {
  test('of a law firm writes down the steps; the one before sees nothing from the change on', async () => {
    const named = await serving();
    const { serviceSteps } = await done(hub, lawyer, 'recordAidStep', {
      ...named,
      step: 'MET_CLIENT',
      note: '核实工资',
    });
    expect(serviceSteps).toMatchObject([{ step: 'MET_CLIENT', takenOn: '2026-03-02', note: '核实工资' }]);
    expect(await aidTrack()).toEqual([{ track: 'AID', state: 'SERVING' }]);
    await done(hub, officer, 'changeAidLawyer', { ...named, lawyerId: other });
    hub.clock.moveTo(new Date(hub.clock.now().getTime() + 1000));
    expect(await seenBy(hub, lawyer, disputeId)).toEqual({});
    expect(await refused(hub, lawyer, 'recordAidStep', { ...named, step: 'FILED' })).toEqual(['NOT_FOUND']);
    await done(hub, other, 'recordAidStep', { ...named, step: 'FILED' });
  });

  test('hands in the closing report; then quality is graded and the person rates', async () => {
    const named = await serving();
    await done(hub, officer, 'closeAidFile', { ...named, result: 'CLOSED_WON' });
    expect(await refused(hub, officer, 'reviewAidQuality', { ...named, grade: 'GOOD' })).toEqual(['NO_REPORT_YET']);
    expect(await refused(hub, lawyer, 'submitAidReport', { ...named, documents: [] })).toEqual(['DOCUMENT_MISSING']);
    await done(hub, lawyer, 'submitAidReport', { ...named, documents: [paper('AID_CLOSING_REPORT', '结案报告')] });
    await done(hub, officer, 'reviewAidQuality', { ...named, grade: 'GOOD' });
    expect(await refused(hub, officer, 'rateAid', { ...named, rating: 6 })).toEqual(['RATING_OUT_OF_RANGE']);
    const { files } = await done(hub, officer, 'rateAid', { ...named, rating: 5 });
    expect(files).toMatchObject([{ state: 'CLOSED', qualityGrade: 'GOOD' }]);
  });

  test('stops when aid is terminated on a ground of the law (LAL 48)', async () => {
    const named = await serving();
    const { files } = await done(hub, officer, 'terminateAid', { ...named, ground: 'OWN_LAWYER' });
    expect(files).toMatchObject([{ state: 'TERMINATED', terminationGround: 'OWN_LAWYER', result: 'TERMINATED_48' }]);
  });
});

describe('the aid file (F8)', () => {
  test.each([
    ['the court', 'agy_court_chenggong', 'stf_court_clerk', 'HANDLER'],
    ['the employer', 'agy_employer_flower', 'stf_employer_rep', 'EMPLOYER_PARTY'],
  ])('stays unseen by %s, whatever it is shown otherwise', async (_who, agencyId, staff, role) => {
    const named = await serving();
    await done(hub, lawyer, 'recordAidStep', { ...named, step: 'MET_CLIENT', note: 'canary-aid-step' });
    const groups = ['F0', 'F6', 'F7', 'F8', 'F10', 'F12'] as const;
    await givePart(hub.database, { id: `ptn_${disputeId}`, disputeId, agencyId, role, scope: groups });
    expect(await seenBy(hub, staff, disputeId)).toEqual({});
    expect((await standing(hub, staff, disputeId)).tracks).toEqual([]);
  });
});
