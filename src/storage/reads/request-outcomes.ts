import type { Principal } from '../../domain/agency/agency.ts';
import type { Database } from '../database.ts';
import { statement } from '../statement.ts';

/** One effect a key had, as it is kept: references, never what was answered. */
export interface KeptEffect {
  readonly operation: string;
  readonly at: Date;
  /** What the effect made or changed, by the names of the command's result. */
  readonly result: Readonly<Record<string, unknown>>;
}

const ofKey = statement(`
select operation, at, result from idempotency
where agency_id = $1 and client_id = $2 and ($2 <> '' or staff_id = $3) and key = $4
order by at desc, operation limit 20`);

/**
 * What a key did, newest first: for the same agency, and the same system of it, or without a system the same person. An
 * effect whose outcome is not kept any more says so by an instant long past.
 */
export function effectsOfKey(
  database: Database,
  { agencyId, staffId, client }: Principal,
  key: string,
): Promise<KeptEffect[]> {
  return database.query<KeptEffect>(ofKey, [agencyId, client?.id ?? '', staffId, key]);
}
