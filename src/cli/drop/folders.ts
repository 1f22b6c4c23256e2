import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of an exchange: what the partner drops, what is under way, and where the hub answers. */
export interface Folders {
  readonly inbox: string;
  readonly working: string;
  readonly done: string;
  readonly refused: string;
  readonly results: string;
  readonly events: string;
}

/** Opens the folders, making those that are missing. */
export function openFolders(inDir: string, outDir: string): Folders {
  const folders = {
    inbox: inDir,
    working: join(inDir, '.working'),
    done: join(inDir, 'done'),
    refused: join(inDir, 'refused'),
    results: join(outDir, 'results'),
    events: join(outDir, 'events'),
  };
  for (const dir of Object.values(folders)) mkdirSync(dir, { recursive: true });
  return folders;
}

/** Files a partner has finished by name: hidden ones and those under a passing name are still being written. */
export function finishedNames(dir: string): string[] {
  return readdirSync(dir)
    .filter((name) => /^[^.].*\.(csv|json|jsonl)$/.test(name))
    .toSorted();
}

/** Writes a file that is there as a whole or not at all, whenever the process ends. */
export function writeWhole(dir: string, name: string, text: string): void {
  const passing = join(dir, `.${name}.part`);
  const file = openSync(passing, 'w', 0o640);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(passing, join(dir, name));
  const folder = openSync(dir, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Moves a file; where another of that name is there already it gets a number, so that none is lost. */
export function moveTo(from: string, dir: string, name: string): void {
  let target = name;
  for (let n = 2; existsSync(join(dir, target)); n += 1) target = `${n}-${name}`;
  renameSync(join(from, name), join(dir, target));
}
