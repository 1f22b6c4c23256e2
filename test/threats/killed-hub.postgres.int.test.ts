import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { AuditStore } from '../../src/storage/audit-store.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { statement } from '../../src/storage/statement.ts';
import { kill, nextLine, startScript } from '../support/run-script.ts';
import { createTestDatabase } from '../support/test-database.ts';

const rows = statement(
  `select count(*)::int as n, count(distinct request_id)::int as requests from access_entry where operation = 'Crash'`,
);
const query = 'query Crash($id: ID!) { dispute(by: { id: $id }) { parties { nodes { name } } } }';

test('S62: a hub that is killed while it answers loses no ordinary read, and none is stored twice', async () => {
  const own = await createTestDatabase(process.env.ACCORD_TEST_TEMPLATE);
  const dir = await mkdtemp(join(tmpdir(), 'killed-hub-'));
  let answered = 0;
  let sent = 0;
  for (let round = 0; round < 3; round++) {
    const script = startScript('hub-until-killed.ts', own.url, dir);
    const { served, token, id } = JSON.parse((await nextLine(script))!) as Record<'served' | 'token' | 'id', string>;
    let isOver = false;
    const asker = async () => {
      while (!isOver) {
        sent += 1;
        const answer = await fetch(`${served}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify({ query, variables: { id } }),
        })
          .then((response) => response.text())
          .catch(() => '');
        if (answer.includes('王一')) answered += 1;
      }
    };
    const asking = [asker(), asker(), asker(), asker()];
    await new Promise((go) => setTimeout(go, 1_300 + 400 * round));
    await kill(script);
    isOver = true;
    await Promise.all(asking);
  }
  expect(answered).toBeGreaterThan(50);
  expect((await readdir(dir)).length).toBeGreaterThan(0);

  const database = await openDatabase({ url: own.url });
  const options = { database, dir, now: () => new Date(), onFault: () => undefined, unique: () => 'next' };
  await (await AuditStore.open(options)).close();
  const [found] = await database.systemQuery<{ n: number; requests: number }>(rows, []);
  await database.close();
  await own.drop();
  expect(found!.n).toBeGreaterThanOrEqual(answered);
  expect(found!.n).toBeLessThanOrEqual(sent);
  expect(found!.n).toBe(found!.requests);
  expect(await readdir(dir)).toEqual([]);
  await rm(dir, { recursive: true, force: true });
}, 120_000);
