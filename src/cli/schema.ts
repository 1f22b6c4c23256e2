import { mkdirSync, writeFileSync } from 'node:fs';
import { emitSchema } from './emit-schema.ts';

/** `npm run schema`: writes `schema/`, which is read in review and never edited. */
const folder = new URL('../../schema/', import.meta.url);
mkdirSync(new URL('contracts/', folder), { recursive: true });
for (const [file, text] of Object.entries(await emitSchema())) {
  writeFileSync(new URL(file, folder), text);
  console.log(`schema/${file}`);
}
