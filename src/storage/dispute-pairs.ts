import { comparedOf, type ComparedSource } from './compared-dispute.ts';
import type {
  DisputeLink,
  DisputeMerge,
  DisputePairs,
  DuplicateCandidate,
  DuplicateProposal,
  MovedByMerge,
} from '../commands/dispute-pairs.ts';
import type { EntityManager } from './database.ts';
import { emQueries, emQuery } from './em-query.ts';
import {
  aliasesOf,
  candidates,
  claimDispute,
  closeLink,
  decideProposal,
  endMerge,
  forgetKeys,
  insertLink,
  insertMerge,
  insertProposal,
  keepKeys,
  leadAliases,
  mergeOf,
  openLink,
  profileSource,
  proposal,
  proposalOf,
  queueUp,
} from './pair-statements.ts';
import type { Vault } from './vault/vault.ts';

interface Author {
  readonly vault: Vault;
  readonly agencyId: string;
  readonly staffId: string | null;
  readonly now: Date;
}

/** What commands ask about two disputes at once, on one transaction. */
export class SqlDisputePairs implements DisputePairs {
  private readonly em: EntityManager;
  private readonly author: Author;

  constructor(em: EntityManager, author: Author) {
    this.em = em;
    this.author = author;
  }

  async disputeOfClaim(claimId: string): Promise<string | null> {
    const [row] = await emQuery<{ dispute_id: string }>(this.em, claimDispute, [claimId]);
    return row?.dispute_id ?? null;
  }

  async link(link: Parameters<DisputePairs['link']>[0]): Promise<boolean> {
    const { id, fromDisputeId, toDisputeId, reason, note } = link;
    const { agencyId, staffId, now } = this.author;
    const params = [id, fromDisputeId, toDisputeId, reason, note, agencyId, staffId, now];
    return (await emQuery(this.em, insertLink, params)).length > 0;
  }

  async openLink(linkId: string): Promise<DisputeLink | null> {
    const [row] = await emQuery<{ body: DisputeLink }>(this.em, openLink, [linkId]);
    return row?.body ?? null;
  }

  async unlink(linkId: string): Promise<void> {
    await emQuery(this.em, closeLink, [linkId, this.author.now, this.author.staffId]);
  }

  async lookUp(
    disputeId: string,
    { digests, keep, queue }: Parameters<DisputePairs['lookUp']>[1],
  ): Promise<DuplicateCandidate[]> {
    if (digests.length === 0) return [];
    const params = [disputeId, digests];
    const [, rows] = await emQueries(this.em, [
      [queueUp, [queue]],
      [candidates, params],
      [keepKeys, [disputeId, keep]],
    ]);
    return (rows as { id: string; body: ComparedSource }[]).map(({ id, body }) => ({
      disputeId: id,
      profile: comparedOf(body, this.author.vault.blind),
    }));
  }

  async forgetKeys(but: string | null = null): Promise<void> {
    await emQuery(this.em, forgetKeys, [but]);
  }

  async profile(disputeId: string): ReturnType<DisputePairs['profile']> {
    const [row] = await emQuery<{ body: ComparedSource }>(this.em, profileSource, [disputeId]);
    return comparedOf(row!.body, this.author.vault.blind);
  }

  async propose(found: Parameters<DisputePairs['propose']>[0]): Promise<void> {
    const { id, disputeId, otherId, score, reasons, registeredBy } = found;
    const params = [id, disputeId, otherId, score, JSON.stringify(reasons), registeredBy, this.author.now];
    await emQuery(this.em, insertProposal, params);
  }

  async proposal(proposalId: string): Promise<DuplicateProposal | null> {
    const [row] = await emQuery<{ body: DuplicateProposal }>(this.em, proposal, [proposalId]);
    return row?.body ?? null;
  }

  async proposalOf(first: string, second: string): Promise<DuplicateProposal | null> {
    const [row] = await emQuery<{ body: DuplicateProposal }>(this.em, proposalOf, [first, second]);
    return row?.body ?? null;
  }

  async decide(proposalId: string, { state, note }: Parameters<DisputePairs['decide']>[1]): Promise<void> {
    const { now, agencyId, staffId } = this.author;
    await emQuery(this.em, decideProposal, [proposalId, state, now, agencyId, staffId, note]);
  }

  async aliases(disputeId: string): Promise<MovedByMerge['aliases']> {
    const rows = await emQuery<{ agency_id: string; number: string }>(this.em, aliasesOf, [disputeId]);
    return rows.map(({ agency_id: agencyId, number }) => ({ agencyId, number }));
  }

  async leadAliases(aliases: MovedByMerge['aliases'], toDisputeId: string): Promise<void> {
    if (aliases.length === 0) return;
    const columns = [aliases.map(({ agencyId }) => agencyId), aliases.map(({ number }) => number)];
    await emQuery(this.em, leadAliases, [...columns, toDisputeId]);
  }

  async keepMerge({ id, survivorId, mergedId, moved, undoUntil }: Omit<DisputeMerge, 'undoneAt'>): Promise<void> {
    const { agencyId, staffId, now } = this.author;
    const params = [id, survivorId, mergedId, JSON.stringify(moved), agencyId, staffId, now, undoUntil];
    await emQuery(this.em, insertMerge, params);
  }

  async mergeOf(mergedId: string): Promise<DisputeMerge | null> {
    const [row] = await emQuery<{ body: Omit<DisputeMerge, 'undoUntil'> & { undoUntil: string } }>(this.em, mergeOf, [
      mergedId,
    ]);
    return row ? { ...row.body, undoUntil: new Date(row.body.undoUntil) } : null;
  }

  async undoMerge(mergeId: string): Promise<void> {
    await emQuery(this.em, endMerge, [mergeId, this.author.now, this.author.staffId]);
  }
}
