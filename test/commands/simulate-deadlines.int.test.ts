import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { agencies } from '../../seeds/agencies.ts';
import { staff } from '../../seeds/staff.ts';
import { courseOfEvents, type Simulation } from '../../src/commands/course-of-events.ts';
import type { HypotheticalEvent } from '../../src/commands/hypothetical-event.ts';
import { recordLimitationEvent } from '../../src/commands/record-limitation-event.ts';
import { registerDispute } from '../../src/commands/register-dispute.ts';
import { sendReferral } from '../../src/commands/send-referral.ts';
import { simulateDeadlines } from '../../src/commands/simulate-deadlines.ts';
import { takeReferralStep } from '../../src/commands/take-referral-step.ts';
import type { LoadedFile } from '../../src/commands/unit-of-work.ts';
import type { Staff } from '../../src/domain/agency/agency.ts';
import { staffRoleNames } from '../../src/domain/agency/staff-role.ts';
import type { LocalFigure } from '../../src/domain/deadline/local-figure.ts';
import { localFigureFaults } from '../../src/domain/deadline/local-figure-faults.ts';
import { deadlineRules, type DeadlineRuleId } from '../../src/domain/deadline/rules.ts';
import { groundsOf, type LimitationEvent } from '../../src/domain/deadline/limitation.ts';
import type { DocumentKind } from '../../src/domain/document/document-kind.ts';
import type { ReferralKind } from '../../src/domain/referral/referral-kind.ts';
import { inVariant } from '../../src/domain/referral/in-variant.ts';
import type { StepName } from '../../src/domain/referral/step-names.ts';
import { legalDateOf } from '../../src/kernel/legal-date.ts';
import { isRefused } from '../../src/kernel/refusal.ts';
import { getKind, referralKinds } from '../../src/kinds/index.ts';
import type { Database } from '../../src/storage/database.ts';
import { fileOfDispute } from '../../src/storage/reads/file-of-dispute.ts';
import { seedDirectory } from '../../src/storage/seed.ts';
import { Office, papers } from '../domain/referral/office.ts';
import { Dice } from '../policy/dice.ts';
import { openTestDatabase } from '../support/test-database.ts';

const sequences = Number(process.env.ACCORD_SIMULATIONS ?? 40);
const hour = 3_600_000;
const union = 'agy_union_chenggong';

/** Somebody in each agency who holds every post: what a post may do is tested elsewhere. */
const everyPost: Staff[] = agencies.map(({ id }) => ({
  id: postsOf(id),
  agencyId: id,
  name: '全岗',
  roles: staffRoleNames.filter((role) => role !== 'WORKER' && role !== 'EMPLOYER_REP'),
  active: true,
}));

function postsOf(agencyId: string): string {
  return `stf_every_${agencyId.slice(4)}`;
}

/** Kinds a union may send about a dispute as a whole. */
const sendable = [...referralKinds.values()].filter(
  ({ from, about }) => from.includes('UNION') && about !== 'OBLIGATION',
);

/** A figure of the city for every rule that may have one. */
const localNumbers: LocalFigure[] = Object.values(deadlineRules)
  .filter(({ mark, direction }) => mark !== 'SURE' && direction === 'FORWARD')
  .map(({ id, amount, unit }) => ({
    rule: id as DeadlineRuleId,
    regionPrefix: '5301',
    amount: Math.ceil(amount) + 1,
    unit,
    source: { zh: '示例', en: 'an example' },
    validFrom: '2025-01-01',
  }));

let database: Database;
let office: Office;

beforeAll(async () => {
  database = await openTestDatabase();
  await seedDirectory(database, { agencies, staff: [...staff, ...everyPost] });
  office = await Office.open(database);
  office.figures = localNumbers;
}, 120_000);
afterAll(() => database.close());

/** A dispute the union leads, with the consent of everybody to everything. */
async function fresh(): Promise<string> {
  const { disputeId } = await office.act(postsOf(union), registerDispute, {
    channel: 'UNION_OUTREACH',
    channelGround: 'WAGE_IOU',
    relationType: 'LABOUR',
    headcount: 1,
    parties: [
      { role: 'WORKER', name: '王某' },
      { role: 'EMPLOYER', name: '某花卉公司' },
    ],
    claims: [],
  } as never);
  await office.rows(
    `insert into consent (id, dispute_id, party_id, purpose, groups, method, given_at)
     select 'cns_' || p.id || k.code, $1, p.id, k.code, 2147483647, 'SIGNED_PAPER', $3
     from party p, unnest($2::text[]) as k (code) where p.dispute_id = $1`,
    disputeId,
    sendable.map(({ code }) => code),
    office.clock.now(),
  );
  return disputeId;
}

const context = () => office.contextOf(postsOf(union));
const course = (loaded: LoadedFile, events: readonly HypotheticalEvent[], until?: Date) =>
  courseOfEvents(loaded, events, { context: context(), until, tells: () => true });

/** Referrals as they would stand after the events: what a step may be tried on. */
function candidates(
  loaded: LoadedFile,
  events: readonly HypotheticalEvent[],
  roll: Dice,
): Omit<HypotheticalEvent, 'on'> {
  const chance = roll.throw(10);
  if (chance < 2) {
    const event = roll.of(['KNOWN', 'INTERRUPTED', 'SUSPENDED', 'RESUMED'] as LimitationEvent[]);
    return { limitation: { event, ground: roll.of([...groundsOf[event]]) } };
  }
  const sent = events.flatMap(({ send }, index) => (send ? [{ ref: `#${index}`, kind: send.kind }] : []));
  if (chance < 5 || sent.length === 0) {
    const kind = roll.of(sendable);
    const near = agencies.filter(({ type, region }) => kind.to.includes(type) && region.startsWith('530114'));
    const toAgencyId = near.length > 0 ? roll.of(near).id : 'agy_station_yunhua';
    return { send: { kind: kind.code, toAgencyId, variant: kind.variants ? roll.of([...kind.variants]) : null } };
  }
  const { ref, kind: code } = roll.of(sent);
  const kind = getKind(code);
  const step = roll.of(Object.keys(kind.steps).filter((name) => name !== 'LAPSE') as (keyof typeof kind.steps)[]);
  const outcomes = Object.keys(kind.outcomes);
  return {
    step: {
      referralId: ref,
      step,
      ...(outcomes.length > 0 ? { outcome: roll.of(outcomes) } : {}),
      ...(kind.declineReasons.length > 0 ? { declineReason: roll.of([...kind.declineReasons]) } : {}),
      extensionDays: 1 + roll.throw(5),
    },
  };
}

/** A list of events each of which could happen after those before it. */
function likelyEvents(loaded: LoadedFile, roll: Dice): HypotheticalEvent[] {
  const events: HypotheticalEvent[] = [];
  let now = office.clock.now().getTime();
  for (let tries = 0; tries < 60 && events.length < 9; tries += 1) {
    const on = new Date(now + (1 + roll.throw(90)) * hour);
    const wanted = { on, ...candidates(loaded, events, roll) };
    if (isRefused(course(loaded, [...events, wanted]))) continue;
    events.push(wanted);
    now = on.getTime();
  }
  return events;
}

function papersOfStep(kind: ReferralKind, name: StepName, outcome: string | undefined): DocumentKind[] {
  return [...(kind.steps[name]?.documents ?? []), ...((outcome && kind.outcomes[outcome]?.documents) || [])];
}

async function sweepUntil(until: Date): Promise<void> {
  for (;;) {
    const clocks = [...referralKinds.values()].flatMap(({ code, lapsesWith }) =>
      lapsesWith ? [`${code}:${lapsesWith}`] : [],
    );
    const [first] = await office.rows<{ id: string; due_at: Date }>(
      `select r.id, l.due_at from deadline l join referral r on r.id = l.referral_id
       where l.state = 'RUNNING' and r.state in ('SENT', 'RECEIVED') and r.kind || ':' || l.rule = any($1::text[])
         and l.due_at < $2 order by l.due_at limit 1`,
      clocks,
      until,
    );
    if (!first) return;
    office.clock.moveTo(new Date(first.due_at.getTime() + 1));
    if (!(await office.lapse(first.id))) return;
  }
}

/** Lets the events happen for real, each by whoever may, with every paper at hand. */
async function happen(disputeId: string, events: readonly HypotheticalEvent[]): Promise<void> {
  const sent = new Map<string, string>();
  for (const [index, { on, send, step, limitation }] of events.entries()) {
    await sweepUntil(on);
    office.clock.moveTo(on);
    if (limitation) {
      await office.act(postsOf(union), recordLimitationEvent, {
        disputeId,
        ...limitation,
        on: legalDateOf(on),
      } as never);
    } else if (send) {
      const { packet } = inVariant(getKind(send.kind), send.variant ?? null);
      const documents = papers(...packet.documents, ...(packet.eitherDocument ?? []).map(([first]) => first!));
      const declarations = getKind(send.kind).declares ?? [];
      const { referralId } = await office.act(postsOf(union), sendReferral, {
        disputeId,
        ...send,
        documents,
        declarations,
      });
      sent.set(`#${index}`, referralId);
    } else {
      const { referralId: ref, step: name, ...given } = step!;
      const referralId = sent.get(ref)!;
      const row = await office.one<{ kind: string; from_agency_id: string; to_agency_id: string; version: number }>(
        'select kind, from_agency_id, to_agency_id, version from referral where id = $1',
        referralId,
      );
      const side = getKind(row.kind).steps[name]!.by === 'RECEIVER' ? row.to_agency_id : row.from_agency_id;
      await office.act(postsOf(side), takeReferralStep, {
        referralId,
        step: name,
        version: row.version,
        documents: papers(...papersOfStep(getKind(row.kind), name, given.outcome)),
        reason: '—',
        caseNumber: '—',
        conflictCleared: true,
        consentOfAll: true,
        assigneeId: postsOf(row.to_agency_id),
        ...given,
      } as never);
    }
  }
}

const told = (rows: readonly { rule: string; state: string; startedAt: Date; dueAt: Date; extensionDays: number }[]) =>
  rows
    .map(({ rule, state, startedAt, dueAt, extensionDays }) =>
      [rule, state, startedAt.toISOString(), dueAt.toISOString(), extensionDays].join(' '),
    )
    .sort();

async function standing(disputeId: string): Promise<string[]> {
  return told(
    await office.rows(
      `select rule, state, started_at as "startedAt", due_at as "dueAt", extension_days as "extensionDays"
       from deadline where dispute_id = $1 and state in ('RUNNING', 'PAUSED')`,
      disputeId,
    ),
  );
}

async function writes(): Promise<unknown> {
  return office.one(
    `select (select count(*) from fact)::int as facts, (select count(*) from deadline)::int as clocks,
       (select count(*) from referral)::int as referrals, (select last_hash from dispute order by id desc limit 1) as hash,
       (select sum(last) from series)::int as serials`,
  );
}

test('the city’s figures of this test are ones a place may have', () => {
  expect(localFigureFaults(localNumbers)).toEqual([]);
});

describe('what would happen to the clocks', () => {
  test(`is what does happen, in ${sequences} random courses of events`, async () => {
    const roll = new Dice(20_261_122);
    const happened = new Map<string, number>();
    let noticed = 0;
    for (let number = 0; number < sequences; number += 1) {
      office.clock.moveTo(new Date(Date.parse('2025-09-01T01:00:00Z') + (number % 40) * 24 * hour));
      const disputeId = await fresh();
      const loaded = (await fileOfDispute(database, disputeId))!;
      const events = likelyEvents(loaded, roll);
      const before = await writes();
      const until = new Date((events.at(-1)?.on ?? office.clock.now()).getTime() + 5 * 24 * hour);
      const foretold = course(loaded, events, until) as Simulation;
      const without = course(loaded, events.slice(1), until);
      if (isRefused(without) || told(without.clocks).join() !== told(foretold.clocks).join()) noticed += 1;
      expect(await writes()).toEqual(before);

      await happen(disputeId, events);
      await sweepUntil(until);
      expect({ number, clocks: told(foretold.clocks) }).toEqual({ number, clocks: await standing(disputeId) });
      for (const { what } of foretold.changes) happened.set(what, (happened.get(what) ?? 0) + 1);
      for (const { step, limitation } of events) {
        if (step) happened.set(step.step, (happened.get(step.step) ?? 0) + 1);
        if (limitation) happened.set(limitation.event, (happened.get(limitation.event) ?? 0) + 1);
      }
    }
    // Leaving out one event is seen: the comparison can fail.
    expect(noticed).toBeGreaterThan(sequences / 2);
    const local = await office.one<{ n: number }>(`select count(*)::int as n from deadline where figure is not null`);
    expect(local.n).toBeGreaterThan(sequences / 4);
    for (const kind of ['STARTED', 'MOVED', 'STOPPED', 'ACCEPT', 'KNOWN', 'INTERRUPTED']) {
      expect([kind, happened.get(kind) ?? 0]).toEqual([kind, expect.any(Number)]);
      expect(happened.get(kind) ?? 0).toBeGreaterThan(sequences / 40);
    }
  }, 600_000);
});

describe('whoever asks', () => {
  const on = new Date('2025-10-09T02:00:00Z');

  test('is told why something could not happen, and where in the list', async () => {
    office.clock.moveTo(new Date('2025-09-01T01:00:00Z'));
    const loaded = await fileOfDispute(database, await fresh());
    const limitation = { event: 'INTERRUPTED', ground: 'CLAIM_ON_OTHER_SIDE' } as const;
    const outcome = simulateDeadlines(loaded, { disputeId: '', events: [{ on, limitation }] }, context());
    expect(outcome).toMatchObject([{ code: 'LIMITATION_EVENT_NOT_POSSIBLE', path: ['events', '0', 'event'] }]);
  });

  test.each([
    ['nothing in an event', { on }, 'ONE_EVENT_AT_A_TIME'],
    ['an event of yesterday', { on: new Date('2025-08-31T01:00:00Z'), limitation: {} }, 'EVENTS_OUT_OF_ORDER'],
    ['a referral that is not there', { on, step: { referralId: 'ref_none', step: 'ACCEPT' } }, 'NOT_FOUND'],
    ['a referral that is sent later', { on, step: { referralId: '#0', step: 'ACCEPT' } }, 'NOT_FOUND'],
  ])('is refused %s', async (_words, event, code) => {
    office.clock.moveTo(new Date('2025-09-01T01:00:00Z'));
    const loaded = await fileOfDispute(database, await fresh());
    const outcome = simulateDeadlines(loaded, { disputeId: '', events: [event as HypotheticalEvent] }, context());
    expect((isRefused(outcome) ? outcome : []).map((refusal) => refusal.code as string)).toContain(code);
  });

  test('sees no clock that is not for it: a court is told nothing of the limitation, a stranger nothing at all', async () => {
    office.clock.moveTo(new Date('2025-09-01T01:00:00Z'));
    const disputeId = await fresh();
    await office.act(postsOf(union), recordLimitationEvent, {
      disputeId,
      event: 'KNOWN',
      ground: 'INFRINGEMENT_KNOWN',
      on: '2025-08-01',
    } as never);
    const loaded = (await fileOfDispute(database, disputeId))!;
    const clocks = (staffId: string, file: LoadedFile) =>
      simulateDeadlines(file, { disputeId, events: [], until: on }, office.contextOf(staffId));
    expect(clocks(postsOf(union), loaded)).toMatchObject({ clocks: [{ rule: 'ARB_LIMIT' }] });
    expect(clocks('stf_court_clerk', loaded)).toMatchObject([{ code: 'NOT_FOUND', path: ['disputeId'] }]);
    expect(simulateDeadlines(null, { disputeId, events: [] }, context())).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});
