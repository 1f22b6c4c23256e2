// Run by npm pack: compiles src/ to dist/, plain JavaScript with types and no library behind them.
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const here = import.meta.dirname;
const staged = join(here, '.staged');
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

rmSync(join(here, 'dist'), { recursive: true, force: true });
cpSync(join(here, 'src'), staged, { recursive: true });
try {
  // The generated types name one type of a package; partners are spared the package.
  const file = join(staged, 'generated/graphql.ts');
  const own = 'export interface DocumentTypeDecoration<Result, Variables> { __apiType?: (variables: Variables) => Result }';
  const text = readFileSync(file, 'utf8');
  const alone = text.replace(/^import (?:type )?\{ DocumentTypeDecoration \} from '@graphql-typed-document-node\/core';$/m, own);
  if (alone === text) throw new Error('the generated file no longer names DocumentTypeDecoration');
  writeFileSync(file, alone);
  execFileSync(
    process.execPath,
    [
      tsc,
      ...['--outDir', join(here, 'dist'), '--rootDir', staged, '--target', 'es2022', '--module', 'nodenext'],
      ...['--declaration', '--strict', '--skipLibCheck', '--lib', 'es2022,dom', '--ignoreConfig'],
      join(staged, 'index.ts'),
    ],
    { stdio: 'inherit' },
  );
} finally {
  rmSync(staged, { recursive: true, force: true });
}
