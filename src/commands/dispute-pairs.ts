import type { LinkReason } from '../domain/dispute/dispute-link.ts';
import type { DuplicateProfile } from '../domain/duplicate/profile.ts';
import type { DuplicateReason } from '../domain/duplicate/score.ts';

/** A dispute another one may be the same as, with what is compared. */
export interface DuplicateCandidate {
  readonly disputeId: string;
  readonly profile: DuplicateProfile;
}

/** A proposal that two disputes are one, as decisions need it. */
export interface DuplicateProposal {
  readonly id: string;
  /** The later of the two. */
  readonly disputeId: string;
  readonly otherId: string;
  readonly state: 'OPEN' | 'MERGED' | 'DISMISSED';
  /** Person who registered the later one; null where the hub did. */
  readonly registeredBy: string | null;
}

/** What went over with a merge, and so what comes back when it is undone. */
export interface MovedByMerge {
  readonly aliases: readonly { readonly agencyId: string; readonly number: string }[];
  readonly participationIds: readonly string[];
}

/** A merge that may still be undone. */
export interface DisputeMerge {
  readonly id: string;
  readonly survivorId: string;
  readonly mergedId: string;
  readonly undoUntil: Date;
  readonly undoneAt: Date | null;
  readonly moved: MovedByMerge;
}

/** An open link between two disputes. */
export interface DisputeLink {
  readonly id: string;
  readonly fromDisputeId: string;
  readonly toDisputeId: string;
}

/**
 * What commands ask of storage about two disputes at once. None of it is a fact of either dispute: who may see only one
 * of them must find its history and its version as they were.
 */
export interface DisputePairs {
  /** The dispute of a claim item; null when there is none of that id. */
  disputeOfClaim(claimId: string): Promise<string | null>;
  /** Links two disputes; false when they are linked for this reason already. */
  link(link: DisputeLink & { readonly reason: LinkReason; readonly note: string | null }): Promise<boolean>;
  /** The open link of that id. */
  openLink(linkId: string): Promise<DisputeLink | null>;
  unlink(linkId: string): Promise<void>;

  /**
   * Disputes that share a blind digest with these, most shared first; from now on this one is found by those to keep. Whoever
   * looks up the same person waits until the transaction has ended: of two entries at one instant the later finds the
   * earlier.
   */
  lookUp(
    disputeId: string,
    by: { digests: readonly string[]; keep: readonly string[]; queue: readonly string[] },
  ): Promise<DuplicateCandidate[]>;
  /** Forgets every digest of every dispute, but for those that begin like this: those made under one key. */
  forgetKeys(but?: string): Promise<void>;
  /** What a dispute on the hub is compared by. */
  profile(disputeId: string): Promise<DuplicateProfile>;
  /** Proposes that two disputes are one; a pair that was proposed before, or decided, stays as it is. */
  propose(proposal: Omit<DuplicateProposal, 'state'> & Scored): Promise<void>;
  /** The proposal of that id, locked until the transaction ends. */
  proposal(proposalId: string): Promise<DuplicateProposal | null>;
  /** The open proposal of two disputes, whichever came later. */
  proposalOf(first: string, second: string): Promise<DuplicateProposal | null>;
  decide(proposalId: string, decision: { state: 'MERGED' | 'DISMISSED' | 'OPEN'; note: string | null }): Promise<void>;

  /** The agencies' own numbers of a dispute. */
  aliases(disputeId: string): Promise<MovedByMerge['aliases']>;
  /** Lets numbers lead to another dispute. */
  leadAliases(aliases: MovedByMerge['aliases'], toDisputeId: string): Promise<void>;
  keepMerge(merge: Omit<DisputeMerge, 'undoneAt'>): Promise<void>;
  /** The merge that took the dispute in and was not undone, locked; null when there is none. */
  mergeOf(mergedId: string): Promise<DisputeMerge | null>;
  undoMerge(mergeId: string): Promise<void>;
}

interface Scored {
  /** 0 to 100. */
  readonly score: number;
  readonly reasons: readonly DuplicateReason[];
}
