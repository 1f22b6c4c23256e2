import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config.ts';
import type { Hub } from '../../http/hub.ts';
import { errorFacts } from '../../http/error-facts.ts';
import { createLog } from '../../http/log.ts';
import { DatabaseError } from '../../storage/database-error.ts';
import { migrate } from '../../storage/migrate.ts';
import { openDatabase } from '../../storage/open-database.ts';
import { hubOn, locationOf } from '../open-hub.ts';
import { demoTokens, HubClient } from './hub-client.ts';
import { ImportProblem } from './import-problem.ts';
import type { ImportOptions } from './options.ts';
import { directRegistrar } from './registrar-direct.ts';
import { httpRegistrar } from './registrar-http.ts';
import { rehearsing, type Registrar } from './registrar.ts';

/** Who registers in demo mode when nobody is named. */
export const demoClerk = 'stf_court_clerk';

export interface Around {
  readonly config: Config;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Tells the person at the terminal a line. */
  readonly say: (line: string) => void;
}

type Wanted = Pick<ImportOptions, 'staffId' | 'dryRun' | 'url' | 'tokenEnv'>;

/**
 * Opens the way the rows go: the hub named by `--url`, else the configured database, else, where a running demo hub
 * holds the embedded folder, that hub.
 *
 * @throws ImportProblem, DatabaseError when there is no way
 */
export async function openRegistrar(options: Wanted, around: Around): Promise<Registrar> {
  const registrar = await openWay(options, around);
  return options.dryRun ? rehearsing(registrar) : registrar;
}

async function openWay(options: Wanted, around: Around): Promise<Registrar> {
  const { config, say } = around;
  if (options.url !== null) return throughHub(options.url, options, around);
  const staffId = personOf(options, config.mode);
  if (options.staffId === null) say(`未指定 --as，以 ${staffId} 登记 / no --as given, registering as ${staffId}`);
  try {
    return await direct(staffId, options, around);
  } catch (error) {
    if (!(error instanceof DatabaseError && error.code === 'DIRECTORY_IN_USE')) throw error;
    const url = config.mode === 'demo' ? servedUrl(config.dataDir) : null;
    if (url === null) throw error;
    say(`数据目录由运行中的平台占用，改经其接口登记 / a running hub holds the data; going through its API  ${url}`);
    return throughHub(url, { staffId, tokenEnv: null }, around);
  }
}

function personOf({ staffId }: Pick<Wanted, 'staffId'>, mode: Config['mode']): string {
  if (staffId !== null) return staffId;
  if (mode === 'demo') return demoClerk;
  throw new ImportProblem({ zh: '生产模式须以 --as 指明登记人', en: 'in production --as has to say who registers' });
}

async function direct(staffId: string, { dryRun }: Pick<Wanted, 'dryRun'>, around: Around): Promise<Registrar> {
  const hub = dryRun ? await rehearsalHub(around) : await workingHub(around);
  try {
    return directRegistrar(hub, staffId, (error) => log.error('fault.internal', errorFacts(error)));
  } catch (error) {
    await hub.stop();
    throw error;
  }
}

/** Standard output may be the report's. */
const log = createLog({ level: 'error', destination: process.stderr });

async function workingHub({ config, say }: Around): Promise<Hub> {
  const location = locationOf(config);
  say(config.databaseUrl ? 'PostgreSQL …' : `内置数据库 / embedded database  ${config.dataDir} …`);
  // The embedded database migrates itself when it is opened; in production `npm run migrate` is a step of its own.
  if ('url' in location && config.mode === 'demo') await migrate(location, (name) => say(`已迁移 / migrated  ${name}`));
  return hubOn(await openDatabase(location), { config, log });
}

/** Leaves the data as it is: nothing is made, migrated or seeded. Where nothing is yet, an empty hub in memory stands in. */
async function rehearsalHub({ config: configured, say }: Around): Promise<Hub> {
  const config = { ...configured, dataDir: '' };
  const location = locationOf(configured);
  if ('url' in location || existsSync(join(location.dataDir, 'cluster'))) {
    const database = await openDatabase({ ...location, pendingMigrations: 'refuse' });
    const hub = await hubOn(database, { config, log, seeded: false });
    if (configured.mode === 'production' || hub.directory.agencies().length > 0) return hub;
    await hub.stop();
  }
  say('尚无数据，以内存中的空平台演练 / no data yet: rehearsing on an empty hub in memory');
  return hubOn(await openDatabase({ memory: true }), { config, log });
}

async function throughHub(
  url: string,
  { staffId, tokenEnv }: Pick<Wanted, 'staffId' | 'tokenEnv'>,
  { env, say }: Around,
): Promise<Registrar> {
  const person = staffId ?? demoClerk;
  if (staffId === null && tokenEnv === null)
    say(`未指定 --as，以 ${person} 登记 / no --as given, registering as ${person}`);
  const newToken = tokenEnv === null ? demoTokens(url, { staffId: person }) : async () => tokenIn(env, tokenEnv);
  return httpRegistrar(new HubClient(url, { newToken }), { url });
}

function tokenIn(env: Around['env'], name: string): string {
  const token = env[name]?.trim();
  if (token) return token;
  throw new ImportProblem({ zh: `环境变量 ${name} 未设置`, en: `the environment variable ${name} is not set` });
}

/** The address in the lock of the folder; null when whoever holds it serves none. */
function servedUrl(dataDir: string): string | null {
  try {
    const holder = JSON.parse(readFileSync(join(dataDir, 'accord.lock'), 'utf8')) as { servedAt?: unknown } | null;
    return typeof holder?.servedAt === 'string' ? holder.servedAt : null;
  } catch {
    return null;
  }
}
