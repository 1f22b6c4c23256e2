import { keysBefore, outcomesBefore } from '../domain/history/kept-requests.ts';
import type { Database } from './database.ts';
import { emQuery } from './em-query.ts';
import { statement } from './statement.ts';

/** Keys taken up in one transaction. */
const atOnce = 1_000;

const forgetOutcomes = statement(`
update idempotency i set result = '{}', fingerprint = ''
where (agency_id, client_id, staff_id, operation, key) in (
  select agency_id, client_id, staff_id, operation, key from idempotency where at < $1 and fingerprint <> '' limit $2)
returning key`);

const forgetKeys = statement(`
delete from idempotency
where (agency_id, client_id, staff_id, operation, key) in (
  select agency_id, client_id, staff_id, operation, key from idempotency where at < $1 limit $2)
returning key`);

/** Forgets the outcomes of keys that are too old to be asked for, and then the keys. @returns how many rows it touched */
export async function pruneRequests(database: Database, now: Date): Promise<number> {
  let touched = 0;
  for (const [forget, before] of [
    [forgetKeys, keysBefore(now)],
    [forgetOutcomes, outcomesBefore(now)],
  ] as const) {
    for (let found = atOnce; found === atOnce; touched += found)
      found = (await database.transact((em) => emQuery(em, forget, [before, atOnce]))).length;
  }
  return touched;
}
