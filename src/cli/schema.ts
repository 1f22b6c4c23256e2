import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeChangelog } from './contract/releases.ts';
import { emitSchema } from './emit-schema.ts';

/** `npm run schema`: writes `schema/`, which is read in review and never edited. */
const folder = new URL('../../schema/', import.meta.url);
mkdirSync(new URL('contracts/', folder), { recursive: true });
for (const [file, text] of Object.entries(await emitSchema())) {
  writeFileSync(new URL(file, folder), text);
  console.log(`schema/${file}`);
}
for (const file of await writeChangelog(fileURLToPath(folder))) console.log(file);
