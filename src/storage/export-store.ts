import { exportLimits, type ExportFailure, type ExportJob } from '../domain/export/export-job.ts';
import type { NewId } from '../kernel/ids.ts';
import type { Database } from './database.ts';
import * as statements from './export-statements.ts';
import { SealBroken } from './vault/sealed-text.ts';
import { fetchKeysOf, insertKeys } from './vault/key-rows.ts';
import { KeysAway } from './vault/key-service.ts';
import type { DataKeyRow, Vault } from './vault/vault.ts';

/** An export as whoever makes or hands it out sees it. */
export interface MadeExport extends Omit<ExportJob, 'state'> {
  readonly mark: string;
  readonly pages: number;
  readonly rowCount: number;
  readonly persons: number;
  /** Cursor of the next page; null for the first. */
  readonly nextKey: string | null;
  readonly madeAt: Date | null;
}

/** One page as it is to be kept. */
export interface ExportPage {
  /** Text of the file, line by line. */
  readonly text: string;
  readonly disputeIds: readonly string[];
  readonly rows: number;
  readonly persons: number;
  readonly nextKey: string | null;
}

/** The exports that are made in the background, and their sealed pages. */
export class ExportStore {
  private readonly database: Database;
  private readonly vault: Vault;

  constructor(database: Database, vault: Vault) {
    this.database = database;
    this.vault = vault;
  }

  /** Takes the oldest export nobody is at; null when there is none. */
  async claim(by: string, now: Date): Promise<MadeExport | null> {
    const [job] = await this.database.systemQuery<MadeExport>(statements.claim, [now, by, leaseFrom(now)]);
    return job ?? null;
  }

  /** Keeps the next page; false when another process has taken the export over. @throws KeysAway without keys */
  async append(job: MadeExport, by: string, page: ExportPage, { now, newId }: Author): Promise<boolean> {
    const key = await this.keyFor(job.id, { now, newId });
    const text = await this.vault.seal({ text: page.text, place: placeOf(job.id, job.pages + 1) }, key);
    const sealed = Buffer.from(text, 'utf8');
    const counted = [page.rows, page.persons, page.nextKey, leaseFrom(now)];
    const values = [job.id, by, job.pages, sealed, [...page.disputeIds], ...counted];
    return (await this.database.systemQuery(statements.append, values)).length > 0;
  }

  /** Makes it ready, or has it wait for a second person; false when another process has taken it over. */
  async finish({ id }: MadeExport, by: string, now: Date): Promise<boolean> {
    const dies = new Date(now.getTime() + exportLimits.hours * 3_600_000);
    const values = [id, by, now, exportLimits.personsAlone, dies];
    return (await this.database.systemQuery(statements.finish, values)).length > 0;
  }

  /** Gives it back, to be gone on with in the next round. */
  async letGo({ id }: MadeExport, by: string): Promise<void> {
    await this.database.systemQuery(statements.letGo, [id, by]);
  }

  /** Drops the pages made so far. */
  async restart({ id }: MadeExport, by: string): Promise<void> {
    await this.database.systemQuery(statements.restart, [id, by]);
  }

  /** Ends it without a result and deletes what there is. */
  async fail({ id }: MadeExport, failure: ExportFailure, now: Date): Promise<void> {
    await this.database.systemQuery(statements.fail, [id, now, failure]);
  }

  /** Ends and deletes what is over; tells how many. */
  async expire(now: Date): Promise<number> {
    return (await this.database.systemQuery(statements.expire, [now, now])).length;
  }

  /** The export, where exactly this caller may download it now; null for anything else. */
  async openable(id: string, caller: Caller, now: Date): Promise<MadeExport | null> {
    const { staffId, agencyId, client } = caller;
    const [job] = await this.database.systemQuery<MadeExport>(statements.openable, [
      id,
      staffId,
      agencyId,
      now,
      client?.id ?? null,
    ]);
    return job ?? null;
  }

  /** Ids of the disputes in it. */
  async disputesOf({ id }: MadeExport): Promise<string[]> {
    return (await this.database.systemQuery<{ id: string }>(statements.disputesOf, [id])).map((row) => row.id);
  }

  /** Text of a page, from 1; null when it was deleted meanwhile. @throws KeysAway, SealBroken when it cannot be opened */
  async page({ id }: MadeExport, page: number): Promise<string | null> {
    const [row] = await this.database.systemQuery<{ body: Uint8Array }>(statements.pageBody, [id, page]);
    if (!row) return null;
    const kept = { text: Buffer.from(row.body).toString('utf8'), place: placeOf(id, page) };
    const [opened = null] = await this.vault.open([kept], fetchKeysOf(this.database));
    if (opened instanceof KeysAway || opened instanceof SealBroken) throw opened;
    return opened;
  }

  private async keyFor(exportId: string, { now, newId }: Author): Promise<DataKeyRow> {
    const owner = `export:${exportId}`;
    const [known] = await this.database.systemQuery<DataKeyRow>(statements.keyOf, [owner]);
    if (known) return known;
    const id = newId('dataKey');
    const { under, wrapped } = await this.vault.newKey(id);
    await this.database.systemQuery(insertKeys, [[id], [owner], [null], [under], [wrapped], now]);
    return { id, under, wrapped };
  }
}

interface Author {
  readonly now: Date;
  readonly newId: NewId;
}

interface Caller {
  readonly staffId: string;
  readonly agencyId: string;
  readonly client?: { readonly id: string } | null | undefined;
}

function leaseFrom(now: Date): Date {
  return new Date(now.getTime() + exportLimits.lease);
}

function placeOf(exportId: string, page: number) {
  return { table: 'export_page', row: `${exportId}.${page}`, column: 'body' };
}
