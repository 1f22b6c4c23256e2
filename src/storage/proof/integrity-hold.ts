/** Why the hub holds: history differs from what was signed, or is shorter than it. */
export type HoldReason = 'mismatch' | 'rollback';

/** Thrown by acts that need proof while the hub holds: issuing evidence, erasing, turning keys. All else goes on. */
export class IntegrityHold extends Error {
  readonly reason: HoldReason;

  constructor(reason: HoldReason) {
    super(reason);
    this.name = 'IntegrityHold';
    this.reason = reason;
  }
}
