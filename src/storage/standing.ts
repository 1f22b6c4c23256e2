import type { Author } from './author.ts';
import type { Call } from './em-query.ts';
import { statement } from './statement.ts';

/**
 * Whether the person still works for the agency and holds every post the caller was taken to hold. The row is kept as it
 * is until the transaction ends: whoever takes a post away waits, or has done so and is seen.
 */
const personStands = statement(`
select s.active and s.agency_id = $2 and s.roles @> $3::text[] as stands from staff s where s.id = $1 for share`);

/** The same for the system in between and what it was registered for. */
const clientStands = statement(`
select c.agency_id = $2 and c.ended_at is null and c.from_at <= $5::timestamptz
    and (c.until_at is null or c.until_at > $5::timestamptz)
    and c.scopes @> $3::text[] and (c.groups & $4::int) = $4::int as stands
from system_client c where c.id = $1 for share`);

/** What to ask about whoever writes; nothing where the hub itself does. */
export function standingCalls({ principal, now }: Author): Call[] {
  if (!principal) return [];
  const { staffId, agencyId, roles, client } = principal;
  const person: Call = [personStands, [staffId, agencyId, [...roles]]];
  if (!client) return [person];
  return [person, [clientStands, [client.id, agencyId, [...client.scopes], client.groups, now]]];
}

/** The answers, taken together: a row that is not there stands for nobody. */
export function allStand(answers: readonly unknown[][]): boolean {
  return answers.every(([row]) => (row as { stands: boolean } | undefined)?.stands === true);
}
