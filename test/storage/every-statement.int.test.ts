import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addNote } from '../../src/commands/add-note.ts';
import { addParty } from '../../src/commands/add-party.ts';
import { closeDispute } from '../../src/commands/close-dispute.ts';
import type { CommandContext } from '../../src/commands/command.ts';
import { correctRecord } from '../../src/commands/correct-record.ts';
import { triageDispute } from '../../src/commands/dispute/triage-dispute.ts';
import { recordConsent } from '../../src/commands/record-consent.ts';
import { registerDispute, type RegisterDisputeInput } from '../../src/commands/register-dispute.ts';
import { sealPart } from '../../src/commands/rights/seal-part.ts';
import { sendReferral } from '../../src/commands/send-referral.ts';
import { takeReferralStep } from '../../src/commands/take-referral-step.ts';
import { withdrawConsent } from '../../src/commands/withdraw-consent.ts';
import { isRefused } from '../../src/kernel/refusal.ts';
import type { Database } from '../../src/storage/database.ts';
import { registerBare } from '../domain/dispute/steered-matter.ts';
import { breaks, camel, type FactColumns } from '../domain/referral/history-chain.ts';
import { disagreements, foldHistory, type RecordedFact, type State } from '../domain/referral/history-fold.ts';
import { Office, papers } from '../domain/referral/office.ts';
import { digestOfAll } from '../journeys/bad-input/digest.ts';
import { FaultyDatabase, StatementLost, type Fate } from '../support/faulty-database.ts';
import { openTestDatabase } from '../support/test-database.ts';

const clerk = 'stf_court_clerk';
const station = 'stf_station_admin';

let real: Database;
let faulty: FaultyDatabase;
let office: Office;
let key = 0;
const broken: Record<string, number> = {};

beforeAll(async () => {
  real = await openTestDatabase();
  faulty = new FaultyDatabase(real);
  office = await Office.open(faulty.database);
}, 120_000);
afterAll(async () => {
  const total = Object.values(broken).reduce((sum, n) => sum + n, 0);
  process.stdout.write(`statements broken, before and after each ran: ${total} ${JSON.stringify(broken)}\n`);
  await real.close();
});

type Attempt = () => Promise<Record<string, unknown>>;
type Command<Input> = (input: Input, context: CommandContext) => Promise<object>;

/** A command that can be tried again with the same key. */
function attempt<Input extends { readonly key: string | null }>(
  staffId: string,
  command: Command<Input>,
  input: Omit<Input, 'key'>,
): Attempt {
  key += 1;
  const request = { ...input, key: `every-statement-${key}` } as Input;
  return async () => {
    const outcome = await command(request, office.contextOf(staffId));
    if (isRefused(outcome)) throw new Error(JSON.stringify(outcome.map(({ code, path }) => [code, path])));
    return outcome as Record<string, unknown>;
  };
}

/** Runs the command with each of its statements lost in turn, then whole; nothing may stay of what failed. */
async function breakEach(name: string, run: Attempt): Promise<Record<string, unknown>> {
  const before = await digestOfAll(real);
  for (const fate of ['LOST_BEFORE', 'LOST_AFTER'] as const) {
    for (let at = 1; ; at += 1) {
      faulty.decide = (n) => (n === at ? fate : 'RUNS');
      // A round without a fault would end here: every round loses something, up to the commit.
      await expect(run()).rejects.toBeInstanceOf(StatementLost);
      expect([name, fate, at, await digestOfAll(real)]).toEqual([name, fate, at, before]);
      broken[name] = (broken[name] ?? 0) + 1;
      if (faulty.tried[at - 1] === 'commit') break;
    }
  }
  faulty.decide = () => 'RUNS';
  const result = await run();
  expect(await digestOfAll(real)).not.toEqual(before);
  expect(await faults(String(result['disputeId']))).toEqual([]);
  return result;
}

/** Rows that history names by id and says no more of, in the order the fold leaves out. */
const named = {
  party: { type: 'PartyAdded', id: 'partyId' },
  claim: { type: 'ClaimAdded', id: 'claimId' },
  note: { type: 'NoteAdded', id: 'noteId' },
  seal: { type: 'PartSealed', id: 'sealId' },
  correction: { type: 'RecordCorrected', id: 'correctionId' },
} as const;

const tables: Partial<Record<keyof State, string>> = {
  dispute: `id, number, cause, relation_type, channel, stage, region, headcount, lead_agency_id, accountable_agency_id,
    closed_at, close_reason, sub_stage from dispute where id = $1`,
  referral: `id, number, kind, from_agency_id, to_agency_id, state, phase, received_at, accepted_at, accepted_by,
    assignee_id, outcome, version, changed_at, state_since from referral where dispute_id = $1`,
  participation: `id, agency_id, staff_id, role, referral_id, from_at, to_at from participation where dispute_id = $1`,
  consent: `id, party_id, purpose, method, given_at, withdrawn_at from consent where dispute_id = $1`,
  deadline: `id, rule, state, started_at, due_on, due_at, stopped_at from deadline where dispute_id = $1`,
};

/** Where state, history, chain and notices of a dispute do not say the same. */
async function faults(disputeId: string): Promise<string[]> {
  const facts = await office.rows<FactColumns>(
    'select f.*, s.salts from fact f left join fact_salt s on s.fact_id = f.id where f.dispute_id = $1 order by f.seq',
    disputeId,
  );
  const recorded = facts.map(({ type, body, referral_id, field_group, staff_id, occurred_at }) => ({
    ...{ type, body, referralId: referral_id, fieldGroup: field_group, staffId: staff_id },
    occurredAt: occurred_at.toISOString(),
  }));
  const told = foldHistory(disputeId, recorded as unknown as RecordedFact[]);
  const found: string[] = breaks(facts).map((seq) => `chain ${seq}`);
  for (const [table, columns] of Object.entries(tables)) {
    const rows = await office.rows<{ id: string }>(`select ${columns}`, disputeId);
    const kept = new Map(rows.map(({ id, ...row }) => [id, camel(row)]));
    const names = new Set([...kept.values()].flatMap((row) => Object.keys(row)));
    const tellings = [...told[table as keyof State]].map(([id, row]): [string, Record<string, unknown>] => [
      id,
      Object.fromEntries(Object.entries(row).filter(([name]) => kept.size === 0 || names.has(name))),
    ]);
    const [one, other] = [emptyState(), emptyState()];
    one[table as keyof State] = new Map(tellings);
    other[table as keyof State] = kept as never;
    found.push(...disagreements(one, other));
  }
  for (const [table, { type, id }] of Object.entries(named)) {
    const rows = await office.rows<{ id: string }>(
      `select id from ${table} where dispute_id = $1 order by id`,
      disputeId,
    );
    const ids = facts.filter((fact) => fact.type === type).map(({ body }) => String(body[id]));
    if (ids.sort().join() !== rows.map((row) => row.id).join()) found.push(`${table} and ${type}`);
  }
  const head = await office.one<{ seq: number; hash: string }>(
    'select last_seq as seq, last_hash as hash from dispute where id = $1',
    disputeId,
  );
  if (head?.seq !== facts.length || head.hash !== facts.at(-1)?.hash) found.push('end of the chain');
  const untold = await office.rows(
    'select 1 from fact f left join outbox o on o.fact_id = f.id where f.dispute_id = $1 and o.fact_id is null',
    disputeId,
  );
  return untold.length > 0 ? [...found, 'outbox'] : found;
}

function emptyState(): State {
  return foldHistory('', []);
}

const registration = (ownNumber: string): Omit<RegisterDisputeInput, 'key'> => ({
  cause: 'REMUNERATION_CLAIM',
  relationType: 'LABOUR_RELATION',
  channelGround: 'WAGE_IOU',
  channel: 'COURT_FILING',
  headcount: 1,
  ownNumber,
  parties: [
    { role: 'WORKER', name: '王一', phone: '13800000001' },
    { role: 'EMPLOYER', name: '某花卉公司甲' },
  ],
  claims: [{ type: 'WAGES', amountFen: 1_000_000 }],
});

describe('whichever statement of a command is lost', () => {
  let disputeId: string;
  let workerId: string;
  let consentId: string;
  let referralId: string;

  test('registering a dispute leaves all or nothing', async () => {
    const registered = await breakEach('registerDispute', attempt(clerk, registerDispute, registration('2025-E1-1')));
    disputeId = String(registered['disputeId']);
    const worker = `select id from party where dispute_id = $1 and role = 'WORKER'`;
    workerId = (await office.one<{ id: string }>(worker, disputeId)).id;
  }, 120_000);

  test('so does adding a party', async () => {
    await breakEach('addParty', attempt(clerk, addParty, { disputeId, role: 'EMPLOYER', name: '某花卉公司乙' }));
  }, 120_000);

  test('so does recording a consent', async () => {
    const given = {
      disputeId,
      purpose: 'R08',
      partyIds: [workerId],
      method: 'SIGNED_PAPER',
      sensitiveAgreed: true,
    } as const;
    const { consentIds } = await breakEach('recordConsent', attempt(clerk, recordConsent, given));
    consentId = (consentIds as string[])[0]!;
  }, 120_000);

  test('so does sending a referral', async () => {
    const documents = papers('ASSIGNED_MEDIATION_LETTER', 'COMPLAINT');
    const sending = { disputeId, kind: 'R08', toAgencyId: 'agy_station_yunhua', hold: null, documents } as const;
    referralId = String((await breakEach('sendReferral', attempt(clerk, sendReferral, sending)))['referralId']);
  }, 120_000);

  test('so does accepting it', async () => {
    const version = await office.versionOf('referral', referralId);
    const accepting = {
      referralId,
      version,
      step: 'ACCEPT',
      assigneeId: 'stf_mediator',
      conflictCleared: true,
    } as const;
    const accept = attempt(station, takeReferralStep, { ...accepting, documents: [] });
    await breakEach('acceptReferral', async () => ({ ...(await accept()), disputeId }));
  }, 120_000);

  test('so does adding a note', async () => {
    await breakEach('addNote', attempt(clerk, addNote, { disputeId, group: 'F7', body: '当事人补充陈述' }));
  }, 120_000);

  test('so does correcting a value', async () => {
    const version = await office.versionOf('dispute', disputeId);
    const correcting = {
      disputeId,
      version,
      field: 'PARTY_NAME',
      subjectId: workerId,
      value: '王二',
      reason: 'MISTYPED',
    } as const;
    await breakEach('correctRecord', attempt(clerk, correctRecord, correcting));
  }, 120_000);

  test('so does sealing a part', async () => {
    const sealing = {
      disputeId,
      subjectId: workerId,
      part: 'CONTACT',
      ground: 'PERSONAL_SAFETY',
      holderAgencyIds: [],
    } as const;
    await breakEach('sealPart', attempt(clerk, sealPart, sealing));
  }, 120_000);

  test('so does withdrawing the consent, which ends the referral', async () => {
    await breakEach('withdrawConsent', attempt(clerk, withdrawConsent, { disputeId, consentId }));
  }, 120_000);

  test('so do triage and closing', async () => {
    const bare = await registerBare(office, '2025-E1-2');
    const seen = async () => ({ disputeId: bare, version: await office.versionOf('dispute', bare) });
    const terms = { cause: 'REMUNERATION_CLAIM', relationType: 'LABOUR_RELATION', urgency: 'URGENT' } as const;
    await breakEach('triageDispute', attempt(clerk, triageDispute, { ...(await seen()), ...terms }));
    await breakEach('closeDispute', attempt(clerk, closeDispute, { ...(await seen()), reason: 'ADVICE_ONLY' }));
  }, 120_000);

  test('and most of them were tried', () => {
    expect(Object.keys(broken).length).toBeGreaterThanOrEqual(11);
    for (const [name, times] of Object.entries(broken)) expect([name, times >= 10]).toEqual([name, true]);
  });
});

describe('a statement that is dropped without a word', () => {
  /** A dispute on which the statements that the form matches are dropped from a referral that is sent and received. */
  async function receivedWithout(form: RegExp): Promise<{ disputeId: string; dropped: number }> {
    faulty.decide = () => 'RUNS';
    key += 1;
    const { disputeId } = await office.act(clerk, registerDispute, registration(`2025-E1-drop-${key}`));
    const documents = papers('ASSIGNED_MEDIATION_LETTER', 'COMPLAINT');
    const worker = `select id from party where dispute_id = $1 and role = 'WORKER'`;
    const partyIds = [(await office.one<{ id: string }>(worker, disputeId)).id];
    const given = { disputeId, purpose: 'R08', partyIds, method: 'SIGNED_PAPER', sensitiveAgreed: true } as const;
    await office.act(clerk, recordConsent, given);
    const sending = { disputeId, kind: 'R08', toAgencyId: 'agy_station_yunhua', hold: null, documents } as const;
    const { referralId } = await office.act(clerk, sendReferral, sending);
    expect(await faults(disputeId)).toEqual([]);
    let dropped = 0;
    faulty.decide = (_n, text): Fate => {
      if (!form.test(text)) return 'RUNS';
      dropped += 1;
      return 'SWALLOWED';
    };
    try {
      await office.step(station, referralId, 'RECEIVE');
    } finally {
      faulty.decide = () => 'RUNS';
    }
    return { disputeId, dropped };
  }

  test('is missed where it is the event with all that hangs on it', async () => {
    const { disputeId, dropped } = await receivedWithout(/^\s*insert into (?:fact|outbox|fact_salt)\b/);
    expect(dropped).toBeGreaterThanOrEqual(3);
    const found = await faults(disputeId);
    expect(found).toContain('end of the chain');
    expect(found.some((each) => each.startsWith('referral '))).toBe(true);
  }, 60_000);

  test('is missed where it is the change', async () => {
    const { disputeId, dropped } = await receivedWithout(/^\s*update referral\b/);
    expect(dropped).toBe(1);
    const found = await faults(disputeId);
    expect(found.some((each) => each.startsWith('referral '))).toBe(true);
    expect(found).not.toContain('end of the chain');
  }, 60_000);

  test('is missed where it is the notice', async () => {
    const { disputeId } = await receivedWithout(/^\s*insert into outbox\b/);
    expect(await faults(disputeId)).toEqual(['outbox']);
  }, 60_000);

  test('is refused by the database where it is the event alone', async () => {
    await expect(receivedWithout(/^\s*insert into fact\b/)).rejects.toMatchObject({ code: '23503' });
  }, 60_000);
});
