import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { attached, Caller } from './people/ask.ts';
import { accept, assignedToStation } from './people/station.ts';

let hub: TestHub;
let admin: Caller;
let clerk: Caller;

beforeAll(async () => {
  hub = await openTestHub();
  admin = new Caller(hub, 'stf_station_admin');
  clerk = new Caller(hub, 'stf_court_clerk');
  await hub.enrol({
    staff: [
      {
        id: 'stf_two_hats',
        agencyId: 'agy_station_yunhua',
        name: '两任',
        roles: ['MEDIATOR', 'UNION_AID_LAWYER'],
        active: true,
      },
    ],
  });
}, 120_000);
afterAll(() => hub.stop());

const spouse = { staffId: 'stf_mediator', tie: 'RELATIVE_OF_STAFF', words: '配偶为用人单位人事经理' };

describe('negative 2 a mediator whose spouse is the employer’s personnel manager', () => {
  test('is blocked until both sides agree in writing after they were told', async () => {
    const { disputeId, referralId, worker, employer } = await assignedToStation(hub);
    const tie = { disputeId, ...spouse, partyId: employer };
    const { addedId: conflictId } = await admin.done<{ addedId: string }>('declareConflict', tie, 'addedId');
    expect(await accept(hub, referralId)).toEqual(['CONFLICT_OF_INTEREST_OPEN']);

    const documentId = await attached(admin, disputeId, 'CONSENT_RECORD');
    const agreed = { disputeId, conflictId, documentId };
    expect(
      await admin.refused('consentDespiteConflict', { ...agreed, partyIds: [worker], documentId: 'doc_none' }),
    ).toEqual(['DOCUMENT_MISSING']);
    await admin.done('consentDespiteConflict', { ...agreed, partyIds: [worker] });
    expect(await accept(hub, referralId)).toEqual(['CONFLICT_OF_INTEREST_OPEN']);
    await admin.done('consentDespiteConflict', { ...agreed, partyIds: [employer] });
    expect(await accept(hub, referralId)).toEqual([]);
  });

  test('may be replaced by a colleague without a tie', async () => {
    const { disputeId, referralId, employer } = await assignedToStation(hub);
    await admin.done('declareConflict', { disputeId, ...spouse, partyId: employer });
    expect(await accept(hub, referralId, 'stf_mediator_two')).toEqual([]);
  });
});

describe('an objection of a party', () => {
  test('is decided by the mediation body or the court that sent the matter; who is kept out sees no more', async () => {
    const { disputeId, referralId, worker } = await assignedToStation(hub);
    expect(await accept(hub, referralId)).toEqual([]);
    const mediator = new Caller(hub, 'stf_mediator');
    expect(await mediator.sees(disputeId)).toBe(true);
    const objection = {
      disputeId,
      staffId: 'stf_mediator',
      tie: 'OTHER_RELATION',
      words: '与对方熟识',
      partyId: worker,
    };
    const { addedId: conflictId } = await clerk.done<{ addedId: string }>('objectToPerson', objection, 'addedId');
    const decision = { disputeId, conflictId, decision: 'RECUSED' };
    expect(await mediator.refused('decidePersonRecusal', decision)).toEqual(['RECUSAL_NOT_YOURS']);
    await admin.done('decidePersonRecusal', decision);
    expect(await mediator.sees(disputeId)).toBe(false);
    expect(await admin.refused('decidePersonRecusal', decision)).toEqual(['ALREADY_DECIDED']);
    const query = 'query ($id: ID!) { dispute(by: { id: $id }) { conflicts { raisedBy decision person { id } } } }';
    const { dispute } = await admin.ask<{ dispute: { conflicts: object[] } }>(query, { id: disputeId });
    expect(dispute.conflicts).toEqual([{ raisedBy: 'PARTY', decision: 'RECUSED', person: { id: 'stf_mediator' } }]);
  });

  test('is raised by the worker in person, for nobody but the worker; both sides are told', async () => {
    const { disputeId, referralId, worker, employer } = await assignedToStation(hub);
    await clerk.done('admitParty', { disputeId, partyId: worker, staffId: 'stf_worker_one' });
    await clerk.done('admitParty', { disputeId, partyId: employer, staffId: 'stf_employer_rep' });
    const person = new Caller(hub, 'stf_worker_one');
    const objection = { disputeId, staffId: 'stf_mediator', tie: 'INTEREST', words: '与用人单位有业务往来' };
    expect(await person.refused('objectToPerson', { ...objection, partyId: employer })).toEqual(['NOT_FOUND']);
    await person.done('objectToPerson', { ...objection, partyId: worker });
    expect(await accept(hub, referralId)).toEqual(['CONFLICT_OF_INTEREST_OPEN']);
    const query = 'query ($id: ID!) { dispute(by: { id: $id }) { conflicts { words decision } } }';
    for (const staffId of ['stf_worker_one', 'stf_employer_rep']) {
      const { dispute } = await new Caller(hub, staffId).ask<{ dispute: { conflicts: object[] } }>(query, {
        id: disputeId,
      });
      expect(dispute.conflicts).toEqual([{ words: objection.words, decision: null }]);
    }
  });

  test('nobody declares a tie of another body’s people', async () => {
    const { disputeId, employer } = await assignedToStation(hub);
    expect(await clerk.refused('declareConflict', { disputeId, ...spouse, partyId: employer })).toEqual(['NOT_FOUND']);
  });
});

test('who mediated the matter is not given a mandate in it, and is told the rule', async () => {
  const { disputeId, referralId, worker: partyId } = await assignedToStation(hub);
  expect(await accept(hub, referralId, 'stf_two_hats')).toEqual([]);
  const documentId = await attached(clerk, disputeId, 'MANDATE');
  const terms = { kind: 'LAWYER', scope: 'GENERAL', untilOn: '2027-03-31', documentId, staffId: 'stf_two_hats' };
  expect(await clerk.refused('recordMandate', { disputeId, partyId, ...terms })).toEqual(['ROLE_BARRED']);
});

test('an agreement signed by a proxy needs the special authority to settle', async () => {
  const { disputeId, referralId, worker: partyId } = await assignedToStation(hub);
  expect(await accept(hub, referralId)).toEqual([]);
  const documentId = await attached(clerk, disputeId, 'MANDATE');
  const terms = { kind: 'LAWYER', scope: 'GENERAL', untilOn: '2027-03-31', documentId, staffId: 'stf_aid_lawyer' };
  const { addedId: mandateId } = await clerk.done<{ addedId: string }>(
    'recordMandate',
    { disputeId, partyId, ...terms },
    'addedId',
  );
  const signedAt = hub.clock.now().toISOString();
  const instalments = [{ dueOn: '2026-06-30', amountFen: 500_000 }];
  const agreement = { disputeId, partyId, amountFen: 500_000, instalments, signedAt, signedBy: 'stf_aid_lawyer' };
  const mediator = new Caller(hub, 'stf_mediator');
  expect(await mediator.refused('recordAgreement', agreement)).toEqual(['SPECIAL_AUTHORITY_MISSING']);
  expect(await mediator.refused('recordAgreement', { ...agreement, signedBy: 'stf_mediator' })).toEqual([
    'MANDATE_NOT_HELD',
  ]);
  await clerk.done('revokeMandate', { disputeId, mandateId });
  const special = { ...terms, scope: 'SPECIAL', authorities: ['SETTLE'] };
  await clerk.done('recordMandate', { disputeId, partyId, ...special });
  expect(await mediator.refused('recordAgreement', agreement)).toEqual([]);
});
