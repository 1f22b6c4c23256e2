import DataLoader from 'dataloader';
import type { Principal } from '../domain/agency/agency.ts';
import type { KindClocks } from '../domain/loop/kind-clocks.ts';
import type { Database } from '../storage/database.ts';
import { handOffMessages } from '../storage/reads/hand-off-messages.ts';
import { referralReceipts, type ReferralReceipts } from '../storage/reads/referral-receipts.ts';
import { referralChains } from '../storage/reads/referral-chain.ts';
import {
  requestById,
  requestList,
  type RequestBody,
  type RequestDirection,
  type RequestPage,
} from '../storage/reads/request-list.ts';
import { effectsOfKey, type KeptEffect } from '../storage/reads/request-outcomes.ts';
import { findingsFor, type Finding } from '../storage/reads/stuck-loops.ts';

interface Viewer {
  readonly principal: Principal;
  readonly now: Date;
}

/** What an operation can ask of loops: chains, what is stuck, and requests for matters; for one caller and one moment. */
export class LoopReads {
  private readonly database: Database;
  private readonly viewer: Viewer;
  private readonly chains: DataLoader<string, readonly string[]>;
  private readonly arrivals: DataLoader<string, ReferralReceipts | null>;

  constructor(database: Database, viewer: Viewer) {
    this.database = database;
    this.viewer = viewer;
    this.chains = new DataLoader(async (ids: readonly string[]) => {
      const found = await referralChains(database, viewer, ids);
      return ids.map((id) => found.get(id) ?? []);
    });
    this.arrivals = new DataLoader(async (ids: readonly string[]) => {
      const found = await referralReceipts(database, viewer, ids);
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  /** Ids of the hand-offs that led to a referral, oldest first; those asked for in one tick in one statement. */
  chain(referralId: string): Promise<readonly string[]> {
    return this.chains.load(referralId);
  }

  /** How a referral arrived, for its two sides; those asked for in one tick in one statement. */
  receipts(referralId: string): Promise<ReferralReceipts | null> {
    return this.arrivals.load(referralId);
  }

  /** Messages between the two sides of a hand-off, for one of them. */
  messages(page: Parameters<typeof handOffMessages>[2]): ReturnType<typeof handOffMessages> {
    return handOffMessages(this.database, this.viewer, page);
  }

  /** What is stuck in the disputes the caller answers for. */
  findings(clocks: KindClocks): Promise<Finding[]> {
    return findingsFor(this.database, this.viewer, clocks);
  }

  /** Requests for matters, to the caller's agency or from it. */
  requests(direction: RequestDirection, page: RequestPage): Promise<RequestBody[]> {
    return requestList(this.database, this.viewer.principal, direction, page);
  }

  /** What was done under an idempotency key of the caller, newest first. */
  effectsOfKey(key: string): Promise<KeptEffect[]> {
    return effectsOfKey(this.database, this.viewer.principal, key);
  }

  request(id: string): Promise<RequestBody | null> {
    return requestById(this.database, this.viewer.principal, id);
  }
}
