import { legalDateOf } from '../../kernel/legal-date.ts';
import { contractProposals } from '../../storage/contract-proposals.ts';
import type { Database } from '../../storage/database.ts';
import { fieldUsers } from '../../storage/field-uses.ts';
import { statement } from '../../storage/statement.ts';
import type { AgencyType } from '../../domain/agency/agency-type.ts';
import { contractFile } from '../emit-schema.ts';
import type { Evidence } from './verdict.ts';

const agencies = statement(`select id, type from agency order by id`);

/** Asks a hub's database about coordinates: who called them within the days before now, and what was agreed. */
export async function evidenceFrom(
  database: Database,
  coordinates: readonly string[],
  { now, days }: { readonly now: Date; readonly days: number },
): Promise<Evidence> {
  const since = legalDateOf(new Date(now.getTime() - days * 86_400_000));
  const bodies = await database.systemQuery<{ id: string; type: AgencyType }>(agencies, []);
  return {
    contractOf: new Map(bodies.map(({ id, type }) => [id, contractName(type)])),
    users: await fieldUsers(database, coordinates, since),
    proposals: await contractProposals(database),
  };
}

/** The name of a type's contract: `legal-aid-centre`. */
export function contractName(type: AgencyType): string {
  return contractFile(type).replace(/^contracts\/|\.graphql$/g, '');
}
