import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSensitive, type AccessEntry } from '../domain/audit/access.ts';
import { AuditThinning, stranger, type AuditEntry, type AuditEvent } from '../domain/audit/audit-entry.ts';
import { GroupedAccess, storeAccess } from './access-log.ts';
import { storeAudit } from './audit-log.ts';
import type { Database } from './database.ts';
import { Spool } from './spool.ts';

/** What a line of the spool is. */
type Line = { readonly access: AccessEntry } | { readonly audit: AuditEntry };

/** Milliseconds between two emptyings of the spool; a read stands in the table well within five seconds. */
const drainEvery = 1_000;
/** Audit entries kept in memory while the spool takes none; what comes on top is only counted. */
const mostHeld = 10_000;

/** What a store of entries is opened with. */
export interface AuditStoreOptions {
  readonly database: Database;
  /** Folder of the spools; a passing one when left out. */
  readonly dir?: string;
  readonly now: () => Date;
  /** Told when entries cannot be stored for now, with what the system said. */
  readonly onFault: (error: unknown) => void;
  /** Makes a text nobody had before. */
  readonly unique: () => string;
}

/** Where every entry of the audit and of the access log goes. */
export class AuditStore {
  private readonly options: AuditStoreOptions;
  private readonly grouped: GroupedAccess;
  private readonly thinning: AuditThinning;
  private readonly spool: Spool;
  private readonly passing: string | null;
  private readonly held: Line[] = [];
  private lost = 0;
  private timer: NodeJS.Timeout | undefined;

  private constructor(options: AuditStoreOptions, spool: Spool, passing: string | null) {
    this.options = options;
    this.spool = spool;
    this.passing = passing;
    this.grouped = new GroupedAccess(options.database);
    const name = options.unique();
    let count = 0;
    this.thinning = new AuditThinning(() => `${name}.${(count += 1)}`);
  }

  /** Opens the store and takes over what a process that is gone has left; `start` begins to empty the spool. */
  static async open(options: AuditStoreOptions): Promise<AuditStore> {
    const { database, dir, unique } = options;
    const passing = dir ? null : await mkdtemp(join(tmpdir(), 'accord-spool-'));
    const store = (lines: readonly unknown[]) => storeLines(database, lines as readonly Line[]);
    const spool = await Spool.open({ dir: dir ?? passing!, name: unique(), store });
    return new AuditStore(options, spool, passing);
  }

  /** Empties the spool every second from now on. */
  start(): void {
    this.timer = setInterval(() => void this.drain(), drainEvery);
    this.timer.unref();
  }

  /** Takes an event down. It neither waits nor throws. */
  take(event: AuditEvent): void {
    this.write(this.thinning.take(event).map((audit) => ({ audit })));
  }

  /**
   * Keeps what one answer disclosed. Where a sensitive group was among it, all of it is committed when this resolves;
   * else it is with the system, and outlives this process.
   *
   * @throws whatever kept it from being stored; the answer must not go out then
   */
  async keep(entries: readonly AccessEntry[]): Promise<void> {
    if (entries.some(isSensitive)) return this.grouped.store(entries);
    try {
      for (const access of entries) this.spool.append({ access });
    } catch {
      await this.grouped.store(entries);
    }
  }

  /** Stores what waits, as far as the database takes it. */
  async drain({ all = false } = {}): Promise<void> {
    this.write(this.thinning.due(all ? undefined : this.options.now()).map((audit) => ({ audit })));
    try {
      await this.spool.drain();
    } catch (error) {
      this.options.onFault(error);
    }
  }

  /** Stores everything that is counted or waits, and ends. */
  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.drain({ all: true });
    await this.spool.close();
    if (this.passing) await rm(this.passing, { recursive: true, force: true });
  }

  private write(lines: readonly Line[]): void {
    this.held.push(...lines);
    try {
      while (this.held.length > 0) {
        const [line] = this.held;
        // What a caller named can be anything, so that it never stands in a file.
        this.spool.append(line!, 'audit' in line! ? { audit: { ...line.audit, subject: null } } : line);
        this.held.shift();
      }
      this.tellLost();
    } catch (error) {
      const excess = this.held.length - mostHeld;
      if (excess > 0) this.lost += this.held.splice(mostHeld, excess).length;
      this.options.onFault(error);
    }
  }

  /** Once there is room again, how many found none is an event of its own. */
  private tellLost(): void {
    const count = this.lost;
    this.lost = 0;
    if (count > 0) {
      const about = { at: this.options.now(), caller: stranger };
      this.take({ kind: 'fault.audit', reason: 'entries-lost', count, ...about });
    }
  }
}

async function storeLines(database: Database, lines: readonly Line[]): Promise<void> {
  await storeAccess(
    database,
    lines.flatMap((line) => ('access' in line ? [line.access] : [])),
  );
  await storeAudit(
    database,
    lines.flatMap((line) => ('audit' in line ? [line.audit] : [])),
  );
}
