import type { NewId } from '../kernel/ids.ts';
import type { Agency, Principal } from '../domain/agency/agency.ts';
import type { Vault } from './vault/vault.ts';

/** Stands as the acting agency where the hub itself acts. */
export const hubId = 'accord';

/** Who writes, and when; `null` is the hub itself, when a clock has run out. */
export interface Author {
  readonly principal: Principal | null;
  readonly agency: Agency | null;
  readonly now: Date;
  /** Of the request it is written for, for tracing; none where the hub acts by itself. */
  readonly correlationId?: string | null;
  readonly newId: NewId;
  /** Seals what is written at rest, and opens what a decision has to look at. */
  readonly vault: Vault;
  /** Where the salts and nonces of what is written come from. */
  readonly randomBytes: (size: number) => Uint8Array;
}
