import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isAccountedFor } from '../../src/storage/proof/erased-values.ts';
import { verifyStore } from '../../src/storage/proof/verify-store.ts';
import { dueForErasure } from '../../src/storage/reads/due-for-erasure.ts';
import { emQuery } from '../../src/storage/em-query.ts';
import { statement } from '../../src/storage/statement.ts';
import { breaks, type FactColumns } from '../domain/referral/history-chain.ts';
import { dumpText, tablesWith } from '../support/dump-text.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { inspector, mediator, plant, plantCaucus, secrets, union, worker, type Planted } from '../threats/planted.ts';
import { attached, Caller, registered } from './people/ask.ts';

let hub: TestHub;
let planted: Planted;
let officer: Caller;
const second = 'stf_union_duty';
const link = 'canary-words-of-a-link';
const story = '本人金丝雀的陈述';
const title = 'canary-title-身份证复印件';

const rows = <Row>(sql: string, ...params: unknown[]) => hub.database.systemQuery<Row>(statement(sql), params);

beforeAll(async () => {
  hub = await openTestHub();
  officer = new Caller(hub, union);
  planted = await plant(hub);
  const { disputeId } = planted;
  await plantCaucus(hub, planted);
  await officer.done('addNote', { disputeId, group: 'F7', body: story });
  const document = { kind: 'EVIDENCE', title, sha256: 'c'.repeat(64), sizeBytes: 1, mediaType: 'application/pdf' };
  await officer.done('attachDocument', { disputeId, document });
  const other = await registered(officer);
  await officer.done('linkDisputes', { disputeId, otherDisputeId: other.disputeId, reason: 'SERIES_CASE', text: link });
}, 120_000);
afterAll(() => hub.stop());

interface Standing {
  readonly retention: {
    readonly until: string | null;
    readonly fileKind: string;
    readonly holds: readonly { readonly id: string; readonly ground: string; readonly liftedAt: string | null }[];
    readonly erasedAt: string | null;
  } | null;
  readonly version: number;
}

async function standing(staffId = union): Promise<Standing> {
  const query = `query ($id: ID!) { dispute(by: { id: $id }) { version retention {
    until fileKind basis { law article } mark holds { id ground liftedAt agency { id } } proposals { id approvedAt } erasedAt } } }`;
  const { dispute } = await new Caller(hub, staffId).ask<{ dispute: Standing }>(query, { id: planted.disputeId });
  return dispute;
}

/** Puts the clock at the instant, and signs everybody in anew. */
async function moveTo(instant: string): Promise<void> {
  hub.clock.moveTo(new Date(instant));
  await hub.reload();
}

/** What the hub lists as due, for people to decide on. */
const due = async () =>
  (await dueForErasure(hub.database, { after: '', limit: 50 }, { figures: [], now: hub.clock.now() })).due;

const erase = (staffId: string, erasureId: string) =>
  new Caller(hub, staffId).refused('approveErasure', { disputeId: planted.disputeId, erasureId });

describe('a record whose time is not over', () => {
  test('says when it is, once the dispute is closed, and is not erased before', async () => {
    const { disputeId } = planted;
    expect((await standing()).retention).toMatchObject({ until: null, holds: [], erasedAt: null });
    expect(await officer.refused('proposeErasure', { disputeId })).toEqual(['DISPUTE_NOT_CLOSED']);
    await rows(
      `update referral set state = 'ACKNOWLEDGED', acknowledged_at = $2::timestamptz where dispute_id = $1`,
      disputeId,
      hub.clock.now(),
    );
    const { version } = await standing();
    await officer.done('closeDispute', { disputeId, reason: 'WITHDRAWN', version });
    const { retention } = await standing();
    expect(retention).toMatchObject({ fileKind: 'PEOPLES_MEDIATION', until: '2031-03-02T16:00:00.000Z' });
    expect(await officer.refused('proposeErasure', { disputeId })).toEqual(['RETENTION_RUNS']);
  });

  test('stands still under a hold, whoever leads, and only who placed it lifts it', async () => {
    const { disputeId } = planted;
    const { addedId: holdId } = await officer.done<{ addedId: string }>(
      'placeLegalHold',
      { disputeId, ground: 'LITIGATION' },
      'addedId',
    );
    expect((await standing()).retention).toMatchObject({
      until: null,
      holds: [{ ground: 'LITIGATION', liftedAt: null }],
    });
    await moveTo('2032-03-02T02:00:00Z');
    expect(await officer.refused('proposeErasure', { disputeId })).toEqual(['UNDER_LEGAL_HOLD']);
    expect(await new Caller(hub, inspector).refused('liftLegalHold', { disputeId, holdId })).toEqual(['NOT_FOUND']);
    await officer.done('liftLegalHold', { disputeId, holdId });
    expect(await officer.refused('liftLegalHold', { disputeId, holdId })).toEqual(['ALREADY_LIFTED']);
    // Six years to the day stood still.
    expect((await standing()).retention?.until).toBe('2037-03-02T16:00:00.000Z');
    expect(await officer.refused('placeLegalHold', { disputeId, ground: 'AUDIT', untilOn: '2032-03-01' })).toEqual([
      'TIME_LIMIT_OVER',
    ]);
  });
});

describe('a record whose time is over', () => {
  let erasureId: string;

  test('is proposed by the agency that leads, and approved by another person of it alone', async () => {
    const { disputeId } = planted;
    await moveTo('2037-03-02T15:59:59Z');
    expect(await due()).toEqual([]);
    expect(await officer.refused('proposeErasure', { disputeId })).toEqual(['RETENTION_RUNS']);
    await moveTo('2037-03-02T16:00:00Z');
    expect((await due()).map(({ id, kind }) => [id, kind])).toEqual([[disputeId, 'PEOPLES_MEDIATION']]);
    expect(await new Caller(hub, inspector).refused('proposeErasure', { disputeId })).toEqual(['NOT_FOUND']);
    erasureId = (await officer.done<{ addedId: string }>('proposeErasure', { disputeId }, 'addedId')).addedId;
    expect(await officer.refused('proposeErasure', { disputeId })).toEqual(['ALREADY_PROPOSED']);
    expect(await erase(union, erasureId)).toEqual(['SECOND_PERSON_NEEDED']);
    expect(await erase(second, 'ers_unknown')).toEqual(['NOT_FOUND']);
    expect(await erase(inspector, erasureId)).toEqual(['NOT_FOUND']);
  });

  test('is not approved by who proposed it, not even in the database', async () => {
    const approve = `update erasure set approved_by = proposed_by, approved_at = proposed_at where id = $1`;
    await expect(rows(approve, erasureId)).rejects.toThrow();
  });

  test('is not erased while a hold has come meanwhile', async () => {
    const { disputeId } = planted;
    const { addedId: holdId } = await officer.done<{ addedId: string }>(
      'placeLegalHold',
      { disputeId, ground: 'ARCHIVE' },
      'addedId',
    );
    expect(await erase(second, erasureId)).toEqual(['UNDER_LEGAL_HOLD']);
    await officer.done('liftLegalHold', { disputeId, holdId });
  });

  test('is not erased while the hub holds because history was tampered with, and is once it is mended', async () => {
    const { disputeId } = planted;
    const move = (way: '+' | '-') =>
      asAdministrator(
        `update fact set occurred_at = occurred_at ${way} interval '3 days' where dispute_id = '${disputeId}' and seq = 2`,
      );
    await move('-');
    await hub.proof.check(true);
    expect(hub.proof.hold).toBe('mismatch');
    const before = await facts();
    expect(await erase(second, erasureId)).toEqual(['INTEGRITY_HOLD']);
    // Who may not erase anyway is told nothing of it.
    expect(await erase(inspector, erasureId)).toEqual(['NOT_FOUND']);
    expect(await erase(union, erasureId)).toEqual(['SECOND_PERSON_NEEDED']);
    expect(await facts()).toEqual(before);
    expect(await rows('select 1 from data_key where dispute_id = $1 and wrapped is not null', disputeId)).not.toEqual(
      [],
    );
    await move('+');
    await hub.proof.check(true);
    expect(hub.proof.hold).toBeNull();
  });

  test('S64: once erased, no table, index, salt or outbox holds a personal value, and history still verifies', async () => {
    const { disputeId, workerId } = planted;
    const before = {
      facts: await facts(),
      keys: (await rows<{ wrapped: string }>('select wrapped from data_key where dispute_id = $1', disputeId)).map(
        (each) => each.wrapped,
      ),
      phones: await rows<{ phone: string; phone_index: string }>(
        'select phone, phone_index from party_contact where party_id = $1',
        workerId,
      ).then((found) => found.flatMap(({ phone, phone_index: index }) => [phone, index])),
    };
    const dumped = await dumpText(hub.database);
    expect(tablesWith(dumped, worker.name)).toEqual(['party', 'row_past']);
    expect(tablesWith(dumped, story)).toEqual(['note', 'row_past']);
    expect(tablesWith(dumped, title)).toEqual(['document', 'row_past']);
    expect(tablesWith(dumped, link)).toEqual(['dispute_link', 'row_past']);

    expect(await erase(second, erasureId)).toEqual([]);

    const dump = await dumpText(hub.database);
    const gone = [worker.name, story, title, link, ...Object.values(secrets)];
    const sealed = [...before.phones, ...before.keys];
    expect(sealed.length).toBeGreaterThan(3);
    for (const text of [...gone, ...sealed]) expect([text, tablesWith(dump, text)]).toEqual([text, []]);
    expect(dump.get('party')).toContain('〔已删除〕');
    expect(await rows('select 1 from duplicate_key where dispute_id = $1', disputeId)).toEqual([]);
    expect(await rows('select 1 from data_key where dispute_id = $1 and wrapped is not null', disputeId)).toEqual([]);

    const kept = await facts();
    expect(kept.slice(0, before.facts.length).map(({ hash, body }) => [hash, body])).toEqual(
      before.facts.map(({ hash, body }) => [hash, body]),
    );
    expect(kept.at(-1)).toMatchObject({ type: 'PersonalDataErased', body: { fileKind: 'PEOPLES_MEDIATION' } });
    expect(breaks(kept)).toEqual([]);
  });

  test('S64: the salts of what was erased are destroyed, and the check of the whole store passes', async () => {
    const names = async () => new Set((await facts()).flatMap((fact) => Object.keys(fact.salts ?? {})));
    const left = [...(await names())];
    expect(left.filter((name) => /^(?:party|note|document)[.]/.test(name))).toEqual([]);
    expect(left.some((name) => name.startsWith('claim.'))).toBe(true);
    const { faults, destroyed } = await wholeStore();
    expect(faults).toEqual([]);
    expect(destroyed).toBeGreaterThan(10);
    // Nothing else may be missing: erasure accounts for what it destroys, and for no amount.
    const claim = left.find((name) => name.startsWith('claim.'))!;
    const held = await rows<{ fact_id: string; salt: string }>(
      'select s.fact_id, s.salts ->> $2 as salt from fact_salt s join fact f on f.id = s.fact_id where f.dispute_id = $1 and s.salts ? $2',
      ...[planted.disputeId, claim],
    );
    const { fact_id: factId, salt } = held[0]!;
    await asAdministrator(`update fact_salt set salts = salts - '${claim}' where fact_id = '${factId}'`);
    expect((await wholeStore()).faults).toMatchObject([{ table: 'fact_salt', what: 'LOST', name: claim, factId }]);
    await asAdministrator(
      `update fact_salt set salts = salts || '${JSON.stringify({ [claim]: salt })}' where fact_id = '${factId}'`,
    );
    expect((await wholeStore()).faults).toEqual([]);
  });

  test('is still there for its amounts, codes and history, and tells that it was erased', async () => {
    const query = `query ($id: ID!) { dispute(by: { id: $id }) { number stage claims { nodes { amountFen } }
      parties { nodes { role name phone } } notes { nodes { body } } timeline(first: 100) { nodes { type } } retention { erasedAt } } }`;
    const { dispute } = await officer.ask<{ dispute: { timeline: { nodes: { type: string }[] } } }>(query, {
      id: planted.disputeId,
    });
    expect(dispute).toMatchObject({
      stage: 'CLOSED',
      claims: { nodes: [{ amountFen: 1_000_000 }] },
      parties: {
        nodes: [
          { role: 'WORKER', name: '〔已删除〕', phone: null },
          { role: 'EMPLOYER', phone: null },
        ],
      },
      retention: { erasedAt: '2037-03-02T16:00:00.000Z' },
    });
    expect(dispute.timeline.nodes.map(({ type }) => type)).toEqual(
      expect.arrayContaining([
        'DisputeRegistered',
        'LegalHoldPlaced',
        'LegalHoldLifted',
        'ErasureProposed',
        'PersonalDataErased',
      ]),
    );
  });

  test('takes no personal value any more, and is not erased twice', async () => {
    const { disputeId } = planted;
    expect(await officer.refused('addNote', { disputeId, group: 'F8', body: '又来' })).toEqual(['ALREADY_ERASED']);
    expect(await due()).toEqual([]);
    expect(await erase(second, erasureId)).toEqual(['ALREADY_ERASED']);
    expect(await officer.refused('proposeErasure', { disputeId })).toEqual(['ALREADY_ERASED']);
    await expect(attached(officer, disputeId, 'EVIDENCE')).rejects.toThrow('ALREADY_ERASED');
    expect(await new Caller(hub, mediator).sees(disputeId)).toBe(false);
  });
});

/** Runs a statement as a database administrator, past every right and trigger. */
async function asAdministrator(text: string): Promise<void> {
  await hub.database.transact(async (em) => {
    await emQuery(em, statement('set local role none'), []);
    await emQuery(em, statement('set local session_replication_role = replica'), []);
    await emQuery(em, { name: '', text }, []);
  });
}

/** What `npm run verify:store` looks at. */
function wholeStore() {
  return verifyStore((each, params) => hub.database.systemQuery(each, params), {
    anchored: [],
    isErased: isAccountedFor,
  });
}

/** History of the dispute with the salts that are left. */
function facts(): Promise<FactColumns[]> {
  return rows<FactColumns>(
    'select f.*, s.salts from fact f left join fact_salt s on s.fact_id = f.id where f.dispute_id = $1 order by f.seq',
    planted.disputeId,
  );
}
