import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { applyPreservation } from '../../../src/commands/court/apply-preservation.ts';
import { concludePaymentOrder } from '../../../src/commands/court/conclude-payment-order.ts';
import { docketCase } from '../../../src/commands/court/docket-case.ts';
import { executePreservation } from '../../../src/commands/court/execute-preservation.ts';
import { issuePaymentOrder } from '../../../src/commands/court/issue-payment-order.ts';
import { judgeCase } from '../../../src/commands/court/judge-case.ts';
import { receiveApplication } from '../../../src/commands/court/receive-application.ts';
import { rulePreservation } from '../../../src/commands/court/rule-preservation.ts';
import { serveCourtPaper } from '../../../src/commands/court/serve-court-paper.ts';
import { recordConsent } from '../../../src/commands/record-consent.ts';
import { registerDispute } from '../../../src/commands/register-dispute.ts';
import { sendReferral, type SendReferralInput } from '../../../src/commands/send-referral.ts';
import type { Database } from '../../../src/storage/database.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { papers } from '../referral/office.ts';
import { clerk, CourtOffice, judge, type Matter } from './court-office.ts';

let database: Database;
let court: CourtOffice;
const union = 'stf_union_officer';

beforeAll(async () => {
  database = await openTestDatabase();
  court = await CourtOffice.open(database);
}, 60_000);
afterAll(() => database.close());

/** A dispute the union registers and leads. */
async function registered(ownNumber: string): Promise<Matter> {
  const { disputeId } = await court.on('2026-03-02').office.act(union, registerDispute, {
    cause: 'REMUNERATION_CLAIM',
    relationType: 'LABOUR_RELATION',
    channelGround: 'WAGE_IOU',
    channel: 'WALK_IN',
    headcount: 1,
    ownNumber,
    parties: [
      { role: 'WORKER', name: '王一' },
      { role: 'EMPLOYER', name: '某花卉公司甲' },
    ],
    claims: [{ type: 'WAGES', amountFen: 1_000_000 }],
  });
  const party = async (role: string) =>
    (await court.rows<{ id: string }>('select id from party where dispute_id = $1 and role = $2', disputeId, role))[0]!
      .id;
  return { disputeId, workers: [await party('WORKER')], employer: await party('EMPLOYER') };
}

/** Sends the dispute to the court with the worker's consent; tells the referral. */
async function sent({ disputeId, workers }: Matter, kind: string, more: Partial<SendReferralInput>): Promise<string> {
  const given = { disputeId, purpose: kind, partyIds: workers, method: 'E_SIGNED', sensitiveAgreed: true } as const;
  await court.office.act(union, recordConsent, given);
  const input = { disputeId, kind, toAgencyId: 'agy_court_chenggong', documents: [], ...more };
  return (await court.office.act(union, sendReferral, input)).referralId;
}

/** The referral as the next step has to name it. */
async function at(referralId: string) {
  return { referralId, version: await court.office.versionOf('referral', referralId) };
}

async function phase(referralId: string) {
  return court.office.one<{ state: string; phase: string }>(
    'select state, phase from referral where id = $1',
    referralId,
  );
}

describe('a payment order that a union brings (R14)', () => {
  test('is issued, delivered and concluded by the steps of the referral, each clock started once', async () => {
    const matter = await registered('工-1');
    const { disputeId, workers, employer } = matter;
    const referralId = await sent(matter, 'R14', {
      variant: 'WAGES_OWED',
      declarations: ['DEBTOR_WHEREABOUTS_KNOWN', 'NO_COUNTER_OBLIGATION', 'NO_PRE_SUIT_PRESERVATION'],
      documents: papers('PAYMENT_ORDER_APPLICATION', 'EVIDENCE'),
    });
    const told = { amountFen: 1_000_000, debtorWhereaboutsKnown: true, debtorServable: true, creditorOwes: false };
    const application = { disputeId, referralId, type: 'PAYMENT_ORDER', partyId: workers[0]! } as const;
    const other = { ...application, paymentOrder: { basis: 'LDMAL_16' as const, ...told } };
    expect(await court.refused(clerk, receiveApplication, other)).toContain('BASIS_NOT_OF_REFERRAL');
    await court.act(clerk, receiveApplication, { ...application, paymentOrder: { basis: 'LCL_30', ...told } });
    const courtCaseId = await court.caseId(disputeId, 'PAYMENT_ORDER');
    const docket = { disputeId, courtCaseId, type: 'PAYMENT_ORDER', caseNumber: '（2026）云0114民督1号' } as const;
    await court.act(clerk, docketCase, { ...docket, ...(await at(referralId)) });
    const unnamed = { disputeId, courtCaseId, documents: papers('PAYMENT_ORDER') };
    expect(await court.refused(judge, issuePaymentOrder, unnamed)).toEqual(['REFERRAL_REQUIRED']);
    await court.act(judge, issuePaymentOrder, { ...unnamed, ...(await at(referralId)) });
    const service = { disputeId, courtCaseId, paper: 'PAYMENT_ORDER', partyIds: [employer], method: 'DIRECT' } as const;
    const served = { ...service, documents: papers('PROOF_OF_SERVICE') };
    await court.act(clerk, serveCourtPaper, { ...served, ...(await at(referralId)) });
    expect(await phase(referralId)).toEqual({ state: 'IN_PROGRESS', phase: 'DELIVERED' });
    for (const rule of ['PO_NOTIFY', 'PO_ISSUE', 'PO_UNDELIV', 'PO_OBJECT'])
      expect(await court.clocks(disputeId, rule)).toHaveLength(1);
    const end = { disputeId, courtCaseId, result: 'ORDER_EFFECTIVE', documents: papers('PAYMENT_ORDER') } as const;
    expect(await court.refused(judge, concludePaymentOrder, { ...end, ...(await at(referralId)) })).toContain(
      'OBJECTION_PERIOD_RUNNING',
    );
    court.on('2026-03-18');
    await court.act(judge, concludePaymentOrder, { ...end, ...(await at(referralId)) });
    expect(await phase(referralId)).toMatchObject({ state: 'COMPLETED' });
    expect(await court.due(disputeId, 'ENF_2Y')).toHaveLength(1);
  });
});

describe('preservation that a union brings (R16)', () => {
  test('is accepted, ruled on and carried out by the steps of the referral', async () => {
    const matter = await registered('工-2');
    const { disputeId, workers } = matter;
    const referralId = await sent(matter, 'R16', {
      variant: 'PRE_SUIT',
      declarations: ['PROPERTY_CLUE', 'GUARANTEE_OR_WAIVER'],
      documents: papers('PRESERVATION_APPLICATION'),
    });
    await court.act(clerk, applyPreservation, {
      ...(await at(referralId)),
      disputeId,
      kind: 'PRE_SUIT',
      partyId: workers[0]!,
      amountFen: 1_000_000,
      guarantee: 'GIVEN',
      waiverReason: null,
      urgent: true,
      caseNumber: '（2026）云0114财保1号',
    });
    expect(await court.clocks(disputeId, 'PRESERVE_48H')).toHaveLength(1);
    const [measure] = await court.rows<{ id: string }>('select id from preservation where dispute_id = $1', disputeId);
    const named = { disputeId, preservationId: measure!.id };
    const ruling = { ...named, decision: 'GRANTED', documents: papers('PRESERVATION_RULING') } as const;
    await court.act(judge, rulePreservation, { ...ruling, ...(await at(referralId)) });
    const taken = { ...named, measure: 'FREEZE', documents: [] } as const;
    await court.act(judge, executePreservation, { ...taken, ...(await at(referralId)) });
    expect(await phase(referralId)).toEqual({ state: 'IN_PROGRESS', phase: 'EXECUTED' });
    expect(await court.clocks(disputeId, 'PRESERVE_48H')).toMatchObject([{ state: 'MET' }]);
    expect(await court.due(disputeId, 'PRESERVE_SUE')).toEqual(['2026-04-01']);
  });
});

describe('a suit that a union brings (R18)', () => {
  test('is docketed and served by the steps of the referral, and judged by its completion', async () => {
    const matter = await registered('工-3');
    const { disputeId, workers, employer } = matter;
    const referralId = await sent(matter, 'R18', { documents: papers('COMPLAINT', 'MANDATE', 'EVIDENCE') });
    const docket = { disputeId, type: 'CIVIL', caseNumber: '（2026）云0114民初61号', procedure: 'SIMPLIFIED' } as const;
    await court.act(clerk, docketCase, { ...docket, partyId: workers[0]!, ...(await at(referralId)) });
    expect(await court.stage(disputeId)).toBe('LITIGATING');
    expect(await court.clocks(disputeId, 'COURT_COPY')).toHaveLength(1);
    expect(await court.clocks(disputeId, 'TRIAL_SIMPLE')).toHaveLength(1);
    const courtCaseId = await court.caseId(disputeId, 'CIVIL');
    const copy = { disputeId, courtCaseId, paper: 'COMPLAINT_COPY', partyIds: [employer], method: 'MAIL' } as const;
    await court.act(clerk, serveCourtPaper, { ...copy, documents: [], ...(await at(referralId)) });
    expect(await court.clocks(disputeId, 'COURT_ANSWER')).toHaveLength(1);
    await court.act(judge, judgeCase, {
      ...(await at(referralId)),
      disputeId,
      courtCaseId,
      form: 'JUDGMENT',
      result: 'GRANTED',
      awards: [{ partyId: workers[0]!, amountFen: 1_000_000 }],
      performWithinDays: 10,
      documents: papers('JUDGMENT'),
    });
    expect(await phase(referralId)).toMatchObject({ state: 'COMPLETED' });
    expect(await court.stage(disputeId)).toBe('AWAITING_APPEAL');
    await court.serve(disputeId, courtCaseId, ['JUDGMENT', workers[0]!, employer]);
    expect(await court.clocks(disputeId, 'APPEAL_J15')).toHaveLength(2);
  });
});
