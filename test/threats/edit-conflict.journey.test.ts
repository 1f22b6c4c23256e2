import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { attached, Caller, registered } from '../journeys/people/ask.ts';
import { givePart } from '../journeys/visibility/sql.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { expectCode } from '../support/threat-shown.ts';

const conflict =
  'conflict { version changes { type agencyName details } fields { field based sent now } assurance { zh en } }';

interface Answer {
  readonly code: string;
  readonly allowed: string[];
  readonly conflict: {
    version: number;
    changes: { type: string; agencyName: string; details: object }[];
    fields: { field: string; based: string | null; sent: string | null; now: string | null }[];
    assurance: { zh: string; en: string };
  } | null;
}

let hub: TestHub;
let clerk: Caller;
let colleague: Caller;
let parts = 0;

beforeAll(async () => {
  hub = await openTestHub();
  const staff = (id: string) => ({
    id,
    agencyId: 'agy_court_chenggong',
    name: '同事',
    roles: ['COURT_FILING_CLERK' as const],
    active: true,
  });
  await hub.enrol({ staff: [staff('stf_clerk_two')] });
  clerk = new Caller(hub, 'stf_court_clerk');
  colleague = new Caller(hub, 'stf_clerk_two');
}, 120_000);
afterAll(() => hub.stop());

/** A dispute that nobody has triaged yet. */
async function untriaged(): Promise<{ disputeId: string }> {
  const input = {
    channel: 'WALK_IN',
    region: '530114',
    headcount: 1,
    parties: [
      { role: 'WORKER', name: '王某' },
      { role: 'EMPLOYER', name: '某公司' },
    ],
    claims: [{ type: 'WAGES', amountFen: 1_000_000 }],
  };
  const { dispute } = await clerk.done<{ dispute: { id: string } }>('registerDispute', input);
  return { disputeId: dispute.id };
}

const found = { relationType: 'LABOUR_RELATION', cause: 'REMUNERATION_CLAIM' };

async function versionSeen(caller: Caller, disputeId: string): Promise<number> {
  const query = 'query ($id: ID!) { dispute(by: { id: $id }) { version } }';
  return (await caller.ask<{ dispute: { version: number } }>(query, { id: disputeId })).dispute.version;
}

async function triage(caller: Caller, input: object): Promise<Answer[]> {
  const query = `mutation ($input: TriageDisputeInput!) { triageDispute(input: $input) { userErrors { code allowed ${conflict} } } }`;
  return (await caller.ask<{ triageDispute: { userErrors: Answer[] } }>(query, { input })).triageDispute.userErrors;
}

/** Something the union alone learns of: a consultation (F8), which no filing clerk sees. */
async function hiddenChange(disputeId: string): Promise<void> {
  parts += 1;
  const part = { agencyId: 'agy_union_chenggong', role: 'HANDLER', scope: ['F0' as const] };
  await givePart(hub.database, { ...part, id: `ptc_hidden_${parts}`, disputeId });
  const input = { disputeId, category: 'WAGES', question: '能否先行支付', anonymous: true };
  await new Caller(hub, 'stf_union_officer').done('recordConsultation', input, 'dispute { id }');
}

describe('two clerks save the same dispute', () => {
  test('S51: the second is told what changed among what is shown to them, and nothing is lost', async () => {
    const { disputeId } = await untriaged();
    const version = await versionSeen(clerk, disputeId);
    expect(await triage(clerk, { disputeId, version, ...found, urgency: 'URGENT' })).toEqual([]);
    const [error] = await triage(colleague, { disputeId, version, urgency: 'CRITICAL', cause: 'LABOUR_CONTRACT' });
    expectCode('S51', 'CONFLICT', error);
    expect(error!.allowed).toEqual([String(error!.conflict!.version)]);
    expect(error!.conflict!.version).toBe(await versionSeen(clerk, disputeId));
    expect(error!.conflict!.changes.map(({ type }) => type)).toEqual(['DisputeTriaged', 'StageMoved']);
    expect(error!.conflict!.fields).toEqual([
      { field: 'cause', based: null, sent: 'LABOUR_CONTRACT', now: 'REMUNERATION_CLAIM' },
      { field: 'urgency', based: null, sent: 'CRITICAL', now: 'URGENT' },
    ]);
    expect(error!.conflict!.assurance.zh).not.toBe('');
    const query = 'query ($id: ID!) { dispute(by: { id: $id }) { urgency cause { id } } }';
    const { dispute } = await clerk.ask<{ dispute: object }>(query, { id: disputeId });
    expect(dispute).toEqual({ urgency: 'URGENT', cause: { id: 'REMUNERATION_CLAIM' } });
  });

  test('A8: of eight who race exactly one wins, a hundred times over', async () => {
    const { disputeId } = await registered(clerk);
    for (let round = 0; round < 100; round += 1) {
      const version = await versionSeen(clerk, disputeId);
      const racers = Array.from({ length: 4 }, (_, n) => (n % 2 ? clerk : colleague));
      const act = round % 2 ? 'resumeDispute' : 'suspendDispute';
      const input = { disputeId, version, ...(round % 2 ? {} : { ground: 'AWAITS_OTHER_CASE' }) };
      const outcomes = await Promise.all(racers.map((racer) => racer.refused(act, input)));
      expect(outcomes.filter((codes) => codes.length === 0)).toHaveLength(1);
      for (const codes of outcomes.filter((each) => each.length > 0)) expect(codes).toContain('CONFLICT');
    }
  }, 300_000);
});

describe('what is hidden neither moves a version nor stands in the way', () => {
  test('S31: a hidden change moves no version and leaves no gap in the timeline', async () => {
    const { disputeId } = await registered(clerk);
    const before = await versionSeen(clerk, disputeId);
    await hiddenChange(disputeId);
    expect(await versionSeen(clerk, disputeId)).toBe(before);
    await attached(clerk, disputeId, 'EVIDENCE');
    const query =
      'query ($id: ID!, $after: String) { dispute(by: { id: $id }) { timeline(first: 3, after: $after) { nodes { seq } pageInfo { endCursor hasNextPage } } } }';
    const places: number[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const {
        dispute,
      }: {
        dispute: { timeline: { nodes: { seq: number }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
      } = await clerk.ask(query, { id: disputeId, after });
      places.push(...dispute.timeline.nodes.map(({ seq }) => seq));
      ({ endCursor: after, hasNextPage: more } = dispute.timeline.pageInfo);
    }
    expect(places).toEqual(places.map((_, index) => index + 1));
    expect(places.length).toBeGreaterThan(3);
  });

  test('A8: a change that relies on the version before a hidden one is taken', async () => {
    const { disputeId } = await untriaged();
    const version = await versionSeen(clerk, disputeId);
    await hiddenChange(disputeId);
    expect(await triage(clerk, { disputeId, version, ...found, urgency: 'URGENT' })).toEqual([]);
  });

  test('X12: twin worlds that differ in what is hidden alone give the same conflict, byte for byte', async () => {
    const [plain, laden] = await Promise.all([conflictIn(async () => {}), conflictIn(hiddenChange)]);
    expect(laden).toBe(plain);
  });
});

async function conflictIn(between: (disputeId: string) => Promise<void>): Promise<string> {
  const { disputeId } = await untriaged();
  const version = await versionSeen(clerk, disputeId);
  await between(disputeId);
  expect(await triage(clerk, { disputeId, version, ...found, urgency: 'URGENT' })).toEqual([]);
  await between(disputeId);
  const [error] = await triage(colleague, { disputeId, version, urgency: 'CRITICAL' });
  const { conflict: told, ...rest } = error!;
  return JSON.stringify({
    ...rest,
    allowed: rest.allowed.length,
    conflict: { ...told, version: typeof told!.version },
  });
}
