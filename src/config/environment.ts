import { z } from 'zod';
import { wallNames } from '../kernel/walls.ts';
import type { Words } from '../kernel/words.ts';

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Units of cost a minute an agency may ask of one process in production when nothing is said: ten thousand a second. */
export const productionQuota = 600_000;

/** Every variable the hub reads, and its form. */
export const environment = z.object({
  ACCORD_MODE: z.enum(['demo', 'production']).default('demo'),
  ACCORD_HOST: z.string().default('127.0.0.1'),
  PORT: whole(0, 65_535).default(4000),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/./)
    .optional(),
  ACCORD_DATA_DIR: z.string().default('.data/accord'),
  ACCORD_SPOOL_DIR: z.string().optional(),
  ACCORD_ISSUER: z.string().optional(),
  ACCORD_AUDIENCE: z.string().optional(),
  ACCORD_JWKS: z.string().optional(),
  ACCORD_LOG_LEVEL: z.enum(logLevels).default('info'),
  ACCORD_SHUTDOWN_SECONDS: whole(0, 600).default(15),
  ACCORD_NOTICE_DAYS: whole(1, 730).optional(),
  ACCORD_USAGE_DAYS: whole(1, 365).optional(),
  ACCORD_TOKEN_SECONDS: whole(60, 86_400).default(28_800),
  ACCORD_KEYS: z.string().optional(),
  ACCORD_LOG_KEY: z.string().optional(),
  ACCORD_LOG_PREVIOUS_KEY: z.string().optional(),
  ACCORD_LOG_NAME: z
    .string()
    .regex(/^[\w.:/-]{1,100}$/)
    .optional(),
  ACCORD_CHECKPOINT_DIR: z.string().optional(),
  ACCORD_TLS_KEY: z.string().optional(),
  ACCORD_TLS_CERT: z.string().optional(),
  ACCORD_TLS_CLIENT_CA: z.string().optional(),
  ACCORD_CERT_HEADER: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,64}$/)
    .transform((name) => name.toLowerCase())
    .optional(),
  ACCORD_CERT_PROXIES: z
    .string()
    .transform((list) => list.split(',').map((each) => each.trim()))
    .pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])))
    .optional(),
  ACCORD_PUBLIC_URL: z
    .string()
    .regex(/^https?:\/\/[^/?#\s]+$/)
    .optional(),
  ACCORD_PAGE_CLIENT: z
    .string()
    .regex(/^[\w.:/-]{1,200}$/)
    .optional(),
  ACCORD_METRICS_PORT: whole(0, 65_535).optional(),
  ACCORD_METRICS_HOST: z.string().default('127.0.0.1'),
  ACCORD_QUOTA_UNITS: whole(0, 999_999_999).optional(),
  ACCORD_DOCUMENTS: z.enum(['any', 'registered']).default('any'),
  ACCORD_INTROSPECTION: z.enum(['yes', 'no']).default('yes'),
  ACCORD_ACCEPT_EMBEDDED: z.enum(['yes', 'no']).default('no'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .string()
    .regex(/^https?:\/\/[^\s?#@]+$/)
    .optional(),
  OTEL_SERVICE_NAME: z
    .string()
    .regex(/^[\w.:-]{1,64}$/)
    .default('accord'),
  ACCORD_FEDERATION: z.string().optional(),
  ACCORD_PRINCIPAL_KEY: z.string().optional(),
  ACCORD_PRINCIPAL_KEYS: z.string().optional(),
  ACCORD_WEBHOOK_LOOPBACK: z
    .string()
    .transform((names) => names.split(',').map((name) => name.trim()))
    .pipe(z.array(z.string().regex(/^(127\.0\.0\.1|localhost):[1-9]\d{0,4}$/)).max(20))
    .optional(),
  ACCORD_CONFORMANCE_KEYS: z
    .string()
    .transform((keys) => keys.split(',').map((key) => key.trim()))
    .pipe(z.array(z.string().regex(/^whpk_[A-Za-z0-9+/]{43}=$/)).max(20))
    .optional(),
  ACCORD_WALLS_OFF: z
    .string()
    .transform((names) => names.split(',').map((name) => name.trim()))
    .pipe(z.array(z.enum(wallNames)))
    .optional(),
});

export type Variable = keyof z.infer<typeof environment>;
export type Read = Partial<z.infer<typeof environment>>;

/** What each variable that can be wrong must look like. */
export const expected: Partial<Record<Variable, Words>> = {
  ACCORD_MODE: { zh: '只能是 demo 或 production', en: 'must be demo or production' },
  PORT: { zh: '须为 0 至 65535 的整数', en: 'must be a whole number from 0 to 65535' },
  DATABASE_URL: { zh: '须以 postgres:// 或 postgresql:// 开头', en: 'must begin with postgres:// or postgresql://' },
  ACCORD_LOG_LEVEL: { zh: `只能是 ${logLevels.join('、')}`, en: `must be one of ${logLevels.join(', ')}` },
  ACCORD_NOTICE_DAYS: { zh: '须为 1 至 730 的整数（天）', en: 'must be a whole number of days from 1 to 730' },
  ACCORD_USAGE_DAYS: { zh: '须为 1 至 365 的整数（天）', en: 'must be a whole number of days from 1 to 365' },
  ACCORD_SHUTDOWN_SECONDS: { zh: '须为 0 至 600 的整数（秒）', en: 'must be a whole number of seconds from 0 to 600' },
  ACCORD_TOKEN_SECONDS: {
    zh: '须为 60 至 86400 的整数（秒）',
    en: 'must be a whole number of seconds from 60 to 86400',
  },
  ACCORD_LOG_NAME: {
    zh: '须为 1 至 100 个字母、数字或 . : / _ -',
    en: 'must be 1 to 100 letters, digits or . : / _ -',
  },
  ACCORD_CERT_HEADER: { zh: '须为请求头名称', en: 'must be the name of a header' },
  ACCORD_CERT_PROXIES: {
    zh: '须为 IP 地址或网段，以逗号分隔',
    en: 'must be addresses or networks (CIDR), with commas between them',
  },
  ACCORD_PUBLIC_URL: {
    zh: '须为 https://主机 的形式，末尾不带斜杠',
    en: 'must look like https://host, without a path or a slash at its end',
  },
  ACCORD_PAGE_CLIENT: {
    zh: '须为 1 至 200 个字母、数字或 . : / _ -',
    en: 'must be 1 to 200 letters, digits or . : / _ -',
  },
  ACCORD_METRICS_PORT: { zh: '须为 0 至 65535 的整数', en: 'must be a whole number from 0 to 65535' },
  ACCORD_QUOTA_UNITS: { zh: '须为 0 至 999999999 的整数', en: 'must be a whole number from 0 to 999999999' },
  ACCORD_DOCUMENTS: { zh: '只能是 any 或 registered', en: 'must be any or registered' },
  ACCORD_INTROSPECTION: { zh: '只能是 yes 或 no', en: 'must be yes or no' },
  ACCORD_ACCEPT_EMBEDDED: { zh: '只能是 yes 或 no', en: 'must be yes or no' },
  OTEL_EXPORTER_OTLP_ENDPOINT: { zh: '须为 http 或 https 地址', en: 'must be an http or https address' },
  OTEL_SERVICE_NAME: {
    zh: '须为 1 至 64 个字母、数字或 . : _ -',
    en: 'must be 1 to 64 letters, digits or . : _ -',
  },
  ACCORD_WEBHOOK_LOOPBACK: {
    zh: '须为 127.0.0.1:端口 或 localhost:端口，以逗号分隔',
    en: 'must be 127.0.0.1:port or localhost:port, with commas between them',
  },
  ACCORD_CONFORMANCE_KEYS: {
    zh: '须为 whpk_ 开头的公钥，以逗号分隔',
    en: 'must be public keys that begin with whpk_, with commas between them',
  },
  ACCORD_WALLS_OFF: {
    zh: `只能是 ${wallNames.join('、')}，以逗号分隔`,
    en: `must be some of ${wallNames.join(', ')}, with commas between them`,
  },
};

export const namesNothing = { zh: '所指的环境变量未设置', en: 'names an environment variable that is not set' };

export const trustsDemo = {
  zh: '生产模式不得信任演示签发方',
  en: 'must not be the demo issuer in production',
};

export const plainKeys = {
  zh: '须为 https 地址或文件：明文传来的公钥不可信',
  en: 'must be an https address or a file: keys fetched in the clear cannot be trusted',
};

export const blindKeyMoved = {
  zh: 'ACCORD_BLIND_KEY 已由 ACCORD_KEYS 的密钥环（blind）取代',
  en: 'ACCORD_BLIND_KEY is replaced by the key ring of ACCORD_KEYS (blind)',
};

/** Words about a variable. */
export function about(name: Variable, words: Words): Words {
  return { zh: `${name} ${words.zh}`, en: `${name} ${words.en}` };
}

function whole(min: number, max: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((value) => value >= min && value <= max);
}
