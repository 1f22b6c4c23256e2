import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ExplainedDeadlinesDocument,
  InboxDocument,
  InboxWithCountsDocument,
  MarkNoticesReadDocument,
  NoticesDocument,
  RecordLimitationEventDocument,
  RegisterDisputeDocument,
  SimulateDeadlinesDocument,
} from '../../schema/client/graphql.ts';
import { flowerMarket } from '../../seeds/demo/flower-market.ts';
import { detail, morning } from '../../seeds/demo/story.ts';
import { startDemoHub, type DemoHub } from '../../src/cli/demo-hub.ts';
import { playStory } from '../../src/cli/play-story.ts';
import type { DeadlineStep } from '../../src/domain/deadline/deadline-step.ts';
import { replayDeadline } from '../../src/domain/deadline/replay-deadline.ts';
import { openTestDatabase } from '../support/test-database.ts';

const story = flowerMarket();
const mediator = 'stf_mediator';
let demo: DemoHub;

beforeAll(async () => {
  demo = await startDemoHub(await openTestDatabase(), morning('2025-08-27'));
  const toTheMediation = { ...story, steps: story.steps.slice(0, 3) };
  for await (const { told } of playStory(toTheMediation, demo.scene)) expect(told).toBeDefined();
}, 120_000);
afterAll(() => demo.hub.stop());

async function ask<Data, Variables>(
  staffId: string,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  return (await demo.client(staffId)).ask(document, variables);
}

async function warnings(staffId: string, unreadOnly = false) {
  return (await ask(staffId, NoticesDocument, { unreadOnly })).notices.nodes;
}

async function warnAt(instant: string): Promise<number> {
  demo.clock.moveTo(new Date(instant));
  return demo.hub.warn();
}

describe('the warnings about the mediation period', () => {
  test('reach the station five days before, once', async () => {
    await warnAt('2025-10-04T00:59:00Z');
    expect((await warnings(mediator)).filter(({ rung }) => rung === 'T5')).toEqual([]);
    expect(await warnAt('2025-10-04T01:00:00Z')).toBeGreaterThan(0);
    expect(await warnAt('2025-10-04T01:00:00Z')).toBe(0);
    const [first] = await warnings(mediator);
    expect(first).toMatchObject({
      rung: 'T5',
      readAt: null,
      firedAt: '2025-10-04T01:00:00.000Z',
      deadline: { rule: { id: 'PRESUIT_30' }, dueOn: '2025-10-09' },
    });
    expect(first!.title.zh).toContain('5日后届满（2025-10-09）');
  });

  test('hold no name of a person or a firm', async () => {
    const { parties } = await detail(await demo.client('stf_court_clerk'), story.subject().disputeId);
    const told = JSON.stringify(await warnings(mediator));
    expect(parties!.nodes.length).toBeGreaterThan(0);
    for (const { name } of parties!.nodes) expect(told).not.toContain(name!);
  });

  test('are marked as read by their own agency and by no other', async () => {
    const mark = async (staffId: string, ids: string[]) =>
      (await ask(staffId, MarkNoticesReadDocument, { input: { ids } })).markNoticesRead;
    const ids = (await warnings(mediator, true)).map(({ id }) => id);
    expect(await mark('stf_union_duty', ids)).toMatchObject({
      marked: null,
      userErrors: [{ code: 'NOT_FOUND', path: ['ids', '0'] }],
    });
    expect(await mark(mediator, ids)).toMatchObject({ marked: ids.length, userErrors: [] });
    expect(await warnings(mediator, true)).toEqual([]);
    expect((await warnings(mediator)).every(({ readAt }) => readAt !== null)).toBe(true);
    expect((await mark(mediator, [])).userErrors).toMatchObject([{ code: 'NOTHING_GIVEN' }]);
  });

  test('reach the court that leads when it is overdue, whatever holidays lay between', async () => {
    await warnAt('2025-10-09T16:00:00Z');
    const rules = async (staffId: string) =>
      (await warnings(staffId)).filter(({ rung }) => rung === 'OVERDUE').map(({ deadline }) => deadline?.rule.id);
    expect(await rules('stf_court_clerk')).toContain('PRESUIT_30');
    expect(await rules(mediator)).toEqual(['PRESUIT_30', 'ASK_OTHER']);
    expect(await warnings('stf_union_duty')).toEqual([]);
  });
});

describe('the explanation of a deadline', () => {
  test('gives article, version, anchor and every skipped day, and replays to the same instant', async () => {
    const { dispute } = await ask('stf_court_clerk', ExplainedDeadlinesDocument, { id: story.subject().disputeId });
    const started = dispute!.timeline!.nodes.filter(({ type }) => type === 'DeadlineStarted').map(({ id }) => id);
    expect(dispute!.deadlines!.nodes.length).toBeGreaterThan(2);
    for (const { dueAt, anchorFactId, rule, explanation } of dispute!.deadlines!.nodes) {
      expect(started).toContain(anchorFactId);
      expect(rule.basis[0]).toMatchObject({
        law: expect.stringMatching(/./),
        version: expect.stringMatching(/^\d{4}$/),
      });
      expect(rule.startEvent.zh).not.toBe('');
      const steps = explanation.map(({ on, ...step }) => {
        const at = on!.includes('T') ? { at: new Date(on!) } : {};
        return { ...step, ...at, date: on!.slice(0, 10) } as DeadlineStep;
      });
      expect(replayDeadline(steps).toISOString()).toBe(dueAt);
      for (const { kind, reason } of explanation) if (kind === 'SKIPPED') expect(reason.zh).toMatch(/休息/);
    }
  });
});

describe('asking what would be', () => {
  const on = '2025-10-10T01:00:00Z';
  const mediation = async () =>
    (await ask(mediator, InboxDocument, { first: 10 })).inbox.nodes.find(({ kind }) => kind.code === 'R08')!.id;
  const simulate = async (staffId: string, steps: object[]) => {
    const referralId = await mediation();
    const events = steps.map((step) => ({ on, step: { referralId, ...step } as never }));
    const input = { disputeId: story.subject().disputeId, events };
    return (await ask(staffId, SimulateDeadlinesDocument, { input })).simulateDeadlines;
  };

  test('tells what an extension would move, with its article, and changes nothing', async () => {
    const before = await ask(mediator, InboxWithCountsDocument, {});
    const steps = [{ step: 'RECORD_OTHER_PARTY_AGREED' }, { step: 'EXTEND', extensionDays: 15 }];
    const { changes, userErrors } = await simulate(mediator, steps);
    expect(userErrors).toEqual([]);
    expect(changes).toMatchObject([
      { event: 0, what: 'STOPPED', clock: { rule: { id: 'ASK_OTHER' } } },
      {
        event: 1,
        what: 'MOVED',
        dueOnBefore: '2025-10-09',
        clock: { rule: { id: 'PRESUIT_30', basis: [{ law: 'OMR', article: '24-26' }, {}] }, dueOn: '2025-10-16' },
      },
    ]);
    expect(await ask(mediator, InboxWithCountsDocument, {})).toEqual(before);
  });

  test('tells why a step could not be taken, and a stranger nothing', async () => {
    expect((await simulate(mediator, [{ step: 'ACKNOWLEDGE' }])).userErrors).toMatchObject([
      { code: 'STEP_NOT_POSSIBLE_NOW', path: ['events', '0', 'step'] },
    ]);
    expect((await simulate('stf_prosecutor', [{ step: 'ACKNOWLEDGE' }])).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['disputeId'] },
    ]);
  });
});

test('the limitation of a claim is recorded by the union, and cannot begin twice', async () => {
  const union = 'stf_union_officer';
  const parties = [{ role: 'WORKER' as const, name: '王某' }];
  const registration = { input: { channel: 'UNION_OUTREACH' as const, parties } };
  const disputeId = (await ask(union, RegisterDisputeDocument, registration)).registerDispute.dispute!.id;
  const input = { disputeId, event: 'KNOWN', ground: 'INFRINGEMENT_KNOWN', on: '2025-09-01' } as const;
  const known = await ask(union, RecordLimitationEventDocument, { input });
  expect(known.recordLimitationEvent).toMatchObject({
    userErrors: [],
    dispute: {
      deadlines: {
        nodes: [{ rule: { id: 'ARB_LIMIT' }, dueOn: '2026-09-01', bearer: { id: 'agy_union_chenggong' } }],
      },
    },
  });
  const again = await ask(union, RecordLimitationEventDocument, { input });
  expect(again.recordLimitationEvent.userErrors).toMatchObject([
    { code: 'LIMITATION_EVENT_NOT_POSSIBLE', allowed: ['INTERRUPTED', 'SUSPENDED'] },
  ]);
});
