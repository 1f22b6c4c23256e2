import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { publishedYears } from '../seeds/calendars/index.ts';
import { codeBook } from '../seeds/code-lists/code-book.ts';
import { retentionFigures } from '../seeds/retention-figures.ts';
import { localFigures } from '../seeds/local-figures.ts';
import { agencies } from '../seeds/agencies.ts';
import { staff } from '../seeds/staff.ts';
import { systemClients } from '../seeds/system-clients.ts';
import { ConfigError, readConfig, type Config } from './config.ts';
import { readConsole } from './http/console-files.ts';
import { signInOf } from './http/console-page.ts';
import { consoleRoutes } from './http/console-routes.ts';
import { createHub } from './http/hub.ts';
import { createLog } from './http/log.ts';
import { onStopSignal } from './http/stop-signals.ts';
import { WorkingCalendar } from './kernel/working-days.ts';
import { DatabaseError } from './storage/database-error.ts';
import { migrate } from './storage/migrate.ts';
import { openDatabase } from './storage/open-database.ts';
import { missingWalls, walls } from './storage/walls.ts';

/**
 * `npm start`: migrates, fills an empty directory with the demonstration people, serves, and says where.
 *
 * @param view one subgraph to serve alone, `all` to serve each beside the whole graph, null for the whole graph
 */
async function serve(config: Config, view: string | null): Promise<void> {
  if (view !== null && view !== 'all' && !config.databaseUrl) throw new ConfigError([oneProcessOnly]);
  const log = createLog({ level: config.logLevel });
  const servedAt = `http://${config.host}:${config.port}`;
  const location = config.databaseUrl ? { url: config.databaseUrl } : { dataDir: config.dataDir };
  console.log(config.databaseUrl ? 'PostgreSQL …' : `内置数据库 / embedded database  ${config.dataDir} …`);
  // In production the hub's login owns nothing: `npm run migrate`, under the owner's login, is a step of its own.
  if (config.mode === 'demo' || !config.databaseUrl) {
    await migrate(location, (name) => console.log(`已迁移 / migrated  ${name}`));
  }
  const database = await openDatabase({ ...location, servedAt });
  const signIn = view === null ? signInOf(config) : null;
  const page = signIn && readConsole(join(import.meta.dirname, 'console/dist'));
  const people = signIn === 'DEMO' ? null : signIn;
  const hub = await createHub({
    config,
    database,
    calendar: new WorkingCalendar(publishedYears),
    figures: localFigures,
    retentionFigures,
    codeBook,
    clock: { now: () => new Date() },
    log,
    seeds: config.mode === 'demo' ? { agencies, staff, clients: systemClients } : null,
    ...(view === null ? {} : { serve: { view } }),
    ...(page ? { mount: (app) => void app.use(consoleRoutes(page, newNonce, people)) } : {}),
  });
  const { url } = await hub.start();
  onStopSignal(() => hub.stop(), log);
  console.log(
    view === null || view === 'all'
      ? greeting({ url, assurance: database.assurance, demo: hub.issuer !== null, page: page !== null })
      : '',
  );
  if (view !== null) console.log(`  子图 / subgraphs   ${url}/subgraphs/${view === 'all' ? '<name>' : view}\n`);
}

const oneProcessOnly = {
  zh: '内置数据库的文件夹只能由一个进程持有：单独运行某一视图须设置 DATABASE_URL（PostgreSQL）；或由持有该文件夹的平台以 accord serve --view all 同时提供全部子图',
  en: 'the folder of an embedded database is held by one process: to serve one view alone set DATABASE_URL (PostgreSQL), or have the hub that holds the folder serve all of them: accord serve --view all',
};

/** `--view NAME` of the command line; null without. */
function viewAsked(args: readonly string[]): string | null {
  const at = args.indexOf('--view');
  if (at < 0) return null;
  return args[at + 1] ?? '';
}

/** A value for one answer, 128 bits of chance. */
function newNonce(): string {
  return randomBytes(16).toString('base64');
}

function greeting({ url, assurance, demo, page }: { url: string; assurance: string; demo: boolean; page: boolean }) {
  const lines = [
    '',
    '  Accord 已就绪 / is ready',
    ...(page ? [`  工作台 / page   ${url}/`] : []),
    `  GraphQL API   ${url}/graphql`,
    `  GraphiQL      ${url}/graphiql`,
    `  保障级别 / assurance level   ${assurance}`,
  ];
  for (const wall of missingWalls(walls)) {
    lines.push(`  !!! 防线 ${wall} 已撤去，仅供测试 / the wall "${wall}" is away: for tests alone !!!`);
  }
  if (demo) {
    lines.push(
      `  演示人员 / demo people   ${url}/demo/people`,
      '  取演示令牌 / get a demo token:',
      `    curl -s ${url}/demo/token -H 'content-type: application/json' -d '{"staff":"stf_court_clerk"}'`,
    );
  }
  return [...lines, ''].join('\n');
}

try {
  await serve(readConfig(process.env), viewAsked(process.argv.slice(2)));
} catch (error) {
  const known = error instanceof ConfigError || error instanceof DatabaseError;
  console.error(known ? error.message : error);
  process.exit(1);
}
