import { z } from 'zod';
import type { Words } from './kernel/words.ts';

/** Issuer of the tokens that demo mode hands out; a production hub refuses to trust it. */
export const demoIssuer = 'https://demo.accord.invalid';

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** The environment, checked. Nothing else in the hub reads `process.env`. */
export interface Config {
  /** `demo` signs its own tokens and may keep its data in a folder; `production` does neither by itself. */
  readonly mode: 'demo' | 'production';
  readonly host: string;
  /** TCP port; 0 lets the system choose one. */
  readonly port: number;
  /** PostgreSQL, or null for the embedded database in `dataDir`. Holds a password: never print it. */
  readonly databaseUrl: string | null;
  /** Folder of the embedded database and of the demo key, relative to the working directory unless absolute. */
  readonly dataDir: string;
  /** `iss` every token must carry. */
  readonly issuer: string;
  /** `aud` every token must carry. */
  readonly audience: string;
  /** Where the issuer's public keys are: an https address or a file; null only in demo mode. */
  readonly jwks: string | null;
  readonly logLevel: (typeof logLevels)[number];
  /** Longest time, in seconds, that requests under way get to finish when the hub stops. */
  readonly shutdownSeconds: number;
  /** Life, in seconds, of a token the demo issuer signs. */
  readonly tokenSeconds: number;
  /** Key of the blind index, 32 bytes or more in hexadecimal; without it duplicates are not looked for. Never print it. */
  readonly blindKey?: string;
  /** Whether signed-in callers may read the schema through introspection. */
  readonly introspection: boolean;
}

/** Thrown when the environment cannot be used; lists every problem, never a value. */
export class ConfigError extends Error {
  readonly problems: readonly Words[];

  constructor(problems: readonly Words[]) {
    const lines = problems.map(({ zh, en }) => `  - ${zh} / ${en}`);
    super(['配置有误，未启动 / The configuration cannot be used; nothing was started:', ...lines].join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

const environment = z.object({
  ACCORD_MODE: z.enum(['demo', 'production']).default('demo'),
  ACCORD_HOST: z.string().default('127.0.0.1'),
  PORT: whole(0, 65_535).default(4000),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/./)
    .optional(),
  ACCORD_DATA_DIR: z.string().default('.data/accord'),
  ACCORD_ISSUER: z.string().optional(),
  ACCORD_AUDIENCE: z.string().optional(),
  ACCORD_JWKS: z.string().optional(),
  ACCORD_LOG_LEVEL: z.enum(logLevels).default('info'),
  ACCORD_SHUTDOWN_SECONDS: whole(0, 600).default(15),
  ACCORD_TOKEN_SECONDS: whole(60, 86_400).default(28_800),
  ACCORD_BLIND_KEY: z
    .string()
    .regex(/^([0-9a-f]{2}){32,64}$/i)
    .optional(),
  ACCORD_INTROSPECTION: z.enum(['yes', 'no']).default('yes'),
  ACCORD_ACCEPT_EMBEDDED: z.enum(['yes', 'no']).default('no'),
});

type Variable = keyof z.infer<typeof environment>;
type Read = Partial<z.infer<typeof environment>>;

/** What each variable that can be wrong must look like. */
const expected: Partial<Record<Variable, Words>> = {
  ACCORD_MODE: { zh: '只能是 demo 或 production', en: 'must be demo or production' },
  PORT: { zh: '须为 0 至 65535 的整数', en: 'must be a whole number from 0 to 65535' },
  DATABASE_URL: { zh: '须以 postgres:// 或 postgresql:// 开头', en: 'must begin with postgres:// or postgresql://' },
  ACCORD_LOG_LEVEL: { zh: `只能是 ${logLevels.join('、')}`, en: `must be one of ${logLevels.join(', ')}` },
  ACCORD_SHUTDOWN_SECONDS: { zh: '须为 0 至 600 的整数（秒）', en: 'must be a whole number of seconds from 0 to 600' },
  ACCORD_TOKEN_SECONDS: {
    zh: '须为 60 至 86400 的整数（秒）',
    en: 'must be a whole number of seconds from 60 to 86400',
  },
  ACCORD_BLIND_KEY: { zh: '须为 32 至 64 字节的十六进制', en: 'must be 32 to 64 bytes in hexadecimal' },
  ACCORD_INTROSPECTION: { zh: '只能是 yes 或 no', en: 'must be yes or no' },
  ACCORD_ACCEPT_EMBEDDED: { zh: '只能是 yes 或 no', en: 'must be yes or no' },
};

/**
 * Reads and checks the environment. A variable set to nothing counts as not set.
 *
 * @throws ConfigError with every problem at once
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const { values, problems } = read(env);
  const all = [...problems, ...(values.ACCORD_MODE === 'production' ? unfitForProduction(values) : [])];
  if (all.length > 0) throw new ConfigError(all);
  return toConfig(values as z.infer<typeof environment>);
}

/** Reads each variable by itself, so that one bad value hides no other. */
function read(env: Readonly<Record<string, string | undefined>>): { values: Read; problems: Words[] } {
  const values: Record<string, unknown> = {};
  const problems: Words[] = [];
  for (const [name, rule] of Object.entries(environment.shape) as [Variable, z.ZodType][]) {
    const result = rule.safeParse(env[name]?.trim() || undefined);
    if (result.success) values[name] = result.data;
    else problems.push(about(name, expected[name] ?? { zh: '无法使用', en: 'cannot be used' }));
  }
  return { values: values as Read, problems };
}

function unfitForProduction(values: Read): Words[] {
  const problems: Words[] = [];
  const required = { zh: '生产模式必须设置', en: 'must be set in production' };
  for (const name of ['ACCORD_JWKS', 'ACCORD_ISSUER', 'ACCORD_AUDIENCE'] as const) {
    if (values[name] === undefined) problems.push(about(name, required));
  }
  if (values.ACCORD_ISSUER?.replace(/\/+$/, '') === demoIssuer) problems.push(about('ACCORD_ISSUER', trustsDemo));
  if (values.ACCORD_JWKS?.startsWith('http:')) problems.push(about('ACCORD_JWKS', plainKeys));
  const embedded = values.DATABASE_URL === undefined && values.ACCORD_ACCEPT_EMBEDDED === 'no';
  // A DATABASE_URL that is set but wrong has been reported already; then it is undefined here too.
  if (embedded && 'DATABASE_URL' in values) problems.push(about('DATABASE_URL', noServer));
  return problems;
}

const trustsDemo = {
  zh: '生产模式不得信任演示签发方',
  en: 'must not be the demo issuer in production',
};

const plainKeys = {
  zh: '须为 https 地址或文件：明文传来的公钥不可信',
  en: 'must be an https address or a file: keys fetched in the clear cannot be trusted',
};

const noServer = {
  zh: '生产模式必须设置；确需使用内置数据库时设 ACCORD_ACCEPT_EMBEDDED=yes',
  en: 'must be set in production; to keep the embedded database all the same, set ACCORD_ACCEPT_EMBEDDED=yes',
};

function toConfig(values: z.infer<typeof environment>): Config {
  return {
    mode: values.ACCORD_MODE,
    host: values.ACCORD_HOST,
    port: values.PORT,
    databaseUrl: values.DATABASE_URL ?? null,
    dataDir: values.ACCORD_DATA_DIR,
    issuer: values.ACCORD_ISSUER ?? demoIssuer,
    audience: values.ACCORD_AUDIENCE ?? 'accord',
    jwks: values.ACCORD_JWKS ?? null,
    logLevel: values.ACCORD_LOG_LEVEL,
    shutdownSeconds: values.ACCORD_SHUTDOWN_SECONDS,
    tokenSeconds: values.ACCORD_TOKEN_SECONDS,
    ...(values.ACCORD_BLIND_KEY ? { blindKey: values.ACCORD_BLIND_KEY } : {}),
    introspection: values.ACCORD_INTROSPECTION === 'yes',
  };
}

function about(name: Variable, words: Words): Words {
  return { zh: `${name} ${words.zh}`, en: `${name} ${words.en}` };
}

function whole(min: number, max: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((value) => value >= min && value <= max);
}
