import type { FieldGroupSet } from '../dispute/field-group.ts';
import type { HoldGround } from '../retention/retention.ts';
import type { FileKind } from '../retention/retention-periods.ts';

/** How long a record is kept, what stopped that, and that its personal values are no more. */
export interface RetentionFactBodies {
  LegalHoldPlaced: { holdId: string; ground: HoldGround; untilOn: string | null };
  LegalHoldLifted: { holdId: string };
  ErasureProposed: { erasureId: string };
  /** `fileKind` is the file whose period was the longest: the basis it was kept on until now. */
  PersonalDataErased: { erasureId: string; groups: FieldGroupSet; fileKind: FileKind };
}
