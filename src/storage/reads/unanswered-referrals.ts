import type { Database } from '../database.ts';
import { statement } from '../statement.ts';

const unanswered = statement(`
select distinct r.id
from deadline l join referral r on r.id = l.referral_id
where l.state = 'RUNNING' and l.due_at < $1 and r.state in ('SENT', 'RECEIVED') and r.kind || ':' || l.rule = any($2::text[])
order by r.id limit 200`);

/**
 * Referrals whose answer clock has run out, for the hub itself; no caller ever sees this list.
 *
 * @param answerClocks pairs of kind and rule, `R08:ASSIGN_ACCEPT`
 */
export async function unansweredReferrals(
  database: Database,
  now: Date,
  answerClocks: readonly string[],
): Promise<string[]> {
  const rows = await database.systemQuery<{ id: string }>(unanswered, [now, answerClocks]);
  return rows.map(({ id }) => id);
}
