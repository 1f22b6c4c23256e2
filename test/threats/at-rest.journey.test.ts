import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sealedColumns, type SealedColumn } from '../../src/storage/sealed-columns.ts';
import { statement } from '../../src/storage/statement.ts';
import { Caller } from '../journeys/people/ask.ts';
import { dumpText, tablesWith } from '../support/dump-text.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { mediator, plant, plantCaucus, plantInformant, secrets, union, worker, type Planted } from './planted.ts';

let hub: TestHub;
let planted: Planted;
let reportId: string;

beforeAll(async () => {
  hub = await openTestHub();
  planted = await plant(hub);
  await plantCaucus(hub, planted);
  reportId = await plantInformant(hub);
}, 120_000);
afterAll(() => hub.stop());

const all = Object.values(secrets);

/** What of the secrets stands in plain text somewhere in the database, and where. */
async function plain(of: TestHub): Promise<Record<string, string[]>> {
  const dump = await dumpText(of.database);
  const found = all.map((text) => [text, tablesWith(dump, text)] as const);
  return Object.fromEntries(found.filter(([, tables]) => tables.length > 0));
}

const ownValues = `query ($id: ID!) { dispute(by: { id: $id }) {
  parties { nodes { role phone address idNumber bankAccount } }
  notes { nodes { group body } }
  union { consultations { question answer } hotlineOrders { demand reply callerName callerPhone } }
} }`;

describe('whoever copies the database', () => {
  test('S64: finds none of the contacts, identities, consultations, caucus notes and informants in it', async () => {
    expect(await plain(hub)).toEqual({});
  });

  test('S64: and could have: what no group protects at rest stands there, in the rows and in what is kept of their past', async () => {
    expect(tablesWith(await dumpText(hub.database), worker.name)).toEqual(['party', 'row_past']);
  });

  test('S64: would have, had nothing been sealed', async () => {
    const columns = new Map(sealedColumns);
    const bare = await openTestHub();
    try {
      (sealedColumns as Map<string, readonly SealedColumn[]>).clear();
      await plantCaucus(bare, await plant(bare));
      await plantInformant(bare);
      expect(Object.keys(await plain(bare)).sort()).toEqual([...all].sort());
    } finally {
      for (const [table, sealed] of columns) (sealedColumns as Map<string, readonly SealedColumn[]>).set(table, sealed);
      await bare.stop();
    }
  }, 120_000);
});

describe('whoever may see them', () => {
  test('is shown the values as they were entered', async () => {
    const officer = new Caller(hub, union);
    const { dispute } = await officer.ask<{ dispute: Record<string, never> }>(ownValues, { id: planted.disputeId });
    const text = JSON.stringify(dispute);
    for (const key of ['phone', 'address', 'note', 'question', 'answer', 'demand', 'reply', 'caller'] as const)
      expect(text).toContain(secrets[key]);
    expect(text).not.toContain('v1.dky');
    const { dispute: seen } = await new Caller(hub, mediator).ask<{ dispute: object }>(
      'query ($id: ID!) { dispute(by: { id: $id }) { union { processNotes { body } } } }',
      { id: planted.disputeId },
    );
    expect(seen).toEqual({ union: { processNotes: [{ body: secrets.caucus }] } });
    const { disputeId, workerId: partyId } = planted;
    await officer.done('admitParty', { disputeId, partyId, staffId: 'stf_worker_one' });
    const { dispute: own } = await new Caller(hub, 'stf_worker_one').ask<{ dispute: object }>(
      'query ($id: ID!) { dispute(by: { id: $id }) { parties { nodes { idNumber bankAccount } } } }',
      { id: disputeId },
    );
    expect(JSON.stringify(own)).toContain(`{"idNumber":"${secrets.idNumber}","bankAccount":"${secrets.bankAccount}"}`);
    const { dispute: report } = await new Caller(hub, 'stf_inspector').ask<{ dispute: object }>(
      'query ($id: ID!) { dispute(by: { id: $id }) { hrss { informants { name contact } } } }',
      { id: reportId },
    );
    expect(report).toEqual({ hrss: { informants: [{ name: secrets.informant, contact: secrets.informantContact }] } });
  });
});

describe('a value that was tampered with where it lies', () => {
  const both = `query ($id: ID!) { dispute(by: { id: $id }) { number parties { nodes { role phone address } } } }`;

  /** What the worker's own officer is answered, with the rows changed by a statement and then put back. */
  async function tampered(change: string): Promise<{ codes: string[]; data: { dispute: { number: string } } }> {
    const [before] = await hub.database.systemQuery<{ phone: string; address: string }>(
      statement('select phone, address from party_contact where party_id = $1'),
      [planted.workerId],
    );
    await hub.database.systemQuery(statement(change), [planted.workerId]);
    const response = await hub.raw(union, { query: both, variables: { id: planted.disputeId } });
    const { data, errors = [] } = (await response.json()) as never as {
      data: { dispute: { number: string } };
      errors?: { extensions: { code: string } }[];
    };
    const back = 'update party_contact set phone = $2, address = $3 where party_id = $1';
    await hub.database.systemQuery(statement(back), [planted.workerId, before!.phone, before!.address]);
    return { codes: errors.map(({ extensions }) => extensions.code), data };
  }

  test.each([
    ['put into another column', 'update party_contact set phone = address where party_id = $1'],
    [
      'flipped in one bit',
      `update party_contact set phone = left(phone, 60) || case substr(phone, 61, 1) when 'A' then 'B' else 'A' end || substr(phone, 62) where party_id = $1`,
    ],
  ])('is refused when it was %s, and everything else is answered', async (_how, change) => {
    const { codes, data } = await tampered(change);
    expect(codes).toEqual(['INTERNAL']);
    expect(data.dispute.number).toMatch(/^LD-/);
    expect(JSON.stringify(data)).toContain(secrets.address);
    expect((await tampered('select $1::text')).codes).toEqual([]);
  });
});
