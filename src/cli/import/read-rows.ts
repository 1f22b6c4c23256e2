import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { csvRows } from './csv-rows.ts';
import { ImportProblem } from './import-problem.ts';
import { readLines } from './lines.ts';
import { ndjsonRows } from './ndjson-rows.ts';
import type { ImportOptions, RowFormat } from './options.ts';
import type { Row } from './row.ts';

/** Rows of bytes in a format; `number`s of lines count from 1, the header of CSV being line 1. */
export function rowsOf(input: AsyncIterable<Buffer>, format: RowFormat): AsyncGenerator<Row> {
  const lines = readLines(input);
  return format === 'csv' ? csvRows(lines) : ndjsonRows(lines);
}

export interface Input {
  readonly bytes: AsyncIterable<Buffer>;
  /** Size in bytes; null where nobody knows. */
  readonly total: number | null;
}

/** @throws ImportProblem when there is no such file to read */
export async function openInput({ file }: Pick<ImportOptions, 'file'>, stdin: Readable): Promise<Input> {
  if (file === '-') return { bytes: stdin, total: null };
  const found = await stat(file).catch(() => null);
  if (!found || found.isDirectory())
    throw new ImportProblem({ zh: `找不到文件 ${file}`, en: `there is no such file: ${file}` });
  return { bytes: createReadStream(file), total: found.isFile() ? found.size : null };
}
