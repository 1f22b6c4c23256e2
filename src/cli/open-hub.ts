import { agencies } from '../../seeds/agencies.ts';
import { publishedYears } from '../../seeds/calendars/index.ts';
import { codeBook } from '../../seeds/code-lists/code-book.ts';
import { retentionFigures } from '../../seeds/retention-figures.ts';
import { localFigures } from '../../seeds/local-figures.ts';
import { staff } from '../../seeds/staff.ts';
import { systemClients } from '../../seeds/system-clients.ts';
import type { Config } from '../config.ts';
import { createHub, type Hub } from '../http/hub.ts';
import type { Log } from '../http/log.ts';
import { WorkingCalendar } from '../kernel/working-days.ts';
import type { Database } from '../storage/database.ts';

/** Where a configuration keeps its data: PostgreSQL when there is a URL, else the embedded folder. */
export function locationOf({ databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>) {
  return databaseUrl === null ? { dataDir } : { url: databaseUrl };
}

/**
 * The hub of a configuration on an open database, in real time and with the published calendars; nothing listens yet.
 * Its `stop` closes the database, which is also closed when putting the hub together fails.
 *
 * @param seeded fills an empty directory with the demonstration people; so it is in demo mode when nothing is said
 */
export async function hubOn(
  database: Database,
  { config, log, seeded = config.mode === 'demo' }: { config: Config; log: Log; seeded?: boolean },
): Promise<Hub> {
  try {
    return await createHub({
      config,
      database,
      calendar: new WorkingCalendar(publishedYears),
      figures: localFigures,
      retentionFigures,
      codeBook,
      clock: { now: () => new Date() },
      log,
      seeds: seeded ? { agencies, staff, clients: systemClients } : null,
    });
  } catch (error) {
    await database.close();
    throw error;
  }
}
