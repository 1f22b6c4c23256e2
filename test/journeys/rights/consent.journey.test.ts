import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestHub, type TestHub } from '../../support/hub.ts';
import { Caller, paper } from '../people/ask.ts';
import { aid, receiver, registered } from './asks.ts';

let hub: TestHub;
let union: Caller;
let kunming: Caller;

beforeAll(async () => {
  hub = await openTestHub();
  [union, kunming] = [new Caller(hub, 'stf_union_duty'), new Caller(hub, 'stf_union_kunming')];
}, 120_000);
afterAll(() => hub.stop());

const consentsOf = async (caller: Caller, disputeId: string) => {
  const query = `query ($id: ID!) { dispute(by: { id: $id }) {
    consents { id purpose recipient { id } groups method channel textVersion sensitiveAgreed withdrawnAt }
    participations { agency { id } role from to } } }`;
  return (
    await caller.ask<{
      dispute: {
        consents: { id: string; withdrawnAt: string | null }[];
        participations: { agency: { id: string }; role: string; from: string; to: string | null }[];
      };
    }>(query, { id: disputeId })
  ).dispute;
};

describe('a hand-off of personal data', () => {
  const given = { purpose: 'R20', method: 'SIGNED_PAPER' };

  test('goes only with a live consent that names the body, the purpose and each category', async () => {
    const { disputeId, worker } = await registered(union);
    const consent = { disputeId, partyIds: [worker], ...given };
    const missing = async () => (await union.mutate('sendReferral', aid(disputeId))).userErrors;

    expect(await missing()).toEqual([
      expect.objectContaining({ code: 'CONSENT_MISSING', allowed: ['recordConsent', 'overrideConsent'] }),
    ]);
    await union.done('recordConsent', { ...consent, recipientAgencyId: 'agy_court_xishan', sensitiveAgreed: true });
    expect((await missing()).map(({ code }) => code)).toEqual(['CONSENT_MISSING']);
    await union.done('recordConsent', {
      ...consent,
      purpose: 'R15',
      recipientAgencyId: receiver,
      sensitiveAgreed: true,
    });
    expect((await missing()).map(({ code }) => code)).toEqual(['CONSENT_MISSING']);
    // Sensitive data are agreed to apart.
    await union.done('recordConsent', { ...consent, recipientAgencyId: receiver });
    expect((await missing()).map(({ code }) => code)).toEqual(['CONSENT_MISSING']);
    const rest = { groups: ['F3'], sensitiveAgreed: true, channel: 'ONLINE', textVersion: '2026-1' };
    await union.done('recordConsent', { ...consent, recipientAgencyId: receiver, ...rest });
    expect(await missing()).toEqual([]);

    const { consents } = await consentsOf(union, disputeId);
    expect(consents).toHaveLength(4);
    expect(consents.at(-1)).toMatchObject({
      recipient: { id: receiver },
      groups: ['F3'],
      method: 'SIGNED_PAPER',
      channel: 'ONLINE',
      textVersion: '2026-1',
      sensitiveAgreed: true,
    });
  });

  test('of categories the kind does not hand over cannot be agreed to', async () => {
    const { disputeId, worker } = await registered(union);
    const consent = { disputeId, partyIds: [worker], ...given, groups: ['F9'] };
    expect(await union.refused('recordConsent', consent)).toEqual(['GROUP_NOT_OF_KIND']);
  });

  test('that is not agreed to keeps no service from the worker (PIPL 16)', async () => {
    const { disputeId } = await registered(union);
    // Nobody consented to anything; the body that took the worker in goes on, and what duty asks of it goes out.
    expect(await union.refused('addNote', { disputeId, group: 'F8', body: '已告知权利' })).toEqual([]);
    const letter = { disputeId, kind: 'R35', toAgencyType: 'HOUSING_CONSTRUCTION', variant: 'REGULAR' };
    const codes = await union.refused('sendReferral', letter);
    expect(codes).not.toContain('CONSENT_MISSING');
  });
});

describe('a consent that is withdrawn', () => {
  test('ends the sight at the next request, and what was shared stays in history', async () => {
    const { disputeId, worker } = await registered(union);
    const consent = { disputeId, purpose: 'R20', partyIds: [worker], method: 'E_SIGNED', sensitiveAgreed: true };
    await union.done('recordConsent', consent);
    await union.done('sendReferral', aid(disputeId));
    expect(await kunming.sees(disputeId)).toBe(true);

    const consentId = (await consentsOf(union, disputeId)).consents[0]!.id;
    await union.done('withdrawConsent', { disputeId, consentId });
    expect(await kunming.sees(disputeId)).toBe(false);
    expect(await union.refused('sendReferral', aid(disputeId))).toEqual(['CONSENT_MISSING']);

    const { consents, participations } = await consentsOf(union, disputeId);
    expect(consents[0]!.withdrawnAt).not.toBeNull();
    const theirs = participations.filter(({ agency }) => agency.id === receiver);
    expect(theirs).toEqual([expect.objectContaining({ role: 'HANDLER', to: expect.any(String) })]);
  });

  test('ends the thirty days of sight after the loop is closed, too', async () => {
    const station = new Caller(hub, 'stf_station_admin');
    const { disputeId, worker, employer } = await registered(union);
    await union.done('recordConsent', { disputeId, purpose: 'R07', partyIds: [worker, employer], method: 'E_SIGNED' });
    const sending = {
      disputeId,
      kind: 'R07',
      toAgencyId: 'agy_station_yunhua',
      documents: [paper('MEDIATION_APPLICATION')],
    };
    const { referral } = await union.done<{ referral: { id: string } }>('sendReferral', sending, 'referral { id }');
    const way: [Caller, string, object][] = [
      [station, 'ACCEPT', { assigneeId: 'stf_mediator', conflictCleared: true }],
      [station, 'START', {}],
      [station, 'COMPLETE', { outcome: 'FAILED', reason: '分歧过大' }],
      [union, 'ACKNOWLEDGE', {}],
    ];
    for (const [who, step, rest] of way) expect(await who.step(referral.id, step, rest)).toEqual([]);
    hub.clock.moveTo(new Date(hub.clock.now().getTime() + 20 * 86_400_000));
    expect(await station.sees(disputeId)).toBe(true);

    const consentId = (await consentsOf(union, disputeId)).consents[0]!.id;
    await union.done('withdrawConsent', { disputeId, consentId });
    expect(await station.sees(disputeId)).toBe(false);
    const mediator = new Caller(hub, 'stf_mediator');
    expect(await mediator.sees(disputeId)).toBe(false);
  });
});
