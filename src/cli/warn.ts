// npm run warn: writes the warnings about clocks that are due, once, and says how many; a running hub does so by itself.
import { getRandomValues } from 'node:crypto';
import { publishedYears } from '../../seeds/calendars/index.ts';
import { ConfigError, readConfig } from '../config.ts';
import { idMaker } from '../kernel/ids.ts';
import { WorkingCalendar } from '../kernel/working-days.ts';
import { warnOfDeadlines } from '../notify/warn-of-deadlines.ts';
import { CachedLaw } from '../storage/counting-law.ts';
import { CachedDirectory } from '../storage/directory.ts';
import { DatabaseError } from '../storage/database-error.ts';
import { openDatabase } from '../storage/open-database.ts';
import { locationOf } from './open-hub.ts';

try {
  const database = await openDatabase(locationOf(readConfig(process.env)));
  try {
    const law = new CachedLaw(database, { calendar: new WorkingCalendar(publishedYears), figures: [] });
    await law.refresh();
    const newId = idMaker(Date.now, (bytes) => getRandomValues(bytes));
    const directory = new CachedDirectory(database);
    await directory.refresh();
    const peopleOf = (agencyId: string) => directory.peopleOf(agencyId);
    const written = await warnOfDeadlines(database, { now: new Date(), calendar: law.calendar, newId, peopleOf });
    console.log(`已发提醒 / warnings written: ${written}`);
  } finally {
    await database.close();
  }
} catch (error) {
  console.error(error instanceof ConfigError || error instanceof DatabaseError ? error.message : error);
  process.exitCode = 1;
}
