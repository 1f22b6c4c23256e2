import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from '../config.ts';
import { createLog } from '../http/log.ts';
import { DatabaseError } from '../storage/database-error.ts';
import { openDatabase } from '../storage/open-database.ts';
import { keptKey } from '../http/key-file.ts';
import { dropRound, principalOf } from './drop/run-drop.ts';
import { hubOn, locationOf } from './open-hub.ts';

const usage = `用法 / Usage
  npx accord drop --in DIR --out DIR --as WHO [--key FILE] [--watch SECONDS]

  --in      伙伴投放文件的目录 / folder the partner drops files into
  --out     结果与事件文件的目录 / folder for results and events
  --as      stf_… 或 cli_…:stf_… / a person, or a system and the person it acts for
  --key     签名私钥（PEM），没有则生成 / signing key; made when missing. Default: DATA_DIR/drop-signing-key.pem
  --watch   每隔几秒一轮；不填只办一轮 / seconds between rounds; one round when left out`;

/** `npx accord drop`: one exchange of files with a partner. The first signal lets the round under way end. */
async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { in: text, out: text, as: text, key: text, watch: text } });
  const { in: inDir, out: outDir, as } = values;
  const seconds = values.watch === undefined ? null : Number(values.watch);
  if (!inDir || !outDir || !as || (seconds !== null && !(seconds > 0))) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const config = readConfig(process.env);
  const database = await openDatabase(locationOf(config));
  const log = createLog({ level: 'error', destination: process.stderr });
  const hub = await hubOn(database, { config, log });
  const now = () => new Date();
  try {
    if (!principalOf(hub, as, now()))
      throw new ConfigError([{ zh: `没有此人或系统：${as}`, en: `nobody of this name is in office: ${as}` }]);
    const exchange = { inDir, outDir, as, key: keptKey(values.key ?? join(config.dataDir, 'drop-signing-key.pem')) };
    do {
      await hub.directory.refresh();
      const { files, rows, refusedRows, refusedFiles, waiting, events } = await dropRound(
        { hub, database, now },
        exchange,
      );
      console.log(
        `文件 ${files}，行 ${rows}（未获准 ${refusedRows}），退回 ${refusedFiles}，等待 ${waiting}，事件 ${events} / ` +
          `files ${files}, rows ${rows} (refused ${refusedRows}), refused files ${refusedFiles}, waiting ${waiting}, events ${events}`,
      );
      if (seconds !== null) await wait(seconds * 1000, undefined, { signal: stop.signal }).catch(() => undefined);
    } while (seconds !== null && !stop.signal.aborted);
  } finally {
    await hub.stop();
  }
}

try {
  await main();
} catch (error) {
  const isKnown = error instanceof ConfigError || error instanceof DatabaseError;
  console.error(isKnown ? error.message : error);
  process.exitCode = 1;
}
