import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { publishedYears } from '../../seeds/calendars/index.ts';
import { localFigures } from '../../seeds/local-figures.ts';
import { registerDispute } from '../../src/commands/register-dispute.ts';
import { type DeadlineRuleId, deadlineRules } from '../../src/domain/deadline/rules.ts';
import type { Recounted } from '../../src/domain/deadline/recount.ts';
import { lawDesk, type LawDesk } from '../../src/http/counting-law.ts';
import { addDays, type LegalDate } from '../../src/kernel/legal-date.ts';
import { type PublishedYear, WorkingCalendar } from '../../src/kernel/working-days.ts';
import { CachedLaw } from '../../src/storage/counting-law.ts';
import type { Database } from '../../src/storage/database.ts';
import { Office } from '../domain/referral/office.ts';
import { insertDeadline } from '../notify/clock-rows.ts';
import { openTestDatabase } from '../support/test-database.ts';

const published = new WorkingCalendar(publishedYears);
const hour = 3_600_000;

/** An invented calendar of the year that is not published, and the published one of 2026 with two days more of rest. */
const year2027: PublishedYear = {
  year: 2027,
  source: '示例 / an example, no notice',
  rest: days('2027-01-01', 3, '2027-02-05', 9, '2027-05-01', 5, '2027-10-01', 7),
  makeUp: ['2027-02-27', '2027-09-25'],
};
const corrected2026: PublishedYear = {
  ...publishedYears.find(({ year }) => year === 2026)!,
  rest: [...publishedYears.find(({ year }) => year === 2026)!.rest, '2026-09-28', '2026-10-08'],
};

function days(...spans: (string | number)[]): LegalDate[] {
  const out: LegalDate[] = [];
  for (let index = 0; index < spans.length; index += 2) {
    const first = spans[index] as LegalDate;
    for (let day = 0; day < Number(spans[index + 1]); day += 1) out.push(addDays(first, day));
  }
  return out;
}

interface Row {
  readonly id: string;
  readonly due_on: string;
  readonly due_at: Date;
  readonly calendar_uncertain: boolean;
}

let database: Database;
let office: Office;
let desk: LawDesk;

beforeAll(async () => {
  database = await openTestDatabase();
  office = await Office.open(database);
  office.clock.moveTo(new Date('2026-11-20T02:00:00Z'));
  const law = new CachedLaw(database, { calendar: published, figures: localFigures });
  desk = lawDesk(database, law, {
    ...office.base(),
    get calendar() {
      return law.calendar;
    },
    get figures() {
      return law.figures;
    },
  });
  const rules = Object.keys(deadlineRules) as DeadlineRuleId[];
  const disputes: string[] = [];
  for (const region of ['530114', '360102', '310114']) {
    const entry = { channel: 'COURT_FILING', channelGround: 'WAGE_IOU', headcount: 1, parties: [], claims: [], region };
    disputes.push((await office.act('stf_court_clerk', registerDispute, entry as never)).disputeId);
  }
  for (let number = 0; number < 600; number += 1) {
    await insertDeadline(database, published, {
      disputeId: disputes[Math.floor(number / 7) % 3]!,
      bearer: 'agy_court_chenggong',
      rule: rules[(number * 11) % rules.length]!,
      startedAt: new Date(Date.parse('2026-08-03T01:00:00Z') + number * 7 * hour),
      state: number % 10 === 0 ? 'MET' : number % 10 === 1 ? 'PAUSED' : 'RUNNING',
    });
  }
  // Inserted by the default; those of Nanchang have a figure of their own and are put right first.
  await desk.apply({ years: [], figures: [] });
}, 240_000);
afterAll(() => database.close());

const rows = () => office.rows<Row>('select id, due_on, due_at, calendar_uncertain from deadline order by id');
const facts = () => office.one<{ n: number }>('select count(*)::int as n from fact');

/** Applies a change that was proposed; tells what was foretold and what the tables and the history say happened. */
async function foretoldAndDone(change: Parameters<LawDesk['propose']>[0]) {
  const [before, factsBefore] = [await rows(), await facts()];
  const foretold = await desk.propose(change);
  expect(await rows()).toEqual(before);
  expect(await facts()).toEqual(factsBefore);

  const done = await desk.apply(change);
  const old = new Map(before.map((row) => [row.id, row]));
  const changed = (await rows()).filter((row) => JSON.stringify(row) !== JSON.stringify(old.get(row.id)));
  const told = (each: readonly Recounted[]) =>
    each.map(({ clock, answer }) => `${clock.id} ${clock.dueOn} → ${answer.dueOn}`).sort();
  expect(told(done)).toEqual(told(foretold));
  expect(changed.map(({ id, due_on }) => `${id} ${old.get(id)!.due_on} → ${due_on}`).sort()).toEqual(told(foretold));
  expect((await facts()).n).toBe(factsBefore.n + foretold.length);
  const causes = await office.rows<{ cause: string }>(
    `select distinct body ->> 'cause' as cause from fact where type = 'DeadlineMoved'`,
  );
  expect(causes.map(({ cause }) => cause)).toEqual(['RECALCULATED']);
  return foretold;
}

describe('a calendar that is published', () => {
  test('moves exactly the deadlines that were listed, and none before it is applied', async () => {
    const foretold = await foretoldAndDone({ years: [year2027], figures: [] });
    const effects = foretold.map(({ effect }) => effect);
    expect(effects.filter((effect) => effect === 'MOVES').length).toBeGreaterThan(10);
    expect(effects.filter((effect) => effect === 'CONFIRMED').length).toBeGreaterThan(10);
    for (const { answer } of foretold) expect(answer.dueOn < '2028').toBe(true);
  });

  test('and is corrected moves some of them again', async () => {
    expect((await foretoldAndDone({ years: [corrected2026], figures: [] })).length).toBeGreaterThan(5);
  });

  test('applied a second time moves nothing', async () => {
    expect(await desk.apply({ years: [corrected2026], figures: [] })).toEqual([]);
  });

  test('leaves alone what was stopped', async () => {
    const moved = await office.rows<{ state: string }>(
      `select l.state from fact f join deadline l on l.id = f.body ->> 'deadlineId' where f.type = 'DeadlineMoved'`,
    );
    expect(new Set(moved.map(({ state }) => state))).toEqual(new Set(['RUNNING', 'PAUSED']));
  });
});

test('a figure of a place moves exactly the deadlines of that rule in that place, and says its article', async () => {
  const source = { zh: '示例', en: 'an example' };
  const figure = { rule: 'HOT_CONTACT', regionPrefix: '31', amount: 9, unit: 'WORKING_DAY', source } as const;
  const foretold = await foretoldAndDone({ years: [], figures: [{ ...figure, validFrom: '2026-01-01' }] });
  expect(foretold.length).toBeGreaterThan(0);
  for (const { clock, figure: applied } of foretold) {
    expect(clock.rule).toBe('HOT_CONTACT');
    expect(applied).toMatchObject({ amount: 9, regionPrefix: '31' });
    expect(deadlineRules[clock.rule].basis.length).toBeGreaterThan(0);
  }
  const kept = await office.rows<{ figure: { amount: number } }>(
    `select figure from deadline where rule = 'HOT_CONTACT' and figure is not null`,
  );
  expect(kept.map(({ figure: { amount } }) => amount)).toEqual(foretold.map(() => 9));
});

test('a hub that is running takes in what another process put into force', async () => {
  const other = new CachedLaw(database, { calendar: published, figures: localFigures });
  expect(await other.refresh()).toBe(true);
  expect(other.calendar.isPublished(2027)).toBe(true);
  expect(other.calendar.isRestDay('2026-10-08')).toBe(true);
  expect(other.figures.map(({ rule }) => rule)).toContain('HOT_CONTACT');
  expect(await other.refresh()).toBe(false);
});
