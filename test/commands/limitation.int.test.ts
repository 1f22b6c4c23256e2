import { getRandomValues } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { publishedYears } from '../../seeds/calendars/index.ts';
import { recordLimitationEvent } from '../../src/commands/record-limitation-event.ts';
import { registerDispute } from '../../src/commands/register-dispute.ts';
import { idMaker } from '../../src/kernel/ids.ts';
import { WorkingCalendar } from '../../src/kernel/working-days.ts';
import { warnOfDeadlines } from '../../src/notify/warn-of-deadlines.ts';
import type { Database } from '../../src/storage/database.ts';
import { Office } from '../domain/referral/office.ts';
import { openTestDatabase } from '../support/test-database.ts';

const calendar = new WorkingCalendar(publishedYears);
const union = 'stf_union_officer';

let database: Database;
let office: Office;
let disputeId: string;

beforeAll(async () => {
  database = await openTestDatabase();
  office = await Office.open(database);
  const registered = await office.act(union, registerDispute, {
    channel: 'UNION_OUTREACH',
    headcount: 1,
    parties: [],
    claims: [],
  } as never);
  disputeId = registered.disputeId;
}, 120_000);
afterAll(() => database.close());

const happens = (event: string, ground: string, on: string) =>
  office.act(union, recordLimitationEvent as never, { disputeId, event, ground, on } as never);
const clock = () =>
  office.one<{ due_on: string; state: string; bearer_agency_id: string; started_at: Date }>(
    `select due_on, state, bearer_agency_id, started_at from deadline where dispute_id = $1 and rule = 'ARB_LIMIT'`,
    disputeId,
  );

async function warnedOn(day: string): Promise<string[]> {
  const newId = idMaker(Date.now, (bytes) => getRandomValues(bytes));
  await warnOfDeadlines(database, {
    now: new Date(`${day}T10:00:00+08:00`),
    calendar,
    newId,
    peopleOf: office.peopleOf,
  });
  const rows = await office.rows<{ rung: string; recipient_agency_id: string }>(
    'select rung, recipient_agency_id from notice where dispute_id = $1 order by fired_at',
    disputeId,
  );
  return rows.map(({ rung, recipient_agency_id }) => `${rung} ${recipient_agency_id}`);
}

test('the limit moves on each recorded interruption and warns the union sixty, thirty and seven days before', async () => {
  await happens('KNOWN', 'INFRINGEMENT_KNOWN', '2025-03-03');
  expect(await clock()).toMatchObject({ due_on: '2026-03-03', bearer_agency_id: 'agy_union_chenggong' });
  expect(await warnedOn('2025-08-27')).toEqual([]);

  await happens('INTERRUPTED', 'CLAIM_ON_OTHER_SIDE', '2025-08-20');
  expect(await clock()).toMatchObject({ due_on: '2026-08-20', state: 'RUNNING' });
  expect((await clock()).started_at.toISOString()).toBe('2025-08-19T16:00:00.000Z');

  await happens('SUSPENDED', 'FORCE_MAJEURE', '2025-08-25');
  expect(await clock()).toMatchObject({ state: 'PAUSED' });
  await happens('RESUMED', 'CAUSE_GONE', '2025-08-27');
  expect(await clock()).toMatchObject({ state: 'RUNNING', due_on: '2026-08-24' });

  expect(await warnedOn('2026-01-10')).toEqual([]);
  expect(await warnedOn('2026-06-25')).toEqual(['T60 agy_union_chenggong']);
  expect(await warnedOn('2026-07-25')).toEqual(['T60 agy_union_chenggong', 'T30 agy_union_chenggong']);
  expect((await warnedOn('2026-08-17')).at(-1)).toBe('T7 agy_union_chenggong');
});

test('history tells every event with its ground and day', async () => {
  const facts = await office.rows<{ body: { event: string; on: string } }>(
    `select body from fact where dispute_id = $1 and type = 'LimitationEventRecorded' order by seq`,
    disputeId,
  );
  expect(facts.map(({ body }) => `${body.event} ${body.on}`)).toEqual([
    'KNOWN 2025-03-03',
    'INTERRUPTED 2025-08-20',
    'SUSPENDED 2025-08-25',
    'RESUMED 2025-08-27',
  ]);
});

test('an agency that does not serve the worker records none', async () => {
  const act = office.act(
    'stf_court_clerk',
    recordLimitationEvent as never,
    {
      disputeId,
      event: 'INTERRUPTED',
      ground: 'OTHER_SIDE_AGREED',
      on: '2025-08-27',
    } as never,
  );
  await expect(act).rejects.toThrow('NOT_FOUND');
});
