// A process that appends lines to a spool and prints each number once it is appended, until it is killed.
// usage: spool-until-killed.ts <folder> <name>
import { writeSync } from 'node:fs';
import { Spool } from '../../src/storage/spool.ts';

const [dir, name] = process.argv.slice(2);
const away = () => Promise.reject(new Error('the database is away'));
const spool = await Spool.open({ dir: dir!, name: name!, store: away });

for (let id = 1; ; id++) {
  spool.append({ id });
  writeSync(1, `${id}\n`);
  if (id % 100 === 0) await spool.drain().catch(() => undefined);
}
