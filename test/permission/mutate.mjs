// Imported before the program by the check of permissions alone: reads one file of it in with one text changed.
import '../../scripts/register-swc.mjs';
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transpile } from '../../scripts/register-swc.mjs';
import { mutants } from './mutants.mjs';

const mutant = mutants.find(({ reader }) => reader === process.env.ACCORD_MUTANT);
if (!mutant) throw new Error(`no such mutant: ${process.env.ACCORD_MUTANT}`);
const file = join(import.meta.dirname, '../..', mutant.file);
const source = readFileSync(file, 'utf8');
if (!source.includes(mutant.find)) throw new Error(`${mutant.file} no longer holds: ${mutant.find}`);

registerHooks({
  load(url, context, next) {
    if (url !== pathToFileURL(file).href) return next(url, context);
    const changed = source.replace(mutant.find, () => mutant.replace);
    return { format: 'module', source: transpile(file, changed), shortCircuit: true };
  },
});
