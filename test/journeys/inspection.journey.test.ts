import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { AdmitPartyDocument, DisputeDetailDocument } from '../../schema/client/graphql.ts';
import { granted } from '../../seeds/demo/story.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { givePart } from './visibility/sql.ts';
import { at, clocksOf, done, refused, register, seenBy, standing, take, type Matter } from './records/play.ts';

let hub: TestHub;
let matter: Matter;
let disputeId: string;
const inspector = 'stf_inspector';
const second = 'stf_inspector_two';
const police = 'stf_police';
const pair = { inspectorIds: [inspector, second] };

const policeAgencyId = 'agy_police_chenggong';

beforeAll(async () => {
  hub = await openTestHub();
}, 120_000);
afterAll(() => hub.stop());
beforeEach(async () => {
  at(hub, '2026-03-02');
  matter = await register(hub, inspector);
  disputeId = matter.disputeId;
});

async function received(more: object = {}) {
  const input = { disputeId, intake: 'COMPLAINT', violationFrom: '2025-09-01', ...more };
  const { inspections } = await done(hub, inspector, 'receiveInspection', input);
  return { disputeId, inspectionId: inspections!.at(-1)!.id };
}

async function filed(more: object = {}) {
  const named = await received(more);
  await done(hub, inspector, 'acceptInspection', named);
  await done(hub, inspector, 'fileInspection', { ...named, fileNumber: '呈劳监〔2026〕8号', ...pair });
  return named;
}

/** An order to pay 30,000 yuan by the end of March, served. */
async function ordered(method = 'DIRECT') {
  const named = await filed();
  await done(hub, inspector, 'finishInvestigation', named);
  const orders = [{ kind: 'PAY', amountFen: 3_000_000, dueOn: '2026-03-31' }];
  const { inspectionOrders } = await done(hub, inspector, 'decideInspection', { ...named, orders });
  const orderId = inspectionOrders!.at(-1)!.id;
  await done(hub, inspector, 'serveInspectionOrder', { ...named, orderId, method });
  return { ...named, orderId };
}

const due = async (rule: string) => (await clocksOf(hub, inspector, disputeId, rule)).map(({ dueOn }) => dueOn);

describe('a complaint', () => {
  test('is accepted in five working days, filed by two inspectors and investigated in sixty, thirty more at most', async () => {
    const named = await received();
    expect(await due('INSP_ACCEPT')).toEqual(['2026-03-09']);
    await done(hub, inspector, 'acceptInspection', named);
    const alone = { ...named, fileNumber: '一', inspectorIds: [inspector] };
    expect(await refused(hub, inspector, 'fileInspection', alone)).toEqual(['TWO_INSPECTORS_NEEDED']);
    await done(hub, inspector, 'fileInspection', { ...named, fileNumber: '一', ...pair });
    const [before] = await due('INSP_60');
    expect(await refused(hub, inspector, 'extendInspection', { ...named, days: 31 })).toEqual([
      'DEADLINE_EXTENSION_TOO_LONG',
    ]);
    await done(hub, inspector, 'extendInspection', { ...named, days: 30 });
    expect((await due('INSP_60'))[0]! > before!).toBe(true);
    expect((await standing(hub, inspector, disputeId)).tracks).toEqual([{ track: 'INSPECTION', state: 'EXTENDED' }]);
  });

  test('about a violation that ended more than two years ago is no longer investigated; one that goes on is', async () => {
    const old = { disputeId, intake: 'COMPLAINT', violationFrom: '2022-01-01' };
    expect(await refused(hub, inspector, 'receiveInspection', { ...old, violationUntil: '2024-03-01' })).toEqual([
      'INSPECTION_TOO_LATE',
    ]);
    await done(hub, inspector, 'receiveInspection', { ...old, violationUntil: '2024-03-02' });
    await done(hub, inspector, 'receiveInspection', old);
  });

  test('about what arbitration has already is redirected there (negative test 5)', async () => {
    matter = await register(hub, 'stf_arbitration_clerk');
    disputeId = matter.disputeId;
    const { arbitrations } = await done(hub, 'stf_arbitration_clerk', 'receiveArbitration', { disputeId });
    const docket = { disputeId, arbitrationId: arbitrations![0]!.id, docketNumber: '呈劳人仲（2026）监字第1号' };
    await done(hub, 'stf_arbitration_clerk', 'docketArbitration', docket);
    const part = { disputeId, agencyId: 'agy_inspection_chenggong', role: 'HANDLER', scope: ['F0'] as const };
    await givePart(hub.database, { id: 'ptn_insp_elsewhere', ...part });
    const named = await received();
    const { errors } = await take(hub, inspector, 'acceptInspection', named);
    expect(errors).toMatchObject([{ code: 'ALREADY_IN_PROCEEDINGS', allowed: ['redirectInspection', 'R25'] }]);
    const { inspections } = await done(hub, inspector, 'redirectInspection', { ...named, target: 'ARBITRATION' });
    expect(inspections!.at(-1)).toMatchObject({ state: 'REDIRECTED', redirectedTo: 'ARBITRATION' });
  });
});

describe('an order to pay', () => {
  test('that was not obeyed brings fifty to one hundred per cent more (INSP 26)', async () => {
    const order = await ordered();
    const extra = { ...order, basisPoints: 5_000, dueOn: '2026-04-30' };
    expect(await refused(hub, inspector, 'orderExtraPay', extra)).toEqual(['ORDER_TERM_RUNNING']);
    at(hub, '2026-04-01');
    expect(await refused(hub, inspector, 'orderExtraPay', { ...extra, basisPoints: 4_999 })).toEqual([
      'EXTRA_PAY_OUT_OF_RANGE',
    ]);
    const { inspectionOrders } = await done(hub, inspector, 'orderExtraPay', extra);
    expect(inspectionOrders!.at(-1)).toMatchObject({ kind: 'EXTRA_PAY', amountFen: 1_500_000, basisPoints: 5_000 });
  });

  test('obeyed, ends the matter; not obeyed, a court may be asked', async () => {
    const order = await ordered();
    const { inspections } = await done(hub, inspector, 'recordOrderPerformed', order);
    expect(inspections!.at(-1)).toMatchObject({ state: 'PERFORMED' });
    matter = await register(hub, inspector);
    disputeId = matter.disputeId;
    const other = await ordered();
    at(hub, '2026-04-01');
    await done(hub, inspector, 'applyOrderEnforcement', other);
    expect((await standing(hub, inspector, disputeId)).tracks).toEqual([
      { track: 'INSPECTION', state: 'COURT_ENFORCED' },
    ]);
  });
});

describe('a whistle-blower', () => {
  const informant = { name: '匿名举报人甲', contact: '13900000009' };

  test('is known to the inspector who handles the matter, and to no colleague', async () => {
    await received({ intake: 'REPORT', informant });
    expect((await seenBy(hub, inspector, disputeId))['informants']).toMatchObject([informant]);
    const colleague = await seenBy(hub, second, disputeId);
    expect(colleague['inspections']).toHaveLength(1);
    expect(colleague['informants']).toEqual([]);
    expect(JSON.stringify(colleague)).not.toContain(informant.name);
  });

  test('is never a party of the dispute, and belongs to a report alone', async () => {
    await received({ intake: 'REPORT', informant });
    const { dispute } = await hub.as(inspector).ask(DisputeDetailDocument, { by: { id: disputeId } });
    expect(JSON.stringify(dispute)).not.toContain(informant.contact);
    const complaint = { disputeId, intake: 'COMPLAINT', violationFrom: '2025-09-01', informant };
    expect(await refused(hub, inspector, 'receiveInspection', complaint)).toEqual(['INFORMANT_ONLY_WITH_REPORT']);
  });

  test('leaves no trace the employer could tell from a patrol', async () => {
    const shown: string[] = [];
    for (const intake of [{ intake: 'REPORT', informant }, { intake: 'PATROL' }]) {
      matter = await register(hub, inspector);
      disputeId = matter.disputeId;
      const admitted = { disputeId, partyId: matter.employer, staffId: 'stf_employer_rep' };
      granted((await hub.as(inspector).ask(AdmitPartyDocument, { input: admitted })).admitParty);
      const named = await filed(intake);
      shown.push(await whatTheEmployerSees());
      await done(hub, inspector, 'finishInvestigation', named);
      const orders = [{ kind: 'PAY', amountFen: 100, dueOn: '2026-03-31' }];
      const { inspectionOrders } = await done(hub, inspector, 'decideInspection', { ...named, orders });
      await done(hub, inspector, 'serveInspectionOrder', {
        ...named,
        orderId: inspectionOrders![0]!.id,
        method: 'DIRECT',
      });
      shown.push(await whatTheEmployerSees());
    }
    expect(shown[0]).toBe(shown[2]);
    expect(shown[1]).toBe(shown[3]);
    expect(shown[0]).not.toContain('inspections":[{');
    expect(shown[1]).toContain('amountFen":100');
    expect(shown[1]).not.toMatch(/REPORT|PATROL|fileNumber":"|handlerId":"/);
  });

  async function whatTheEmployerSees(): Promise<string> {
    const lists = await seenBy(hub, 'stf_employer_rep', disputeId);
    const { dispute } = await hub.as('stf_employer_rep').ask(DisputeDetailDocument, { by: { id: disputeId } });
    const { tracks } = await standing(hub, 'stf_employer_rep', disputeId);
    return JSON.stringify({ lists, dispute, tracks })
      .replace(/[a-z]{3}_[0-9a-z]{26}/g, 'id')
      .replace(/LD-\d+-\d+-\d+/g, 'number')
      .replace(/"endCursor":"[^"]*"/g, 'cursor');
  }
});

describe('wages withheld on purpose (R30)', () => {
  const large = { conduct: 'FLED', workers: 1, months: 3, largestFen: 500_000, totalFen: 500_000 };

  test('go to the police after a served order was not obeyed and the sum is large', async () => {
    const order = await ordered('POSTED_WITH_PHOTOS');
    expect(await refused(hub, inspector, 'proposeCrimeTransfer', { ...order, ...large })).toEqual([
      'ORDER_TERM_RUNNING',
    ]);
    at(hub, '2026-04-01');
    const small = { ...order, ...large, largestFen: 499_999, totalFen: 499_999 };
    expect(await refused(hub, inspector, 'proposeCrimeTransfer', small)).toEqual(['BELOW_CRIME_THRESHOLD']);
    await done(hub, inspector, 'proposeCrimeTransfer', { ...order, ...large });
  });

  test('three days, twenty-four hours, three days: proposed, sent, refused by the police and reviewed', async () => {
    const order = await ordered('POSTED_WITH_PHOTOS');
    at(hub, '2026-04-01');
    const { crimeTransfers } = await done(hub, inspector, 'proposeCrimeTransfer', { ...order, ...large });
    expect(await due('TR_DECIDE')).toEqual(['2026-04-07']);
    const named = { disputeId, transferId: crimeTransfers![0]!.id };
    await done(hub, inspector, 'decideCrimeTransfer', { ...named, transfers: true, reason: '达到追诉标准' });
    const sent = { ...named, policeAgencyId, procuratorateAgencyId: 'agy_procuratorate_chenggong' };
    await done(hub, inspector, 'sendCrimeTransfer', sent);
    const clock = await clocksOf(hub, police, disputeId, 'TR_POLICE');
    expect(clock.map(({ dueOn }) => dueOn)).toEqual(['2026-04-07']);
    await done(hub, police, 'recordPoliceDecision', { ...named, decision: 'REFUSED' });
    await done(hub, inspector, 'askPoliceReview', named);
    const after = await done(hub, police, 'recordPoliceDecision', {
      ...named,
      decision: 'FILED',
      caseNumber: '呈公立字〔2026〕1号',
    });
    expect(after['crimeTransfers']).toMatchObject([{ state: 'POLICE_FILED' }]);
    expect(await refused(hub, 'stf_prosecutor', 'recordCriminalJudgment', named)).toEqual(['ACT_NOT_POSSIBLE_NOW']);
    await done(hub, 'stf_prosecutor', 'recordIndictment', named);
    await done(hub, inspector, 'recordPaymentBeforeJudgment', { ...named, stage: 'BEFORE_JUDGMENT' });
    await done(hub, 'stf_prosecutor', 'recordCriminalJudgment', named);
    expect((await standing(hub, 'stf_prosecutor', disputeId)).tracks).toContainEqual({
      track: 'CRIMINAL',
      state: 'JUDGED',
    });
    const copy = (await seenBy(hub, 'stf_prosecutor', disputeId))['crimeTransfers'];
    expect(copy).toMatchObject([{ state: 'JUDGED', policeDecision: 'FILED', paidStage: 'BEFORE_JUDGMENT' }]);
    expect((await seenBy(hub, inspector, disputeId))['crimeTransfers']).toEqual(copy);
  });
});
