import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { concludePaymentOrder } from '../../../src/commands/court/conclude-payment-order.ts';
import { decideObjection } from '../../../src/commands/court/decide-objection.ts';
import { declineSuit } from '../../../src/commands/court/decline-suit.ts';
import { docketCase } from '../../../src/commands/court/docket-case.ts';
import { issuePaymentOrder } from '../../../src/commands/court/issue-payment-order.ts';
import { issueRuling } from '../../../src/commands/court/issue-ruling.ts';
import { receiveApplication } from '../../../src/commands/court/receive-application.ts';
import { recordObjection } from '../../../src/commands/court/record-objection.ts';
import { serveCourtPaper } from '../../../src/commands/court/serve-court-paper.ts';
import type { ObjectionEntry } from '../../../src/domain/court/objection.ts';
import type { PaymentOrderBasis } from '../../../src/domain/court/objection-terms.ts';
import type { Database } from '../../../src/storage/database.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { clerk, CourtOffice, judge, type Matter } from './court-office.ts';

let database: Database;
let court: CourtOffice;

beforeAll(async () => {
  database = await openTestDatabase();
  court = await CourtOffice.open(database);
}, 60_000);
afterAll(() => database.close());

const fileable = { amountFen: 1_000_000, debtorWhereaboutsKnown: true, debtorServable: true, creditorOwes: false };

function objection(entry: Partial<ObjectionEntry> & Pick<ObjectionEntry, 'type'>) {
  return { partyId: null, written: true, about: null, sinceOn: null, deadlineId: null, documents: [], ...entry };
}

async function objectionId(courtCaseId: string): Promise<string> {
  const sql = 'select id from court_objection where court_case_id = $1 order by id desc limit 1';
  return (await court.rows<{ id: string }>(sql, courtCaseId))[0]!.id;
}

/** An order that has been issued and, unless told otherwise, has reached the debtor. */
async function order(matter: Matter, basis: PaymentOrderBasis, served = true): Promise<string> {
  const { disputeId, employer } = matter;
  const subjectId = basis === 'LDMAL_16' ? await court.agreement(matter, '2026-03-03') : null;
  court.on('2026-03-04');
  const courtCaseId = await court.application(matter, {
    type: 'PAYMENT_ORDER',
    subjectId,
    paymentOrder: { basis, ...fileable },
  });
  await court.on('2026-03-09').docket(disputeId, courtCaseId, 'PAYMENT_ORDER');
  await court.on('2026-03-24').act(judge, issuePaymentOrder, { disputeId, courtCaseId, documents: [] });
  if (served) await court.on('2026-04-20').serve(disputeId, courtCaseId, ['PAYMENT_ORDER', employer]);
  return courtCaseId;
}

function conclude(
  disputeId: string,
  courtCaseId: string,
  result: Parameters<typeof concludePaymentOrder>[0]['result'],
) {
  return { disputeId, courtCaseId, result, documents: [] };
}

describe('a payment order', () => {
  test.each([
    ['the debtor cannot be found', { debtorWhereaboutsKnown: false }, 'DEBTOR_UNREACHABLE'],
    ['the order cannot be served', { debtorServable: false }, 'DEBTOR_UNREACHABLE'],
    ['the creditor owes too', { creditorOwes: true }, 'CREDITOR_OWES_TOO'],
  ])('cannot be asked for when %s', async (_why, told, code) => {
    const { disputeId, workers } = await court.on('2026-03-02').matter();
    const paymentOrder = { basis: 'LCL_30' as const, ...fileable, ...told };
    const input = { disputeId, type: 'PAYMENT_ORDER', partyId: workers[0]!, paymentOrder } as const;
    expect(await court.refused(clerk, receiveApplication, input)).toContain(code);
  });

  test('runs through its periods and becomes enforceable when nobody objects', async () => {
    const matter = await court.on('2026-03-02').matter();
    const { disputeId } = matter;
    const courtCaseId = await order(matter, 'LCL_30');
    expect(await court.due(disputeId, 'PO_NOTIFY')).toEqual(['2026-03-09']);
    expect(await court.due(disputeId, 'PO_ISSUE')).toEqual(['2026-03-24']);
    expect(await court.due(disputeId, 'PO_UNDELIV')).toEqual(['2026-04-23']);
    expect(await court.due(disputeId, 'PO_OBJECT')).toEqual(['2026-05-06']);
    const effective = conclude(disputeId, courtCaseId, 'ORDER_EFFECTIVE');
    expect(await court.on('2026-05-06').refused(judge, concludePaymentOrder, effective)).toEqual([
      'OBJECTION_PERIOD_RUNNING',
    ]);
    await court.on('2026-05-07').act(judge, concludePaymentOrder, effective);
    const owed = await court.rows(
      'select source, amount_fen, enforceable_at is not null as title from obligation where dispute_id = $1',
      disputeId,
    );
    expect(owed).toEqual([{ source: 'PAYMENT_ORDER', amount_fen: 1_000_000, title: true }]);
    expect(await court.due(disputeId, 'ENF_2Y')).toEqual(['2028-05-08']);
  });

  test('is objected to in writing, about the debt and in time, or not at all', async () => {
    const matter = await court.on('2026-03-02').matter();
    const { disputeId, employer: partyId } = matter;
    const courtCaseId = await order(matter, 'LCL_30');
    const filed = (entry: Partial<ObjectionEntry>) => ({
      disputeId,
      courtCaseId,
      ...objection({ type: 'PAYMENT_ORDER', partyId, ...entry }),
    });
    expect(await court.refused(clerk, recordObjection, filed({ written: false, about: 'ABILITY_TO_PAY' }))).toEqual([
      'OBJECTION_NOT_WRITTEN',
      'OBJECTION_NOT_ABOUT_DEBT',
    ]);
    court.on('2026-05-07');
    expect(await court.refused(clerk, recordObjection, filed({ about: 'THE_DEBT' }))).toEqual(['OBJECTION_TOO_LATE']);
  });

  test('for wages owed leads to arbitration after an objection, and to no suit', async () => {
    const matter = await court.on('2026-03-02').matter(null);
    const { disputeId, employer, workers } = matter;
    const courtCaseId = await order(matter, 'LCL_30');
    const filed = objection({ type: 'PAYMENT_ORDER', partyId: employer, about: 'THE_DEBT' });
    await court.on('2026-04-28').act(clerk, recordObjection, { disputeId, courtCaseId, ...filed });
    await court.act(judge, decideObjection, {
      disputeId,
      courtCaseId,
      objectionId: await objectionId(courtCaseId),
      decision: 'SUSTAINED',
    });
    await court.serve(disputeId, courtCaseId, ['RULING', workers[0]!]);
    expect(await court.due(disputeId, 'PO_DECLINE_SUIT')).toEqual([]);
    const converted = conclude(disputeId, courtCaseId, 'CONVERTED');
    expect(await court.refused(judge, concludePaymentOrder, converted)).toEqual(['RESULT_NOT_POSSIBLE']);
    await court.act(judge, concludePaymentOrder, conclude(disputeId, courtCaseId, 'TERMINATED'));
    const suit = { disputeId, type: 'CIVIL', caseNumber: '（2026）云0114民初881号' } as const;
    const onGround = { ...suit, channelGround: 'PAYMENT_ORDER_FAILED' as const };
    expect(await court.refused(clerk, docketCase, onGround)).toEqual(['ARBITRATION_COMES_FIRST']);
  });

  test('on a mediation agreement becomes a suit seven days after the ruling, unless the applicant declines', async () => {
    const matter = await court.on('2026-03-02').matter(null);
    const { disputeId, employer, workers } = matter;
    const courtCaseId = await order(matter, 'LDMAL_16');
    const filed = objection({ type: 'PAYMENT_ORDER', partyId: employer, about: 'THE_DEBT' });
    await court.on('2026-04-28').act(clerk, recordObjection, { disputeId, courtCaseId, ...filed });
    await court.act(judge, decideObjection, {
      disputeId,
      courtCaseId,
      objectionId: await objectionId(courtCaseId),
      decision: 'SUSTAINED',
    });
    await court.on('2026-05-06').serve(disputeId, courtCaseId, ['RULING', workers[0]!]);
    expect(await court.due(disputeId, 'PO_DECLINE_SUIT')).toEqual(['2026-05-13']);
    const converted = conclude(disputeId, courtCaseId, 'CONVERTED');
    expect(await court.refused(judge, concludePaymentOrder, converted)).toEqual(['DECLINE_PERIOD_RUNNING']);
    court.on('2026-05-14');
    expect(await court.refused(clerk, declineSuit, { disputeId, courtCaseId })).toContain('OBJECTION_TOO_LATE');
    await court.act(judge, concludePaymentOrder, converted);
    await court.act(clerk, docketCase, { disputeId, type: 'CIVIL', caseNumber: '（2026）云0114民初882号' });
  });

  test('that does not reach the debtor in thirty days ends', async () => {
    const matter = await court.on('2026-03-02').matter();
    const { disputeId, employer } = matter;
    const courtCaseId = await order(matter, 'LCL_30', false);
    const notice = {
      disputeId,
      courtCaseId,
      paper: 'PAYMENT_ORDER',
      partyIds: [employer],
      method: 'PUBLIC_NOTICE',
    } as const;
    expect(await court.refused(clerk, serveCourtPaper, { ...notice, documents: [] })).toEqual(['METHOD_NOT_FOR_PAPER']);
    const ended = conclude(disputeId, courtCaseId, 'UNDELIVERABLE');
    expect(await court.refused(judge, concludePaymentOrder, ended)).toEqual(['DELIVERY_PERIOD_RUNNING']);
    court.on('2026-04-24');
    expect(await court.refused(clerk, serveCourtPaper, { ...notice, method: 'DIRECT', documents: [] })).toEqual([
      'ORDER_UNDELIVERABLE',
    ]);
    await court.act(judge, concludePaymentOrder, ended);
  });

  test('can be objected to later when an obstacle stood in the way and the court grants more time', async () => {
    const matter = await court.on('2026-03-02').matter();
    const { disputeId, employer: partyId } = matter;
    const courtCaseId = await order(matter, 'LCL_30');
    const [clock] = await court.clocks(disputeId, 'PO_OBJECT');
    const asked = (sinceOn: string) => ({
      disputeId,
      courtCaseId,
      ...objection({ type: 'OBSTACLE', partyId, sinceOn, deadlineId: clock!.id }),
    });
    expect(await court.on('2026-05-20').refused(clerk, recordObjection, asked('2026-05-08'))).toContain(
      'OBJECTION_TOO_LATE',
    );
    await court.act(clerk, recordObjection, asked('2026-05-11'));
    const decision = {
      disputeId,
      courtCaseId,
      objectionId: await objectionId(courtCaseId),
      decision: 'SUSTAINED',
    } as const;
    expect(await court.refused(judge, decideObjection, decision)).toEqual(['COUNT_NOT_POSITIVE']);
    await court.act(judge, decideObjection, { ...decision, extensionDays: 20 });
    expect(await court.due(disputeId, 'PO_OBJECT')).toEqual(['2026-05-25']);
    const late = objection({ type: 'PAYMENT_ORDER', partyId, about: 'THE_DEBT' });
    await court.on('2026-05-25').act(clerk, recordObjection, { disputeId, courtCaseId, ...late });
  });
});

describe('judicial confirmation', () => {
  /** An agreement that parties bring to the court themselves, confirmed on 20 March. */
  async function confirmed(matter: Matter): Promise<{ courtCaseId: string; subjectId: string }> {
    const { disputeId } = matter;
    const subjectId = await court.agreement(matter, '2026-04-20');
    const courtCaseId = await court.on('2026-03-04').application(matter, { type: 'CONFIRMATION', subjectId });
    await court.on('2026-03-06').docket(disputeId, courtCaseId, 'CONFIRMATION');
    const ruling = { disputeId, courtCaseId, ruling: 'CONFIRMED', documents: [] };
    await court.on('2026-03-20').act(judge, issueRuling, ruling);
    return { courtCaseId, subjectId };
  }

  test('that parties bring themselves has the same clocks, and each party fifteen days after service', async () => {
    const matter = await court.on('2026-03-02').matter();
    const { disputeId, workers, employer } = matter;
    const { courtCaseId } = await confirmed(matter);
    expect(await court.due(disputeId, 'JC_ACCEPT')).toEqual(['2026-03-09']);
    expect(await court.due(disputeId, 'SPECIAL_30')).toEqual(['2026-04-07']);
    expect(await court.clocks(disputeId, 'JC_APPLY')).toMatchObject([{ state: 'MET' }]);
    await court.serve(disputeId, courtCaseId, ['RULING', workers[0]!]);
    await court.on('2026-03-23').serve(disputeId, courtCaseId, ['RULING', employer]);
    expect(await court.due(disputeId, 'JC_OBJECT')).toEqual(['2026-04-07', '2026-04-07']);
    expect(await court.due(disputeId, 'ENF_2Y')).toEqual(['2028-04-20']);
  });

  test('asked for after thirty days is refused with the ways that are left', async () => {
    const matter = await court.on('2026-01-15').matter();
    const subjectId = await court.agreement(matter, '2026-03-01');
    const { disputeId, workers } = matter;
    const input = { disputeId, type: 'CONFIRMATION', partyId: workers[0]!, subjectId } as const;
    expect(await court.on('2026-02-24').refused(clerk, receiveApplication, input)).toContain('CONFIRMATION_TOO_LATE');
  });

  test('loses its force when a third person objects within six months and is right', async () => {
    const matter = await court.on('2026-03-02').matter();
    const { disputeId } = matter;
    const { courtCaseId, subjectId } = await confirmed(matter);
    const asked = (sinceOn: string) => ({
      disputeId,
      courtCaseId,
      ...objection({ type: 'CONFIRMATION_BY_THIRD', sinceOn }),
    });
    expect(await court.on('2026-11-02').refused(clerk, recordObjection, asked('2026-04-01'))).toContain(
      'OBJECTION_TOO_LATE',
    );
    await court.act(clerk, recordObjection, asked('2026-06-01'));
    const decided = {
      disputeId,
      courtCaseId,
      objectionId: await objectionId(courtCaseId),
      decision: 'SUSTAINED',
    } as const;
    await court.act(judge, decideObjection, decided);
    expect(await court.rows('select enforceable_at from obligation where id = $1', subjectId)).toEqual([
      { enforceable_at: null },
    ]);
    expect(await court.clocks(disputeId, 'ENF_2Y')).toMatchObject([{ state: 'VOID' }]);
    expect(await court.refused(judge, decideObjection, decided)).toEqual(['ALREADY_DECIDED']);
  });

  test('objected to by a party after its own period is refused', async () => {
    const matter = await court.on('2026-03-02').matter();
    const { disputeId, employer } = matter;
    const { courtCaseId } = await confirmed(matter);
    await court.serve(disputeId, courtCaseId, ['RULING', employer]);
    const filed = { disputeId, courtCaseId, ...objection({ type: 'CONFIRMATION_BY_PARTY', partyId: employer }) };
    expect(await court.on('2026-04-08').refused(clerk, recordObjection, filed)).toContain('OBJECTION_TOO_LATE');
    expect(await court.refused(clerk, recordObjection, { ...filed, type: 'PAYMENT_ORDER' })).toContain(
      'OBJECTION_NOT_OF_CASE',
    );
  });
});
