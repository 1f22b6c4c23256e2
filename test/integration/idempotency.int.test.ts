import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { flowerMarket } from '../../seeds/demo/flower-market.ts';
import { gigDrivers } from '../../seeds/demo/gig-drivers.ts';
import { warehouseWages } from '../../seeds/demo/warehouse-wages.ts';
import { playStory } from '../../src/cli/play-story.ts';
import { staff } from '../../seeds/staff.ts';
import type { Agency, Staff } from '../../src/domain/agency/agency.ts';
import { statement } from '../../src/storage/statement.ts';
import { digestOfAll } from '../journeys/bad-input/digest.ts';
import { figure, fullSize } from '../support/figure.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { replaying } from '../support/replay.ts';
import { calling, inputOf, mutations } from '../threats/minimal-input.ts';

let hub: TestHub;

/** Nobody of the demonstration runs the platform. */
const operator: Agency = {
  ...{ id: 'agy_operator', name: { zh: '平台运营机构', en: 'Operator of the platform' }, type: 'HRSS_BUREAU' },
  ...{ level: 'CITY', region: '530100', superiorId: null, capacities: ['OPERATES'] },
};
const operating: Staff = {
  ...{ id: 'stf_operator', agencyId: operator.id, name: '运甲', roles: ['PLATFORM_OPERATOR'], active: true },
};

beforeAll(async () => {
  hub = await openTestHub();
  await hub.enrol({ agencies: [operator], staff: [operating] });
}, 240_000);
afterAll(() => hub.stop());

interface Answer {
  readonly data?: Record<string, { userErrors: { code: string }[] } | null> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

async function ask(who: string, query: string, input: object, key: string): Promise<Answer> {
  const response = await hub.raw(who, { query, variables: { input } }, { 'idempotency-key': key });
  return (await response.json()) as Answer;
}

describe('H1: every mutation of the graph', () => {
  test('takes its key before it decides anything', async () => {
    const trapped = await trapKeys(hub);
    const before = await digestOfAll(hub.database);
    const people = [...staff, operating].filter(({ active }) => active).map(({ id }) => id);
    const passed: string[] = [];
    /** Who got through the door of the mutation before is asked first for the next. */
    let order = people;
    for (const mutation of mutations) {
      const { type, value } = inputOf(mutation, { text: '' });
      const query = calling(mutation, type.name);
      let outcome = 'no door opened';
      for (const who of order) {
        const { data, errors = [] } = await ask(who, query, value, randomUUID());
        const codes = errors.map(({ extensions }) => extensions.code);
        if (codes.includes('FORBIDDEN')) continue;
        outcome = codes.join() || JSON.stringify(data);
        order = [who, ...order.filter((each) => each !== who)];
        break;
      }
      if (outcome !== 'INTERNAL') passed.push(`${mutation.name}: ${outcome}`);
    }
    await trapped.remove();
    expect(passed).toEqual([]);
    expect(await digestOfAll(hub.database)).toEqual(before);
    figure('mutations that take their key first', `${mutations.length}/${mutations.length}`);
  }, 240_000);

  test('sent again as it was is answered with the same bytes, and with another body refused', async () => {
    const own = await openTestHub();
    const replays = replaying(() => digestOfAll(own.database));
    try {
      const stories = fullSize ? [flowerMarket, gigDrivers, warehouseWages] : [warehouseWages];
      for (const story of stories) for await (const _step of playStory(story(), own.scene));
    } finally {
      replays.restore();
      await own.stop();
    }
    expect(replays.faults).toEqual([]);
    expect(replays.replayed.size).toBeGreaterThan(fullSize ? 20 : 8);
    figure(
      'mutations sent again in stories',
      [...replays.replayed.values()].reduce((a, b) => a + b, 0),
    );
    figure('of different kinds', replays.replayed.size);
  }, 240_000);

  const parallel = fullSize ? 100 : 20;
  test(`sent ${parallel} times at once has one effect`, async () => {
    const register = `mutation R($input: RegisterDisputeInput!) { registerDispute(input: $input) { dispute { id } userErrors { code } } }`;
    const input = { channel: 'COURT_FILING', region: '530114', headcount: 1 };
    const key = randomUUID();
    const before = await count('dispute');
    const answers = await Promise.all(
      Array.from({ length: parallel }, () => ask('stf_court_clerk', register, input, key)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]!.errors).toBeUndefined();
    expect(await count('dispute')).toBe(before + 1);
    figure('answers to one key at once', `${parallel}, effects 1`);
  }, 60_000);
});

async function count(table: string): Promise<number> {
  return (await hub.database.systemQuery<{ n: number }>(statement(`select count(*)::int as n from ${table}`), []))[0]!
    .n;
}

/** From now on whoever takes a key in this database fails: what does not fail has not taken one. */
async function trapKeys({ database }: TestHub) {
  // The trap is laid as the database's owner: the hub's own role may change no table.
  const asOwner = (...statements: string[]) =>
    database.transact(async (em) => {
      for (const sql of ['set local role none', ...statements])
        await em.getConnection().execute(sql, [], 'run', em.getTransactionContext());
    });
  const raises = `begin raise exception 'key taken'; end`;
  await asOwner(
    `create function trap_key() returns trigger language plpgsql as $$ ${raises} $$`,
    'create trigger trap_key before insert on idempotency for each row execute function trap_key()',
  );
  return { remove: () => asOwner('drop function trap_key() cascade') };
}
