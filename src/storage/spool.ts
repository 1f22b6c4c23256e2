import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning, ownIdentity, type ProcessIdentity } from './pglite/process-identity.ts';

/** Stores lines of the spool; a line it has had before changes nothing. */
export type StoreLines = (lines: readonly unknown[]) => Promise<void>;

/** Where a spool is kept, and where its lines go in the end. */
export interface SpoolOptions {
  /** Folder of all spools of this hub; each process keeps one of its own in it. */
  readonly dir: string;
  /** Tells this process's folder from every other. */
  readonly name: string;
  readonly store: StoreLines;
  /** Bytes it may hold before it refuses; default 64 MiB. */
  readonly room?: number;
}

/** Thrown when a line has no room: what it tells of must not happen. */
export class SpoolFull extends Error {
  override readonly name = 'SpoolFull';
}

interface Segment {
  readonly path: string;
  readonly file: number;
  readonly lines: unknown[];
  bytes: number;
}

const owner = 'owner.json';

/**
 * Lines on their way to the database. A line is with the system once `append` returns, so that it outlives the process,
 * and reaches the database at the next `drain`, of this process or, where this one is killed, of the next one to open.
 */
export class Spool {
  private readonly folder: string;
  private readonly store: StoreLines;
  private readonly room: number;
  private current: Segment;
  private readonly waiting: Segment[] = [];
  private draining: Promise<void> | null = null;
  private next: Promise<void> | null = null;
  private count = 0;

  private constructor({ dir, name, store, room = 64 * 1024 * 1024 }: SpoolOptions) {
    this.folder = join(dir, name);
    this.store = store;
    this.room = room;
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    this.current = this.segment();
  }

  /** Opens a spool of its own, after storing what processes that are gone have left in the folder. */
  static async open(options: SpoolOptions): Promise<Spool> {
    await mkdir(options.dir, { recursive: true, mode: 0o700 });
    for (const name of await readdir(options.dir)) await adopt(join(options.dir, name), options.store);
    const spool = new Spool(options);
    await writeFile(join(spool.folder, owner), JSON.stringify(ownIdentity()), { mode: 0o600 });
    return spool;
  }

  /** Bytes that wait for the database. */
  get bytes(): number {
    return this.waiting.reduce((sum, { bytes }) => sum + bytes, this.current.bytes);
  }

  /**
   * Hands one line to the system, without waiting for the disk.
   *
   * @param written what of it may stand in a file, where that is not all; the rest is gone if the process is killed
   * @throws SpoolFull when there is no room, or the system takes no more
   */
  append(line: object, written: object = line): void {
    const text = Buffer.from(`${JSON.stringify(written)}\n`);
    if (this.bytes + text.length > this.room) throw new SpoolFull('no room');
    try {
      writeSync(this.current.file, text);
    } catch (cause) {
      // Half a line may stand there now; what follows goes elsewhere.
      this.rotate();
      throw new SpoolFull('not written', { cause });
    }
    this.current.bytes += text.length;
    this.current.lines.push(line);
  }

  /** Stores everything appended so far and forgets it; keeps it all when the database does not take it. */
  drain(): Promise<void> {
    if (this.draining === null) {
      this.draining = this.drainOnce().finally(() => (this.draining = null));
      return this.draining;
    }
    // The one under way may have begun before the last lines were there.
    this.next ??= this.draining
      .catch(() => undefined)
      .then(() => {
        this.next = null;
        return this.drain();
      });
    return this.next;
  }

  /** Stores what it can and closes; what it cannot stays for the next process. */
  async close(): Promise<void> {
    await this.draining?.catch(() => undefined);
    await this.drain().catch(() => undefined);
    closeSync(this.current.file);
    if (this.bytes === 0) await rm(this.folder, { recursive: true, force: true });
  }

  private async drainOnce(): Promise<void> {
    if (this.current.lines.length > 0) this.rotate();
    while (this.waiting.length > 0) {
      const [oldest] = this.waiting;
      await this.store(oldest!.lines);
      await rm(oldest!.path, { force: true });
      this.waiting.shift();
    }
  }

  private rotate(): void {
    closeSync(this.current.file);
    this.waiting.push(this.current);
    this.current = this.segment();
  }

  private segment(): Segment {
    const path = join(this.folder, `${String((this.count += 1)).padStart(8, '0')}.jsonl`);
    return { path, file: openSync(path, 'a', 0o600), lines: [], bytes: 0 };
  }
}

/** Stores and removes what a process that is gone has left; leaves alone what one that runs still writes to. */
async function adopt(folder: string, store: StoreLines): Promise<void> {
  if (await isOwned(join(folder, owner))) return;
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.jsonl')).sort();
  for (const name of names) {
    const lines = whole(await readFile(join(folder, name), 'utf8'));
    if (lines.length > 0) await store(lines);
    await rm(join(folder, name), { force: true });
  }
  await rm(folder, { recursive: true, force: true });
}

/** A folder whose owner counts its processes elsewhere is another machine's, and that machine will come back to it. */
async function isOwned(path: string): Promise<boolean> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return false;
  return isRunning(JSON.parse(text) as ProcessIdentity) !== false;
}

/** The lines of a segment. A last one that was cut off belongs to an answer that never went out. */
function whole(text: string): unknown[] {
  return text
    .split('\n')
    .slice(0, -1)
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as unknown];
      } catch {
        return [];
      }
    });
}
