import type { Database } from '../storage/database.ts';
import type { ProofKeeper } from '../storage/proof/keeper.ts';

/** Whether the hub can answer, and what it says of itself to whoever watches it. */
export async function readiness(database: Database, { hold }: ProofKeeper) {
  const about = { database: database.engine, assurance: database.assurance, integrity: hold ?? 'sound' };
  try {
    await database.ping();
    return { missing: [], about };
  } catch {
    return { missing: ['database'], about };
  }
}
