import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { givePart } from './visibility/sql.ts';
import { at, clocksOf, done, refused, register, take, type Matter } from './records/play.ts';

let hub: TestHub;
let matter: Matter;
const officer = 'stf_insurance';
const agencyId = 'agy_insurance_chenggong';

beforeAll(async () => {
  hub = await openTestHub();
}, 120_000);
afterAll(() => hub.stop());
beforeEach(async () => {
  at(hub, '2026-03-02');
  matter = await register(hub, 'stf_union_officer');
  const { disputeId } = matter;
  const part = { disputeId, agencyId, role: 'HANDLER', scope: ['F0', 'F6'] as const };
  await givePart(hub.database, { id: `ptn_${disputeId}`, ...part });
});

const due = async (rule: string) => (await clocksOf(hub, officer, matter.disputeId, rule)).map(({ dueOn }) => dueOn);

describe('unpaid social insurance (R32)', () => {
  test('is taken in with period and wage base, and ends paid, perhaps by a plan first', async () => {
    const { disputeId, worker: partyId } = matter;
    const sheet = {
      disputeId,
      partyId,
      arrearsKind: 'UNDERPAID',
      periodFrom: '2025-01-01',
      periodTo: '2025-12-31',
      wageBaseFen: 650_000,
    };
    const reversed = { ...sheet, periodTo: '2024-12-31' };
    expect(await refused(hub, officer, 'receiveInsuranceTransfer', reversed)).toEqual(['PERIOD_REVERSED']);
    const { insuranceTransfers } = await done(hub, officer, 'receiveInsuranceTransfer', sheet);
    const named = { disputeId, transferId: insuranceTransfers![0]!.id };
    expect(await due('SOCIAL_60')).toHaveLength(1);
    expect(await refused(hub, officer, 'decideInsuranceTransfer', { ...named, outcome: 'RECEIVED' })).toEqual([
      'OUTCOME_NOT_OF_KIND',
    ]);
    await done(hub, officer, 'decideInsuranceTransfer', { ...named, outcome: 'PLAN' });
    const paid = await done(hub, officer, 'decideInsuranceTransfer', { ...named, outcome: 'PAID', paidFen: 480_000 });
    expect(paid['insuranceTransfers']).toMatchObject([{ state: 'PAID', wageBaseFen: 650_000, paidFen: 480_000 }]);
    expect(await refused(hub, officer, 'decideInsuranceTransfer', { ...named, outcome: 'NO_BASIS' })).toEqual([
      'ACT_NOT_POSSIBLE_NOW',
    ]);
  });
});

describe('the end of a contract (LCL 50)', () => {
  test('leaves fifteen days to pass on file and social insurance', async () => {
    const { disputeId, worker: partyId } = matter;
    expect(await refused(hub, officer, 'recordPapersTransferred', { disputeId, partyId })).toEqual(['NO_CLOCK_RUNS']);
    await take(hub, officer, 'recordEmploymentEnd', { disputeId, partyId, endedOn: '2026-02-20' });
    expect(await due('LCL50_TRANSFER')).toEqual(['2026-03-09']);
    expect(await refused(hub, officer, 'recordPapersTransferred', { disputeId, partyId })).toEqual([]);
  });
});

describe('a work injury (WII 17-20)', () => {
  test('leaves the employer thirty days and the worker a year; the department sixty days or fifteen', async () => {
    const { disputeId, worker: partyId } = matter;
    const { injuryRecognitions } = await done(hub, officer, 'recordInjury', {
      disputeId,
      partyId,
      occurredOn: '2026-02-02',
    });
    const named = { disputeId, recognitionId: injuryRecognitions![0]!.id };
    expect([await due('WII_EMPLOYER'), await due('WII_WORKER')]).toEqual([['2026-03-04'], ['2027-02-02']]);
    await done(hub, officer, 'acceptInjuryApplication', { ...named, applicant: 'WORKER', isSimple: true });
    expect(await due('WII_SIMPLE_15')).toEqual(['2026-03-17']);
    const after = await done(hub, officer, 'decideInjury', { ...named, recognised: true });
    expect(after['injuryRecognitions']).toMatchObject([{ state: 'RECOGNISED', applicant: 'WORKER' }]);
  });

  test('is not recognised when the year is over', async () => {
    const { disputeId, worker: partyId } = matter;
    const { injuryRecognitions } = await done(hub, officer, 'recordInjury', {
      disputeId,
      partyId,
      occurredOn: '2025-02-02',
    });
    const named = { disputeId, recognitionId: injuryRecognitions![0]!.id };
    const late = { ...named, applicant: 'WORKER', isSimple: false };
    expect(await refused(hub, officer, 'acceptInjuryApplication', late)).toEqual(['INJURY_TOO_LATE']);
  });
});
