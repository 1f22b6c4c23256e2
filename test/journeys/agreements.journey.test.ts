import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { Caller, paper, registered } from './people/ask.ts';

let hub: TestHub;
let union: Caller;
let coordinator: Caller;

beforeAll(async () => {
  hub = await openTestHub({ start: new Date('2026-03-02T10:00:00+08:00') });
  union = new Caller(hub, 'stf_union_duty');
  coordinator = new Caller(hub, 'stf_governance');
}, 120_000);
afterAll(() => hub.stop());

const agreement = {
  number: '呈综治协〔2026〕1号',
  one: { agencyId: 'agy_union_chenggong' },
  other: { type: 'INVITED_MEDIATION_ORG', region: '530114' },
  kinds: ['R07'],
  fromOn: '2026-01-01',
  untilOn: '2026-06-30',
  documentTitle: '信息共享协议',
  documentSha256: 'b'.repeat(64),
};

async function handOff(rest: object = {}) {
  const { disputeId, worker, employer } = await registered(union);
  await union.done('recordConsent', {
    disputeId,
    purpose: 'R07',
    partyIds: [worker, employer],
    method: 'E_SIGNED',
    sensitiveAgreed: true,
  });
  const documents = [paper('MEDIATION_APPLICATION')];
  const input = { disputeId, kind: 'R07', toAgencyId: 'agy_station_yunhua', documents, ...rest };
  return union.mutate<{ referral: { id: string } | null }>('sendReferral', input, 'referral { id }');
}

const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);

async function listed(within?: number) {
  const query = `{ sharingAgreements(first: 10${within === undefined ? '' : `, endingWithinDays: ${within}`}) {
    nodes { number inForce warned other { type region } one { agency { id } } } } }`;
  return (await union.ask<{ sharingAgreements: { nodes: object[] } }>(query)).sharingAgreements.nodes;
}

test('a hand-off needs no agreement where none was registered', async () => {
  expect(codes(await handOff())).toEqual([]);
});

test('only a coordinator registers an agreement, every fault of the entry told at once', async () => {
  const shows = 'agreementId';
  await expect(union.mutate('registerSharingAgreement', agreement, shows)).rejects.toThrow('FORBIDDEN');
  const faulty = { ...agreement, number: ' ', one: {}, untilOn: '2025-01-01', documentSha256: 'x' };
  expect(codes(await coordinator.mutate('registerSharingAgreement', faulty, shows)).sort()).toEqual(
    ['DIGEST_MALFORMED', 'PERIOD_REVERSED', 'SIDE_NOT_CLEAR', 'TEXT_NOT_ACCEPTED'].sort(),
  );
  await coordinator.done('registerSharingAgreement', agreement, shows);
  expect(codes(await coordinator.mutate('registerSharingAgreement', agreement, shows))).toEqual(['CASE_NUMBER_TAKEN']);
});

test('thirty days ahead the register warns; the day after the last one hand-offs between the two fail', async () => {
  hub.clock.moveTo(new Date('2026-05-30T10:00:00+08:00'));
  expect(await listed(30)).toEqual([]);
  expect(codes(await handOff())).toEqual([]);
  const draft = await handOff({ hold: 'DRAFT' });

  hub.clock.moveTo(new Date('2026-05-31T10:00:00+08:00'));
  expect(await listed(30)).toEqual([
    {
      ...{ number: agreement.number, inForce: true, warned: true },
      ...{ other: { type: 'INVITED_MEDIATION_ORG', region: '530114' }, one: { agency: { id: 'agy_union_chenggong' } } },
    },
  ]);
  hub.clock.moveTo(new Date('2026-06-30T23:59:59+08:00'));
  expect(codes(await handOff())).toEqual([]);
  hub.clock.moveTo(new Date('2026-07-01T00:00:01+08:00'));
  expect(codes(await handOff())).toEqual(['AGREEMENT_LAPSED']);
  expect(await union.step(draft.referral!.id, 'SUBMIT')).toContain('AGREEMENT_LAPSED');
  expect(await listed(30)).toEqual([]);
  expect(await listed()).toMatchObject([{ inForce: false, warned: false }]);
});

test('a renewed agreement carries hand-offs again, until it is ended', async () => {
  const renewed = { ...agreement, number: '呈综治协〔2026〕2号', fromOn: '2026-07-01', untilOn: '2027-06-30' };
  const { agreementId } = await coordinator.done<{ agreementId: string }>(
    'registerSharingAgreement',
    renewed,
    'agreementId',
  );
  expect(codes(await handOff())).toEqual([]);
  await coordinator.done('endSharingAgreement', { agreementId }, 'agreementId');
  expect(codes(await handOff())).toEqual(['AGREEMENT_LAPSED']);
  expect(codes(await coordinator.mutate('endSharingAgreement', { agreementId }, 'agreementId'))).toEqual([
    'SHARING_AGREEMENT_ENDED',
  ]);
});
