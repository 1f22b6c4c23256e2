import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { statement } from '../../src/storage/statement.ts';
import { buildWorld, type World } from '../journeys/visibility/world.ts';
import type { AuditEntryRow } from '../support/audit-entries.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { expectAudit, expectCode } from '../support/threat-shown.ts';

let hub: TestHub;
let world: World;

beforeAll(async () => {
  hub = await openTestHub({ missStep: 1_000 });
  world = await buildWorld(hub);
}, 120_000);
afterAll(() => hub.stop());

interface AuditRow extends Record<string, unknown> {
  readonly kind: string;
  readonly code: string | null;
  readonly rule: string | null;
  readonly reason: string | null;
  readonly staff_id: string | null;
  readonly dispute_id: string | null;
  readonly times: number;
}

const entries = statement('select * from audit_entry where position > $1 order by position');
const last = statement('select coalesce(max(position), 0) as position from audit_entry');

/** What the audit takes down while something is done. */
async function audited(act: () => Promise<unknown>): Promise<AuditRow[]> {
  await hub.drain();
  const [{ position }] = (await hub.database.systemQuery<{ position: number }>(last, [])) as [{ position: number }];
  await act();
  await hub.drain();
  return hub.database.systemQuery<AuditRow>(entries, [position]);
}

const sum = (rows: readonly AuditRow[], kind: string) =>
  rows.filter((row) => row.kind === kind).reduce((all, { times }) => all + times, 0);

/** Runs a statement as the owner of the tables. */
const asOwner = (sql: string) =>
  hub.database.transact(async (em) => {
    await em.execute('set local role none');
    await em.execute(sql);
  });

const sensitive = 'query S($id: ID!) { dispute(by: { id: $id }) { parties(first: 1) { nodes { phone } } } }';
const ordinary = 'query O($id: ID!) { dispute(by: { id: $id }) { parties(first: 1) { nodes { name } } } }';
const plain = 'query P($id: ID!) { dispute(by: { id: $id }) { number } }';

async function ask(query: string, { staffId = 'stf_judge', id = world.disputeId } = {}) {
  const response = await hub.raw(staffId, { query, variables: { id } });
  return { status: response.status, text: await response.text() };
}

describe('S62: the audit cut off', () => {
  afterEach(() => asOwner('grant insert on access_entry, audit_entry to accord_app'));

  test('S62: a sensitive read is not answered from the next request on, ordinary work goes on, and all recovers by itself', async () => {
    const rows = await audited(async () => {
      expect((await ask(sensitive)).status).toBe(200);
      await asOwner('revoke insert on access_entry, audit_entry from accord_app');

      const refused = await ask(sensitive);
      expect(refused.status).toBe(503);
      expectCode('S62', 'TEMPORARILY_UNAVAILABLE', refused.text);
      expect(refused.text).not.toContain('138');
      for (const query of [plain, ordinary, ordinary]) expect((await ask(query)).status).toBe(200);

      await asOwner('grant insert on access_entry, audit_entry to accord_app');
      expect((await ask(sensitive)).status).toBe(200);
    });
    expect(rows.filter(({ kind }) => kind === 'fault.audit')).toMatchObject([
      { code: 'TEMPORARILY_UNAVAILABLE', reason: 'read-not-stored', staff_id: 'stf_judge', times: 1 },
    ]);
    expect(sum(rows, 'fault.degraded')).toBe(1);
    await expectAudit('S62', hub.database, 'fault.audit', ({ reason }) => reason === 'read-not-stored');
  });

  test('S62: what was read while it was away stands in the log once it is back, each once', async () => {
    const count = statement("select count(*)::int as n from access_entry where operation = 'O'");
    const [before] = await hub.database.systemQuery<{ n: number }>(count, []);
    await asOwner('revoke insert on access_entry from accord_app');
    for (let n = 0; n < 5; n++) expect((await ask(ordinary)).status).toBe(200);
    await hub.drain();
    const [during] = await hub.database.systemQuery<{ n: number }>(count, []);
    expect(during!.n).toBe(before!.n);
    await asOwner('grant insert on access_entry to accord_app');
    await hub.drain();
    await hub.drain();
    const [after] = await hub.database.systemQuery<{ n: number }>(count, []);
    expect(after!.n).toBe(before!.n + 5);
  });

  test('S62: an act is done though its answer is withheld, and answered when its key is sent again', async () => {
    const mutation = `mutation N($input: AddNoteInput!) { addNote(input: $input) { dispute { id parties(first: 1) { nodes { phone } } } userErrors { code } } }`;
    const input = { disputeId: world.disputeId, group: 'F7', body: '已联系', key: 'cut-off' };
    const act = () => hub.raw('stf_union_officer', { query: mutation, variables: { input } });
    await asOwner('revoke insert on access_entry from accord_app');
    expect((await act()).status).toBe(503);
    await asOwner('grant insert on access_entry to accord_app');
    const answer = (await (await act()).json()) as { data: { addNote: { dispute: { id: string } } } };
    expect(answer.data.addNote.dispute.id).toBe(world.disputeId);
    const notes = statement("select count(*)::int as n from idempotency where key = 'cut-off'");
    expect(await hub.database.systemQuery(notes, [])).toEqual([{ n: 1 }]);
  });
});

describe('S9, S10: what is not there, and what is not for the caller', () => {
  const absent = 'dsp_00000000000000000000000000';

  test('S9: both are answered alike, and the audit alone knows which it was', async () => {
    const rows = await audited(async () => {
      const hidden = await ask(plain, { staffId: 'stf_mengla_clerk' });
      const unknown = await ask(plain, { staffId: 'stf_mengla_clerk', id: absent });
      expect(hidden.text).toBe(unknown.text);
    });
    expect(rows.filter(({ kind }) => kind === 'authz.hidden')).toMatchObject([
      { code: 'NOT_FOUND', reason: 'out-of-sight', dispute_id: world.disputeId, staff_id: 'stf_mengla_clerk' },
      { code: 'NOT_FOUND', reason: 'absent', dispute_id: null, staff_id: 'stf_mengla_clerk' },
    ]);
    await expectAudit('S9', hub.database, 'authz.hidden', ({ reason }) => reason === 'out-of-sight');
  });

  test('S9: an act on what is hidden is taken down, too', async () => {
    const mutation = `mutation N($input: AddNoteInput!) { addNote(input: $input) { userErrors { code } } }`;
    const input = { disputeId: world.disputeId, group: 'F7', body: '试' };
    const rows = await audited(async () => {
      const answer = await hub.raw('stf_mengla_clerk', { query: mutation, variables: { input } });
      expectCode('S9', 'NOT_FOUND', await answer.text());
    });
    expect(rows).toMatchObject([{ kind: 'authz.hidden', reason: 'out-of-sight', dispute_id: world.disputeId }]);
  });

  test('S10: after fifty misses the next are slowed and one entry tells so, the bytes stay, and hits are not slowed', async () => {
    const series = world.number.slice(0, -6);
    const byNumber = 'query G($n: String!) { dispute(by: { number: $n }) { number } }';
    const guess = async (number: string) => {
      const begun = performance.now();
      const response = await hub.raw('stf_mengla_judge', { query: byNumber, variables: { n: number } });
      return { text: await response.text(), ms: performance.now() - begun };
    };
    const rows = await audited(async () => {
      const first = await guess(`${series}900000`);
      const misses = await Promise.all(Array.from({ length: 49 }, (_none, n) => guess(`${series}${900_001 + n}`)));
      expect(new Set(misses.map(({ text }) => text))).toEqual(new Set([first.text]));
      const slowed = await guess(`${series}900100`);
      expect(slowed.text).toBe(first.text);
      expectCode('S10', 'NOT_FOUND', slowed.text);
      expect(slowed.ms).toBeGreaterThan(900);
      const own = await hub.raw('stf_mengla_judge', { query: '{ viewer { staff { id } } }' });
      expect(own.status).toBe(200);
      const begun = performance.now();
      expect((await ask(plain)).text).toContain(world.number);
      expect(performance.now() - begun).toBeLessThan(900);
    });
    expect(rows.filter(({ kind }) => kind === 'limit.tripped')).toMatchObject([
      { rule: 'enumeration', staff_id: 'stf_mengla_judge', times: 1 },
    ]);
    const isEnumeration = ({ rule }: AuditEntryRow) => rule === 'enumeration';
    await expectAudit('S10', hub.database, 'limit.tripped', isEnumeration);
    // A flood is few rows, and none is lost from the count.
    const hidden = rows.filter(({ kind }) => kind === 'authz.hidden');
    expect(sum(hidden, 'authz.hidden')).toBe(51);
    expect(hidden.length).toBeLessThanOrEqual(10);
  });
});

describe('the other kinds', () => {
  test('a credential that is rejected is taken down with its reason, and without the credential', async () => {
    const rows = await audited(() => hub.raw(null, '{}', { authorization: 'Bearer canary-token' }));
    expect(rows).toMatchObject([{ kind: 'auth.rejected', code: 'UNAUTHENTICATED', staff_id: null }]);
    expect(JSON.stringify(rows)).not.toContain('canary-token');
  });

  test('what the caller sees and may not do is taken down with the permission', async () => {
    const mutation = `mutation C($input: CloseDisputeInput!) { closeDispute(input: $input) { userErrors { code } } }`;
    const input = { disputeId: world.disputeId, version: 1, reason: 'ADVICE_ONLY' };
    const rows = await audited(() => hub.raw('stf_arbitrator', { query: mutation, variables: { input } }));
    expect(rows).toMatchObject([{ kind: 'authz.denied', code: 'FORBIDDEN', rule: 'dispute.steer' }]);
  });

  test('a key that comes back with another body is taken down', async () => {
    const mutation = `mutation N($input: AddNoteInput!) { addNote(input: $input) { userErrors { code } } }`;
    const note = (body: string) => ({ disputeId: world.disputeId, group: 'F7', body, key: 'once' });
    const act = (body: string) => hub.raw('stf_union_officer', { query: mutation, variables: { input: note(body) } });
    const rows = await audited(async () => {
      await act('一');
      await act('二');
    });
    expect(rows).toMatchObject([{ kind: 'idempotency.mismatch', code: 'IDEMPOTENCY_MISMATCH' }]);
  });

  test('masks are counted by the request and the minute, not one by one', async () => {
    const rows = await audited(async () => {
      for (let n = 0; n < 3; n++) await ask(sensitive, { staffId: 'stf_prosecutor' });
    });
    expect(rows).toMatchObject([{ kind: 'authz.masked', times: 3, staff_id: 'stf_prosecutor' }]);
  });
});

describe('S72: who reads the audit', () => {
  const query = '{ auditEntries(first: 50) { nodes { kind code rule reason times person { id } requestId } } }';

  test('S72: an administrator of its agency reads it without content, and each reading is an entry itself', async () => {
    const rows = await audited(async () => {
      const { text } = await ask(query, { staffId: 'stf_security_admin' });
      if (text.includes('errors')) throw new Error(text);
      const { nodes } = (JSON.parse(text) as { data: { auditEntries: { nodes: { person: { id: string } }[] } } }).data
        .auditEntries;
      expect(nodes.length).toBeGreaterThan(0);
      // The judge is of the same agency; the clerk of another court is not.
      expect(new Set(nodes.map(({ person }) => person.id))).toContain('stf_judge');
      expect(text).not.toContain('stf_mengla_clerk');
      expect(text).not.toContain(world.disputeId);
    });
    expect(rows).toMatchObject([{ kind: 'audit.read', staff_id: 'stf_security_admin' }]);
    expect(rows[0]!.times).toBeGreaterThan(0);
    await expectAudit('S72', hub.database, 'audit.read', ({ staffId }) => staffId === 'stf_security_admin');
  });

  test('S72: nobody else is let in, and that is taken down', async () => {
    for (const staffId of ['stf_judge', 'stf_union_officer', 'stf_worker_one']) {
      const rows = await audited(async () => {
        expect((await ask(query, { staffId })).text).toContain('FORBIDDEN');
      });
      expect(rows).toMatchObject([{ kind: 'authz.denied', code: 'FORBIDDEN', staff_id: staffId }]);
    }
  });
});
