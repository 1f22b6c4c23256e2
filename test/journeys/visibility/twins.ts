import type { Database } from '../../../src/storage/database.ts';
import { statement } from '../../../src/storage/statement.ts';
import type { TestHub } from '../../support/hub.ts';
import type { Named } from './acts.ts';

const tables: Record<Exclude<keyof Named, 'disputeId' | 'instalmentId'>, string> = {
  referralId: 'referral',
  partyId: 'party',
  consentId: 'consent',
  subjectId: 'obligation',
  courtCaseId: 'court_case',
  mediationId: 'mediation',
  arbitrationId: 'arbitration',
  aidFileId: 'aid_file',
};

/** One real id of everything that hangs on the dispute. */
export async function idsOf(database: Database, disputeId: string): Promise<Named> {
  const entries = Object.entries(tables).map(async ([name, table]) => [
    name,
    await first(database, `select id from ${table} where dispute_id = $1 order by id limit 1`, disputeId),
  ]);
  const instalment = `select i.id from instalment i join obligation o on o.id = i.obligation_id where o.dispute_id = $1 order by i.id limit 1`;
  return {
    disputeId,
    instalmentId: await first(database, instalment, disputeId),
    ...(Object.fromEntries(await Promise.all(entries)) as Omit<Named, 'disputeId' | 'instalmentId'>),
  };
}

async function first(database: Database, sql: string, disputeId: string): Promise<string> {
  const [row] = await database.systemQuery<{ id: string }>(statement(sql), [disputeId]);
  if (!row) throw new Error(`nothing to name: ${sql}`);
  return row.id;
}

/** An id of the same shape that stands for nothing: same prefix and moment, other digits. */
export function nobody(id: string): string {
  return id.slice(0, 14) + [...id.slice(14)].map((digit) => (digit === 'z' ? '0' : 'z')).join('');
}

/** The same ids, all of nothing. */
export function nobodies(ids: Named): Named {
  return Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, nobody(id as string)])) as unknown as Named;
}

/**
 * Status and bytes of the answer. The request id is the request's own and says nothing of what was asked for: it is
 * taken out where an error repeats it, and nothing else is.
 */
export async function bytesOf(hub: TestHub, staffId: string, body: object): Promise<string> {
  const response = await hub.raw(staffId, body);
  const text = await response.text();
  return `${response.status} ${text.replace(/"requestId":"[0-9a-f-]{36}"/g, '"requestId":""')}`;
}
