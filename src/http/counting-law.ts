import type { CommandContext } from '../commands/command.ts';
import { recountDeadlines } from '../commands/recount-deadlines.ts';
import type { CountingLaw } from '../domain/deadline/localise.ts';
import type { LocalFigure } from '../domain/deadline/local-figure.ts';
import { recount, type Recounted } from '../domain/deadline/recount.ts';
import type { PublishedYear } from '../kernel/working-days.ts';
import { putIntoForce, type CachedLaw } from '../storage/counting-law.ts';
import type { Database } from '../storage/database.ts';
import { openClocks } from '../storage/reads/open-clocks.ts';

/** Which open clocks of the whole hub a calendar or a figure would touch; reads and changes nothing. */
export async function touchedBy(database: Database, law: CountingLaw): Promise<Recounted[]> {
  return (await openClocks(database)).flatMap(({ region, ...clock }) => recount([clock], region, law));
}

/**
 * Moves every open clock to where the law in force puts it, one dispute at a time. May be stopped and run again: what
 * stands where it should is left alone.
 */
export async function recountAll(database: Database, context: Omit<CommandContext, 'principal'>): Promise<Recounted[]> {
  const { calendar, figures = [] } = context;
  const touched = await touchedBy(database, { calendar, figures });
  const moved: Recounted[] = [];
  for (const disputeId of new Set(touched.map(({ clock }) => clock.disputeId))) {
    moved.push(...(await recountDeadlines(disputeId, context)));
  }
  return moved;
}

/** Years and figures that are to be put into force together. */
export interface LawChange {
  readonly years: readonly PublishedYear[];
  readonly figures: readonly LocalFigure[];
}

/** Where the law that periods are counted by is changed. */
export interface LawDesk {
  /** Lists what the change would touch; changes nothing. */
  propose(change: LawChange): Promise<Recounted[]>;
  /** Puts the change into force and moves the clocks it touches; tells which. */
  apply(change: LawChange): Promise<Recounted[]>;
}

/** The desk of one hub. */
export function lawDesk(database: Database, law: CachedLaw, context: Omit<CommandContext, 'principal'>): LawDesk {
  return {
    async propose({ years, figures }) {
      await law.refresh();
      return touchedBy(database, {
        calendar: law.calendar.with(years),
        figures: [...law.figures, ...figures],
      });
    },
    async apply(change) {
      await putIntoForce(database, change, context.clock.now());
      await law.refresh();
      return recountAll(database, context);
    },
  };
}
