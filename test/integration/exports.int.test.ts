import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ApproveExportDocument, ExportStateDocument, RequestExportDocument } from '../../schema/client/graphql.ts';
import { textOfCell } from '../../src/domain/export/safe-cell.ts';
import { exportLimits } from '../../src/domain/export/export-job.ts';
import { ExportStore, type MadeExport } from '../../src/storage/export-store.ts';
import { statement } from '../../src/storage/statement.ts';
import { demoVault } from '../support/demo-vault.ts';
import { figure, fullSize } from '../support/figure.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { clerk, download, exported, paged, readCsv, readJsonl, registerMany } from './export-world.ts';

/** Disputes in the register of the test; `npm run check:integration` takes more, of as many people as one may take alone. */
const size = fullSize ? exportLimits.personsAlone : 45;

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub();
  await registerMany(hub.as(clerk), size);
}, 300_000);
afterAll(() => hub.stop());

const sql = <Row>(text: string, params: readonly unknown[] = []) =>
  hub.database.systemQuery<Row>(statement(text), params);

/** A node of the list as a row of the export has it. */
function flat({
  viewerAccess,
  parties,
  claims,
  referrals,
  documents,
  notes,
  ...head
}: Awaited<ReturnType<typeof paged>>[number]) {
  const lists = { parties, claims, referrals, documents, notes };
  const withheld = Object.fromEntries(
    viewerAccess.filter(({ access }) => access !== 'FULL').map(({ group, access }) => [group, access]),
  );
  return {
    ...head,
    ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list?.nodes ?? null])),
    withheld,
  };
}

describe('an export', () => {
  test('equals the union of what paging shows, and says for whom it is', async () => {
    const started = performance.now();
    const { path, mark, disputes, id, persons } = await exported(hub, clerk);
    figure('export: disputes per second', Math.round((1000 * size) / (performance.now() - started)));
    const answer = await download(hub, clerk, path!);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toContain(`${id}.jsonl`);
    const { head, rows } = readJsonl(await answer.text());
    expect(head).toMatchObject({ id, agencyId: 'agy_court_chenggong', staffId: clerk, mark });
    const wanted = (await paged(hub, clerk)).map(flat);
    expect(rows.map(({ exportMark, ...row }) => (expect(exportMark).toBe(mark), row))).toEqual(wanted);
    expect(disputes).toBe(wanted.length);
    expect(persons).toBe(size);
  }, 120_000);

  test('as a table opens as text, marked in every row, and comes back through a reader of CSV', async () => {
    const { path, mark } = await exported(hub, clerk, 'CSV');
    const text = await (await download(hub, clerk, path!)).text();
    expect(text).toContain(`staffId=${clerk}`);
    const rows = readCsv(text);
    const wanted = await paged(hub, clerk);
    expect(rows.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
    for (const [index, row] of rows.entries()) {
      expect(row['exportMark']).toBe(mark);
      expect(row['exportedFor']).toBe(`agy_court_chenggong/${clerk}`);
      expect(row['claimTotalFen']).toBe(String(wanted[index]!.claimTotalFen));
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[\p{Z}\p{C}]*[=+\-@＝＋－＠]/u);
      expect(textOfCell(row['parties']!)).toContain(`EMPLOYER =试验花卉有限公司`);
    }
  });

  test('is narrowed as the list is', async () => {
    const filter = { stages: ['CLOSED' as const] };
    const { path, disputes } = await exported(hub, clerk, 'JSONL', filter);
    expect(disputes).toBe(0);
    expect(readJsonl(await (await download(hub, clerk, path!)).text()).rows).toEqual([]);
  });

  test('keeps masked what is masked, and says so', async () => {
    const station = 'stf_station_admin';
    const { path } = await exported(hub, station);
    const wanted = (await paged(hub, station)).map(flat);
    const { rows } = readJsonl(await (await download(hub, station, path!)).text());
    expect(rows.map(({ exportMark: _mark, ...row }) => row)).toEqual(wanted);
    const all = await exported(hub, clerk);
    for (const row of readJsonl(await (await download(hub, clerk, all.path!)).text()).rows)
      expect(row['withheld']).toMatchObject({ F9: 'NONE' });
  });

  test('is repeated by its key, and asked anew by another', async () => {
    const ask = (key: string, format: 'CSV' | 'JSONL' = 'CSV') =>
      hub.as(clerk).ask(RequestExportDocument, { input: { format, key } });
    const [one, same] = [await ask('导出-1'), await ask('导出-1')];
    expect(same.requestExport.export!.id).toBe(one.requestExport.export!.id);
    await expect(ask('导出-1', 'JSONL')).rejects.toMatchObject({ codes: ['IDEMPOTENCY_MISMATCH'] });
  });

  test('is sealed at rest', async () => {
    const { id } = await exported(hub, clerk);
    const pages = await sql<{ body: Uint8Array }>('select body from export_page where export_id = $1', [id]);
    expect(pages.length).toBe(Math.ceil(size / 20));
    for (const { body } of pages) {
      expect(Buffer.from(body).toString('utf8')).toMatch(/^v1\.dky_/);
      expect(Buffer.from(body).includes('试验')).toBe(false);
    }
  });
});

describe('whoever makes an export may die over it', () => {
  test('the next goes on behind the last page, and nothing is there twice', async () => {
    const id = 'exp_00000000000000000000000001';
    const store = new ExportStore(hub.database, demoVault);
    const lease = new Date(hub.clock.now().getTime() + exportLimits.lease);
    await sql(
      `insert into export_job (id, agency_id, staff_id, format, filter, state, requested_at, leased_by, leased_until, pages, row_count, persons, mark)
       values ($1, 'agy_court_chenggong', $2, 'JSONL', '{}', 'RUNNING', $3, 'gone', $4, 0, 0, 0, 'm')`,
      [id, clerk, hub.clock.now(), lease],
    );
    const [job] = await sql<MadeExport>(`select id, 0 as pages from export_job where id = $1`, [id]);
    await hub.makeExports();
    expect((await hub.as(clerk).ask(ExportStateDocument, { id })).export).toMatchObject({ state: 'RUNNING' });
    hub.clock.moveTo(new Date(lease.getTime() + 1));
    expect(await hub.makeExports()).toBe(1);
    const { export: made } = await hub.as(clerk).ask(ExportStateDocument, { id });
    const { rows } = readJsonl(await (await download(hub, clerk, made!.path!)).text());
    expect(new Set(rows.map((row) => row['id'])).size).toBe(size);
    expect(rows).toHaveLength(size);
    // The one who was thought dead comes back: what it writes is not taken.
    await expect(store.finish(job!, 'gone', hub.clock.now())).resolves.toBe(false);
    const late = { text: 'x', disputeIds: [], rows: 1, persons: 0, nextKey: null };
    await expect(store.append(job!, 'gone', late, { now: hub.clock.now(), newId: () => 'dky_late' })).resolves.toBe(
      false,
    );
  });
});

describe('the link', () => {
  test('is for who asked, and for nobody else', async () => {
    const { path } = await exported(hub, clerk);
    expect((await fetch(`${hub.url}${path}`)).status).toBe(401);
    const nowhere = '/exports/exp_00000000000000000000000000';
    const told = async (answer: Response) => (await answer.text()).replace(/"requestId":"[^"]*"/, '');
    for (const other of ['stf_judge', 'stf_union_officer', 'stf_station_admin']) {
      const answer = await download(hub, other, path!);
      expect(answer.status).toBe(404);
      expect(await told(answer)).toBe(await told(await download(hub, other, nowhere)));
    }
    expect((await download(hub, clerk, path!)).status).toBe(200);
  });

  test('dies on time, and what it led to is deleted', async () => {
    const { path, id, expiresAt } = await exported(hub, clerk);
    hub.clock.moveTo(new Date(new Date(expiresAt!).getTime() - 1));
    expect((await download(hub, clerk, path!)).status).toBe(200);
    hub.clock.moveTo(new Date(expiresAt!));
    expect((await download(hub, clerk, path!)).status).toBe(404);
    await hub.makeExports();
    expect((await hub.as(clerk).ask(ExportStateDocument, { id })).export).toMatchObject({
      state: 'EXPIRED',
      path: null,
    });
    expect(await sql('select from export_page where export_id = $1', [id])).toEqual([]);
    const keys = await sql<{ wrapped: string | null }>('select wrapped from data_key where owner = $1', [
      `export:${id}`,
    ]);
    expect(keys).toEqual([{ wrapped: null }]);
  });

  test('dies when sight of one of its disputes ends', async () => {
    const { path } = await exported(hub, clerk);
    const [own] = await sql<{ id: string }>(
      `update participation set to_at = $1 where agency_id = 'agy_court_chenggong' and to_at is null
         and dispute_id = (select min(dispute_id) from participation where agency_id = 'agy_court_chenggong') returning id`,
      [hub.clock.now()],
    );
    expect((await download(hub, clerk, path!)).status).toBe(404);
    await sql(`update participation set to_at = null where id = $1`, [own!.id]);
    expect((await download(hub, clerk, path!)).status).toBe(200);
  });

  test('dies with the post of who asked', async () => {
    const { path, id } = await exported(hub, clerk);
    const token = await hub.tokenOf(clerk);
    await sql(`update staff set active = false where id = $1`, [clerk]);
    // The directory in memory knows nothing of it yet.
    const answer = await fetch(`${hub.url}${path}`, { headers: { authorization: `Bearer ${token}` } });
    expect([401, 404]).toContain(answer.status);
    await hub.makeExports();
    expect(await sql('select from export_page where export_id = $1', [id])).toEqual([]);
    await sql(`update staff set active = true where id = $1`, [clerk]);
    await hub.reload();
  });
});

describe('what is taken out is taken down', () => {
  test('the making as reads of each dispute, the download by its mark of audit', async () => {
    const { path, id } = await exported(hub, clerk);
    await download(hub, clerk, path!);
    await hub.drain();
    const reads = await sql<{ count: number }>(
      `select count(distinct dispute_id)::int as count from access_entry where request_id like $1 || '.%' and staff_id = $2`,
      [id, clerk],
    );
    expect(reads).toEqual([{ count: size }]);
    const kinds = await sql<{ kind: string }>(
      `select distinct kind from audit_entry where kind like 'export.%' order by 1`,
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['export.created', 'export.downloaded']);
  });
});

describe('an export of many people', () => {
  test('waits for another person of the agency', async () => {
    const { id } = await exported(hub, clerk);
    await sql(`update export_job set state = 'AWAITING_APPROVAL', persons = $2 where id = $1`, [
      id,
      exportLimits.personsAlone + 1,
    ]);
    const approve = (staffId: string) => hub.as(staffId).ask(ApproveExportDocument, { input: { exportId: id } });
    expect((await download(hub, clerk, `/exports/${id}`)).status).toBe(404);
    expect((await approve(clerk)).approveExport.userErrors).toMatchObject([{ code: 'SECOND_PERSON_NEEDED' }]);
    expect((await approve('stf_union_officer')).approveExport.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await approve('stf_judge')).approveExport.userErrors).toEqual([]);
    expect((await download(hub, clerk, `/exports/${id}`)).status).toBe(200);
  });

  test('nobody asks for more than the day allows', async () => {
    const ask = () => hub.as('stf_judge').ask(RequestExportDocument, { input: { format: 'CSV' } });
    for (let n = 0; n < exportLimits.perDay; n += 1) expect((await ask()).requestExport.userErrors).toEqual([]);
    expect((await ask()).requestExport.userErrors).toMatchObject([{ code: 'EXPORT_QUOTA_USED' }]);
  });
});
