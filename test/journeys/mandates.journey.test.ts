import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { attached, Caller, registered } from './people/ask.ts';

let hub: TestHub;
let union: Caller;
let lawyer: Caller;

beforeAll(async () => {
  hub = await openTestHub();
  union = new Caller(hub, 'stf_union_duty');
  lawyer = new Caller(hub, 'stf_aid_lawyer');
  await hub.enrol({
    staff: [
      {
        id: 'stf_second_lawyer',
        agencyId: 'agy_lawfirm_dianchi',
        name: '程律',
        roles: ['LEGAL_AID_LAWYER'],
        active: true,
      },
      {
        id: 'stf_other_duty',
        agencyId: 'agy_union_chenggong',
        name: '核实',
        roles: ['UNION_DUTY_OFFICER'],
        active: true,
      },
    ],
  });
}, 120_000);
afterAll(() => hub.stop());

const terms = { kind: 'LAWYER', scope: 'SPECIAL', authorities: ['SETTLE'] };

async function mandated(untilOn: string, rest: object = {}) {
  const known = await registered(union);
  const { disputeId, worker: partyId } = known;
  const documentId = await attached(union, disputeId, 'MANDATE');
  const input = { disputeId, partyId, staffId: 'stf_aid_lawyer', ...terms, untilOn, documentId, ...rest };
  const { addedId } = await union.done<{ addedId: string }>('recordMandate', input, 'addedId');
  return { ...known, documentId, mandateId: addedId };
}

describe('a lawyer’s mandate', () => {
  test('opens the matter to the lawyer alone, and closes it by itself at the stroke of midnight', async () => {
    hub.clock.moveTo(new Date('2026-03-02T10:00:00+08:00'));
    const { disputeId } = await mandated('2026-03-31');
    const second = new Caller(hub, 'stf_second_lawyer');
    expect([await lawyer.sees(disputeId), await second.sees(disputeId)]).toEqual([true, false]);

    hub.clock.moveTo(new Date('2026-03-31T23:59:59+08:00'));
    expect(await lawyer.sees(disputeId)).toBe(true);
    // Nothing is run between these two: the right is read off the clock at each request.
    hub.clock.moveTo(new Date('2026-04-01T00:00:01+08:00'));
    expect(await lawyer.sees(disputeId)).toBe(false);
    const note = { disputeId, group: 'F8', body: '意见' };
    expect(await lawyer.refused('addNote', note)).toEqual(await second.refused('addNote', note));
    expect(await lawyer.refused('addNote', note)).toEqual(['NOT_FOUND']);
  });

  test('revoked, closes it at once, and the lawyer is told without being told of the matter', async () => {
    hub.clock.moveTo(new Date('2026-03-02T10:00:00+08:00'));
    const { disputeId, mandateId, number } = await mandated('2026-03-31');
    hub.clock.moveTo(new Date('2026-03-03T10:00:00+08:00'));
    await union.done('revokeMandate', { disputeId, mandateId });
    expect(await lawyer.sees(disputeId)).toBe(false);
    expect(await union.refused('revokeMandate', { disputeId, mandateId })).toEqual(['MANDATE_ENDED']);
    const { ownMandates } = await lawyer.ask<{ ownMandates: { nodes: object[] } }>(
      '{ ownMandates(first: 1) { nodes { disputeNumber endedHow to } } }',
    );
    expect(ownMandates.nodes).toEqual([{ disputeNumber: number, endedHow: 'REVOKED', to: '2026-03-03T02:00:00.000Z' }]);
  });

  test('is shown to who takes part, the paper behind it included', async () => {
    hub.clock.moveTo(new Date('2026-03-02T10:00:00+08:00'));
    const { disputeId, documentId } = await mandated('2026-03-31');
    const query = `query ($id: ID!) { dispute(by: { id: $id }) {
      mandates { person { id } scope authorities to endedHow documentId } } }`;
    const { dispute } = await union.ask<{ dispute: { mandates: object[] } }>(query, { id: disputeId });
    expect(dispute.mandates).toEqual([
      {
        ...{ person: { id: 'stf_aid_lawyer' }, scope: 'SPECIAL', authorities: ['SETTLE'] },
        ...{ to: '2026-03-31T16:00:00.000Z', endedHow: null, documentId },
      },
    ]);
  });
});

describe('a change of representation', () => {
  const query = `query ($id: ID!) { dispute(by: { id: $id }) { representationChanges { id state } mandates { from to endedHow } } }`;

  test('moves access at one instant, after somebody asked the party; a second request waits its turn', async () => {
    hub.clock.moveTo(new Date('2026-03-02T10:00:00+08:00'));
    const { disputeId, mandateId, documentId } = await mandated('2026-12-31');
    const incoming = {
      kind: 'LAWYER',
      scope: 'GENERAL',
      untilOn: '2026-12-31',
      documentId,
      staffId: 'stf_second_lawyer',
    };
    const request = { disputeId, mandateId, ...incoming };
    const { addedId: changeId } = await union.done<{ addedId: string }>(
      'requestRepresentationChange',
      request,
      'addedId',
    );
    expect(await union.refused('requestRepresentationChange', request)).toEqual(['CHANGE_ALREADY_OPEN']);

    const officer = new Caller(hub, 'stf_other_duty');
    const decision = { disputeId, changeId, approved: true };
    expect(await officer.refused('decideRepresentationChange', decision)).toEqual(['CHANGE_NOT_VERIFIED']);
    await officer.done('verifyRepresentationChange', { disputeId, changeId, how: 'RECORDED_CALL' });
    expect(await union.refused('decideRepresentationChange', decision)).toEqual(['CHANGE_CONCERNS_YOU']);

    hub.clock.moveTo(new Date('2026-03-09T10:00:00+08:00'));
    const second = new Caller(hub, 'stf_second_lawyer');
    expect([await lawyer.sees(disputeId), await second.sees(disputeId)]).toEqual([true, false]);
    await officer.done('decideRepresentationChange', decision);
    expect([await lawyer.sees(disputeId), await second.sees(disputeId)]).toEqual([false, true]);

    const { dispute } = await union.ask<{
      dispute: {
        representationChanges: { state: string }[];
        mandates: { from: string; to: string; endedHow: string | null }[];
      };
    }>(query, { id: disputeId });
    const [old, fresh] = dispute.mandates as [(typeof dispute.mandates)[0], (typeof dispute.mandates)[0]];
    expect(old).toMatchObject({ to: fresh.from, endedHow: 'REPLACED' });
    expect(dispute.representationChanges).toMatchObject([{ state: 'APPROVED' }]);
    const told = await lawyer.ask<{ ownMandates: { nodes: object[] } }>(
      '{ ownMandates(first: 1) { nodes { endedHow } } }',
    );
    expect(told.ownMandates.nodes).toEqual([{ endedHow: 'REPLACED' }]);
  });
});
