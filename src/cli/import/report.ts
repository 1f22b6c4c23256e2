import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ImportProblem } from './import-problem.ts';
import type { RowReport } from './import-rows.ts';

/** Where one line of JSON a row is written. */
export interface Report {
  /** Waits while the reader is slow. @throws ImportProblem when nothing can be written any more */
  write(row: RowReport): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the report: `-` is standard output, null is none.
 *
 * @throws ImportProblem when the file cannot be written
 */
export async function openReport(target: string | null, stdout: Writable): Promise<Report> {
  if (target === null) return { write: async () => {}, close: async () => {} };
  const stream = target === '-' ? stdout : createWriteStream(target);
  let broken: Error | null = null;
  stream.on('error', (error: Error) => (broken = error));
  if (target !== '-') await once(stream, 'open').catch(() => fail(target, { isUsage: true }));
  return {
    async write(row) {
      if (broken) fail(target);
      if (!stream.write(`${JSON.stringify(row)}\n`)) await once(stream, 'drain').catch(() => fail(target));
    },
    async close() {
      if (target === '-') return;
      stream.end();
      await finished(stream).catch(() => fail(target));
    },
  };
}

function fail(target: string, { isUsage = false } = {}): never {
  throw new ImportProblem({ zh: `报告 ${target} 无法写入`, en: `the report ${target} cannot be written` }, { isUsage });
}
