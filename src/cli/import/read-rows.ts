import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
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

/** @throws ImportProblem when there is no such file, or it may not be read */
export async function openInput({ file }: Pick<ImportOptions, 'file'>, stdin: Readable): Promise<Input> {
  if (file === '-') return { bytes: stdin, total: null };
  const found = await stat(file).catch(() => null);
  const isReadable = await access(file, constants.R_OK).then(
    () => true,
    () => false,
  );
  if (!found || found.isDirectory() || !isReadable)
    throw new ImportProblem({
      zh: `文件 ${file} 不存在或无法读取`,
      en: `the file ${file} is not there or not readable`,
    });
  return { bytes: bytesOf(file), total: found.isFile() ? found.size : null };
}

/** Opened only when the first byte is wanted, so that no error of the stream goes unheard before. */
async function* bytesOf(file: string): AsyncGenerator<Buffer> {
  yield* createReadStream(file) as AsyncIterable<Buffer>;
}
