import type { CommandContext } from '../commands/command.ts';
import { lapseReferral } from '../commands/lapse-referral.ts';
import { referralKinds } from '../kinds/index.ts';
import { warnOfDeadlines } from '../notify/warn-of-deadlines.ts';
import type { CachedLaw } from '../storage/counting-law.ts';
import type { Database } from '../storage/database.ts';
import type { CachedDirectory } from '../storage/directory.ts';
import { unansweredReferrals } from '../storage/reads/unanswered-referrals.ts';
import { recountAll } from './counting-law.ts';

/** What a hub does by itself while time goes on. */
export interface Upkeep {
  /** Brings back what nobody answered in time; tells how many. */
  sweep(): Promise<number>;
  /** Writes the warnings about clocks that are due; tells how many. */
  warn(): Promise<number>;
  /** All of it, and what changed in the directory and the counting law. */
  round(): Promise<void>;
}

export interface UpkeepParts {
  readonly database: Database;
  readonly directory: CachedDirectory;
  readonly law: CachedLaw;
  readonly context: Omit<CommandContext, 'principal'>;
}

const answerClocks = [...referralKinds.values()].flatMap(({ code, lapsesWith }) =>
  lapsesWith ? [`${code}:${lapsesWith}`] : [],
);

/** The upkeep of one hub; each part may be late, or run in several processes at once. */
export function upkeepOf({ database, directory, law, context }: UpkeepParts): Upkeep {
  const { clock, newId } = context;

  async function sweep(): Promise<number> {
    let lapsed = 0;
    for (const id of await unansweredReferrals(database, clock.now(), answerClocks)) {
      if (await lapseReferral(id, context)) lapsed += 1;
    }
    return lapsed;
  }

  const warn = () => warnOfDeadlines(database, { now: clock.now(), calendar: law.calendar, newId });

  /** What another process put into force is taken in, and the clocks it left behind follow. */
  async function followLaw(): Promise<void> {
    if (await law.refresh()) await recountAll(database, context);
  }

  return {
    sweep,
    warn,
    async round() {
      await Promise.all([directory.refresh(), followLaw(), sweep().then(warn)]);
    },
  };
}
