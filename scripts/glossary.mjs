// Brings schema/glossary.md up to date with schema/merged.graphql and the facts; sentences people wrote stay as they are.
// node --import ./scripts/register-swc.mjs scripts/glossary.mjs
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { parseGlossary, printGlossary, termsOfTheProgram, withWordsOf } from '../test/schema/glossary-file.ts';

const file = new URL('../schema/glossary.md', import.meta.url);
const schema = buildSchema(readFileSync(new URL('../schema/merged.graphql', import.meta.url), 'utf8'));
const written = parseGlossary(existsSync(file) ? readFileSync(file, 'utf8') : '');
const text = printGlossary(withWordsOf(termsOfTheProgram(schema), written));
writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
console.log('schema/glossary.md');
