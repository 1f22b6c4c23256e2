import { agencyTypeNames } from '../../domain/agency/agency-type.ts';
import { contractProposals, keepApproval, keepProposal } from '../../storage/contract-proposals.ts';
import type { Database } from '../../storage/database.ts';
import { contractChanges, nameOf, type Contracts } from './changes.ts';
import { contractName } from './evidence.ts';

const day = 86_400_000;

/** Proposes everything that breaks, to every agency under a contract it takes something from. */
export async function propose(
  database: Database,
  { before, after }: { readonly before: Contracts; readonly after: Contracts },
  said: {
    readonly id: string;
    readonly title: string;
    readonly by: string;
    readonly now: Date;
    readonly noticeDays: number;
  },
): Promise<string[]> {
  const breaking = (await contractChanges(before, after)).filter(({ level }) => level === 'BREAKING');
  if (breaking.length === 0) return ['没有破坏性变更，无需提案 / nothing breaks: no proposal is needed'];
  const contracts = new Set(breaking.flatMap((change) => change.contracts));
  const { id, title, by: proposedBy, now: proposedAt, noticeDays } = said;
  const noticeEnds = new Date(proposedAt.getTime() + noticeDays * day);
  const changes = breaking.flatMap((change) => change.contracts.map((contract) => nameOf(contract, change)));
  const types = agencyTypeNames.filter((type) => contracts.has(contractName(type)));
  await keepProposal(database, { id, title, changes, proposedBy, proposedAt, noticeEnds, types });
  const asked = (await contractProposals(database)).find((each) => each.id === id)!.partners;
  return [
    `提案 ${id}：${changes.length} 处变更，待 ${asked.length} 个单位同意，通知期至 ${dateOf(noticeEnds)}`,
    `proposal ${id}: ${changes.length} changes, ${asked.length} agencies are asked, notice ends on ${dateOf(noticeEnds)}`,
    ...asked.map(({ agencyId }) => `  ${agencyId}`),
  ];
}

/** Takes an administrator's approval for the agency. @throws Error where the person has none to give */
export async function approveProposal(
  database: Database,
  said: { readonly proposalId: string; readonly staffId: string; readonly at: Date },
): Promise<string[]> {
  const agencyId = await keepApproval(database, said);
  if (agencyId === null)
    throw new Error(
      `${said.staffId} 不是待同意单位的管理员 / is not the administrator of an agency that ${said.proposalId} still asks`,
    );
  return [`${agencyId} 已同意 / has approved ${said.proposalId}`];
}

/** Every proposal, whom it waits for, and until when. */
export async function proposalLines(database: Database, now: Date): Promise<string[]> {
  return (await contractProposals(database)).map(({ id, title, changes, partners, noticeEnds }) => {
    const waiting = partners.filter(({ approvedBy }) => approvedBy === null).map(({ agencyId }) => agencyId);
    const state =
      waiting.length === 0
        ? '全部同意 / approved by all'
        : now >= noticeEnds
          ? `通知期已满 / notice ended ${dateOf(noticeEnds)}`
          : `待 / waits for ${waiting.join(', ')} 至 / until ${dateOf(noticeEnds)}`;
    return `${id} ${title}: ${changes.length} 处变更 / changes; ${state}`;
  });
}

function dateOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}
