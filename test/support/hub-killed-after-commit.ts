// A process that serves a hub, says where it listens, and kills itself when the first dispute is committed, before
// anybody is told.
// usage: hub-killed-after-commit.ts <database url or folder>
import { writeSync } from 'node:fs';
import { morning } from '../../seeds/demo/story.ts';
import { startDemoHub } from '../../src/cli/demo-hub.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { statement } from '../../src/storage/statement.ts';

const [place = ''] = process.argv.slice(2);
const location = place.startsWith('postgres') ? { url: place } : { dataDir: place };
const database = await openDatabase({ ...location, pendingMigrations: 'apply' });
const count = statement('select count(*)::int as n from dispute');
const transact = database.transact.bind(database);
database.transact = async (work, ...rest) => {
  const done = await transact(work, ...rest);
  const [row] = await database.systemQuery<{ n: number }>(count, []);
  if (row!.n > 0) process.kill(process.pid, 'SIGKILL');
  return done;
};
const { hub, url } = await startDemoHub(database, morning('2026-03-02'));
const { token } = await hub.issuer!.tokenFor(hub.directory.staff('stf_court_clerk')!, { seconds: 86_400 });
writeSync(1, `${JSON.stringify({ served: url, token })}\n`);
