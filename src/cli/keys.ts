// npm run keys -- status | new <file> | rotate [seal|blind] | seal [--again] | reindex | retire <id>
// The keys of values at rest: a new ring, a turned one, and what follows it. Hubs may run all the while: they take a
// turned ring in within half a minute. No key is ever printed.
import { chmodSync, renameSync, writeFileSync } from 'node:fs';
import { getRandomValues } from 'node:crypto';
import { ConfigError, readConfig, type Config } from '../config.ts';
import { freshKeyRing, keyRingSource, vaultOf, type KeyRingSource } from '../http/key-ring-source.ts';
import { anchorOf } from '../http/open-proof.ts';
import { idMaker } from '../kernel/ids.ts';
import { DatabaseError } from '../storage/database-error.ts';
import type { Database } from '../storage/database.ts';
import { openDatabase } from '../storage/open-database.ts';
import { keyRingText, type KeyRing, type RingPurpose } from '../storage/vault/key-ring.ts';
import { keyUse, reindexNumbers, rewrapKeys } from '../storage/vault/rotate.ts';
import { sealAgain, sealPlain } from '../storage/vault/seal-plain.ts';
import { turnedRing } from '../storage/vault/turn-ring.ts';
import type { Vault } from '../storage/vault/vault.ts';
import { indexEverything } from './index-everything.ts';
import { locationOf } from './open-hub.ts';
import { ringAfterRetiring, type NotRetired } from './retire-key.ts';

const usage =
  '用法 / usage: npm run keys -- status | new <file> | rotate [seal|blind] | seal [--again] | reindex | retire <id>';

/** Rows in one transaction. */
const batch = 500;

const stays: Readonly<Record<NotRetired, string>> = {
  UNKNOWN: '密钥环中没有此密钥 / the ring holds no such key',
  CURRENT: '此密钥仍是当前密钥，请先轮换 / this is the current key; rotate first',
  IN_USE:
    '仍有数据由此密钥保护，请先完成 rotate 或 reindex / values still depend on this key; finish rotate or reindex first',
  JUST_TURNED: '密钥环刚刚轮换，十分钟后再停用 / the ring was turned just now; retire after ten minutes',
  INTEGRITY_HOLD:
    '历史留痕与已签名的不符，核查结束前不停用密钥，见 npm run verify:store / INTEGRITY_HOLD: history differs from what was signed; no key is retired until that is mended, see npm run verify:store',
};

/** What a person got wrong; told as it stands. */
class Misuse extends Error {}

const [command = '', argument] = process.argv.slice(2);

try {
  if (command === 'new') {
    if (!argument) throw new Misuse(usage);
    writeFileSync(argument, keyRingText(freshKeyRing()), { flag: 'wx', mode: 0o600 });
    console.log(`已生成密钥环 / a ring was made  ${argument}`);
  } else {
    await withDatabase(command);
  }
} catch (error) {
  const known = error instanceof ConfigError || error instanceof DatabaseError || error instanceof Misuse;
  console.error(known || (error as NodeJS.ErrnoException).code === 'EEXIST' ? (error as Error).message : error);
  process.exitCode = 2;
}

async function withDatabase(what: string): Promise<void> {
  if (!['status', 'rotate', 'seal', 'reindex', 'retire'].includes(what)) throw new Misuse(usage);
  const config = readConfig(process.env);
  const source = keyRingSource(config);
  const database = await openDatabase(locationOf(config));
  const vault = vaultOf(source);
  try {
    if (what === 'status') await status(database, source);
    if (what === 'rotate') await rotate(database, source, vault);
    if (what === 'seal') await seal(database, vault);
    if (what === 'reindex') await reindex(database, vault);
    if (what === 'retire') await retire(database, source, config);
  } finally {
    await database.close();
  }
}

async function status(database: Database, source: KeyRingSource): Promise<void> {
  const uses = await keyUse(database);
  for (const purpose of ['seal', 'blind'] as const) {
    const { current, keys } = source.ring()[purpose];
    for (const id of Object.keys(keys)) console.log(`${purpose}  ${id}${id === current ? ' *' : ''}  ${uses[id] ?? 0}`);
  }
}

async function rotate(database: Database, source: KeyRingSource, vault: Vault): Promise<void> {
  const purpose = argument ?? 'seal';
  if (purpose !== 'seal' && purpose !== 'blind') throw new Misuse(usage);
  keep(source, turnedRing(source.ring(), purpose as RingPurpose, new Date()));
  console.log(`已轮换 / turned  ${source.ring()[purpose as RingPurpose].current}`);
  if (purpose === 'blind') return reindex(database, vault);
  console.log(`已重新封装 / wrapped anew  ${await untilDone(() => rewrapKeys(database, vault, batch))}`);
}

async function seal(database: Database, vault: Vault): Promise<void> {
  if (argument === '--again') await sealAgain(database);
  const newId = idMaker(
    () => Date.now(),
    (bytes) => getRandomValues(bytes),
  );
  const sealing = { vault, newId, now: new Date() };
  console.log(`已检查 / looked at  ${await untilDone(() => sealPlain(database, sealing, batch))}`);
}

async function reindex(database: Database, vault: Vault): Promise<void> {
  const numbers = await untilDone(() => reindexNumbers(database, vault, batch));
  console.log(`已重建索引 / indexed anew  ${numbers} + ${await indexEverything(database, vault)}`);
}

async function retire(database: Database, source: KeyRingSource, config: Config): Promise<void> {
  if (!argument) throw new Misuse(usage);
  const anchored = anchorOf(config, database).all();
  const left = await ringAfterRetiring(database, { ring: source.ring(), id: argument, anchored, now: new Date() });
  if (typeof left === 'string') throw new Misuse(stays[left]);
  keep(source, left);
  console.log(`已停用 / retired  ${argument}`);
}

/** Written beside and renamed, so that a hub never reads half a ring. */
function keep(source: KeyRingSource, ring: KeyRing): void {
  const { file } = source;
  if (file === null)
    throw new Misuse('密钥环不在文件中，无法改写 / the ring does not stand in a file and cannot be written');
  writeFileSync(`${file}.new`, keyRingText(ring), { mode: 0o600 });
  chmodSync(`${file}.new`, 0o600);
  renameSync(`${file}.new`, file);
  source.refresh();
}

async function untilDone(work: () => Promise<number>): Promise<number> {
  let total = 0;
  for (let done = await work(); done > 0; done = await work()) total += done;
  return total;
}
