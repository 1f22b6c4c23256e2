// npm run check:canary: plays a story in which every value is recognisable, sends such values at every place of every
// operation, and searches every byte that is no permitted answer: log, output, errors, headers, files, audit.
//
//   npm run check:canary                                     the embedded database
//   ACCORD_TEST_DATABASE_URL=postgres://… npm run check:canary            a database of its own on that server
//   ACCORD_CANARY_SERVER_LOG=/var/log/postgresql/….log …      and what the server wrote to its log meanwhile
import { open } from 'node:fs/promises';
import { stat } from 'node:fs/promises';
import { randomInt } from 'node:crypto';
import pg from 'pg';
import './register-swc.mjs';

const { openDatabase } = await import('../src/storage/open-database.ts');
const { canaryRun } = await import('../test/support/canary/run.ts');

const server = process.env.ACCORD_TEST_DATABASE_URL;
const serverLog = process.env.ACCORD_CANARY_SERVER_LOG;
const name = `accord_canary_${process.pid}_${randomInt(2 ** 40)}`;
const begun = Date.now();
const from = serverLog ? (await stat(serverLog)).size : 0;

const report = await canaryRun({
  database: await openDatabase({ ...(await location()), pendingMigrations: 'apply' }),
  ...(serverLog ? { more: async () => ({ 'server log': await tailOf(serverLog, from) }) } : {}),
});
if (server) await onServer(`drop database if exists ${name} with (force)`);

const sum = Object.values(report.bytes).reduce((all, bytes) => all + bytes, 0);
const engine = server ? 'postgres' : 'pglite';
console.log(`引擎 / engine          ${engine}`);
console.log(
  `操作 / operations      ${report.operations}  (${report.roots} 个根字段 / root fields, ${report.wrong} 件有误 / wrong)`,
);
console.log(
  `答复代码 / codes       ${Object.entries(report.codes)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 12)
    .map(([code, n]) => `${code} ${n}`)
    .join(', ')}`,
);
console.log(`标记值 / canaries      ${report.canaries}`);
for (const [sink, bytes] of Object.entries(report.bytes))
  console.log(`  ${sink.padEnd(20)} ${String(bytes).padStart(10)}`);
console.log(`字节 / bytes           ${sum}`);
console.log(`用时 / seconds         ${((Date.now() - begun) / 1000).toFixed(0)}`);
for (const { sink, needle, around } of report.hits)
  console.log(`✗ ${sink}: ${needle}\n    ${around.replace(/\s+/g, ' ')}`);
console.log(`命中 / hits            ${report.hits.length}`);
process.exit(report.hits.length === 0 ? 0 : 1);

async function location() {
  if (!server) return { memory: true };
  await onServer(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: String(url) };
}

async function onServer(sql) {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** What was appended to a file since it had so many bytes. */
async function tailOf(path, since) {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { buffer } = await file.read(Buffer.alloc(Math.max(0, size - since)), 0, Math.max(0, size - since), since);
    return buffer.toString('utf8');
  } finally {
    await file.close();
  }
}
