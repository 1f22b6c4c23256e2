import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { concludeNotice } from '../../../src/commands/court/conclude-notice.ts';
import { convertProcedure } from '../../../src/commands/court/convert-procedure.ts';
import { countTrialTime, excludeTrialTime } from '../../../src/commands/court/count-trial-time.ts';
import { docketCase } from '../../../src/commands/court/docket-case.ts';
import { extendCourtTerm } from '../../../src/commands/court/extend-court-term.ts';
import { judgeCase } from '../../../src/commands/court/judge-case.ts';
import { receiveComplaint } from '../../../src/commands/court/receive-complaint.ts';
import { recordAnswer } from '../../../src/commands/court/record-answer.ts';
import { recordAppeal } from '../../../src/commands/court/record-appeal.ts';
import { recordCourtMediation } from '../../../src/commands/court/record-court-mediation.ts';
import { recordEffect } from '../../../src/commands/court/record-effect.ts';
import { recordHearing } from '../../../src/commands/court/record-hearing.ts';
import { refuseComplaint } from '../../../src/commands/court/refuse-complaint.ts';
import { registerPreSuit } from '../../../src/commands/court/register-pre-suit.ts';
import { serveCourtPaper } from '../../../src/commands/court/serve-court-paper.ts';
import { withdrawSuit } from '../../../src/commands/court/withdraw-suit.ts';
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

function judgment({ disputeId, workers }: Matter, courtCaseId: string, amountFen = 500_000) {
  const awards = workers.map((partyId) => ({ partyId, amountFen }));
  const decision = { form: 'JUDGMENT', result: 'GRANTED', awards, performWithinDays: 10, documents: [] } as const;
  return court.act(judge, judgeCase, { disputeId, courtCaseId, ...decision });
}

describe('docketing', () => {
  test('starts five days for the copy and the limit of the procedure, and ends the seven days', async () => {
    const matter = await court.on('2026-03-24').matter();
    const { disputeId } = matter;
    await court.act(clerk, receiveComplaint, { disputeId, copies: 1, mediationAgreed: false });
    expect(await court.due(disputeId, 'COURT_DOCKET')).toEqual(['2026-03-31']);
    await court.on('2026-03-31').suit(matter, { procedure: 'ORDINARY' });
    expect(await court.due(disputeId, 'COURT_COPY')).toEqual(['2026-04-07']);
    expect(await court.due(disputeId, 'TRIAL_ORD')).toEqual(['2026-09-30']);
    expect((await court.clocks(disputeId, 'COURT_DOCKET'))[0]!.state).toBe('MET');
    expect(await court.stage(disputeId)).toBe('LITIGATING');
  });

  test.each([
    ['SIMPLIFIED', 'TRIAL_SIMPLE', '2026-06-02'],
    ['SMALL_CLAIMS', 'TRIAL_SMALL', '2026-05-06'],
  ] as const)('in %s has its own limit', async (procedure, rule, due) => {
    const matter = await court.on('2026-03-02').matter();
    await court.suit(matter, { procedure });
    expect(await court.due(matter.disputeId, rule)).toEqual([due]);
  });

  test('of a complaint in the pre-suit register keeps that number in the history of the case', async () => {
    const { disputeId, workers } = await court.on('2026-03-02').matter();
    await court.act(clerk, receiveComplaint, { disputeId, copies: 1, mediationAgreed: true, partyId: workers[0]! });
    const courtCaseId = await court.caseId(disputeId, 'PRE_SUIT');
    const registerNumber = '（2026）云0114民诉前调501号';
    await court.act(clerk, registerPreSuit, { disputeId, courtCaseId, registerNumber });
    const caseNumber = '（2026）云0114民初501号';
    await court.act(clerk, docketCase, { disputeId, courtCaseId, type: 'CIVIL', caseNumber });
    const numbers = await court.rows<{ number: string }>(
      'select number from court_number where court_case_id = $1 order by id',
      courtCaseId,
    );
    expect(numbers.map(({ number }) => number)).toEqual([registerNumber, caseNumber]);
    expect(await court.refused(clerk, registerPreSuit, { disputeId, courtCaseId, registerNumber })).toContain(
      'CASE_NUMBER_TAKEN',
    );
  });

  test('without award or ground is refused, and granted once the court records a ground itself', async () => {
    const matter = await court.on('2026-03-02').matter(null);
    const { disputeId } = matter;
    const input = { disputeId, type: 'CIVIL', caseNumber: '（2026）云0114民初777号' } as const;
    expect(await court.refused(clerk, docketCase, input)).toEqual(['ARBITRATION_COMES_FIRST']);
    await court.act(clerk, docketCase, { ...input, channelGround: 'COURT_RECORDED_GROUND' });
  });

  test('refused, the ruling is served and can be appealed against for ten days', async () => {
    const { disputeId, workers } = await court.on('2026-06-08').matter();
    await court.act(clerk, receiveComplaint, { disputeId, copies: 1, mediationAgreed: false });
    const courtCaseId = await court.caseId(disputeId, 'PRE_SUIT');
    await court.act(judge, refuseComplaint, { disputeId, courtCaseId, documents: [] });
    await court.on('2026-06-09').serve(disputeId, courtCaseId, ['RULING', workers[0]!]);
    expect(await court.due(disputeId, 'APPEAL_R10')).toEqual(['2026-06-22']);
  });
});

describe('service', () => {
  test('of the copy gives each defendant fifteen days of its own and ends the duty to send it', async () => {
    const matter = await court.on('2026-09-14').matter();
    const { disputeId, employer, workers } = matter;
    const courtCaseId = await court.suit(matter);
    const toPlaintiff = {
      disputeId,
      courtCaseId,
      paper: 'COMPLAINT_COPY',
      partyIds: [workers[0]!],
      method: 'MAIL',
    } as const;
    expect(await court.refused(clerk, serveCourtPaper, { ...toPlaintiff, documents: [] })).toContain(
      'COPY_GOES_TO_DEFENDANT',
    );
    await court.on('2026-09-16').serve(disputeId, courtCaseId, ['COMPLAINT_COPY', employer], 'LEFT_ON_REFUSAL');
    expect(await court.due(disputeId, 'COURT_ANSWER')).toEqual(['2026-10-08']);
    const answer = { disputeId, courtCaseId, documents: [] };
    expect(await court.refused(clerk, recordAnswer, { ...answer, partyId: workers[0]! })).toContain(
      'CLOCK_NOT_RUNNING',
    );
    await court.act(clerk, recordAnswer, { ...answer, partyId: employer });
    expect((await court.clocks(disputeId, 'COURT_ANSWER'))[0]!.state).toBe('MET');
    expect((await court.clocks(disputeId, 'COURT_COPY'))[0]!.state).toBe('MET');
  });

  test('by public notice counts on its last day, and the period runs from there', async () => {
    const matter = await court.on('2026-06-01').matter();
    const { disputeId, employer } = matter;
    const courtCaseId = await court.suit(matter);
    await court.serve(disputeId, courtCaseId, ['COMPLAINT_COPY', employer], 'PUBLIC_NOTICE');
    expect(await court.due(disputeId, 'PUBLIC_NOTICE')).toEqual(['2026-07-01']);
    expect(await court.due(disputeId, 'COURT_ANSWER')).toEqual([]);
    const [service] = await court.rows<{ id: string }>(
      'select id from court_service where court_case_id = $1',
      courtCaseId,
    );
    const conclusion = { disputeId, courtCaseId, serviceId: service!.id };
    expect(await court.on('2026-06-30').refused(clerk, concludeNotice, conclusion)).toEqual(['NOTICE_STILL_RUNNING']);
    await court.on('2026-07-03').act(clerk, concludeNotice, conclusion);
    expect(await court.due(disputeId, 'COURT_ANSWER')).toEqual(['2026-07-16']);
    expect((await court.clocks(disputeId, 'PUBLIC_NOTICE'))[0]!.state).toBe('MET');
  });

  test('of a judgment that is not there yet is refused', async () => {
    const matter = await court.on('2026-03-02').matter();
    const courtCaseId = await court.suit(matter);
    const input = {
      disputeId: matter.disputeId,
      courtCaseId,
      paper: 'JUDGMENT',
      partyIds: matter.workers,
      method: 'DIRECT',
    } as const;
    expect(await court.refused(clerk, serveCourtPaper, { ...input, documents: [] })).toEqual(['PAPER_NOT_THERE_YET']);
  });
});

describe('the trial limit', () => {
  test('is counted anew from the docketing when the procedure is changed, and never goes back', async () => {
    const matter = await court.on('2026-03-02').matter();
    const { disputeId } = matter;
    const courtCaseId = await court.suit(matter, { procedure: 'SMALL_CLAIMS' });
    await court.on('2026-04-20').act(judge, convertProcedure, { disputeId, courtCaseId, to: 'ORDINARY' });
    expect(await court.clocks(disputeId, 'TRIAL_SMALL')).toMatchObject([{ state: 'VOID' }]);
    expect(await court.due(disputeId, 'TRIAL_ORD')).toEqual(['2026-09-02']);
    const back = { disputeId, courtCaseId, to: 'SIMPLIFIED' } as const;
    expect(await court.refused(judge, convertProcedure, back)).toEqual(['PROCEDURE_NOT_OPEN']);
  });

  test('is lengthened by the president up to its cap, and beyond it by the higher court alone', async () => {
    const matter = await court.on('2026-03-02').matter();
    const { disputeId } = matter;
    const courtCaseId = await court.suit(matter, { procedure: 'ORDINARY' });
    const more = (extensionDays: number, extensionBy: 'PRESIDENT' | 'SUPERIOR_COURT') => ({
      disputeId,
      courtCaseId,
      extensionDays,
      extensionBy,
    });
    expect(await court.refused(clerk, extendCourtTerm, more(182, 'PRESIDENT'))).toEqual([
      'DEADLINE_EXTENSION_TOO_LONG',
    ]);
    await court.act(clerk, extendCourtTerm, more(181, 'PRESIDENT'));
    expect(await court.refused(clerk, extendCourtTerm, more(1, 'PRESIDENT'))).toEqual(['DEADLINE_EXTENSION_TOO_LONG']);
    await court.act(clerk, extendCourtTerm, more(30, 'SUPERIOR_COURT'));
    expect(await court.due(disputeId, 'TRIAL_ORD')).toEqual(['2027-04-01']);
    await court.on('2026-05-06').act(clerk, excludeTrialTime, { disputeId, courtCaseId, ground: 'APPRAISAL' });
    await court.on('2026-05-16').act(clerk, countTrialTime, { disputeId, courtCaseId });
    expect(await court.due(disputeId, 'TRIAL_ORD')).toEqual(['2027-04-12']);
  });

  test('in simplified procedure has no higher court to ask', async () => {
    const matter = await court.on('2026-03-02').matter();
    const courtCaseId = await court.suit(matter, { procedure: 'SIMPLIFIED' });
    const { disputeId } = matter;
    const asked = { disputeId, courtCaseId, extensionDays: 10, extensionBy: 'SUPERIOR_COURT' } as const;
    expect(await court.refused(clerk, extendCourtTerm, asked)).toEqual(['DEADLINE_EXTENSION_WRONG_AUTHORITY']);
  });
});

describe('a judgment', () => {
  test('takes effect for each worker by itself: not for the one who appealed, nor before the periods are over', async () => {
    const matter = await court.on('2026-04-01').matter('WAGE_IOU', ['王一', '李二']);
    const { disputeId, workers, employer } = matter;
    const [one, two] = workers as [string, string];
    const courtCaseId = await court.suit(matter);
    await court.act(clerk, recordHearing, { disputeId, courtCaseId, isPublic: true });
    await judgment(matter, courtCaseId);
    expect((await court.clocks(disputeId, 'TRIAL_ORD'))[0]!.state).toBe('MET');
    const effect = (...partyIds: string[]) => ({ disputeId, courtCaseId, partyIds });
    expect(await court.refused(clerk, recordEffect, effect(one))).toContain('NOT_SERVED_ON_ALL');
    await court.on('2026-04-20').serve(disputeId, courtCaseId, ['JUDGMENT', one, employer]);
    await court.on('2026-04-21').serve(disputeId, courtCaseId, ['JUDGMENT', two]);
    expect(await court.due(disputeId, 'APPEAL_J15')).toEqual(['2026-05-06', '2026-05-06', '2026-05-06']);
    expect(await court.stage(disputeId)).toBe('AWAITING_APPEAL');
    await court.on('2026-04-30').act(clerk, recordAppeal, { disputeId, courtCaseId, partyId: two, aboutPartyIds: [] });
    expect(await court.refused(clerk, recordEffect, effect(one))).toContain('APPEAL_PERIOD_RUNNING');
    court.on('2026-05-07');
    expect(await court.refused(clerk, recordEffect, effect(two))).toContain('APPEALED_AGAINST');
    await court.act(clerk, recordEffect, effect(one));
    const owed = await court.rows('select party_id, amount_fen from obligation where dispute_id = $1', disputeId);
    expect(owed).toEqual([{ party_id: one, amount_fen: 500_000 }]);
    expect(await court.due(disputeId, 'ENF_2Y')).toEqual(['2028-05-17']);
    expect(await court.stage(disputeId)).toBe('APPEALING');
    expect(await court.refused(clerk, recordEffect, effect(one))).toEqual(['ALREADY_EFFECTIVE']);
  });

  test('appealed against too late leaves only the request for more time', async () => {
    const matter = await court.on('2026-04-01').matter();
    const { disputeId, workers, employer } = matter;
    const courtCaseId = await court.suit(matter);
    await judgment(matter, courtCaseId);
    await court.serve(disputeId, courtCaseId, ['JUDGMENT', workers[0]!, employer]);
    const appeal = { disputeId, courtCaseId, partyId: employer, aboutPartyIds: [] };
    expect(await court.on('2026-04-17').refused(clerk, recordAppeal, appeal)).toEqual(['APPEAL_TOO_LATE']);
    await court.act(clerk, recordEffect, { disputeId, courtCaseId, partyIds: workers });
    expect(await court.stage(disputeId)).toBe('PERFORMING');
  });

  test('in small claims is final: nobody has a period for appeal', async () => {
    const matter = await court.on('2026-04-01').matter();
    const { disputeId, workers, employer } = matter;
    const courtCaseId = await court.suit(matter, { procedure: 'SMALL_CLAIMS' });
    await judgment(matter, courtCaseId);
    await court.serve(disputeId, courtCaseId, ['JUDGMENT', workers[0]!, employer]);
    expect(await court.due(disputeId, 'APPEAL_J15')).toEqual([]);
    await court.act(clerk, recordEffect, { disputeId, courtCaseId, partyIds: workers });
  });

  test('of second instance has three months and takes effect with service', async () => {
    const matter = await court.on('2026-04-01').matter();
    const { disputeId, workers, employer } = matter;
    const parentId = await court.suit(matter);
    await judgment(matter, parentId);
    await court.serve(disputeId, parentId, ['JUDGMENT', workers[0]!, employer]);
    await court.act(clerk, recordAppeal, { disputeId, courtCaseId: parentId, partyId: employer, aboutPartyIds: [] });
    const caseNumber = '（2026）云01民终88号';
    const second = await court.suit(matter, { type: 'SECOND_INSTANCE', caseNumber, parentId, partyId: employer });
    expect(await court.due(disputeId, 'SECOND_3M')).toEqual(['2026-07-01']);
    const decision = {
      form: 'JUDGMENT',
      result: 'AFFIRMED',
      awards: [],
      performWithinDays: 10,
      documents: [],
    } as const;
    await court.act(judge, judgeCase, { disputeId, courtCaseId: second, ...decision });
    await court.serve(disputeId, second, ['JUDGMENT', workers[0]!, employer]);
    await court.act(clerk, recordEffect, { disputeId, courtCaseId: second, partyIds: workers });
    expect(await court.rows('select amount_fen from obligation where dispute_id = $1', disputeId)).toEqual([
      { amount_fen: 500_000 },
    ]);
    expect(await court.stage(disputeId)).toBe('PERFORMING');
  });
});

describe('a suit can also end', () => {
  test('by a mediation document, which has effect when both sides have signed for it', async () => {
    const matter = await court.on('2026-04-01').matter();
    const { disputeId, workers, employer } = matter;
    const courtCaseId = await court.suit(matter);
    const awards = [{ partyId: workers[0]!, amountFen: 300_000, dueOn: '2026-05-20' }];
    await court.act(judge, recordCourtMediation, { disputeId, courtCaseId, awards, documents: [] });
    await court.serve(disputeId, courtCaseId, ['MEDIATION_DOCUMENT', workers[0]!]);
    expect(await court.stage(disputeId)).toBe('LITIGATING');
    const left = {
      disputeId,
      courtCaseId,
      paper: 'MEDIATION_DOCUMENT',
      partyIds: [employer],
      method: 'LEFT_ON_REFUSAL',
    } as const;
    expect(await court.refused(clerk, serveCourtPaper, { ...left, documents: [] })).toEqual(['METHOD_NOT_FOR_PAPER']);
    await court.serve(disputeId, courtCaseId, ['MEDIATION_DOCUMENT', employer]);
    expect(await court.stage(disputeId)).toBe('PERFORMING');
    const owed = await court.rows(
      'select source, enforceable_at is not null as title from obligation where dispute_id = $1',
      disputeId,
    );
    expect(owed).toEqual([{ source: 'COURT_MEDIATION', title: true }]);
  });

  test('by withdrawal, after which it can be brought again', async () => {
    const matter = await court.on('2026-04-01').matter();
    const { disputeId } = matter;
    const courtCaseId = await court.suit(matter);
    const other = { disputeId, type: 'CIVIL', caseNumber: '（2026）云0114民初991号' } as const;
    expect(await court.refused(clerk, docketCase, other)).toContain('ALREADY_DOCKETED');
    await court.act(judge, withdrawSuit, { disputeId, courtCaseId, documents: [] });
    expect((await court.clocks(disputeId, 'TRIAL_ORD'))[0]!.state).toBe('VOID');
    await court.act(clerk, docketCase, other);
  });
});
