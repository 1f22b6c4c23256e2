import { appendFileSync, closeSync, fsyncSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where signed checkpoints are kept outside the database, so that who can write there cannot take them back. */
export interface CheckpointAnchor {
  /** Every note kept, oldest first. */
  all(): string[];
  /** The note kept last; null where none was. */
  last(): string | null;
  /** Keeps a note for ever; when this returns it is on the disk. */
  keep(note: string): void;
}

/** Keeps notes in memory, for a hub that has no folder. */
export function memoryAnchor(): CheckpointAnchor {
  const notes: string[] = [];
  return { all: () => [...notes], last: () => notes.at(-1) ?? null, keep: (note) => void notes.push(note) };
}

/** Name of the file in the folder: one JSON object a line, `{"note": "…"}`. */
export const checkpointFile = 'checkpoints.jsonl';

/** Keeps notes in a file that only grows; copy it to where the database's administrator cannot write. */
export function fileAnchor(folder: string): CheckpointAnchor {
  const file = join(folder, checkpointFile);
  mkdirSync(folder, { recursive: true });
  let last = notesOf(file).at(-1) ?? null;
  return {
    all: () => notesOf(file),
    last: () => last,
    keep(note) {
      const handle = openSync(file, 'a', 0o644);
      try {
        appendFileSync(handle, `${JSON.stringify({ note })}\n`);
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
      last = note;
    },
  };
}

/** @throws SyntaxError when a line is not what was written */
function notesOf(file: string): string[] {
  try {
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => (JSON.parse(line) as { note: string }).note);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
