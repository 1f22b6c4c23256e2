import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Database } from '../../src/storage/database.ts';
import { emQuery } from '../../src/storage/em-query.ts';
import { statement } from '../../src/storage/statement.ts';
import { breaks, camel, type FactColumns } from '../domain/referral/history-chain.ts';
import { disagreements, foldHistory, type RecordedFact, type State } from '../domain/referral/history-fold.ts';
import { playWhatComesBack, playWholeMatter } from '../domain/referral/matters.ts';
import { Office } from '../domain/referral/office.ts';
import { playSteeredMatter } from '../domain/dispute/steered-matter.ts';
import { openTestDatabase } from '../support/test-database.ts';

let database: Database;
let office: Office;
let disputes: readonly string[];
/** The matter that was played to its end. */
let whole: string;

beforeAll(async () => {
  database = await openTestDatabase();
  office = await Office.open(database);
  whole = await playWholeMatter(office);
  disputes = [whole, await playWhatComesBack(office), await playSteeredMatter(office)];
}, 120_000);
afterAll(() => database.close());

function factsOf(disputeId: string): Promise<FactColumns[]> {
  return office.rows<FactColumns>(
    'select f.*, s.salts from fact f left join fact_salt s on s.fact_id = f.id where f.dispute_id = $1 order by f.seq',
    disputeId,
  );
}

function folded(disputeId: string, facts: readonly FactColumns[]): State {
  const recorded = facts.map(({ type, body, referral_id, field_group, staff_id, occurred_at }) => ({
    type,
    body,
    referralId: referral_id,
    fieldGroup: field_group,
    staffId: staff_id,
    occurredAt: occurred_at.toISOString(),
  }));
  return foldHistory(disputeId, recorded as unknown as RecordedFact[]);
}

/** What each table must be able to prove from history, column by column. */
const tables: Record<keyof State, string> = {
  dispute: `id, number, cause, relation_type, channel_ground, channel, stage, region, headcount, lead_agency_id,
    accountable_agency_id, docketed, registered_at, closed_at, close_reason, sub_stage, previous_stage,
    suspension_ground, follow_up_state, urgency from dispute where id = $1`,
  track: `track as id, track, state, field_group, opened_at, changed_at from track where dispute_id = $1`,
  referral: `id, number, kind, from_agency_id, to_agency_id, state, phase, subject_id, variant, declarations, scope_ids, twin_key, groups, field_group,
    packet_digest, sent_at, received_at, accepted_at, accepted_by, assignee_id, returned_at, acknowledged_at, outcome,
    decline_reason, suggested_agency_id, case_number, version, changed_at, state_since, cancellation_asked_at,
    follows_referral_id from referral where dispute_id = $1`,
  deadline: `id, referral_id, subject_id, rule, bearer_agency_id, field_group, state, started_at, nominal_end, due_on,
    due_at, calendar_uncertain, extension_days, figure, pauses, stopped_at from deadline where dispute_id = $1`,
  participation: `id, agency_id, staff_id, role, basis_law as law, basis_article as article, basis_version as version,
    scope, only_ids, referral_id, from_at, to_at from participation where dispute_id = $1`,
  consent: `id, party_id, purpose, recipient_agency_id, groups, method, channel, by_guardian, text_version,
    sensitive_agreed, given_at, withdrawn_at
    from consent where dispute_id = $1`,
  obligation: `id, referral_id, source, party_id, amount_fen, effective_at, enforceable_at
    from obligation where dispute_id = $1`,
  instalment: `i.id, i.obligation_id, i.due_on, i.amount_fen, i.paid_fen
    from instalment i join obligation o on o.id = i.obligation_id where o.dispute_id = $1`,
};
const tableNames = Object.keys(tables) as (keyof State)[];

async function kept(disputeId: string): Promise<State> {
  const state: Partial<State> = {};
  for (const table of tableNames) {
    const found = await office.rows<{ id: string }>(`select ${tables[table]}`, disputeId);
    state[table] = new Map(found.map(({ id, ...row }) => [id, camel(row)]));
  }
  return state as State;
}

describe('history alone', () => {
  test('tells everything the tables say of the two matters that were played', async () => {
    for (const disputeId of disputes) {
      expect(disagreements(folded(disputeId, await factsOf(disputeId)), await kept(disputeId))).toEqual([]);
    }
  });

  test('has seen most of what can happen: every table is filled, and every way a referral can end', async () => {
    const states = await Promise.all(disputes.map(kept));
    expect(tableNames.filter((table) => states.every((state) => state[table].size === 0))).toEqual([]);
    const ends = states.flatMap(({ referral }) => [...referral.values()].map(({ state }) => state));
    expect(new Set(ends)).toEqual(new Set(['ACKNOWLEDGED', 'NOT_SENT', 'CANCELLED', 'TERMINATED']));
    const types = new Set((await Promise.all(disputes.map(factsOf))).flat().map(({ type }) => type));
    expect(types.size).toBeGreaterThanOrEqual(25);
  });

  test.each([
    'StageMoved',
    'AccountabilityMoved',
    'ParticipationOpened',
    'ParticipationEnded',
    'ConsentGiven',
    'ReferralStepTaken',
    'DeadlineMoved',
    'DeadlineStopped',
    'ObligationEnforceable',
    'PaymentRecorded',
  ])('misses the %s that was left out', async (type) => {
    const [facts, present] = [await factsOf(whole), await kept(whole)];
    const last = facts.findLastIndex((fact) => fact.type === type);
    const without = facts.filter((_fact, index) => index !== last);
    expect(disagreements(folded(whole, without), present)).not.toEqual([]);
  });

  test('finds out a table that was changed behind its back', async () => {
    const present = await kept(whole);
    const [referralId, referral] = [...present.referral][0]!;
    present.referral.set(referralId, { ...referral, outcome: 'REFUSED' });
    expect(disagreements(folded(whole, await factsOf(whole)), present)).toEqual([
      `referral ${referralId} outcome: ${String(referral['outcome'])} ≠ REFUSED`,
    ]);
  });
});

describe('the chain of history', () => {
  test('counts 1 to n without a hole, and each hash covers its entry and the hash before', async () => {
    for (const disputeId of disputes) {
      const facts = await factsOf(disputeId);
      expect(breaks(facts)).toEqual([]);
      const head = await office.one('select last_seq, last_hash from dispute where id = $1', disputeId);
      expect(head).toEqual({ last_seq: facts.length, last_hash: facts.at(-1)!.hash });
    }
  });

  test.each<[string, (fact: FactColumns) => Partial<FactColumns>]>([
    ['a changed word', ({ body }) => ({ body: { ...body, changed: 1 } })],
    ['another actor', () => ({ staff_id: 'stf_somebody' })],
    ['another moment', () => ({ occurred_at: new Date(0) })],
    ['another reader', () => ({ audience: 'OWN' })],
    ['another group', () => ({ field_group: 'F19' })],
    ['another place in the order', ({ seq }) => ({ seq: seq + 1 })],
  ])('breaks where there is %s', async (_what, forge) => {
    const facts = await factsOf(whole);
    const forged = facts.with(2, { ...facts[2]!, ...forge(facts[2]!) });
    expect(breaks(forged)).toEqual([forged[2]!.seq]);
  });

  test('breaks from where an entry was cut out', async () => {
    const cut = (await factsOf(whole)).filter(({ seq }) => seq !== 7);
    expect(breaks(cut)).toEqual(cut.filter(({ seq }) => seq > 7).map(({ seq }) => seq));
  });

  test('leaves nothing untold: there is a notice for each fact', async () => {
    const unnoticed =
      'select count(*)::int as facts from fact f left join outbox o on o.fact_id = f.id where o.fact_id is null';
    expect(await office.one(unnoticed)).toEqual({ facts: 0 });
  });
});

describe('the application itself', () => {
  test.each([
    ['change a fact', `update fact set type = 'Other'`],
    ['change one column of one fact', `update fact set occurred_at = now() where seq = 1`],
    ['delete a fact', 'delete from fact'],
    ['empty the facts', 'truncate fact'],
    ['change a remark', `update remark set body = ''`],
    ['delete a remark', 'delete from remark'],
    ['empty the remarks', 'truncate remark'],
  ])('cannot %s', async (_what, sql) => {
    await expect(database.systemQuery(statement(sql), [])).rejects.toMatchObject({ code: '42501' });
    await expect(database.transact((em) => emQuery(em, statement(sql), []))).rejects.toMatchObject({ code: '42501' });
    for (const disputeId of disputes) expect(breaks(await factsOf(disputeId))).toEqual([]);
  });

  test('holds no more rights on them than to read and to add', async () => {
    const held = await office.rows(
      `select distinct table_name || ' ' || privilege_type as held from information_schema.role_table_grants
       where grantee = current_user and table_name in ('fact', 'remark') order by 1`,
    );
    expect(held).toEqual(
      ['fact INSERT', 'fact SELECT', 'remark INSERT', 'remark SELECT'].map((right) => ({ held: right })),
    );
  });

  test('can change the present state, which is why history has to be able to tell it again', async () => {
    await expect(database.systemQuery(statement(`update referral set outcome = outcome`), [])).resolves.toEqual([]);
  });
});
