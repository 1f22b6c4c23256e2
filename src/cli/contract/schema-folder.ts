import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contracts } from './changes.ts';

/** The contracts below a `schema/` folder, by name. */
export function contractsIn(folder: string): Contracts {
  const files = globSync('contracts/*.graphql', { cwd: folder }).sort();
  return Object.fromEntries(files.map((file) => [nameOfFile(file), readFileSync(join(folder, file), 'utf8')]));
}

/**
 * The contracts as they were recorded at a revision of the repository.
 *
 * @throws Error when there is no such revision, or it holds no contracts
 */
export function contractsAt(root: string, revision: string): Contracts {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
  const files = git('ls-tree', '-r', '--name-only', revision, '--', 'schema/contracts/').split('\n').filter(Boolean);
  if (files.length === 0)
    throw new Error(`版本 ${revision} 中没有契约 / revision ${revision} holds no schema/contracts`);
  return Object.fromEntries(files.map((file) => [nameOfFile(file), git('show', `${revision}:${file}`)]));
}

function nameOfFile(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.graphql$/, '');
}
