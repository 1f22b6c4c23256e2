// A process that writes rows to a PGlite directory and prints each id once it is committed, until it is killed.
// usage: write-until-killed.ts <directory> <first id>
import { writeSync } from 'node:fs';
import { openDatabase } from '../../src/storage/open-database.ts';
import { statement } from '../../src/storage/statement.ts';

const [dataDir, first] = process.argv.slice(2);
const write = statement('insert into series (name, last) values ($1, $2)');
const database = await openDatabase({ dataDir: dataDir! });

for (let id = Number(first); ; id++) {
  await database.systemQuery(write, [`row ${id}`, id]);
  writeSync(1, `${id}\n`);
}
