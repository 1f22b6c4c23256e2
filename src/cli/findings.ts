// npm run findings: looks for hand-offs that are stuck, names what sets each going again; exit code 1 when it finds one.
import { ConfigError, readConfig } from '../config.ts';
import { kindClocks } from '../domain/loop/kind-clocks.ts';
import { referralKinds } from '../kinds/index.ts';
import { DatabaseError } from '../storage/database-error.ts';
import { openDatabase } from '../storage/open-database.ts';
import { findStuck } from './find-stuck.ts';
import { locationOf } from './open-hub.ts';

try {
  const database = await openDatabase(locationOf(readConfig(process.env)));
  try {
    const clocks = kindClocks([...referralKinds.values()]);
    const { lines, count } = await findStuck(database, { now: new Date(), clocks });
    for (const line of lines) console.log(line);
    if (count > 0) process.exitCode = 1;
  } finally {
    await database.close();
  }
} catch (error) {
  console.error(error instanceof ConfigError || error instanceof DatabaseError ? error.message : error);
  process.exitCode = 2;
}
