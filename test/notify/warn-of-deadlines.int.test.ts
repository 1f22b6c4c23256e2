import { getRandomValues } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { publishedYears } from '../../seeds/calendars/index.ts';
import { extendDeadlineRow, insertDeadline, type ClockRow } from './clock-rows.ts';
import { mortal, Killed } from './mortal-database.ts';
import { registerDispute } from '../../src/commands/register-dispute.ts';
import { bitOf } from '../../src/domain/dispute/field-group.ts';
import { rungsOf } from '../../src/domain/deadline/rungs.ts';
import { type DeadlineRuleId, deadlineRules } from '../../src/domain/deadline/rules.ts';
import { idMaker } from '../../src/kernel/ids.ts';
import { addDays, legalDateOf } from '../../src/kernel/legal-date.ts';
import { WorkingCalendar } from '../../src/kernel/working-days.ts';
import { warnOfDeadlines } from '../../src/notify/warn-of-deadlines.ts';
import type { Database } from '../../src/storage/database.ts';
import { Office } from '../domain/referral/office.ts';
import { statement } from '../../src/storage/statement.ts';
import { openTestDatabase } from '../support/test-database.ts';

const calendar = new WorkingCalendar(publishedYears);
const hour = 3_600_000;
const lead = 'agy_court_chenggong';
const bearer = 'agy_station_yunhua';

let database: Database;
let office: Office;
let disputeId: string;
const newId = idMaker(
  () => Date.now(),
  (bytes) => getRandomValues(bytes),
);

beforeAll(async () => {
  database = await openTestDatabase();
  office = await Office.open(database);
  ({ disputeId } = await office.act('stf_court_clerk', registerDispute, {
    channel: 'COURT_FILING',
    channelGround: 'WAGE_IOU',
    headcount: 1,
    parties: [],
    claims: [],
  } as never));
  await partOfBearer('handles', 0);
}, 120_000);
afterAll(() => database.close());

const run = (now: Date, on: Database = database) =>
  warnOfDeadlines(on, { now, calendar, newId, peopleOf: office.peopleOf });
const clock = (row: Partial<ClockRow> & Pick<ClockRow, 'rule' | 'startedAt'>) =>
  insertDeadline(database, calendar, { disputeId, bearer, ...row });

/** A part for the bearer of the clocks, from long ago until the instant; for good without one. */
async function partOfBearer(name: string, scope: number, to: Date | null = null): Promise<void> {
  const insert = statement(`insert into participation (id, dispute_id, agency_id, role, basis_law, basis_article,
    basis_version, scope, from_at, to_at) values ($1, $2, $3, 'HANDLER', 'LDMAL', '8', '2008', $4, '2020-01-01', $5::timestamptz)`);
  await database.systemQuery(insert, [`ptn_${name}`, disputeId, bearer, scope, to]);
}

interface Written {
  readonly deadline_id: string;
  readonly rung: string;
  readonly recipient_agency_id: string;
  readonly fired_at: Date;
  readonly for_due_at: Date;
}

const written = (deadlineId: string) =>
  office.rows<Written>(
    'select * from notice where deadline_id = $1 order by fired_at, rung, recipient_agency_id desc',
    deadlineId,
  );

/** The rungs in order, as `rung → Chinese day and hour [recipient]`. */
async function ladder(deadlineId: string): Promise<string[]> {
  return (await written(deadlineId)).map(({ rung, fired_at, recipient_agency_id }) => {
    const local = new Date(fired_at.getTime() + 8 * hour).toISOString().slice(0, 16);
    return `${rung} ${local}${recipient_agency_id === lead ? ' lead' : ''}`;
  });
}

async function hourly(from: string, to: string): Promise<void> {
  for (let now = Date.parse(from); now <= Date.parse(to); now += hour) await run(new Date(now));
}

describe('the ladder of a running clock', () => {
  test('five days before, one day before, on the last day at nine, and when it is over; the lead hears of that too', async () => {
    const id = await clock({ rule: 'PRESUIT_30', startedAt: new Date('2025-11-03T02:00:00Z') });
    await hourly('2025-11-03T02:30:00Z', '2025-12-05T00:00:00Z');
    expect(await ladder(id)).toEqual([
      'T5 2025-11-28T09:00',
      'T1 2025-12-02T09:00',
      'DUE 2025-12-03T09:00',
      'OVERDUE 2025-12-03T23:59',
      'OVERDUE 2025-12-03T23:59 lead',
    ]);
    expect((await written(id)).every(({ recipient_agency_id }) => [bearer, lead].includes(recipient_agency_id))).toBe(
      true,
    );
  });

  test('a short period is not warned of before it began', async () => {
    const id = await clock({ rule: 'ASSIGN_ACCEPT', startedAt: new Date('2025-11-03T02:00:00Z') });
    await run(new Date('2025-11-20T00:00:00Z'));
    expect(await ladder(id)).toEqual([
      'T1 2025-11-05T09:00',
      'DUE 2025-11-06T09:00',
      'OVERDUE 2025-11-06T23:59',
      'OVERDUE 2025-11-06T23:59 lead',
    ]);
  });

  test('a last day on a weekend that is worked is warned of a day earlier', async () => {
    const id = await clock({ rule: 'JC_APPLY', startedAt: new Date('2026-01-15T02:00:00Z') });
    await run(new Date('2026-02-14T10:00:00Z'));
    expect(await ladder(id)).toEqual(['T5 2026-02-08T09:00', 'T1 2026-02-12T09:00', 'DUE 2026-02-13T09:00']);
  });

  test('hours are warned of at half time and at their end, holidays or not', async () => {
    const id = await clock({ rule: 'MI_WRITTEN', startedAt: new Date('2025-10-02T15:40:00Z') });
    await run(new Date('2025-10-02T17:00:00Z'));
    expect(await ladder(id)).toEqual(['HALF 2025-10-03T00:40']);
    await run(new Date('2025-10-02T17:40:00.001Z'));
    expect(await ladder(id)).toEqual([
      'HALF 2025-10-03T00:40',
      'DUE 2025-10-03T01:40',
      'OVERDUE 2025-10-03T01:40',
      'OVERDUE 2025-10-03T01:40 lead',
    ]);
  });

  test('limitation is warned of sixty, thirty and seven days before', async () => {
    const id = await clock({ rule: 'ARB_LIMIT', startedAt: new Date('2025-01-06T02:00:00Z') });
    await run(new Date('2026-01-06T10:00:00Z'));
    expect((await ladder(id)).map((line) => line.slice(0, -6))).toEqual([
      'T60 2025-11-07',
      'T30 2025-12-07',
      'T7 2025-12-30',
      'DUE 2026-01-06',
    ]);
  });

  test('a clock that moves is warned of anew, for its new last day only', async () => {
    const id = await clock({ rule: 'PRESUIT_30', startedAt: new Date('2025-11-03T02:00:00Z') });
    await run(new Date('2025-12-02T04:00:00Z'));
    expect(await ladder(id)).toEqual(['T5 2025-11-28T09:00', 'T1 2025-12-02T09:00']);
    await extendDeadlineRow(database, calendar, id, 14);
    await run(new Date('2025-12-02T05:00:00Z'));
    expect(await written(id)).toHaveLength(2);
    await run(new Date('2025-12-16T04:00:00Z'));
    expect((await ladder(id)).slice(2)).toEqual(['T5 2025-12-12T09:00', 'T1 2025-12-16T09:00']);
  });

  test('a clock that stands or was stopped is silent', async () => {
    const standing = await clock({ rule: 'PRESUIT_30', startedAt: new Date('2025-11-03T02:00:00Z'), state: 'PAUSED' });
    const stopped = await clock({ rule: 'PRESUIT_30', startedAt: new Date('2025-11-03T02:00:00Z'), state: 'MET' });
    await run(new Date('2026-06-01T00:00:00Z'));
    expect([...(await ladder(standing)), ...(await ladder(stopped))]).toEqual([]);
  });
});

describe('a worker that dies', () => {
  test('a thousand times still writes every warning exactly once', async () => {
    const ids = Object.keys(deadlineRules) as DeadlineRuleId[];
    const clocks = new Map<string, DeadlineRuleId>();
    for (let number = 0; number < 150; number += 1) {
      const rule = ids[(number * 7) % ids.length]!;
      const startedAt = new Date(Date.parse('2026-03-02T01:17:00Z') + number * 5 * hour);
      if (deadlineRules[rule].direction === 'FORWARD') clocks.set(await clock({ rule, startedAt }), rule);
    }
    let kills = 0;
    let now = Date.parse('2026-03-02T00:00:00Z');
    for (let life = 0; kills < 1_000; life += 1) {
      now += 3 * hour;
      for (const death of [life % 2, (life + 1) % 3]) {
        await run(new Date(now), mortal(database, death)).catch((problem) => {
          if (!(problem instanceof Killed)) throw problem;
          kills += 1;
        });
      }
    }
    // Long off, then back, twice at once.
    now += 400 * 24 * hour;
    await Promise.all([run(new Date(now)), run(new Date(now))]);
    expect(await run(new Date(now))).toBe(0);

    const rows = await office.rows<Written>('select * from notice');
    const keys = rows.map((row) =>
      [row.deadline_id, row.rung, row.recipient_agency_id, row.for_due_at.getTime()].join(),
    );
    expect(new Set(keys).size).toBe(keys.length);
    for (const [id, rule] of clocks) {
      const [{ started_at, due_on }] = (await office.rows<{
        started_at: Date;
        due_on: `${number}-${number}-${number}`;
      }>('select started_at, due_on from deadline where id = $1', id)) as [
        { started_at: Date; due_on: `${number}-${number}-${number}` },
      ];
      if (due_on > legalDateOf(new Date(now))) continue;
      const early = calendar.isMakeUpDay(due_on) ? 1 : 0;
      const expected = rungsOf(deadlineRules[rule])
        .filter(({ at, daysBefore }) => {
          const morning = new Date(`${addDays(due_on, -daysBefore - early)}T09:00:00+08:00`);
          return at !== 'MORNING' || morning >= started_at;
        })
        .flatMap(({ name }) => (name === 'OVERDUE' ? [name, name] : [name]));
      expect(
        rows
          .filter((row) => row.deadline_id === id)
          .map(({ rung }) => rung)
          .sort(),
      ).toEqual(expected.sort());
    }
  }, 300_000);
});

test('a warning holds ids, times and the name of a rung, and no text of a person', async () => {
  const columns = await office.rows<{ column_name: string }>(
    `select column_name from information_schema.columns where table_name = 'notice' order by column_name`,
  );
  expect(columns.map(({ column_name }) => column_name)).toEqual(
    'deadline_id dispute_id fired_at for_due_at id read_at read_by recipient_agency_id rung written_at'.split(' '),
  );
});

describe('who may be told', () => {
  const drop = statement(`delete from participation where id = 'ptn_handles'`);

  test('an agency nobody of which may read the clock is not told; the lead is', async () => {
    await database.systemQuery(drop, []);
    const id = await clock({ rule: 'PRESUIT_30', startedAt: new Date('2025-11-03T02:00:00Z') });
    await run(new Date('2025-12-04T02:00:00Z'));
    expect((await written(id)).map(({ recipient_agency_id }) => recipient_agency_id)).toEqual([lead]);
    await partOfBearer('handles', 0);
  });

  test('nor is one whose part has ended by then; who comes to have one is told of what is still running', async () => {
    await database.systemQuery(drop, []);
    await partOfBearer('ended', 0, new Date('2025-11-20T00:00:00Z'));
    const id = await clock({ rule: 'PRESUIT_30', startedAt: new Date('2025-11-03T02:00:00Z') });
    await run(new Date('2025-12-01T02:00:00Z'));
    expect(await written(id)).toEqual([]);
    await partOfBearer('handles', 0);
    await run(new Date('2025-12-01T03:00:00Z'));
    expect((await written(id)).length).toBeGreaterThan(0);
  });

  test('nor is one that takes part and sees nothing of the group the clock belongs to', async () => {
    const id = await clock({ rule: 'PRESUIT_30', startedAt: new Date('2025-11-03T02:00:00Z') });
    const hide = statement(`update deadline set field_group = 'F15', group_bit = $2 where id = $1`);
    await database.systemQuery(hide, [id, bitOf('F15')]);
    await run(new Date('2025-12-04T02:00:00Z'));
    expect(await written(id)).toEqual([]);
  });
});
