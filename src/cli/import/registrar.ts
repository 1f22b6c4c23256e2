import type { Words } from '../../kernel/words.ts';
import type { Entry } from './map-row.ts';
import type { Remark } from './remark.ts';

/** Who the disputes are registered for. */
export interface Importer {
  readonly staffId: string;
  readonly agencyId: string;
  readonly agencyName: Words;
  /** Region code of the agency. */
  readonly region: string;
}

export interface Registered {
  readonly status: 'REGISTERED' | 'ALREADY_THERE';
  /** Null where it is only foretold, or not for this person to see. */
  readonly disputeId: string | null;
  readonly warnings: readonly Remark[];
}

/** What became of an entry, or why it was refused. */
export type Registration = Registered | readonly Remark[];

/** Where rows go: straight into the database, or through a hub's public API. */
export interface Registrar {
  readonly importer: Importer;
  /**
   * Registers the dispute unless the agency has one of that number already. Each entry stands or falls by itself, and
   * the same entry sent twice makes one dispute. Transient troubles are waited for.
   *
   * @throws ImportProblem when nothing can be registered any more, whatever the entry
   */
  register(entry: Entry): Promise<Registration>;
  /** What `register` would answer as things stand; writes nothing. */
  rehearse(entry: Entry): Promise<Registration>;
  close(): Promise<void>;
}

/** A registrar that only foretells: an entry it has let pass counts as there when its number comes again. */
export function rehearsing(registrar: Registrar): Registrar {
  const foretold = new Set<string>();
  return {
    ...registrar,
    async register(entry) {
      if (foretold.has(entry.ownNumber)) return { status: 'ALREADY_THERE', disputeId: null, warnings: [] };
      const outcome = await registrar.rehearse(entry);
      if ('status' in outcome && outcome.status === 'REGISTERED') foretold.add(entry.ownNumber);
      return outcome;
    },
  };
}
