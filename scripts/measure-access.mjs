// npm run access:cost: what the log of reads costs, as a share of a request for one dispute, on the embedded database or
// on the server of ACCORD_TEST_DATABASE_URL. The same hub answers the same requests with its log and without, turn by turn.
import { randomInt } from 'node:crypto';
import pg from 'pg';
import './register-swc.mjs';

const { openDatabase } = await import('../src/storage/open-database.ts');
const { openTestHub } = await import('../test/support/hub.ts');
const { buildWorld } = await import('../test/journeys/visibility/world.ts');
const { AuditStore } = await import('../src/storage/audit-store.ts');

const rounds = Number(process.argv[2] ?? 12);
const perRound = 100;
const server = process.env.ACCORD_TEST_DATABASE_URL;
const name = `accord_cost_${process.pid}_${randomInt(2 ** 40)}`;
const database = await openDatabase({ ...(await location()), pendingMigrations: 'apply' });
const hub = await openTestHub({ database });
const { disputeId } = await buildWorld(hub);

const questions = {
  '普通 / ordinary (F1)': 'number stage parties { nodes { id role name } }',
  '敏感 / sensitive (F2, F3)': 'number stage parties { nodes { id role name phone idNumber } }',
  '详情 / whole detail': `number stage parties { nodes { id role name phone } } claims { nodes { id amountFen } } notes { nodes { body } }
    documents { nodes { title } } referrals { nodes { id number state } } deadlines { nodes { id dueOn } } timeline(first: 50) { nodes { type occurredAt } }
    union { mediations { id } } obligations { amountFen }`,
};
const { keep } = AuditStore.prototype;
const off = async () => undefined;

for (const [title, fields] of Object.entries(questions)) {
  const query = `query Cost($id: ID!) { dispute(by: { id: $id }) { ${fields} } }`;
  const ask = async () => (await hub.raw('stf_union_officer', { query, variables: { id: disputeId } })).text();
  const parallel = async () => {
    const begun = performance.now();
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let n = 0; n < perRound / 8; n++) await ask();
      }),
    );
    return ((performance.now() - begun) / perRound) * 1000;
  };
  const serial = async () => {
    const begun = performance.now();
    for (let n = 0; n < perRound; n++) await ask();
    return ((performance.now() - begun) / perRound) * 1000;
  };
  for (const [how, run] of [
    ['1', serial],
    ['8', parallel],
  ]) {
    for (let n = 0; n < 2; n++) await run();
    const times = { on: [], off: [] };
    for (let n = 0; n < rounds; n++) {
      for (const mode of n % 2 ? ['on', 'off'] : ['off', 'on']) {
        AuditStore.prototype.keep = mode === 'on' ? keep : off;
        times[mode].push(await run());
      }
    }
    const [on, without] = [median(times.on), median(times.off)];
    console.log(
      `${title.padEnd(28)} ×${how}  ${without.toFixed(0)} µs → ${on.toFixed(0)} µs  ${(((on - without) / on) * 100).toFixed(1)} %`,
    );
  }
}
AuditStore.prototype.keep = keep;
await hub.stop();
if (server) await onServer(`drop database if exists ${name} with (force)`);
process.exit(0);

function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

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
  await client.query(sql).finally(() => client.end());
}
