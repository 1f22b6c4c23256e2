import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { consent, paper, versionOf } from '../../seeds/demo/story.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { ask, at, clocksOf, done, refused, register, standing, type Matter } from './records/play.ts';
import { givePart } from './visibility/sql.ts';

let hub: TestHub;
let matter: Matter;
let disputeId: string;
const union = 'stf_union_officer';
const inspector = 'stf_inspector';
const second = 'stf_inspector_two';
const officer = 'stf_aid_officer';

beforeAll(async () => {
  hub = await openTestHub();
}, 120_000);
afterAll(() => hub.stop());
beforeEach(async () => {
  at(hub, '2026-03-02');
  matter = await register(hub, union);
  disputeId = matter.disputeId;
});

async function sent(input: object): Promise<string> {
  const query =
    'mutation($input: SendReferralInput!) { sendReferral(input: $input) { referral { id } userErrors { code path allowed } } }';
  const data = await ask(hub, union, query, { input: { disputeId, ...input } });
  const { referral, userErrors } = data['sendReferral'] as { referral: { id: string } | null; userErrors: unknown[] };
  if (!referral) throw new Error(JSON.stringify(userErrors));
  return referral.id;
}

/** What an act names that is a step of the referral as well. */
async function answering(staff: string, referralId: string) {
  return { disputeId, referralId, version: await versionOf(hub.as(staff), disputeId, referralId) };
}

const rules = async (staff: string, rule: string) => (await clocksOf(hub, staff, disputeId, rule)).length;

describe('a complaint the union passes to the inspection (R24)', () => {
  async function complained() {
    await consent(hub.as(union), disputeId, 'R24', [matter.worker]);
    const documents = [paper('COMPLAINT_FORM' as never, '投诉书')];
    const declarations = ['WITHIN_TWO_YEARS'];
    const toAgencyId = 'agy_inspection_chenggong';
    return sent({ kind: 'R24', toAgencyId, variant: 'COMPLAINT', declarations, documents });
  }

  test('is worked off act by act, each a step of the referral, with one clock of each rule', async () => {
    const referralId = await complained();
    const received = { disputeId, referralId, intake: 'TRANSFERRED', violationFrom: '2025-09-01' };
    const { inspections } = await done(hub, inspector, 'receiveInspection', received);
    const inspectionId = inspections![0]!.id;
    const act = async (name: string, more: object = {}) =>
      done(hub, inspector, name, { ...(await answering(inspector, referralId)), inspectionId, ...more });
    await act('acceptInspection');
    await act('fileInspection', { fileNumber: '呈劳监〔2026〕9号', inspectorIds: [inspector, second] });
    await act('finishInvestigation');
    const orders = [{ kind: 'PAY', amountFen: 100, dueOn: '2026-03-31' }];
    const decided = await act('decideInspection', {
      orders,
      documents: [paper('RECTIFICATION_ORDER' as never, '指令书')],
    });
    expect(decided['inspections']).toMatchObject([{ state: 'ORDERED' }]);
    for (const rule of ['INSP_ACCEPT', 'INSP_60', 'INSP_DECIDE'])
      expect([rule, await rules(inspector, rule)]).toEqual([rule, 1]);
    expect((await standing(hub, union, disputeId)).tracks).toEqual([{ track: 'INSPECTION', state: 'ORDERED' }]);
  });
});

describe('a complaint about what is on its way to arbitration (R15)', () => {
  test('is redirected, although the commission has not accepted yet', async () => {
    await consent(hub.as(union), disputeId, 'R15', [matter.worker]);
    const documents = [paper('ARB_APPLICATION', '仲裁申请书'), paper('MANDATE', '授权委托书')];
    await sent({ kind: 'R15', toAgencyId: 'agy_arbitration_chenggong', documents });
    const part = { disputeId, agencyId: 'agy_inspection_chenggong', role: 'HANDLER', scope: ['F0'] as const };
    await givePart(hub.database, { id: `ptn_${disputeId}`, ...part });
    const received = { disputeId, intake: 'COMPLAINT', violationFrom: '2025-09-01' };
    const { inspections } = await done(hub, inspector, 'receiveInspection', received);
    const named = { disputeId, inspectionId: inspections![0]!.id };
    expect(await refused(hub, inspector, 'acceptInspection', named)).toEqual(['ALREADY_IN_PROCEEDINGS']);
    await done(hub, inspector, 'redirectInspection', { ...named, target: 'ARBITRATION' });
  });
});

describe('an application the union passes to legal aid (R19)', () => {
  test('is approved, given a lawyer of a law firm and closed, each a step of the referral', async () => {
    await consent(hub.as(union), disputeId, 'R19', [matter.worker]);
    const documents = [paper('AID_APPLICATION', '申请表')];
    const toAgencyId = 'agy_legalaid_chenggong';
    const referralId = await sent({ kind: 'R19', toAgencyId, declarations: ['MEANS_SHOWN_OR_EXEMPT'], documents });
    const opening = { disputeId, referralId, applicationNumber: '呈法援（2026）R19号' };
    const { files } = await done(hub, officer, 'openAidFile', opening);
    const aidFileId = files![0]!.id;
    const act = async (name: string, more: object) =>
      done(hub, officer, name, { ...(await answering(officer, referralId)), aidFileId, ...more });
    await act('decideAid', { decision: 'APPROVED' });
    await act('assignAidLawyer', { lawyerId: 'stf_aid_lawyer', conflictCleared: true });
    await done(hub, 'stf_aid_lawyer', 'recordAidStep', { disputeId, aidFileId, step: 'MET_CLIENT' });
    const report = [paper('AID_CLOSING_REPORT', '结案报告')];
    const closed = await act('closeAidFile', { result: 'CLOSED_WON', documents: report });
    expect(closed['files']).toMatchObject([{ state: 'CLOSED', result: 'CLOSED_WON' }]);
    for (const rule of ['LA_DECIDE', 'LA_ASSIGN']) expect([rule, await rules(officer, rule)]).toEqual([rule, 1]);
  });
});

describe('an act that names a referral', () => {
  test('of an old version is refused, and nothing of the act is written', async () => {
    await consent(hub.as(union), disputeId, 'R19', [matter.worker]);
    const documents = [paper('AID_APPLICATION', '申请表')];
    const toAgencyId = 'agy_legalaid_chenggong';
    const referralId = await sent({ kind: 'R19', toAgencyId, declarations: ['MEANS_SHOWN_OR_EXEMPT'], documents });
    const opening = { disputeId, referralId, applicationNumber: '呈法援（2026）R19-2号' };
    const { files } = await done(hub, officer, 'openAidFile', opening);
    const old = { disputeId, referralId, version: 0, aidFileId: files![0]!.id, decision: 'APPROVED' };
    expect(await refused(hub, officer, 'decideAid', old)).toContain('CONFLICT');
    await done(hub, officer, 'decideAid', { ...old, ...(await answering(officer, referralId)) });
  });
});
