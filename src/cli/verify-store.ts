// npm run verify:store: checks everything that is stored of history, and names the first bad entry; exit code 1 when it finds one.
import { ConfigError, readConfig } from '../config.ts';
import { anchorOf } from '../http/open-proof.ts';
import { DatabaseError } from '../storage/database-error.ts';
import { openDatabase } from '../storage/open-database.ts';
import { isAccountedFor } from '../storage/proof/erased-values.ts';
import { verifyStore } from '../storage/proof/verify-store.ts';
import { locationOf } from './open-hub.ts';
import { storeReport } from './store-report.ts';

try {
  const config = readConfig(process.env);
  const database = await openDatabase(locationOf(config));
  try {
    const anchored = anchorOf(config, database).all();
    const started = performance.now();
    const check = await verifyStore((statement, params) => database.systemQuery(statement, params), {
      anchored,
      isErased: isAccountedFor,
    });
    for (const line of storeReport(check, performance.now() - started)) console.log(line);
    if (check.faults.length > 0) process.exitCode = 1;
  } finally {
    await database.close();
  }
} catch (error) {
  console.error(error instanceof ConfigError || error instanceof DatabaseError ? error.message : error);
  process.exitCode = 2;
}
