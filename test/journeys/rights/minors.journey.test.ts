import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestHub, type TestHub } from '../../support/hub.ts';
import { attached, Caller, paper, registered } from '../people/ask.ts';
import { aid } from './asks.ts';

let hub: TestHub;
let union: Caller;

beforeAll(async () => {
  hub = await openTestHub();
  union = new Caller(hub, 'stf_union_officer');
}, 120_000);
afterAll(() => hub.stop());

/** A dispute with one more worker, of that age. */
async function withMinor(underAge: string) {
  const known = await registered(union);
  const { disputeId } = known;
  const party = { disputeId, role: 'WORKER', name: '赵小童', phone: '13800000012', underAge };
  const { addedId: minor } = await union.done<{ addedId: string }>('addParty', party, 'addedId');
  return { ...known, minor };
}

describe('hard rule 5: a worker under age', () => {
  test('of under fourteen needs the consent of the guardian', async () => {
    const { disputeId, worker, minor } = await withMinor('UNDER_14');
    const given = {
      disputeId,
      purpose: 'R20',
      partyIds: [worker, minor],
      method: 'SIGNED_PAPER',
      sensitiveAgreed: true,
    };
    await union.done('recordConsent', given);
    expect(await union.refused('sendReferral', aid(disputeId))).toEqual(['CONSENT_MISSING']);
    await union.done('recordConsent', { ...given, partyIds: [minor], byGuardian: true });
    expect(await union.refused('sendReferral', aid(disputeId))).toEqual([]);
  });

  test.each(['UNDER_14', 'UNDER_16'])('%s is not mediated about: it goes to the inspection', async (underAge) => {
    const { disputeId, worker, employer, minor } = await withMinor(underAge);
    const partyIds = [worker, employer, minor];
    await union.done('recordConsent', { disputeId, purpose: 'R07', partyIds, method: 'E_SIGNED', byGuardian: true });
    const guide = {
      disputeId,
      kind: 'R07',
      toAgencyId: 'agy_station_yunhua',
      documents: [paper('MEDIATION_APPLICATION')],
    };
    const { userErrors } = await union.mutate<object>('sendReferral', guide);
    expect(userErrors).toEqual([
      expect.objectContaining({ code: 'CHILD_LABOUR_NOT_MEDIATED', allowed: ['R24', 'R30'] }),
    ]);
    const report = { disputeId, kind: 'R24', toAgencyId: 'agy_inspection_chenggong', variant: 'REPORT' };
    expect(await union.refused('sendReferral', { ...report, documents: [paper('REPORT_FORM')] })).not.toContain(
      'CHILD_LABOUR_NOT_MEDIATED',
    );
  });

  test('of sixteen may be mediated about', async () => {
    const { disputeId, worker, employer, minor } = await withMinor('UNDER_18');
    const partyIds = [worker, employer, minor];
    await union.done('recordConsent', { disputeId, purpose: 'R07', partyIds, method: 'E_SIGNED' });
    const guide = {
      disputeId,
      kind: 'R07',
      toAgencyId: 'agy_station_yunhua',
      documents: [paper('MEDIATION_APPLICATION')],
    };
    expect(await union.refused('sendReferral', guide)).toEqual([]);
  });

  test('is not named in the title of a document, by name or by number', async () => {
    const { disputeId } = await withMinor('UNDER_18');
    for (const title of ['赵小童的劳动合同', '联系电话13800000012']) {
      const document = { ...paper('EVIDENCE'), title };
      expect(await union.refused('attachDocument', { disputeId, document })).toEqual(['MINOR_NAMED']);
    }
    const adult = { ...paper('EVIDENCE'), title: '王某的劳动合同' };
    expect(await union.refused('attachDocument', { disputeId, document: adult })).toEqual([]);
    await attached(union, disputeId, 'EVIDENCE');
  });

  test('is told to be so to who sees sensitive data, and to nobody else', async () => {
    const { disputeId, minor } = await withMinor('UNDER_16');
    const query = 'query ($id: ID!) { dispute(by: { id: $id }) { parties(first: 5) { nodes { id underAge } } } }';
    const { dispute } = await union.ask<{ dispute: { parties: { nodes: { id: string; underAge: string | null }[] } } }>(
      query,
      { id: disputeId },
    );
    // The handling officer sees F3 for a purpose only, and here none was opened.
    expect(dispute.parties.nodes.find(({ id }) => id === minor)).toEqual({ id: minor, underAge: null });
  });
});
