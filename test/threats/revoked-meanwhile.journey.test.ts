import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import { emQuery } from '../../src/storage/em-query.ts';
import { statement } from '../../src/storage/statement.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { Caller, paper, registered } from '../journeys/people/ask.ts';

let hub: TestHub;
let union: Caller;
let kunming: Caller;

beforeAll(async () => {
  hub = await openTestHub();
  [union, kunming] = [new Caller(hub, 'stf_union_officer'), new Caller(hub, 'stf_union_kunming')];
}, 120_000);
afterAll(() => hub.stop());

const lock = statement('select id from dispute where id = $1 for update');
const order = statement(
  "select type from fact where dispute_id = $1 and type in ('ConsentWithdrawn', 'NoteAdded') order by seq",
);

/** A dispute the superior union sees on the strength of one consent. */
async function shared() {
  const { disputeId, worker } = await registered(union);
  const given = { disputeId, purpose: 'R20', partyIds: [worker], method: 'E_SIGNED', sensitiveAgreed: true };
  await union.done('recordConsent', given);
  const documents = [paper('AID_APPLICATION')];
  await union.done('sendReferral', { disputeId, kind: 'R20', toAgencyId: 'agy_union_kunming', documents });
  const query = 'query ($id: ID!) { dispute(by: { id: $id }) { consents { id } } }';
  const { dispute } = await union.ask<{ dispute: { consents: { id: string }[] } }>(query, { id: disputeId });
  return { disputeId, consentId: dispute.consents[0]!.id };
}

/** Keeps the dispute locked while the acts are begun one after the other, and lets them go in that order. */
async function queued(disputeId: string, acts: readonly (() => Promise<string[]>)[]): Promise<string[][]> {
  const begun: Promise<string[]>[] = [];
  await hub.database.transact(async (em) => {
    await emQuery(em, lock, [disputeId]);
    for (const act of acts) {
      begun.push(act());
      await setTimeout(250);
    }
  });
  return Promise.all(begun);
}

const at = (moment: Date, act: () => Promise<string[]>) => () => {
  hub.clock.moveTo(moment);
  return act();
};

async function types(disputeId: string): Promise<string[]> {
  return (await hub.database.systemQuery<{ type: string }>(order, [disputeId])).map(({ type }) => type);
}

describe('S52: a right that is revoked between check and write', () => {
  const write = (disputeId: string) => kunming.refused('addNote', { disputeId, group: 'F8', body: '在途记录' });

  test('S52: leaves a write that came first ordered before the revocation', async () => {
    const { disputeId, consentId } = await shared();
    const now = hub.clock.now();
    const later = new Date(now.getTime() + 1000);
    const [written, withdrawn] = await queued(disputeId, [
      at(now, () => write(disputeId)),
      at(later, () => union.refused('withdrawConsent', { disputeId, consentId })),
    ]);
    expect([written, withdrawn]).toEqual([[], []]);
    expect(await types(disputeId)).toEqual(['NoteAdded', 'ConsentWithdrawn']);
  });

  test('S52: refuses a write that waited behind it, though it began with an earlier clock', async () => {
    const { disputeId, consentId } = await shared();
    const now = hub.clock.now();
    const later = new Date(now.getTime() + 1000);
    const [withdrawn, written] = await queued(disputeId, [
      at(later, () => union.refused('withdrawConsent', { disputeId, consentId })),
      at(now, () => write(disputeId)),
    ]);
    expect([withdrawn, written]).toEqual([[], ['NOT_FOUND']]);
    expect(await types(disputeId)).toEqual(['ConsentWithdrawn']);
    hub.clock.moveTo(later);
  });

  test('S52: is never after it in either engine, in ten races', async () => {
    for (let race = 0; race < 10; race++) {
      const { disputeId, consentId } = await shared();
      const acts = [
        () => write(disputeId),
        () => union.refused('withdrawConsent', { disputeId, consentId }),
        () => write(disputeId),
      ];
      const [one, , two] = await Promise.all(acts.map((act) => act()));
      const found = await types(disputeId);
      expect(found.indexOf('ConsentWithdrawn')).toBe(found.length - 1);
      expect(found).toHaveLength([one!, two!].filter((codes) => codes.length === 0).length + 1);
    }
  }, 120_000);
});
