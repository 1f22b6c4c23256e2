import type { Words } from '../../kernel/words.ts';

/** A team inbox of an agency: what is sent to the agency lands on a desk, so that no matter hangs on one person. */
export interface Desk {
  /** `dsk_…`, stable for ever. */
  readonly id: string;
  readonly agencyId: string;
  readonly name: Words;
  /** Regions it serves, each with all that lies in it; empty for every region. */
  readonly regions: readonly string[];
  /** Codes of the kinds it takes; empty for every kind. */
  readonly kinds: readonly string[];
  /** Causes of action it takes, each with the causes below it; empty for every cause. */
  readonly causes: readonly string[];
  /** Most matters it holds at once; null for no limit. */
  readonly capacity: number | null;
  readonly enabled: boolean;
}

/** What a desk is chosen by. */
export interface DeskMatter {
  readonly kind: string;
  /** Region code of the dispute. */
  readonly region: string;
  readonly cause: string | null;
}
