import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { applyPreservation } from '../../../src/commands/court/apply-preservation.ts';
import { endEnforcement, refuseExecution } from '../../../src/commands/court/end-enforcement.ts';
import { executePreservation } from '../../../src/commands/court/execute-preservation.ts';
import { informCourt } from '../../../src/commands/court/inform-court.ts';
import { issueRuling } from '../../../src/commands/court/issue-ruling.ts';
import { judgeCase } from '../../../src/commands/court/judge-case.ts';
import { liftPreservation } from '../../../src/commands/court/lift-preservation.ts';
import { answerSuggestion } from '../../../src/commands/court/answer-suggestion.ts';
import { deliverSuggestion } from '../../../src/commands/court/deliver-suggestion.ts';
import { escalateSuggestion } from '../../../src/commands/court/escalate-suggestion.ts';
import { issueSuggestion } from '../../../src/commands/court/issue-suggestion.ts';
import { decideObjection } from '../../../src/commands/court/decide-objection.ts';
import { recordCollection } from '../../../src/commands/court/record-collection.ts';
import { recordEffect } from '../../../src/commands/court/record-effect.ts';
import { recordObjection } from '../../../src/commands/court/record-objection.ts';
import { resumeEnforcement } from '../../../src/commands/court/resume-enforcement.ts';
import { rulePreservation } from '../../../src/commands/court/rule-preservation.ts';
import { startPreservationTerm } from '../../../src/commands/court/start-preservation-term.ts';
import { takeMeasure } from '../../../src/commands/court/take-measure.ts';
import type { Database } from '../../../src/storage/database.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { clerk, CourtOffice, judge, officer, type Matter } from './court-office.ts';

let database: Database;
let court: CourtOffice;

beforeAll(async () => {
  database = await openTestDatabase();
  court = await CourtOffice.open(database);
}, 60_000);
afterAll(() => database.close());

const asked = {
  kind: 'PRE_SUIT',
  amountFen: 1_000_000,
  guarantee: 'WAIVED',
  waiverReason: 'REAL_DIFFICULTY',
  urgent: true,
} as const;

async function preservationId(disputeId: string): Promise<string> {
  const sql = 'select id from preservation where dispute_id = $1 order by id desc limit 1';
  return (await court.rows<{ id: string }>(sql, disputeId))[0]!.id;
}

async function track(disputeId: string): Promise<string> {
  const sql = `select state from track where dispute_id = $1 and track = 'PRESERVATION'`;
  return (await court.rows<{ state: string }>(sql, disputeId))[0]!.state;
}

async function held(matter: Matter, date = '2026-09-01'): Promise<string> {
  const { disputeId, workers } = matter;
  await court.on(date, '11:00').act(clerk, applyPreservation, { disputeId, partyId: workers[0]!, ...asked });
  const id = await preservationId(disputeId);
  await court.act(judge, rulePreservation, { disputeId, preservationId: id, decision: 'GRANTED', documents: [] });
  await court.act(clerk, executePreservation, { disputeId, preservationId: id, measure: 'FREEZE', documents: [] });
  return id;
}

describe('preservation', () => {
  test('has forty-eight hours from the next full hour, which no holiday moves', async () => {
    const { disputeId, workers } = await court.on('2026-09-24', '16:20').matter();
    await court.act(clerk, applyPreservation, { disputeId, partyId: workers[0]!, ...asked });
    const [clock] = await court.rows<{ due_at: Date; field_group: string }>(
      `select due_at, field_group from deadline where dispute_id = $1 and rule = 'PRESERVE_48H'`,
      disputeId,
    );
    expect(new Date(clock!.due_at).toISOString()).toBe('2026-09-26T09:00:00.000Z');
    expect(await track(disputeId)).toBe('APPLIED');
  });

  test('has no hours for advance execution, which the commission has awarded', async () => {
    const { disputeId, workers, employer } = await court.on('2026-03-02').matter();
    const advance = { ...asked, disputeId, kind: 'ADVANCE_EXECUTION', guarantee: 'GIVEN' } as const;
    expect(await court.refused(clerk, applyPreservation, { ...advance, partyId: employer })).toContain(
      'ADVANCE_FOR_WORKERS_ONLY',
    );
    await court.act(clerk, applyPreservation, { ...advance, partyId: workers[0]! });
    expect(await court.clocks(disputeId, 'PRESERVE_48H')).toEqual([]);
  });

  test('without security needs a reason, and spares workers only', async () => {
    const { disputeId, workers, employer } = await court.on('2026-03-02').matter();
    const bare = { ...asked, disputeId, waiverReason: null };
    expect(await court.refused(clerk, applyPreservation, { ...bare, partyId: workers[0]! })).toEqual([
      'WAIVER_REASON_NEEDED',
    ]);
    expect(await court.refused(clerk, applyPreservation, { ...asked, disputeId, partyId: employer })).toEqual([
      'WAIVER_FOR_WORKERS_ONLY',
    ]);
  });

  test('nothing the debtor sees speaks of it before the measure is taken', async () => {
    const { disputeId, workers } = await court.on('2026-03-02').matter();
    await court.act(clerk, applyPreservation, { disputeId, partyId: workers[0]!, ...asked });
    const id = await preservationId(disputeId);
    await court.act(judge, rulePreservation, { disputeId, preservationId: id, decision: 'GRANTED', documents: [] });
    const facts = await court.rows<{ field_group: string }>(
      `select field_group from fact where dispute_id = $1 and type in ('PreservationApplied', 'PreservationRuled', 'TrackMoved')`,
      disputeId,
    );
    expect(facts.length).toBe(4);
    expect(new Set(facts.map(({ field_group }) => field_group))).toEqual(new Set(['F0', 'F3']));
  });

  test('before a suit is lifted when nobody sues in thirty days, and not a day earlier', async () => {
    const matter = await court.on('2026-09-01').matter();
    const { disputeId } = matter;
    const id = await held(matter);
    expect(await court.due(disputeId, 'PRESERVE_SUE')).toEqual(['2026-10-08']);
    const lift = { disputeId, preservationId: id, reason: 'NO_SUIT_IN_TIME' } as const;
    expect(await court.on('2026-10-08').refused(judge, liftPreservation, lift)).toContain('RESULT_NOT_POSSIBLE');
    await court.on('2026-10-09').act(judge, liftPreservation, lift);
    expect(await track(disputeId)).toBe('LIFTED');
    expect(await court.clocks(disputeId, 'PRESERVE_SUE')).toMatchObject([{ state: 'VOID' }]);
  });

  test('outlasts the suit that is brought in time, and three months after effect', async () => {
    const matter = await court.on('2026-09-01').matter();
    const { disputeId } = matter;
    const id = await held(matter);
    await court.on('2026-09-20').suit(matter);
    expect(await court.clocks(disputeId, 'PRESERVE_SUE')).toMatchObject([{ state: 'MET' }]);
    const term = { disputeId, preservationId: id, effectiveOn: '2026-11-10' };
    expect(await court.on('2026-11-09').refused(clerk, startPreservationTerm, term)).toEqual(['OCCURS_IN_FUTURE']);
    await court.on('2026-11-12').act(clerk, startPreservationTerm, term);
    expect(await court.due(disputeId, 'PRESERVE_ENF')).toEqual(['2027-02-10']);
  });

  test('is kept three months after the court’s own judgment took effect, until enforcement is applied for', async () => {
    const matter = await court.on('2026-09-01').matter();
    const { disputeId, workers, employer } = matter;
    await held(matter);
    const courtCaseId = await court.on('2026-09-02').suit(matter, { procedure: 'SMALL_CLAIMS' });
    const awards = [{ partyId: workers[0]!, amountFen: 100_000 }];
    const decision = { form: 'JUDGMENT', result: 'GRANTED', awards, performWithinDays: 5, documents: [] } as const;
    await court.act(judge, judgeCase, { disputeId, courtCaseId, ...decision });
    await court.serve(disputeId, courtCaseId, ['JUDGMENT', workers[0]!, employer]);
    await court.act(clerk, recordEffect, { disputeId, courtCaseId, partyIds: workers });
    expect(await court.due(disputeId, 'PRESERVE_ENF')).toEqual(['2026-12-02']);
    const [obligation] = await court.rows<{ id: string }>('select id from obligation where dispute_id = $1', disputeId);
    const application = { type: 'ENFORCEMENT', subjectId: obligation!.id } as const;
    const enforcement = await court.on('2026-09-08').application(matter, application);
    await court.docket(disputeId, enforcement, 'ENFORCEMENT');
    expect(await court.clocks(disputeId, 'PRESERVE_ENF')).toMatchObject([{ state: 'MET' }]);
  });

  test('that was refused is not carried out', async () => {
    const { disputeId, workers } = await court.on('2026-03-02').matter();
    await court.act(clerk, applyPreservation, { disputeId, partyId: workers[0]!, ...asked });
    const id = await preservationId(disputeId);
    await court.act(judge, rulePreservation, { disputeId, preservationId: id, decision: 'REFUSED', documents: [] });
    const measure = { disputeId, preservationId: id, measure: 'FREEZE', documents: [] } as const;
    expect(await court.refused(clerk, executePreservation, measure)).toEqual(['NOT_GRANTED']);
  });
});

describe('enforcement', () => {
  /** A confirmed agreement nobody paid, brought to the court by the worker. */
  async function enforcing(
    matter: Matter,
    received = '2026-03-09',
  ): Promise<{ courtCaseId: string; subjectId: string }> {
    const subjectId = await court.on('2026-03-02').agreement(matter, '2026-03-05');
    const { disputeId } = matter;
    const confirmation = await court.application(matter, { type: 'CONFIRMATION', subjectId });
    await court.docket(disputeId, confirmation, 'CONFIRMATION');
    await court.act(judge, issueRuling, { disputeId, courtCaseId: confirmation, ruling: 'CONFIRMED', documents: [] });
    const courtCaseId = await court.on(received).application(matter, { type: 'ENFORCEMENT', subjectId });
    await court.docket(disputeId, courtCaseId, 'ENFORCEMENT');
    return { courtCaseId, subjectId };
  }

  test('of a title nobody can enforce, or of what is not due, is refused', async () => {
    const matter = await court.on('2026-03-02').matter();
    const subjectId = await court.agreement(matter, '2026-04-05');
    const application = court.application(matter, { type: 'ENFORCEMENT', subjectId });
    await expect(application).rejects.toThrow(/TITLE_NOT_ENFORCEABLE.*NOTHING_OVERDUE/);
  });

  test('brought by the worker has its clocks, its measures, and its collection', async () => {
    const matter = await court.matter();
    const { disputeId, employer } = matter;
    const { courtCaseId, subjectId } = await enforcing(matter);
    expect(await court.due(disputeId, 'ENF_NOTICE')).toEqual(['2026-03-19']);
    expect(await court.due(disputeId, 'ENF_6M')).toEqual(['2026-09-09']);
    expect(await court.clocks(disputeId, 'ENF_2Y')).toMatchObject([{ state: 'MET' }]);
    await court.on('2026-03-12').serve(disputeId, courtCaseId, ['EXEC_NOTICE', employer]);
    expect(await court.clocks(disputeId, 'ENF_NOTICE')).toMatchObject([{ state: 'MET' }]);
    await court.act(officer, takeMeasure, { disputeId, courtCaseId, measure: 'FREEZE', amountFen: 1_000_000 });
    const [instalment] = await court.rows<{ id: string }>(
      'select id from instalment where obligation_id = $1',
      subjectId,
    );
    const payments = [{ instalmentId: instalment!.id, amountFen: 1_000_000, paidOn: '2026-03-12' }];
    const collected = { disputeId, courtCaseId, payments };
    expect(await court.refused(officer, recordCollection, { ...collected, outcome: 'CONFIRMED' })).toContain(
      'OUTCOME_NOT_OF_KIND',
    );
    await court.act(officer, recordCollection, { ...collected, outcome: 'ENFORCED' });
    expect(await court.refused(officer, recordCollection, collected)).toContain('ALREADY_CLOSED');
    expect(await court.clocks(disputeId, 'ENF_6M')).toMatchObject([{ state: 'MET' }]);
  });

  test('ended for now goes on under a new number, and the case keeps both', async () => {
    const matter = await court.on('2026-03-02').matter();
    const { disputeId } = matter;
    const { courtCaseId } = await enforcing(matter);
    const resume = { disputeId, courtCaseId, caseNumber: '（2026）云0114执恢3号' };
    expect(await court.refused(officer, resumeEnforcement, resume)).toEqual(['NOT_SUSPENDED']);
    const end = {
      disputeId,
      courtCaseId,
      result: 'TERMINATED_THIS_TIME',
      reason: '无财产可供执行',
      documents: [],
    } as const;
    await court.act(officer, endEnforcement, end);
    expect(await court.refused(officer, endEnforcement, end)).toEqual(['ALREADY_CLOSED']);
    expect(await court.refused(officer, resumeEnforcement, { ...resume, caseNumber: '（2026）云0114执3号' })).toEqual([
      'CASE_NUMBER_OF_OTHER_TYPE',
    ]);
    await court.on('2026-06-01').act(officer, resumeEnforcement, resume);
    const numbers = await court.rows<{ case_type: string }>(
      'select case_type from court_number where court_case_id = $1 order by id',
      courtCaseId,
    );
    expect(numbers.map(({ case_type }) => case_type)).toEqual(['执', '执恢']);
  });

  test('refused by a judge opens thirty days to sue for each party that received the ruling', async () => {
    const matter = await court.on('2026-03-02').matter(null);
    const { disputeId, workers } = matter;
    const { courtCaseId } = await enforcing(matter);
    await court.act(judge, refuseExecution, { disputeId, courtCaseId, reason: '裁决超出仲裁范围', documents: [] });
    await court.on('2026-03-10').serve(disputeId, courtCaseId, ['RULING', workers[0]!]);
    expect(await court.due(disputeId, 'NOEXEC_SUE_30')).toEqual(['2026-04-09']);
    await court.suit(matter);
    expect(await court.clocks(disputeId, 'NOEXEC_SUE_30')).toMatchObject([{ state: 'MET' }]);
  });

  test('objected to is decided in fifteen days, and the ruling can be reviewed for ten', async () => {
    const matter = await court.on('2026-03-02').matter();
    const { disputeId, employer: partyId } = matter;
    const { courtCaseId } = await enforcing(matter);
    const filed = {
      type: 'ENFORCEMENT_CONDUCT',
      partyId,
      written: true,
      about: null,
      sinceOn: null,
      deadlineId: null,
    } as const;
    await court.act(clerk, recordObjection, { disputeId, courtCaseId, ...filed, documents: [] });
    expect(await court.due(disputeId, 'ENF_OBJECT_15')).toEqual(['2026-03-24']);
    const [objection] = await court.rows<{ id: string }>(
      'select id from court_objection where court_case_id = $1',
      courtCaseId,
    );
    await court
      .on('2026-03-20')
      .act(judge, decideObjection, { disputeId, courtCaseId, objectionId: objection!.id, decision: 'REJECTED' });
    expect(await court.clocks(disputeId, 'ENF_OBJECT_15')).toMatchObject([{ state: 'MET' }]);
    await court.serve(disputeId, courtCaseId, ['OBJECTION_RULING', partyId]);
    expect(await court.due(disputeId, 'ENF_REVIEW_10')).toEqual(['2026-03-30']);
  });

  test('without result for six months can be asked of the higher court, which then takes part', async () => {
    const matter = await court.on('2026-03-02').matter();
    const { disputeId } = matter;
    const { courtCaseId } = await enforcing(matter);
    const up = { disputeId, courtCaseId, toAgencyId: 'agy_court_xishan', ground: 'HIGHER_ENFORCEMENT' } as const;
    expect(await court.on('2026-09-09').refused(clerk, informCourt, up)).toEqual(['SIX_MONTHS_NOT_OVER']);
    expect(await court.refused(clerk, informCourt, { ...up, toAgencyId: 'agy_union_kunming' })).toEqual([
      'COURT_EXPECTED',
    ]);
    await court.on('2026-09-10').act(clerk, informCourt, up);
    const parts = await court.rows(
      `select role, basis_article from participation where dispute_id = $1 and agency_id = 'agy_court_xishan'`,
      disputeId,
    );
    expect(parts).toEqual([{ role: 'HANDLER', basis_article: '237' }]);
  });
});

describe('a judicial suggestion', () => {
  test('is answered in two months, or reported to the body above', async () => {
    const { disputeId, employer } = await court.on('2026-03-02').matter();
    const issued = { disputeId, number: '（2026）云0114司建1号', documents: [] };
    expect(await court.refused(judge, issueSuggestion, issued)).toEqual(['ADDRESSEE_REQUIRED']);
    await court.act(judge, issueSuggestion, { ...issued, addresseePartyId: employer });
    expect(await court.refused(judge, issueSuggestion, { ...issued, addresseePartyId: employer })).toContain(
      'CASE_NUMBER_TAKEN',
    );
    const [row] = await court.rows<{ id: string }>(
      'select id from judicial_suggestion where dispute_id = $1',
      disputeId,
    );
    const suggestion = { disputeId, suggestionId: row!.id };
    expect(await court.refused(clerk, answerSuggestion, { ...suggestion, answer: 'ADOPTED' })).toEqual([
      'NOT_DELIVERED_YET',
    ]);
    await court.on('2026-03-05').act(clerk, deliverSuggestion, suggestion);
    expect(await court.due(disputeId, 'JUD_2M')).toEqual(['2026-05-06']);
    const silent = { ...suggestion, answer: 'NO_REPLY' } as const;
    expect(await court.on('2026-05-06').refused(clerk, answerSuggestion, silent)).toEqual(['REPLY_PERIOD_RUNNING']);
    await court.on('2026-05-07').act(clerk, answerSuggestion, silent);
    expect(await court.clocks(disputeId, 'JUD_2M')).toMatchObject([{ state: 'LATE' }]);
    await court.act(clerk, escalateSuggestion, { ...suggestion, toAgencyId: 'agy_hrss_chenggong' });
  });
});
