import type { Database } from './database.ts';
import { statement } from './statement.ts';

/** A change of contracts as it was proposed, and what each agency it takes something from has said. */
export interface ContractProposal {
  readonly id: string;
  readonly title: string;
  /** Contract and coordinate of each change: `court Query.disputes`. */
  readonly changes: readonly string[];
  readonly proposedAt: Date;
  /** From then on nobody's approval is waited for. */
  readonly noticeEnds: Date;
  readonly partners: readonly { readonly agencyId: string; readonly approvedBy: string | null }[];
}

const insert = statement(`
with proposed as (
  insert into contract_proposal (id, title, changes, proposed_by, proposed_at, notice_ends)
  values ($1, $2, $3::text[], $4, $5, $6) returning id
)
insert into contract_approval (proposal_id, agency_id)
select p.id, a.id from proposed p, agency a where a.type = any($7::text[])`);

/** Keeps a proposal; every agency of the types is asked for its approval. */
export async function keepProposal(
  database: Database,
  {
    id,
    title,
    changes,
    proposedBy,
    proposedAt,
    noticeEnds,
    types,
  }: Omit<ContractProposal, 'partners'> & { readonly proposedBy: string; readonly types: readonly string[] },
): Promise<void> {
  await database.systemQuery(insert, [id, title, [...changes], proposedBy, proposedAt, noticeEnds, [...types]]);
}

const approve = statement(`
update contract_approval c set approved_by = s.id, approved_at = $3
from staff s
where c.proposal_id = $1 and s.id = $2 and s.active and 'AGENCY_ADMIN' = any(s.roles) and c.agency_id = s.agency_id
  and c.approved_by is null
returning c.agency_id as "agencyId"`);

/** The agency an administrator approved for; null where the person administers none that is still asked. */
export async function keepApproval(
  database: Database,
  { proposalId, staffId, at }: { readonly proposalId: string; readonly staffId: string; readonly at: Date },
): Promise<string | null> {
  const [row] = await database.systemQuery<{ agencyId: string }>(approve, [proposalId, staffId, at]);
  return row?.agencyId ?? null;
}

const all = statement(`
select p.id, p.title, p.changes, p.proposed_at as "proposedAt", p.notice_ends as "noticeEnds",
  coalesce((select jsonb_agg(jsonb_build_object('agencyId', c.agency_id, 'approvedBy', c.approved_by) order by c.agency_id)
    from contract_approval c where c.proposal_id = p.id), '[]') as partners
from contract_proposal p order by p.proposed_at, p.id`);

/** All proposals, the oldest first. */
export async function contractProposals(database: Database): Promise<ContractProposal[]> {
  return database.systemQuery<ContractProposal>(all, []);
}
