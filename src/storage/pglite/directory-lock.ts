import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseError } from '../database-error.ts';
import { isRunning, machineStartedAt, ownIdentity, type ProcessIdentity } from './process-identity.ts';

export interface DirectoryLock {
  release(): void;
}

interface Holder extends ProcessIdentity {
  servedAt: string | null;
  nonce: string;
}

/** Milliseconds between two signs of life, and without one after which a holder out of sight counts as dead. */
const beatEvery = 5_000;
const deadAfter = 60_000;

/**
 * Takes the directory for this process: PGlite has no lock of its own, and two processes on one directory lose data.
 *
 * A holder on this machine is known by its pid and start; one out of sight (another container or machine on a shared
 * disk) by the age of the file, which a holder touches every five seconds.
 *
 * @throws DatabaseError DIRECTORY_IN_USE while another process holds it
 */
export function lockDirectory(directory: string, servedAt?: string): DirectoryLock {
  const file = join(directory, 'accord.lock');
  const own: Holder = { ...ownIdentity(), servedAt: servedAt ?? null, nonce: randomUUID() };
  if (!create(file, own)) takeOver(file, own);

  const beat = setInterval(() => touch(file), beatEvery);
  beat.unref();
  return {
    release: () => {
      clearInterval(beat);
      if (readHolder(file)?.nonce === own.nonce) rmSync(file, { force: true });
    },
  };
}

/** False when the file is there already. */
function create(file: string, own: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(own), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Only who holds the gate may remove a lock, and looks again first: so nobody removes a lock just taken over. */
function takeOver(file: string, own: Holder): void {
  refuseLive(file);
  const gate = `${file}.takeover`;
  if (ageOf(gate) > deadAfter) rmSync(gate, { recursive: true, force: true });
  try {
    mkdirSync(gate);
  } catch {
    throw inUse(readHolder(file));
  }
  try {
    refuseLive(file);
    rmSync(file, { force: true });
    if (!create(file, own)) throw inUse(readHolder(file));
  } finally {
    rmSync(gate, { recursive: true, force: true });
  }
}

function refuseLive(file: string): void {
  const holder = readHolder(file);
  if (isAlive(holder, file)) throw inUse(holder);
}

/** A file that cannot be read is being written this moment, or was cut short by a crash: its age tells. */
function isAlive(holder: Holder | null, file: string): boolean {
  const running = holder && isRunning(holder);
  if (running !== null) return running;
  const age = ageOf(file);
  return age < deadAfter && Date.now() - age > machineStartedAt();
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

/** Milliseconds since the file was last touched; infinite when there is none. */
function ageOf(file: string): number {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? Date.now() - stat.mtimeMs : Infinity;
}

function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Somebody removed the lock by hand; there is nothing left to keep fresh.
  }
}

const zhLater = '；它在另一台机器或容器中，若已异常退出，请一分钟后重试';
const enLater = '; it runs on another machine or in another container: if it crashed, try again in a minute';

function inUse(holder: Holder | null): DatabaseError {
  const who = holder?.pid ?? '?';
  const outOfSight = holder && isRunning(holder) === null;
  const zhAt = holder?.servedAt ? `，服务地址 ${holder.servedAt}` : '';
  const enAt = holder?.servedAt ? `, serving ${holder.servedAt}` : '';
  return new DatabaseError('DIRECTORY_IN_USE', {
    zh: `另一进程（pid ${who}${zhAt}）正在使用该数据目录；请先停止它，或设置 DATABASE_URL${outOfSight ? zhLater : ''}`,
    en: `another process (pid ${who}${enAt}) uses this data directory; stop it or set DATABASE_URL${outOfSight ? enLater : ''}`,
  });
}
