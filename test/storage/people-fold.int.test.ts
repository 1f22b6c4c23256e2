import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { attachDocument } from '../../src/commands/attach-document.ts';
import {
  decideRepresentationChange,
  requestRepresentationChange,
  verifyRepresentationChange,
} from '../../src/commands/people/change-representation.ts';
import { objectToPerson } from '../../src/commands/people/raise-conflict.ts';
import { recordMandate } from '../../src/commands/people/record-mandate.ts';
import { revokeMandate } from '../../src/commands/people/revoke-mandate.ts';
import { consentDespiteConflict, decidePersonRecusal } from '../../src/commands/people/settle-conflict.ts';
import { registerDispute } from '../../src/commands/register-dispute.ts';
import type { Database } from '../../src/storage/database.ts';
import { Office, papers } from '../domain/referral/office.ts';
import { openTestDatabase } from '../support/test-database.ts';

let database: Database;
let office: Office;
let disputeId: string;

beforeAll(async () => {
  database = await openTestDatabase();
  office = await Office.open(database);
  await play();
}, 120_000);
afterAll(() => database.close());

/** A union's matter in which a lawyer is replaced and revoked, and a union officer is objected to. */
async function play(): Promise<void> {
  const parties = [
    { role: 'WORKER', name: '王某' },
    { role: 'EMPLOYER', name: '某公司' },
  ] as const;
  const entry = { channel: 'WALK_IN', region: '530114', headcount: 1, parties, claims: [] } as const;
  ({ disputeId } = await office.act('stf_union_duty', registerDispute, entry));
  const [worker, employer] = (
    await office.rows<{ id: string }>('select id from party where dispute_id = $1 order by id', disputeId)
  ).map(({ id }) => id) as [string, string];
  const [document] = papers('MANDATE');
  const { documentId } = await office.act('stf_union_duty', attachDocument, { disputeId, document: document! });
  const terms = { kind: 'LAWYER', scope: 'SPECIAL', authorities: ['SETTLE', 'APPEAL'], untilOn: '2025-12-31' } as const;
  const mandate = { disputeId, partyId: worker, staffId: 'stf_aid_lawyer', documentId, ...terms };
  const { mandateId } = await office.act('stf_union_duty', recordMandate, mandate);
  const asked = { disputeId, mandateId, staffId: 'stf_union_officer', documentId, ...terms };
  const { changeId } = await office.act('stf_union_duty', requestRepresentationChange, asked);
  await office.act('stf_union_duty', verifyRepresentationChange, { disputeId, changeId, how: 'RECORDED_CALL' });
  await office.act('stf_union_chair', decideRepresentationChange, { disputeId, changeId, approved: true });
  const [second] = await office.rows<{ id: string }>('select id from mandate where id <> $1', mandateId);
  await office.act('stf_union_duty', revokeMandate, { disputeId, mandateId: second!.id });
  const objection = {
    disputeId,
    staffId: 'stf_union_legal',
    tie: 'INTEREST',
    words: '有往来',
    partyId: employer,
  } as const;
  const { conflictId } = await office.act('stf_union_duty', objectToPerson, {
    ...objection,
    staffId: 'stf_union_aid_admin',
  });
  await office.act('stf_union_duty', consentDespiteConflict, { disputeId, conflictId, partyIds: [worker], documentId });
  await office.act('stf_union_chair', decidePersonRecusal, { disputeId, conflictId, decision: 'STAYS' });
}

interface Told {
  readonly type: string;
  readonly body: Record<string, unknown>;
  readonly staff_id: string | null;
}

/** What history alone says of mandates, changes and conflicts; written from the meaning of the facts. */
function folded(facts: readonly Told[]): Record<string, Record<string, unknown>> {
  const rows: Record<string, Record<string, unknown>> = {};
  const set = (id: unknown, columns: Record<string, unknown>) => {
    rows[String(id)] = { ...rows[String(id)], ...columns };
  };
  for (const { type, body, staff_id: by } of facts) {
    const { mandateId, changeId, conflictId } = body;
    if (type === 'MandateRecorded') set(mandateId, { who: body['staffId'], ends: body['endsAt'], how: null });
    if (type === 'MandateEnded') set(mandateId, { ends: body['endsAt'], how: body['how'] });
    if (type === 'RepresentationChangeRequested') set(changeId, { who: body['staffId'], how: 'REQUESTED', by });
    if (type === 'RepresentationChangeVerified') set(changeId, { how: 'VERIFIED' });
    if (type === 'RepresentationChangeDecided') set(changeId, { how: body['decision'] });
    if (type === 'ConflictRaised') set(conflictId, { who: body['staffId'], how: null, agreed: [] });
    if (type === 'ConflictConsented') set(conflictId, { agreed: body['partyIds'] });
    if (type === 'RecusalDecided') set(conflictId, { how: body['decision'] });
  }
  return rows;
}

async function kept() {
  const rows = [
    ...(await office.rows<Record<string, unknown>>(
      `select id, staff_id as who, ends_at as ends, ended_how as how from mandate where dispute_id = $1`,
      disputeId,
    )),
    ...(await office.rows<Record<string, unknown>>(
      `select id, staff_id as who, state as how, requested_by as by from representation_change where dispute_id = $1`,
      disputeId,
    )),
    ...(await office.rows<Record<string, unknown>>(
      `select id, staff_id as who, decision as how, consented_parties as agreed from conflict where dispute_id = $1`,
      disputeId,
    )),
  ];
  return Object.fromEntries(rows.map(({ id, ...row }) => [String(id), JSON.parse(JSON.stringify(row)) as object]));
}

const facts = () =>
  office.rows<Told>('select type, body, staff_id from fact where dispute_id = $1 order by seq', disputeId);

describe('history alone', () => {
  test('tells who acts for whom, what was asked and decided, and who was objected to', async () => {
    expect(folded(await facts())).toEqual(await kept());
  });

  test.each(['MandateEnded', 'RepresentationChangeDecided', 'ConflictConsented', 'RecusalDecided'])(
    'misses a %s that was left out',
    async (type) => {
      const all = await facts();
      const last = all.findLastIndex((fact) => fact.type === type);
      expect(folded(all.filter((_fact, index) => index !== last))).not.toEqual(await kept());
    },
  );

  test('holds no word of what a tie is', async () => {
    const [{ words }] = (await office.rows<{ words: string }>('select words from conflict')) as [{ words: string }];
    expect(words).toBe('有往来');
    expect(JSON.stringify(await facts())).not.toContain(words);
  });
});

test('a mandate and the part it opened always end at one instant', async () => {
  const apart = await office.rows(
    'select m.id from mandate m join participation p on p.id = m.participation_id where p.to_at is distinct from m.ends_at',
  );
  expect(apart).toEqual([]);
});

test('the database refuses a second open change of representation of one party', async () => {
  const [row] = await office.rows<{ id: string }>('select id from representation_change');
  const copy = `insert into representation_change select $2, dispute_id, mandate_id, party_id, staff_id, kind, scope,
    authorities, until_on, document_id, 'REQUESTED', requested_by, requested_at from representation_change where id = $1`;
  await office.rows(copy, row!.id, 'rpc_one');
  await expect(office.rows(copy, row!.id, 'rpc_two')).rejects.toThrow(/representation_change_open_once/);
});
