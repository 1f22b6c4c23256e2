import type { MandateKind, MandateScope, SpecialAuthority } from './mandate.ts';

/** A mandate as somebody enters it from the paper. */
export interface MandateEntry {
  readonly partyId: string;
  readonly staffId: string;
  readonly kind: MandateKind;
  readonly scope: MandateScope;
  readonly authorities: readonly SpecialAuthority[];
  /** First day; the moment of recording when not given. Sight never begins before the mandate is recorded. */
  readonly fromOn?: string | null | undefined;
  /** Last day: it ends at 24:00 Asia/Shanghai. */
  readonly untilOn: string;
  /** The paper, attached to the dispute. */
  readonly documentId: string;
}
