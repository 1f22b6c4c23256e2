import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/storage/open-database.ts';
import { statement } from '../../src/storage/statement.ts';
import { inventedRow, ndjson } from './import-support.ts';

/** A folder with a migrated, empty embedded database and a file of forty invented rows. */
export interface ImportFolder {
  readonly path: string;
  readonly dataDir: string;
  readonly file: string;
  counts(): Promise<{ disputes: number; numbers: number; notes: number }>;
  remove(): void;
}

const counting = statement(`select (select count(*)::int from dispute) as disputes,
  (select count(distinct number)::int from alias) as numbers, (select count(*)::int from note) as notes`);

export async function makeImportFolder(): Promise<ImportFolder> {
  const path = mkdtempSync(join(tmpdir(), 'accord-import-'));
  const [dataDir, file] = [join(path, 'data'), join(path, 'rows.ndjson')];
  writeFileSync(file, ndjson(Array.from({ length: 40 }, (_, n) => inventedRow(n))));
  const template = new Blob([readFileSync(process.env.ACCORD_TEST_TEMPLATE!)]);
  await (await openDatabase({ dataDir, template })).close();
  return {
    path,
    dataDir,
    file,
    async counts() {
      const database = await openDatabase({ dataDir });
      const [row] = await database.systemQuery<{ disputes: number; numbers: number; notes: number }>(counting, []);
      await database.close();
      return row!;
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}

/** The line every import ends with. */
export function summaryOf(made: number, there: number, refused: number): string {
  return `登记 ${made}，已存在 ${there}，未通过 ${refused} / registered ${made}, already there ${there}, refused ${refused}`;
}
