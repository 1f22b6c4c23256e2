// Prints how often ten commits brought the log of PGlite to the disk. `plain`: with PGlite's own file system instead.
// usage: count-syncs.ts <directory> durable|plain <template>
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [directory, kind, template] = process.argv.slice(2);
const synced: string[] = [];
const { fsyncSync } = fs;
fs.fsyncSync = (descriptor) => {
  synced.push(fs.readlinkSync(`/proc/self/fd/${descriptor}`));
  fsyncSync(descriptor);
};
syncBuiltinESMExports();

const { PGlite } = await import('@electric-sql/pglite');
const { NodeFS } = await import('@electric-sql/pglite/nodefs');
const { DurableNodeFS } = await import('../../src/storage/pglite/durable-node-fs.ts');
const { durableParams } = await import('../../src/storage/pglite/start-params.ts');

const files = kind === 'durable' ? new DurableNodeFS(directory!) : new NodeFS(directory!);
const loadDataDir = new Blob([fs.readFileSync(template!)]);
const pglite = await PGlite.create({ fs: files, startParams: durableParams, loadDataDir });
await pglite.exec('create table written (id int)');
synced.length = 0;
for (let id = 0; id < 10; id++) await pglite.query('insert into written values ($1)', [id]);
console.log(synced.filter((path) => path.includes('/pg_wal/')).length);
await pglite.close();
