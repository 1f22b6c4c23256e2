import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

type Locked = Record<string, { readonly version?: string; readonly optionalDependencies?: Record<string, string> }>;

const file = join(import.meta.dirname, '../../package-lock.json');
const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Locked };

/** Packages for a platform that something asks for and the lock file does not hold: `name version`. */
function missing(locked: Locked): string[] {
  return Object.entries(locked).flatMap(([where, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !folders(where).some((folder) => locked[`${folder}node_modules/${name}`]))
      .map(([name, version]) => `${name} ${version}`),
  );
}

/** Folders that Node looks into from a package, its own first: `node_modules/a/`, then the root. */
function folders(where: string): string[] {
  if (where === '') return [''];
  return [`${where}/`, ...folders(where.slice(0, Math.max(0, where.lastIndexOf('/node_modules/'))))];
}

test('the lock file holds the packages of every platform, so that npm ci takes it on each', () => {
  expect(missing(packages)).toEqual([]);
});

test('one that is not there is named', () => {
  const without = Object.fromEntries(
    Object.entries(packages).filter(([where]) => where !== 'node_modules/@swc/core-darwin-arm64'),
  );
  expect(missing(without)).toEqual([expect.stringMatching(/^@swc\/core-darwin-arm64 \d/)]);
});
