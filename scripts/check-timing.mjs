// npm run check:timing: whether the time of an answer tells a matter that is hidden from one that does not exist. Two
// operations, 5,000 times each way, in random order, on the embedded database or on the server of
// ACCORD_TEST_DATABASE_URL. npm run check:timing -- 500 asks 500 times. Run it on a machine that does nothing else.
import { randomInt } from 'node:crypto';
import pg from 'pg';
import './register-swc.mjs';

const { compareTimes, toldApart } = await import('../test/support/compare-times.ts');
const { openDatabase } = await import('../src/storage/open-database.ts');
const { openTestHub } = await import('../test/support/hub.ts');
const { usualBlankAfter } = await import('../src/http/blank-answers.ts');
const { assignedToStation } = await import('../test/journeys/people/station.ts');

const times = Number(process.argv[2] ?? 5_000);
const server = process.env.ACCORD_TEST_DATABASE_URL;
const name = `accord_timing_${process.pid}_${randomInt(2 ** 40)}`;
const database = await openDatabase(await location());
const hub = await openTestHub({ database, blankAfter: usualBlankAfter });
const { disputeId, referralId } = await assignedToStation(hub);

/** The same form, and the same first half, so that an index is searched alike. */
const absent = (id) => `${id.slice(0, 14)}${'z'.repeat(id.length - 14)}`;
const operations = {
  'dispute(by: {id})': ['query ($id: ID!) { dispute(by: { id: $id }) { id number stage } }', disputeId],
  'referral(id)': ['query ($id: ID!) { referral(id: $id) { id number state } }', referralId],
};

let leaks = 0;
for (const [title, [query, hidden]] of Object.entries(operations)) {
  const ids = { hidden, absent: absent(hidden) };
  const ask = async (id) => {
    const begun = performance.now();
    await (await hub.raw('stf_prosecutor', { query, variables: { id } })).text();
    return performance.now() - begun;
  };
  for (let n = 0; n < 300; n++) await ask(n % 2 ? ids.hidden : ids.absent);
  const taken = { hidden: [], absent: [] };
  while (taken.hidden.length < times || taken.absent.length < times) {
    const which = randomInt(2) ? 'hidden' : 'absent';
    if (taken[which].length < times) taken[which].push(await ask(ids[which]));
  }
  const found = compareTimes(taken.hidden, taken.absent);
  const apart = toldApart(found);
  if (apart) leaks += 1;
  const verdict = apart ? '可区分 / told apart' : '不可区分 / not told apart';
  console.log(
    `${title.padEnd(20)} ${times} × 2  medians ${found.medians.toFixed(1)} µs  t ${found.t.toFixed(2)}  ${verdict}`,
  );
}
await hub.stop();
if (server) await onServer(`drop database if exists ${name} with (force)`);
process.exit(leaks > 0 ? 1 : 0);

async function location() {
  if (!server) return { memory: true };
  await onServer(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const { migrate } = await import('../src/storage/migrate.ts');
  await migrate({ url: url.href });
  return { url: url.href, pendingMigrations: 'refuse' };
}

async function onServer(sql) {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(sql);
  await client.end();
}
