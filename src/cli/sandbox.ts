// npx accord sandbox: a hub of its own with seeded cases, simulated partners and a clock that can be moved.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { morning } from '../../seeds/demo/story.ts';
import { ConfigError } from '../config.ts';
import { refusedInProduction } from '../http/sandbox-routes.ts';
import { createLog } from '../http/log.ts';
import { onStopSignal } from '../http/stop-signals.ts';
import { DatabaseError } from '../storage/database-error.ts';
import { openDatabase } from '../storage/open-database.ts';
import { startSandbox } from './sandbox/start-sandbox.ts';

const usage = `用法 / usage: npx accord sandbox [--port 4010] [--dir FOLDER] [--from 2026-03-02]
  --port  端口 / port
  --dir   数据目录，不填则只在内存中 / folder its data is kept in; memory alone when left out
  --from  时钟起点（北京时间上午十时）/ day its clock begins on, ten in the morning in China`;

async function sandbox(): Promise<number> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4010' },
      dir: { type: 'string' },
      from: { type: 'string', default: '2026-03-02' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const { port, dir, from, help } = values;
  const start = morning(from);
  if (help || !/^\d{1,5}$/.test(port) || Number.isNaN(start.getTime())) {
    console.error(usage);
    return help ? 0 : 2;
  }
  // Where the surroundings are those of a production hub, nothing is started beside it by mistake.
  if (process.env.ACCORD_MODE === 'production') throw new ConfigError([refusedInProduction]);
  if (dir) mkdirSync(dir, { recursive: true });
  const database = await openDatabase(dir ? { dataDir: dir } : { memory: true });
  const log = createLog({ level: 'warn' });
  const webhookLoopback = process.env.ACCORD_WEBHOOK_LOOPBACK;
  const options = { port: Number(port), dir: dir ?? null, start, log, webhookLoopback, real: () => new Date() };
  const running = await startSandbox(database, options).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  onStopSignal(() => running.stop(), log);
  console.log(
    [
      '沙箱已就绪 / the sandbox is ready',
      `  GraphQL   ${running.url}/graphql`,
      `  时钟 / clock   ${running.url}/sandbox/clock   ${running.now().toISOString()}`,
      '  入门 / first steps   docs/first-loop.md',
    ].join('\n'),
  );
  return 0;
}

try {
  process.exitCode = await sandbox();
} catch (error) {
  console.error(error instanceof ConfigError || error instanceof DatabaseError ? error.message : error);
  process.exitCode = 1;
}
