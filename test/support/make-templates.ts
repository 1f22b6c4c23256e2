// Run by global-setup.mjs in a process of its own, so that the engine's memory is given back.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { migrate } from '../../src/storage/migrate.ts';
import { makeTemplate } from '../../src/storage/pglite/make-template.ts';
import { urlOfDatabase } from './postgres-url.ts';

const day = 24 * 60 * 60_000;

/** Written whole or not at all; templates of earlier states of the source are removed a day later. */
async function writeTemplate(file: string): Promise<void> {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  const template = await makeTemplate(undefined, 'none');
  writeFileSync(`${file}.${process.pid}`, Buffer.from(await template.arrayBuffer()));
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > day) rmSync(path, { force: true });
  }
  renameSync(`${file}.${process.pid}`, file);
}

const [engine, target] = process.argv.slice(2) as ['pglite' | 'postgres', string];
if (engine === 'postgres') await migrate({ url: urlOfDatabase(target) });
else await writeTemplate(target);
