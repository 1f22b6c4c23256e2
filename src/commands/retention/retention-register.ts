import type { RetentionFile } from '../../domain/retention/retention.ts';

/** What commands ask and do about how long the record of a dispute is kept. */
export interface RetentionRegister {
  /** What decides how long the record is kept, all of it, whoever asks; the dispute is there. */
  file(disputeId: string): Promise<RetentionFile>;
  /**
   * Destroys the data keys, salts and digests of a dispute and replaces names and words by the mark of erasure, in its
   * rows and in what is kept of their past. History, amounts and codes stay. There is no way back.
   */
  erase(disputeId: string): Promise<void>;
}
