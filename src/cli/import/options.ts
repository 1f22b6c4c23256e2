import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ImportProblem } from './import-problem.ts';

export type RowFormat = 'ndjson' | 'csv';

export interface ImportOptions {
  /** Path of the file; `-` is standard input. */
  readonly file: string;
  readonly format: RowFormat;
  /** Id of the person; null when not given. */
  readonly staffId: string | null;
  readonly dryRun: boolean;
  /** Hub to register at, without a slash at its end; null for the database of the configuration. */
  readonly url: string | null;
  /** Name of the environment variable that holds the token for `url`. */
  readonly tokenEnv: string | null;
  /** Path of the report; `-` is standard output; null is none. */
  readonly report: string | null;
  readonly help: boolean;
}

export const usage = `用法 / Usage
  npm run import -- FILE [--as STAFF] [--dry-run] [--report FILE] [--format ndjson|csv] [--url URL [--token-env NAME]]

  FILE         NDJSON（.ndjson .jsonl）或 CSV（.csv，首行为表头）；- 为标准输入 / - is standard input
  --as         以谁的身份登记，如 stf_court_clerk / the person who registers; demo default: stf_court_clerk
  --dry-run    只预告结果，不写入 / tells what would happen and writes nothing
  --report     逐行结果（NDJSON），- 为标准输出 / one line of JSON a row; - is standard output
  --format     覆盖按扩展名判定的格式 / in place of what the file's extension says
  --url        经运行中的平台登记 / registers at a running hub instead of the database
  --token-env  存放令牌的环境变量名 / environment variable that holds the token for --url

  退出码 / exit code: 0 全部通过 / nothing refused · 1 有未通过或中断 / refused or stopped · 2 用法有误 / usage`;

const formats: Readonly<Record<string, RowFormat>> = {
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '': 'ndjson',
};

/** @throws ImportProblem when the command line cannot be understood */
export function readOptions(args: readonly string[]): ImportOptions {
  const { values, positionals } = parsed(args);
  const [file, ...others] = positionals;
  const { url = null, 'token-env': tokenEnv = null, as = null } = values;
  if (values.help) return { ...nothing, help: true };
  if (file === undefined || others.length > 0) throw wrong('须给出一个文件', 'one file is needed');
  if (tokenEnv !== null && url === null) throw wrong('--token-env 须与 --url 同用', '--token-env goes with --url');
  if (tokenEnv !== null && as !== null)
    throw wrong('令牌已指明人员，不用 --as', 'the token says who it is; leave out --as');
  if (values.report !== undefined && resolve(values.report) === resolve(file))
    throw wrong('报告不能写入被导入的文件', 'the report would overwrite the file');
  if (url !== null && !/^https?:\/\/./.test(url)) throw wrong('--url 须以 http 开头', '--url begins with http');
  return {
    file,
    format: formatOf(file, values.format),
    staffId: as === null ? null : asStaffId(as),
    dryRun: values['dry-run'] ?? false,
    url: url?.replace(/\/+(graphql\/*)?$/, '') ?? null,
    tokenEnv,
    report: values.report ?? null,
    help: false,
  };
}

const nothing: ImportOptions = {
  file: '',
  format: 'ndjson',
  staffId: null,
  dryRun: false,
  url: null,
  tokenEnv: null,
  report: null,
  help: false,
};

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = {
    as: text,
    'dry-run': flag,
    url: text,
    'token-env': text,
    report: text,
    format: text,
    help: { ...flag, short: 'h' },
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw wrong('无法识别的参数', (error as Error).message);
  }
}

function formatOf(file: string, wanted: string | undefined): RowFormat {
  if (wanted === 'ndjson' || wanted === 'csv') return wanted;
  if (wanted !== undefined) throw wrong('--format 只能是 ndjson 或 csv', '--format is ndjson or csv');
  const format = file === '-' ? 'ndjson' : formats[extname(file).toLowerCase()];
  if (!format) throw wrong('无法从扩展名判定格式，请用 --format', 'the extension tells no format; use --format');
  return format;
}

/** People are told by their ids with or without the prefix. */
function asStaffId(text: string): string {
  return text.startsWith('stf_') ? text : `stf_${text}`;
}

function wrong(zh: string, en: string): ImportProblem {
  return new ImportProblem({ zh, en });
}
