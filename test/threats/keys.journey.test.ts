import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { statement } from '../../src/storage/statement.ts';
import { assignedToStation } from '../journeys/people/station.ts';
import type { AuditEntryRow } from '../support/audit-entries.ts';
import { Caller, paper, registered } from '../journeys/people/ask.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { act, plainAsk } from '../support/plain-ask.ts';
import { expectAudit, expectCode } from '../support/threat-shown.ts';

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub();
}, 120_000);
afterAll(() => hub.stop());

const register = ['registerDispute', 'RegisterDisputeInput', 'dispute { id }'] as const;
const matter = (more: object = {}) => ({ channel: 'COURT_FILING', region: '530114', headcount: 1, ...more });
const idOf = (answer: Record<string, unknown>) => (answer['dispute'] as { id: string } | null)?.id;
const counted = statement('select count(*)::int as n from dispute');
const disputes = async () => (await hub.database.systemQuery<{ n: number }>(counted, []))[0]!.n;

describe('S46: a key reused with another body', () => {
  test('S46: is refused, noted, and the first effect stands', async () => {
    const key = randomUUID();
    const first = await act(hub, 'stf_court_clerk', register, matter({ key }));
    const before = await disputes();
    const query = 'mutation ($input: RegisterDisputeInput!) { registerDispute(input: $input) { dispute { id } } }';
    const other = await plainAsk(hub, 'stf_court_clerk', query, { input: matter({ key, headcount: 2 }) });
    expectCode('S46', 'IDEMPOTENCY_MISMATCH', other);
    expect(await disputes()).toBe(before);
    expect(idOf(await act(hub, 'stf_court_clerk', register, matter({ key })))).toBe(idOf(first));
    await expectAudit('S46', hub.database, 'idempotency.mismatch', ({ staffId }) => staffId === 'stf_court_clerk');
  }, 40_000);
});

describe('S47: a key somebody else uses', () => {
  test('S47: in every pair of agency, person and system means a request of its own', async () => {
    const key = randomUUID();
    const throughIt = async (staffId: string) => ({ token: await hub.clientTokenOf('cli_court_cases', staffId) });
    const askers = [
      'stf_court_clerk',
      'stf_judge',
      'stf_xishan_clerk',
      'stf_union_officer',
      await throughIt('stf_court_clerk'),
      await throughIt('stf_judge'),
    ];
    const made: (string | undefined)[] = [];
    for (const [index, who] of askers.entries()) {
      const answer = await act(hub, who, register, matter({ key, headcount: index + 1 }));
      expect(answer.userErrors).toEqual([]);
      made.push(idOf(answer));
    }
    expect(new Set(made).size).toBe(askers.length);
    for (const [index, who] of askers.entries()) {
      const again = await act(hub, who, register, matter({ key, headcount: index + 1 }));
      expect(idOf(again)).toBe(made[index]);
    }
  });
});

describe('S48: a key replayed after access ended', () => {
  test('S48: answers with what may be seen today, which is nothing', async () => {
    const key = randomUUID();
    const asked = ['registerDispute', 'RegisterDisputeInput', 'dispute { id number stage }'] as const;
    const input = matter({ key, parties: [{ role: 'WORKER', name: '秘某某' }] });
    const first = await act(hub, 'stf_court_clerk', asked, input);
    const id = idOf(first)!;
    expect(first['dispute']).toMatchObject({ id, stage: expect.any(String) });
    await hub.database.transact((em) =>
      em.execute(`update participation set to_at = from_at + interval '1 millisecond' where dispute_id = '${id}'`),
    );
    hub.clock.moveTo(new Date(hub.clock.now().getTime() + 60_000));
    const replayed = await act(hub, 'stf_court_clerk', asked, input);
    expect(replayed).toEqual({ dispute: null, userErrors: [] });
    const isOfReplay = (entry: AuditEntryRow) => entry.reason === 'out-of-sight' && entry.staffId === 'stf_court_clerk';
    await expectAudit('S48', hub.database, 'authz.hidden', isOfReplay);
    const fresh = 'query ($id: ID!) { dispute(by: { id: $id }) { id } }';
    const response = await hub.raw('stf_court_clerk', { query: fresh, variables: { id } });
    expectCode('S48', 'NOT_FOUND', await response.json());
  });

  test('S48: of somebody who has left answers nothing at all', async () => {
    const added = await act(hub, 'stf_court_admin', ['addStaff', 'AddStaffInput', 'staffId'], {
      ...{ name: '暂任', posts: ['COURT_FILING_CLERK'] },
    });
    const staffId = added['staffId'] as string;
    const token = { token: await hub.tokenOf(staffId) };
    const input = matter({ key: randomUUID() });
    expect((await act(hub, token, register, input)).userErrors).toEqual([]);
    await hub.database.transact((em) => em.execute(`update staff set active = false where id = '${staffId}'`));
    const again = await act(hub, token, register, input).catch((error: Error) => error.message);
    if (typeof again === 'string') expect(again).toContain('UNAUTHENTICATED');
    else expect([idOf(again), again.userErrors[0]?.code]).toEqual([undefined, 'FORBIDDEN']);
  });
});

describe('S49: a hundred sends of one key', () => {
  test('S49: have one effect, and the same answer a hundred times', async () => {
    const key = randomUUID();
    const before = await disputes();
    const sends = Array.from({ length: 100 }, () => act(hub, 'stf_court_clerk', register, matter({ key })));
    const answers = await Promise.all(sends);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(new Set(answers.map(idOf)).size).toBe(1);
    expect(await disputes()).toBe(before + 1);
  }, 60_000);
});

describe('S50: several who accept at once', () => {
  test('S50: leave one acceptance; the others are told that it has moved', async () => {
    const { referralId } = await assignedToStation(hub);
    const input = { referralId, step: 'ACCEPT', version: 1, assigneeId: 'stf_mediator', conflictCleared: true };
    const query = `query ($id: ID!) { referral(id: $id) { version } }`;
    const { referral } = await new Caller(hub, 'stf_station_admin').ask<{ referral: { version: number } }>(query, {
      id: referralId,
    });
    const mutation = ['takeReferralStep', 'TakeReferralStepInput', 'referral { state }'] as const;
    const racers = Array.from({ length: 20 }, (_none, index) => (index % 2 ? 'stf_mediator' : 'stf_station_admin'));
    const answers = await Promise.all(
      racers.map((who) => act(hub, who, mutation, { ...input, version: referral.version })),
    );
    const winners = answers.filter(({ userErrors }) => userErrors.length === 0);
    const losers = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
    expect(winners).toHaveLength(1);
    expect(losers).toHaveLength(19);
    // A mediator who asks before the matter is the mediator's sees nothing there.
    const toldTo = (odd: number) =>
      new Set(
        answers
          .filter((_each, index) => index % 2 === odd)
          .flatMap(({ userErrors }) => userErrors.map(({ code }) => code)),
      );
    expect([...toldTo(0)]).toEqual(['CONFLICT']);
    expectCode('S50', 'CONFLICT', losers);
    await expectAudit('S50', hub.database, 'handoff.conflict', ({ code }) => code === 'CONFLICT');
    expect([...toldTo(1)].filter((code) => !['CONFLICT', 'NOT_FOUND'].includes(code))).toEqual([]);
    const accepted = statement(
      "select count(*)::int as n from fact where referral_id = $1 and body ->> 'step' = 'ACCEPT'",
    );
    expect(await hub.database.systemQuery(accepted, [referralId])).toEqual([{ n: 1 }]);
  });
});

describe('S53: one act under two keys', () => {
  test('S53: opens one referral of a kind to a receiver, whichever key it comes with and however close', async () => {
    const clerk = new Caller(hub, 'stf_court_clerk');
    const { disputeId, worker } = await registered(clerk);
    await clerk.done('receiveComplaint', { disputeId, copies: 1, mediationAgreed: true });
    const consent = { disputeId, purpose: 'R08', partyIds: [worker], method: 'E_SIGNED', sensitiveAgreed: true };
    await clerk.done('recordConsent', consent);
    const documents = [paper('ASSIGNED_MEDIATION_LETTER'), paper('COMPLAINT')];
    const sending = { disputeId, kind: 'R08', toAgencyId: 'agy_station_yunhua', documents };
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () =>
        clerk.mutate('sendReferral', { ...sending, key: randomUUID() }, 'referral { id }'),
      ),
    );
    const refused = outcomes.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
    expect(outcomes.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(refused.length).toBeGreaterThanOrEqual(7);
    expectCode('S53', 'REFERRAL_ALREADY_OPEN', refused);
    const open = statement('select count(*)::int as n from referral where dispute_id = $1');
    expect(await hub.database.systemQuery(open, [disputeId])).toEqual([{ n: 1 }]);
  });
});
