import { readFileSync, readlinkSync } from 'node:fs';
import { hostname, uptime } from 'node:os';

/** What tells one process from every other, also from a later one that was given the same number. */
export interface ProcessIdentity {
  pid: number;
  host: string;
  /** Clock ticks from the machine's start to the process's; null where the system does not say. */
  started: string | null;
  /** The world in which `pid` is counted (containers each have one); null where there are none. */
  pidSpace: string | null;
}

export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, host: hostname(), started: startOf(process.pid), pidSpace: pidSpace() };
}

/**
 * Whether the process of that identity still runs, as far as can be told from here.
 *
 * @returns null when it counts its processes elsewhere (another machine or container) or may be a stranger's pid
 */
export function isRunning(other: ProcessIdentity): boolean | null {
  if (other.host !== hostname() || other.pidSpace !== pidSpace()) return null;
  if (!answers(other.pid)) return false;
  const started = startOf(other.pid);
  if (started === null || other.started === null) return null;
  return started === other.started;
}

/** Milliseconds since 1970 at which this machine started. */
export function machineStartedAt(): number {
  return Date.now() - uptime() * 1000;
}

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Field 22 of /proc/<pid>/stat; the second field is a name in brackets that may hold anything. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie has ended: it only waits for its parent to take note.
    return fields[0] === 'Z' ? 'ended' : (fields[19] ?? null);
  } catch {
    return null;
  }
}

function pidSpace(): string | null {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return null;
  }
}
