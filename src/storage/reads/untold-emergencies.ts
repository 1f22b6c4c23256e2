import type { Database } from '../database.ts';
import { emergencyEnd } from '../sql-rights-register.ts';
import { statement } from '../statement.ts';

const untold = statement(`
select e.id from emergency_access e where e.told_at is null and ${emergencyEnd('e')} <= $1::timestamptz
order by e.id limit 100`);

/** Emergency access that is over and of which the worker's side was not told yet; asked by the hub itself. */
export async function untoldEmergencies(database: Database, now: Date): Promise<string[]> {
  const rows = await database.systemQuery<{ id: string }>(untold, [now]);
  return rows.map(({ id }) => id);
}
