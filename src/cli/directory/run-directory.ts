import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { ConfigError, readConfig } from '../../config.ts';
import { planDirectory, type DirectoryPlan } from '../../domain/agency/directory-plan.ts';
import { wordsOf } from '../../graphql/refusal-catalogue.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { referralKinds } from '../../kinds/index.ts';
import { applyDirectory } from '../../storage/apply-directory.ts';
import { DatabaseError } from '../../storage/database-error.ts';
import type { Database } from '../../storage/database.ts';
import { openDatabase } from '../../storage/open-database.ts';
import { locationOf } from '../open-hub.ts';
import { readOptions, sample, usage, type DirectoryOptions } from './options.ts';

/** The process around the command. */
export interface Surrounding {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly now: () => Date;
  /** A database that is open already; the configuration's own when not given. */
  readonly database?: Database;
}

/** Puts a file of the directory in force and tells the exit code: 0 done, 1 refused, 2 usage. */
export async function runDirectory(args: readonly string[], around: Surrounding): Promise<0 | 1 | 2> {
  if (args.includes('-h') || args.includes('--help')) {
    around.stdout.write(`${usage}\n\n${sample}\n`);
    return 0;
  }
  const options = readOptions(args);
  if (!options) {
    around.stderr.write(`${usage}\n`);
    return 2;
  }
  try {
    const source = await readFile(options.file, 'utf8');
    const outcome = await apply(source, options, around);
    const told = Array.isArray(outcome) ? faultsTold(outcome) : planTold(outcome, options);
    (Array.isArray(outcome) ? around.stderr : around.stdout).write(`${told.join('\n')}\n`);
    return Array.isArray(outcome) ? 1 : 0;
  } catch (error) {
    around.stderr.write(`${problemTold(error)}\n`);
    return 1;
  }
}

async function apply(
  source: string,
  { by, dryRun }: DirectoryOptions,
  { env, now, database }: Surrounding,
): Promise<DirectoryPlan | Refusal[]> {
  const content: unknown = JSON.parse(source);
  const open = database ?? (await openDatabase(locationOf(readConfig(env))));
  try {
    const sourceSha256 = createHash('sha256').update(source).digest('hex');
    const author = { name: by, at: now(), sourceSha256, dryRun };
    return await applyDirectory(open, (present) => planDirectory(content, present, [...referralKinds.keys()]), author);
  } finally {
    if (!database) await open.close();
  }
}

function planTold({ changes, unchanged }: DirectoryPlan, { dryRun }: DirectoryOptions): string[] {
  const verbs = { ADDED: '新增 / added  ', ALTERED: '变更 / altered' };
  return [
    ...changes.map(
      ({ action, id, fields }) => `${verbs[action]}  ${id}${action === 'ALTERED' ? `  ${fields.join(', ')}` : ''}`,
    ),
    `${changes.length} 项变更，${unchanged} 项未变${dryRun ? '（预告，未写入）' : ''} / ${changes.length} changed, ${unchanged} unchanged${dryRun ? ' (dry run, nothing written)' : ''}`,
  ];
}

/** Values of the file are not repeated: they may be names of people. */
function faultsTold(faults: readonly Refusal[]): string[] {
  return [
    `${faults.length} 处有误，什么也未写入 / ${faults.length} faults, nothing was written:`,
    ...faults.map(({ code, path, allowed }) => {
      const { zh, en } = wordsOf(code);
      const way = allowed.length > 0 ? `  → ${allowed.slice(0, 12).join(' | ')}${allowed.length > 12 ? ' …' : ''}` : '';
      return `  ${path.join('.') || '.'}  ${code}  ${zh} / ${en}${way}`;
    }),
  ];
}

function problemTold(error: unknown): string {
  if (error instanceof SyntaxError) return `不是有效的 JSON / this is no JSON: ${error.message}`;
  if (error instanceof ConfigError || error instanceof DatabaseError) return error.message;
  return (error as NodeJS.ErrnoException).code === 'ENOENT' ? '找不到文件 / there is no such file' : String(error);
}
