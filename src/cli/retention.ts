// npm run retention: lists the disputes whose personal values may be erased now: number, agency that leads, kind of file,
// day the time was over. Erasing them is for two persons of that agency; nothing here erases.
import { retentionFigures } from '../../seeds/retention-figures.ts';
import { ConfigError, readConfig } from '../config.ts';
import { legalDateOf } from '../kernel/legal-date.ts';
import { DatabaseError } from '../storage/database-error.ts';
import { openDatabase } from '../storage/open-database.ts';
import { dueForErasure } from '../storage/reads/due-for-erasure.ts';
import { locationOf } from './open-hub.ts';

/** Disputes looked at in one statement. */
const limit = 500;

try {
  const database = await openDatabase(locationOf(readConfig(process.env)));
  try {
    const asked = { figures: retentionFigures, now: new Date() };
    let count = 0;
    for (let after: string | null = ''; after !== null;) {
      const { due, next } = await dueForErasure(database, { after, limit }, asked);
      for (const { number, leadAgencyId, kind, until } of due)
        console.log(`${number}  ${leadAgencyId}  ${kind}  ${legalDateOf(until)}`);
      count += due.length;
      after = next;
    }
    console.log(`保存期限届满 / time is over  ${count}`);
  } finally {
    await database.close();
  }
} catch (error) {
  console.error(error instanceof ConfigError || error instanceof DatabaseError ? error.message : error);
  process.exitCode = 2;
}
