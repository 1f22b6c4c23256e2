/** Why the hub holds: history differs from what was signed, is shorter than it, or was signed a second time otherwise. */
export type HoldReason = 'mismatch' | 'rollback' | 'fork';

/** Thrown by acts that need proof while the hub holds: issuing evidence, erasing, turning keys. All else goes on. */
export class IntegrityHold extends Error {
  readonly reason: HoldReason;

  constructor(reason: HoldReason) {
    super(reason);
    this.name = 'IntegrityHold';
    this.reason = reason;
  }
}
