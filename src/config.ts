import type { z } from 'zod';
import {
  about,
  environment,
  expected,
  logLevels,
  namesNothing,
  blindKeyMoved,
  plainKeys,
  trustsDemo,
  productionQuota,
  type Read,
  type Variable,
} from './config/environment.ts';
import { loopbackFaults, transportFaults, transportOf, uncheckedTls, type Transport } from './config/transport.ts';
import { pageConfigOf, pageFaults, type PageConfig } from './config/page.ts';
import { keysOf } from './config/keys.ts';
import type { Wall } from './kernel/walls.ts';
import type { Words } from './kernel/words.ts';

export { logLevels };

/** Issuer of the tokens that demo mode hands out; a production hub refuses to trust it. */
export const demoIssuer = 'https://demo.accord.invalid';

/** The environment, checked. Nothing else in the hub reads `process.env`. */
export interface Config extends Transport, PageConfig {
  /** `demo` signs its own tokens and may keep its data in a folder; `production` does neither by itself. */
  readonly mode: 'demo' | 'production';
  readonly host: string;
  /** TCP port; 0 lets the system choose one. */
  readonly port: number;
  /** PostgreSQL, or null for the embedded database in `dataDir`. Holds a password: never print it. */
  readonly databaseUrl: string | null;
  /** Folder of the embedded database and of the demo key, relative to the working directory unless absolute. */
  readonly dataDir: string;
  /** Folder where entries of the access log and the audit wait for the database; a passing one where left out. */
  readonly spoolDir?: string;
  /** `iss` every token must carry. */
  readonly issuer: string;
  /** `aud` every token must carry. */
  readonly audience: string;
  /** Where the issuer's public keys are: an https address or a file; null only in demo mode. */
  readonly jwks: string | null;
  readonly logLevel: (typeof logLevels)[number];
  /** Longest time, in seconds, that requests under way get to finish when the hub stops. */
  readonly shutdownSeconds: number;
  /** Days partners have to answer a proposal that takes something from them; 90 where left out. */
  readonly noticeDays?: number;
  /** Days before now within which a call keeps a field from being removed; 30 where left out. */
  readonly usageDays?: number;
  /** Life, in seconds, of a token the demo issuer signs. */
  readonly tokenSeconds: number;
  /**
   * The ring of keys that values at rest are sealed and indexed with: its file, or the ring itself, taken from the
   * variable that ACCORD_KEYS names. Absent only in demo mode. Never print it.
   */
  readonly keys?: { readonly file: string } | { readonly text: string };
  /** File with the Ed25519 key (PEM) that signs the log; absent only in demo mode. */
  readonly logKey?: string;
  /** File with the key before, while it hands over to the key of the log. */
  readonly previousLogKey?: string;
  /** Name of the log in its checkpoints; that of the issuer's host where left out. */
  readonly logName?: string;
  /** Folder outside the database where signed checkpoints are kept. */
  readonly checkpointDir?: string;
  /** File that registers partners with subgraphs of their own, and where our own are served. */
  readonly federation?: string;
  /** File with the Ed25519 key (PEM) that signs, for subgraphs, who is asking; one that passes in demo mode. */
  readonly principalKey?: string;
  /** Where a subgraph finds the hub's public key: an https address or a file; the process's own key where left out. */
  readonly principalKeys?: string;
  /** Address of the metrics, which is not the hub's own; nothing is counted without a port. */
  readonly metrics?: { readonly host: string; readonly port: number | undefined };
  /** The collector spans are sent to (OTLP over HTTP) and the name of this service; none are made where left out. */
  readonly traces?: { readonly endpoint: string; readonly service: string };
  /** Units of cost an agency may ask for in a minute of this process (docs/api.md); 0, or absent, sets no quota. */
  readonly quotaUnits?: number;
  /** `REGISTERED` runs documents registered for the caller's system alone; any text where left out. */
  readonly documents?: 'REGISTERED';
  /** `whpk_…` keys that conformance reports of agencies that join may be signed with; none where left out. */
  readonly conformanceKeys?: readonly string[];
  /** Whether signed-in callers may read the schema through introspection. */
  readonly introspection: boolean;
  /** Places on this machine that webhooks may call, `host:port`; demonstrations only. */
  readonly webhookLoopback?: readonly string[];
  /** Walls between a caller and what is not the caller's that this build lacks, for tests; none in production. */
  readonly wallsOff?: readonly Wall[];
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

/**
 * Reads and checks the environment. A variable set to nothing counts as not set.
 *
 * @throws ConfigError with every problem at once
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const { values, problems } = read(env);
  const keys = keysOf(values.ACCORD_KEYS, env);
  const all = [
    ...problems,
    ...transportFaults(values),
    ...pageFaults(values),
    ...(values.ACCORD_MODE === 'production' ? [...unfitForProduction(values), ...uncheckedTls(env)] : []),
    ...(keys === 'UNSET' ? [about('ACCORD_KEYS', namesNothing)] : []),
    ...(env['ACCORD_BLIND_KEY']?.trim() ? [blindKeyMoved] : []),
  ];
  if (all.length > 0 || keys === 'UNSET') throw new ConfigError(all);
  return toConfig(values as z.infer<typeof environment>, keys);
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
  for (const name of ['ACCORD_JWKS', 'ACCORD_ISSUER', 'ACCORD_AUDIENCE', 'ACCORD_LOG_KEY', 'ACCORD_KEYS'] as const) {
    if (values[name] === undefined) problems.push(about(name, required));
  }
  if (values.ACCORD_ISSUER?.replace(/\/+$/, '') === demoIssuer) problems.push(about('ACCORD_ISSUER', trustsDemo));
  if (values.ACCORD_WALLS_OFF) problems.push(about('ACCORD_WALLS_OFF', lacksWall(values.ACCORD_WALLS_OFF)));
  for (const name of ['ACCORD_JWKS', 'ACCORD_PRINCIPAL_KEYS'] as const) {
    if (values[name]?.startsWith('http:')) problems.push(about(name, plainKeys));
  }
  problems.push(...loopbackFaults(values));
  const embedded = values.DATABASE_URL === undefined && values.ACCORD_ACCEPT_EMBEDDED === 'no';
  // A DATABASE_URL that is set but wrong has been reported already; then it is undefined here too.
  if (embedded && 'DATABASE_URL' in values) problems.push(about('DATABASE_URL', noServer));
  return problems;
}

const lacksWall = (off: readonly Wall[]) => ({
  zh: `生产模式不得撤去任何一道防线（${off.join('、')}）`,
  en: `must not be set in production: no wall may be away (${off.join(', ')})`,
});

const noServer = {
  zh: '生产模式必须设置；确需使用内置数据库时设 ACCORD_ACCEPT_EMBEDDED=yes',
  en: 'must be set in production; to keep the embedded database all the same, set ACCORD_ACCEPT_EMBEDDED=yes',
};

function toConfig(values: z.infer<typeof environment>, keys: Config['keys']): Config {
  return {
    mode: values.ACCORD_MODE,
    host: values.ACCORD_HOST,
    port: values.PORT,
    databaseUrl: values.DATABASE_URL ?? null,
    dataDir: values.ACCORD_DATA_DIR,
    spoolDir: values.ACCORD_SPOOL_DIR ?? `${values.ACCORD_DATA_DIR}-spool`,
    issuer: values.ACCORD_ISSUER ?? demoIssuer,
    audience: values.ACCORD_AUDIENCE ?? 'accord',
    jwks: values.ACCORD_JWKS ?? null,
    logLevel: values.ACCORD_LOG_LEVEL,
    shutdownSeconds: values.ACCORD_SHUTDOWN_SECONDS,
    ...(values.ACCORD_NOTICE_DAYS ? { noticeDays: values.ACCORD_NOTICE_DAYS } : {}),
    ...(values.ACCORD_USAGE_DAYS ? { usageDays: values.ACCORD_USAGE_DAYS } : {}),
    tokenSeconds: values.ACCORD_TOKEN_SECONDS,
    ...(keys ? { keys } : {}),
    ...(values.ACCORD_LOG_KEY ? { logKey: values.ACCORD_LOG_KEY } : {}),
    ...(values.ACCORD_LOG_PREVIOUS_KEY ? { previousLogKey: values.ACCORD_LOG_PREVIOUS_KEY } : {}),
    ...(values.ACCORD_LOG_NAME ? { logName: values.ACCORD_LOG_NAME } : {}),
    ...(values.ACCORD_CHECKPOINT_DIR ? { checkpointDir: values.ACCORD_CHECKPOINT_DIR } : {}),
    ...(values.ACCORD_FEDERATION ? { federation: values.ACCORD_FEDERATION } : {}),
    ...(values.ACCORD_PRINCIPAL_KEY ? { principalKey: values.ACCORD_PRINCIPAL_KEY } : {}),
    ...(values.ACCORD_PRINCIPAL_KEYS ? { principalKeys: values.ACCORD_PRINCIPAL_KEYS } : {}),
    ...transportOf(values),
    ...pageConfigOf(values),
    metrics: { host: values.ACCORD_METRICS_HOST, port: values.ACCORD_METRICS_PORT },
    ...(values.OTEL_EXPORTER_OTLP_ENDPOINT
      ? { traces: { endpoint: values.OTEL_EXPORTER_OTLP_ENDPOINT, service: values.OTEL_SERVICE_NAME } }
      : {}),
    quotaUnits: values.ACCORD_QUOTA_UNITS ?? (values.ACCORD_MODE === 'production' ? productionQuota : 0),
    ...(values.ACCORD_DOCUMENTS === 'registered' ? { documents: 'REGISTERED' } : {}),
    introspection: values.ACCORD_INTROSPECTION === 'yes',
    ...(values.ACCORD_WEBHOOK_LOOPBACK ? { webhookLoopback: values.ACCORD_WEBHOOK_LOOPBACK } : {}),
    ...(values.ACCORD_CONFORMANCE_KEYS ? { conformanceKeys: values.ACCORD_CONFORMANCE_KEYS } : {}),
    ...(values.ACCORD_WALLS_OFF ? { wallsOff: values.ACCORD_WALLS_OFF } : {}),
  };
}
