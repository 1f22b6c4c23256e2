import type { Pool, PoolClient } from 'pg';

/**
 * Gives a connection back to the pool when the server ended it while it was in use.
 *
 * Kysely does not release the connection of a transaction whose rollback fails, and on a dead connection it must fail:
 * without this, every connection lost inside a transaction would be one fewer for good, until none is left.
 */
export function reclaimConnections(pool: Pool): void {
  pool.on('connect', (client) => client.once('end', () => reclaim(client)));
}

function reclaim(client: PoolClient): void {
  try {
    client.release(true);
  } catch {
    // It was with the pool already.
  }
  // Who holds it may still release it, once its own error has passed; the pool must not hear of it twice.
  client.release = () => {};
}
