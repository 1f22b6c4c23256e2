import type { PGlite } from '@electric-sql/pglite';
import { enterReaderRole } from '../app-role.ts';

const lookEvery = 15_000;
const longestInterval = 5 * 60_000;
const mostWal = 64 * 1024 * 1024;

/**
 * Writes checkpoints, which PGlite never does by itself: every five minutes, or after 64 MB of log, when anything was
 * written. Without them the log grows without end and reopening after a crash takes longer and longer.
 */
export function startCheckpoints(
  pglite: PGlite,
  now: () => number = Date.now,
): { stop(): void; look(): Promise<void> } {
  let at = now();
  let from: number | undefined;

  async function look(): Promise<void> {
    const position = await walPosition(pglite);
    from ??= position;
    const due = position - from >= mostWal || (position > from && now() - at >= longestInterval);
    if (!due) return;
    await checkpoint(pglite);
    at = now();
    from = await walPosition(pglite);
  }

  const timer = setInterval(() => {
    // A failing engine shows in every query; here it must not take the process down.
    if (!pglite.closed) look().catch(() => {});
  }, lookEvery);
  timer.unref();
  return { stop: () => clearInterval(timer), look };
}

/** Bytes of log written since the cluster was made. */
async function walPosition(pglite: PGlite): Promise<number> {
  const { rows } = await pglite.query<{ bytes: string }>(
    `select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::text as bytes`,
  );
  return Number(rows[0]!.bytes);
}

/** One implicit transaction: should the checkpoint fail, the role is the reader's again all the same. */
async function checkpoint(pglite: PGlite): Promise<void> {
  await pglite.exec(`reset role; checkpoint; ${enterReaderRole}`);
}
