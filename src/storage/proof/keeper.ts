import type { Audit } from '../../domain/audit/audit.ts';
import type { Database } from '../database.ts';
import type { CheckpointAnchor } from './checkpoint-files.ts';
import type { RandomBytes } from './commitments.ts';
import { FactAltered, growLog, KeyNotHandedOver, type Checkpoint } from './log.ts';
import { evidenceBundle, type EvidenceBundle } from './evidence-bundle.ts';
import { logBreak } from './log-break.ts';
import { consistencyProof, inclusionProofs, keysOfLog, lastCheckpoint } from './log-proofs.ts';
import { IntegrityHold, type HoldReason } from './integrity-hold.ts';
import type { NoteSigner } from './signed-note.ts';
import { firstFault, type ReadAll, type StoreFault } from './store-fault.ts';
import { isAccountedFor } from './erased-values.ts';
import { sliceFault } from './verify-slice.ts';
import { verifyStore } from './verify-store.ts';

/** Milliseconds between two checkpoints, and between two checks of everything. */
const beatEvery = 60_000;
const wholeEvery = 24 * 3_600_000;
/** Leaves checked at each beat: the newest, and as many of the rest by turns. */
const tail = 256;
const turn = 2_048;

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** What the keeper of the log works with. */
export interface KeeperParts {
  readonly database: Database;
  readonly signer: NoteSigner;
  /** The key before, where the signer is to take over from it. */
  readonly previous: NoteSigner | null;
  readonly anchor: CheckpointAnchor;
  readonly randomBytes: RandomBytes;
  readonly now: () => Date;
  readonly audit: Audit;
  /** Told once of each hold, for the log: names and ids alone. */
  readonly onHold: (reason: HoldReason, fault: StoreFault | null) => void;
}

/** Signs the log on its beat, keeps what was signed outside, and looks whether what is stored still agrees with both. */
export class ProofKeeper {
  readonly verifierKey: string;
  private readonly parts: KeeperParts;
  private holding: { readonly reason: HoldReason; readonly fault: StoreFault | null } | null = null;
  private lastBeat = 0;
  private lastWhole: number;
  private cursor = 0;
  /** Whether this process has once looked for facts from the very beginning. */
  private swept = false;
  private working: Promise<unknown> = Promise.resolve();

  private constructor(parts: KeeperParts) {
    this.parts = parts;
    this.verifierKey = parts.signer.verifierKey;
    this.lastWhole = parts.now().getTime();
  }

  /** @throws KeyNotHandedOver when the log was last signed with a key that is neither the signer's nor the previous one */
  static async open(parts: KeeperParts): Promise<ProofKeeper> {
    const last = (await keysOfLog(parts.database)).at(-1);
    const known = [parts.signer, parts.previous].some((each) => each?.verifierKey === last?.verifierKey);
    if (last && !known) throw new KeyNotHandedOver();
    return new ProofKeeper(parts);
  }

  /** Why acts that need proof are refused; null while all is well. */
  get hold(): HoldReason | null {
    return this.holding?.reason ?? null;
  }

  /** What does not hold, for the operator. */
  get fault(): StoreFault | null {
    return this.holding?.fault ?? null;
  }

  /** @throws IntegrityHold while history does not agree with what was signed of it */
  assertSound(): void {
    if (this.holding) throw new IntegrityHold(this.holding.reason);
  }

  /** Proof that a fact stands in the log of the checkpoint, in base64; null for one it does not cover. */
  async inclusion(factId: string, checkpoint: Checkpoint) {
    const proof = (await inclusionProofs(this.parts.database, [factId], checkpoint)).get(factId);
    return proof ? { leafIndex: proof.index, leaf: base64(proof.leaf), path: proof.path.map(base64) } : null;
  }

  /** Proof that the log of `to` leaves holds that of `from` unchanged, in base64; 0 < from ≤ to ≤ size. */
  async consistency(from: number, to: number): Promise<string[]> {
    return (await consistencyProof(this.parts.database, from, to)).map(base64);
  }

  /** Evidence of what a viewer was shown, sealed. @throws IntegrityHold */
  evidence(asked: Omit<Parameters<typeof evidenceBundle>[1], 'signer'>): Promise<EvidenceBundle> {
    this.assertSound();
    return evidenceBundle(this.parts.database, { ...asked, signer: this.parts.signer });
  }

  /** A checkpoint over everything committed before the call. @throws IntegrityHold */
  async current(): Promise<Checkpoint> {
    this.assertSound();
    return this.inTurn(() => this.sign(false));
  }

  /** Once a minute: checks, then signs; once a day checks everything. Does nothing in between. */
  async beat(): Promise<void> {
    const now = this.parts.now().getTime();
    if (Math.abs(now - this.lastBeat) < beatEvery) return;
    this.lastBeat = now;
    await this.inTurn(async () => {
      await this.check(Math.abs(now - this.lastWhole) >= wholeEvery);
      if (this.holding) return;
      await this.sign(true).catch((error: unknown) => {
        if (!(error instanceof IntegrityHold)) throw error;
      });
    });
  }

  /** Checks the newest and a turn of the rest, or everything; holds when something is wrong, goes on when nothing is. */
  async check(whole: boolean): Promise<void> {
    const { database, anchor, signer, previous } = this.parts;
    const read: ReadAll = (statement, params) => database.systemQuery(statement, params);
    const broken = await logBreak(database, anchor, previous ? [signer, previous] : [signer]);
    if (broken) return this.enter(broken, null);
    if (whole) {
      const { faults } = await verifyStore(read, { anchored: anchor.all(), isErased: isAccountedFor });
      this.lastWhole = this.parts.now().getTime();
      return faults.length > 0 ? this.enter('mismatch', firstFault(faults)) : this.leave();
    }
    const size = (await lastCheckpoint(database))?.size ?? 0;
    const from = this.cursor < size ? this.cursor : 0;
    this.cursor = from + turn;
    const fault = (await sliceFault(read, size - tail, size)) ?? (await sliceFault(read, from, from + turn));
    if (fault) this.enter('mismatch', fault);
    // What was found by the check of everything is gone only when that finds nothing.
    else if (this.holding?.reason !== 'mismatch') this.leave();
  }

  /** Waits for what is under way. */
  async settled(): Promise<void> {
    await this.working;
  }

  private async sign(always: boolean): Promise<Checkpoint> {
    const { database, signer, previous, randomBytes, now, anchor, audit } = this.parts;
    try {
      const before = await lastCheckpoint(database);
      const rotates = previous !== null && before?.keyId === previous.keyId;
      const pen = { signer, previous, randomBytes, now: now(), always, whole: !this.swept };
      const made = await growLog(database, pen);
      this.swept = true;
      if (rotates) audit.note('key.rotated', { rule: signer.keyId });
      if (anchor.last() !== made.note) anchor.keep(made.note);
      return made;
    } catch (error) {
      if (!(error instanceof FactAltered)) throw error;
      this.enter('mismatch', { table: 'fact', what: 'CHAIN', name: 'hash', factId: error.factId });
      throw new IntegrityHold('mismatch');
    }
  }

  private enter(reason: HoldReason, fault: StoreFault | null): void {
    if (this.holding?.reason !== reason) {
      const { disputeId, table } = fault ?? {};
      const about = { code: 'INTEGRITY_HOLD', ...(disputeId ? { disputeId } : {}) };
      this.parts.audit.note(`integrity.${reason}`, about);
      if (table === 'document') this.parts.audit.note('document.integrity', about);
      this.parts.onHold(reason, fault);
    }
    this.holding = { reason, fault };
  }

  private leave(): void {
    this.holding = null;
  }

  /** One after the other, whatever became of the one before. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.working.then(work, work);
    this.working = next.catch(() => undefined);
    return next;
  }
}
