import type { Citation, Mark, Words } from '../../kernel/words.ts';
import type { FieldGroup } from '../dispute/field-group.ts';

/** One way a track may go on: from any of these states, or from nothing, to the state. */
export interface TrackMove {
  /** `NONE` where the track has not been opened. */
  readonly from: readonly string[];
  readonly to: string;
}

/** Work that runs beside the stage of a dispute: its states, the ways between them, and whose eyes it is for. */
export interface TrackTerms {
  readonly title: Words;
  /** Who may not see the group does not see that the track exists. */
  readonly group: FieldGroup;
  readonly states: Readonly<Record<string, Words>>;
  readonly moves: readonly TrackMove[];
  /** Kinds of referral that open it. */
  readonly openedBy: readonly string[];
  readonly basis: readonly Citation[];
  readonly mark: Mark;
}

/** Keeps the names of the states as literals, so that a misspelt event does not compile. */
export function track<const Terms extends TrackTerms>(terms: Terms): Terms {
  return terms;
}
