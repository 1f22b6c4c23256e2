import type { Readable, Writable } from 'node:stream';
import { ConfigError, readConfig } from '../../config.ts';
import { errorFacts } from '../../http/error-facts.ts';
import { DatabaseError } from '../../storage/database-error.ts';
import { ImportProblem } from './import-problem.ts';
import { importRows } from './import-rows.ts';
import { openRegistrar } from './open-registrar.ts';
import { readOptions, usage, type ImportOptions } from './options.ts';
import { startProgress, type Progress, type Screen } from './progress.ts';
import { openInput, rowsOf } from './read-rows.ts';
import { openReport, type Report } from './report.ts';
import { Tally } from './tally.ts';

/** The process around an import. */
export interface Surrounding {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Screen;
  /** Set when the import is to stop after the row under way. */
  readonly signal: AbortSignal;
}

/** Runs an import and tells its exit code: 0 nothing was refused, 1 something was or the import stopped, 2 usage. */
export async function runImport(args: readonly string[], around: Surrounding): Promise<0 | 1 | 2> {
  const { stdout, stderr } = around;
  try {
    const options = readOptions(args);
    if (!options.help) return await importFile(options, around);
    stdout.write(`${usage}\n`);
    return 0;
  } catch (error) {
    const isUsage = error instanceof ImportProblem && error.isUsage;
    stderr.write(`${toldOf(error)}\n${isUsage ? `\n${usage}\n` : ''}`);
    return isUsage ? 2 : 1;
  }
}

/** Of an error nobody foresaw only what holds no value of a row. */
function toldOf(error: unknown): string {
  const known = error instanceof ImportProblem || error instanceof ConfigError || error instanceof DatabaseError;
  return known ? error.message : `内部错误 / internal error  ${JSON.stringify(errorFacts(error))}`;
}

async function importFile(options: ImportOptions, around: Surrounding): Promise<0 | 1> {
  const { env, stdin, stdout, stderr } = around;
  // Standard output is the report's when it goes there; people are then told on standard error.
  const onStdout = options.report === '-';
  const say = (line: string) => void (onStdout ? stderr : stdout).write(`${line}\n`);
  const input = await openInput(options, stdin);
  const report = await openReport(options.report, stdout);
  const registrar = await openRegistrar(options, { config: readConfig(env), env, say });
  const { staffId, agencyName } = registrar.importer;
  say(`登记人 / registering as  ${staffId}  ${agencyName.zh} / ${agencyName.en}`);

  const live = !(onStdout && stdout.isTTY === true);
  const progress = startProgress(stderr, { total: input.total, live, now: () => performance.now() });
  const rows = importRows(rowsOf(input.bytes, options.format), registrar, () => new Date());
  const tally = new Tally();
  try {
    await flow(rows, { tally, report, progress, signal: around.signal });
  } finally {
    progress.end();
    for (const line of tally.details()) say(line);
    if (around.signal.aborted) say('已中断，重新运行即可继续 / stopped; run it again to go on');
    say(tally.summary(options));
    await registrar.close();
    await report.close();
  }
  return tally.refusedCount > 0 || around.signal.aborted ? 1 : 0;
}

interface Sinks {
  readonly tally: Tally;
  readonly report: Report;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

async function flow(rows: ReturnType<typeof importRows>, { tally, report, progress, signal }: Sinks): Promise<void> {
  for await (const { report: row, end } of rows) {
    tally.add(row);
    await report.write(row);
    progress.step(end);
    if (signal.aborted) return;
  }
}
