import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { statement } from '../../../src/storage/statement.ts';
import { openTestHub, type TestHub } from '../../support/hub.ts';
import { Caller } from '../people/ask.ts';
import { aid, entries, receiver, registered, told, wire } from './asks.ts';

let hub: TestHub;
let officer: Caller;
let chair: Caller;
let worker: Caller;

beforeAll(async () => {
  hub = await openTestHub();
  officer = new Caller(hub, 'stf_union_officer');
  chair = new Caller(hub, 'stf_union_chair');
  worker = new Caller(hub, 'stf_worker_one');
}, 120_000);
afterAll(() => hub.stop());

/** A dispute whose worker signs in, and the request to do without the consent. */
async function asked(days = 3) {
  const known = await registered(officer);
  const { disputeId, worker: partyId } = known;
  await officer.done('admitParty', { disputeId, partyId, staffId: 'stf_worker_one' });
  const request = {
    ...{ disputeId, partyIds: [partyId], purpose: 'R20', recipientAgencyId: receiver },
    ...{ ground: 'STATUTORY_DUTY', reason: '当事人失联', days },
  };
  const { addedId: overrideId } = await officer.done<{ addedId: string }>('overrideConsent', request, 'addedId');
  return { ...known, request, decision: { disputeId, overrideId } };
}

describe('a missing consent that is done without', () => {
  test('holds only once another person of the agency approved it, is told to the worker, and is on record', async () => {
    const { disputeId, decision } = await asked();
    expect(await officer.refused('sendReferral', aid(disputeId))).toEqual(['CONSENT_MISSING']);
    expect(await officer.refused('approveOverride', decision)).toEqual(['SECOND_PERSON_NEEDED']);
    expect(await entries(worker, disputeId)).not.toContain('ConsentOverrideDecided');
    expect(await told(worker)).toEqual([]);

    expect(await chair.refused('approveOverride', decision)).toEqual([]);
    expect(await told(worker)).toEqual([{ kind: 'OVERRIDE_APPROVED', subjectId: decision.overrideId }]);
    expect(await officer.refused('sendReferral', aid(disputeId))).toEqual([]);
    expect(await entries(worker, disputeId)).toEqual(
      expect.arrayContaining(['ConsentOverrideDecided', 'ConsentOverrideUsed']),
    );

    const query = `query ($id: ID!) { dispute(by: { id: $id }) { consentOverrides {
      ground basis { law article } agency { id } recipient { id } decision usedAt reason } } }`;
    const { dispute } = await worker.ask<{ dispute: { consentOverrides: object[] } }>(query, { id: disputeId });
    expect(dispute.consentOverrides).toEqual([
      {
        ground: 'STATUTORY_DUTY',
        basis: { law: 'PIPL', article: '13(3)' },
        agency: { id: 'agy_union_chenggong' },
        recipient: { id: receiver },
        decision: 'APPROVED',
        usedAt: expect.any(String),
        reason: null,
      },
    ]);
    expect(await chair.refused('refuseOverride', decision)).toEqual(['ALREADY_DECIDED']);
  });

  test('is no use when it was refused, or when its time is over', async () => {
    const { disputeId, decision } = await asked();
    expect(await chair.refused('refuseOverride', decision)).toEqual([]);
    expect(await officer.refused('sendReferral', aid(disputeId))).toEqual(['CONSENT_MISSING']);
    expect(await entries(worker, disputeId)).not.toContain('ConsentOverrideDecided');

    const late = await asked(1);
    expect(await chair.refused('approveOverride', late.decision)).toEqual([]);
    hub.clock.moveTo(new Date(hub.clock.now().getTime() + 26 * 3_600_000));
    expect(await officer.refused('sendReferral', aid(late.disputeId))).toEqual(['CONSENT_MISSING']);
    const undecided = await asked(1);
    hub.clock.moveTo(new Date(hub.clock.now().getTime() + 26 * 3_600_000));
    expect(await chair.refused('approveOverride', undecided.decision)).toEqual(['TIME_LIMIT_OVER']);
  });

  test('serves the purpose, the recipient and the sender it names alone', async () => {
    const { disputeId, decision } = await asked();
    expect(await chair.refused('approveOverride', decision)).toEqual([]);
    const other = { disputeId, kind: 'R15', toAgencyId: 'agy_arbitration_chenggong', documents: [] };
    expect(await officer.refused('sendReferral', other)).toContain('CONSENT_MISSING');
  });

  test('tells every gap of the request at once', async () => {
    const { request } = await asked();
    const wrong = { ...request, partyIds: ['pty_none'], recipientAgencyId: 'agy_none', reason: ' ', days: 31 };
    expect(await officer.refused('overrideConsent', wrong)).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
      'TEXT_NOT_ACCEPTED',
      'TIME_LIMIT_TOO_LONG',
    ]);
    expect(await officer.refused('overrideConsent', { ...request, purpose: 'R21' })).toEqual(['CONSENT_NOT_ASKED']);
    expect(await officer.refused('overrideConsent', { ...request, purpose: 'R99' })).toEqual(['KIND_UNKNOWN']);
  });

  test('is byte for byte the same to a stranger as a dispute there is none of', async () => {
    const { request, decision } = await asked();
    const none = 'dsp_00000000000000000000000000';
    const cases: [string, object][] = [
      ['overrideConsent', request],
      ['approveOverride', decision],
      ['refuseOverride', decision],
    ];
    for (const [name, input] of cases) {
      const stranger = await wire(hub, 'stf_jd_window', name, input);
      expect(stranger).toBe(await wire(hub, 'stf_jd_window', name, { ...input, disputeId: none }));
    }
  });

  test.each([
    ['without a ground', 'update consent_override set ground = null where id = $1'],
    ['on a ground that is none', "update consent_override set ground = 'CONVENIENCE' where id = $1"],
    [
      'approved by who asked',
      "update consent_override set decision = 'APPROVED', decided_by = requested_by, decided_at = requested_at where id = $1",
    ],
    ['used before it was approved', 'update consent_override set used_at = requested_at where id = $1'],
    [
      'used though it was refused',
      "update consent_override set decision = 'REFUSED', decided_by = 'stf_union_chair', decided_at = requested_at, used_at = requested_at where id = $1",
    ],
  ])('%s is impossible in the database itself', async (_what, sql) => {
    const { decision } = await asked();
    const write = hub.database.systemQuery(statement(`${sql} returning id`), [decision.overrideId]);
    await expect(write).rejects.toThrow(/violates (check|not-null) constraint/);
  });
});
