import type { Citation, Mark, Words } from '../../kernel/words.ts';
import type { AdminLevel } from './admin-level.ts';

/** What the hub knows of a type of body before any body of it has joined. */
export interface AgencyTypeDefinition {
  readonly title: Words;
  /** Levels such a body exists at; an entry of the directory at another level is refused. */
  readonly levels: readonly AdminLevel[];
  /** What it does to a dispute, in a few words. */
  readonly does: Words;
  readonly basis: readonly Citation[];
  readonly mark: Mark;
}

/** Puts a type together; its name is the key it stands under. */
export function agencyType(title: Words, rest: Omit<AgencyTypeDefinition, 'title'>): AgencyTypeDefinition {
  return { title, ...rest };
}
