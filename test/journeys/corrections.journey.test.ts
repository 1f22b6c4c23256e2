import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { statement } from '../../src/storage/statement.ts';
import { Caller } from './people/ask.ts';
import { givePart } from './visibility/sql.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
let clerk: Caller;
let union: Caller;
let station: Caller;

const phone = '13800000001';
const right = '13900000009';
const idNumber = '310114197506152019';

interface Known {
  readonly disputeId: string;
  readonly worker: string;
  readonly employer: string;
  readonly claim: string;
}

beforeAll(async () => {
  hub = await openTestHub();
  clerk = new Caller(hub, 'stf_court_clerk');
  union = new Caller(hub, 'stf_union_officer');
  station = new Caller(hub, 'stf_station_admin');
}, 120_000);
afterAll(() => hub.stop());

async function registered(): Promise<Known> {
  const input = {
    ...{ cause: 'REMUNERATION_CLAIM', relationType: 'LABOUR_RELATION', channel: 'WALK_IN', region: '530114' },
    ...{ headcount: 1, ownNumber: `号-${Math.random()}` },
    parties: [
      { role: 'WORKER', name: '王某', phone, idNumber },
      { role: 'EMPLOYER', name: '某公司' },
    ],
    claims: [{ type: 'WAGES', amountFen: 1_000_000 }],
  };
  const shows = 'dispute { id parties { nodes { id role } } claims { nodes { id } } }';
  const { dispute } = await clerk.done<{
    dispute: { id: string; parties: { nodes: { id: string; role: string }[] }; claims: { nodes: { id: string }[] } };
  }>('registerDispute', input, shows);
  const party = (role: string) => dispute.parties.nodes.find((each) => each.role === role)!.id;
  return {
    disputeId: dispute.id,
    worker: party('WORKER'),
    employer: party('EMPLOYER'),
    claim: dispute.claims.nodes[0]!.id,
  };
}

async function see<Shown>(caller: Caller, disputeId: string, fields: string): Promise<Shown> {
  const query = `query ($id: ID!) { dispute(by: { id: $id }) { ${fields} } }`;
  return (await caller.ask<{ dispute: Shown }>(query, { id: disputeId })).dispute;
}

async function correction(caller: Caller, disputeId: string, input: object): Promise<string[]> {
  const { version } = await see<{ version: number }>(caller, disputeId, 'version');
  return caller.refused('correctRecord', { disputeId, version, reason: 'MISTYPED', ...input });
}

const told =
  'timeline(first: 100) { nodes { type details correction { field oldValue newValue reason agency { id } person { id } } } }';

interface Told {
  readonly timeline: { nodes: { type: string; details: object; correction: Record<string, unknown> | null }[] };
}

const entriesOf = async (caller: Caller, disputeId: string) =>
  (await see<Told>(caller, disputeId, told)).timeline.nodes.filter(({ type }) => type === 'RecordCorrected');

describe('E6: a correction is a new entry, and the original stays', () => {
  test('both values, who and why are told to whoever may read the field', async () => {
    const { disputeId, worker } = await registered();
    expect(await correction(clerk, disputeId, { field: 'PARTY_PHONE', subjectId: worker, value: right })).toEqual([]);
    const [entry] = await entriesOf(clerk, disputeId);
    expect(entry!.correction).toEqual({
      ...{ field: 'PARTY_PHONE', oldValue: phone, newValue: right, reason: 'MISTYPED' },
      ...{ agency: { id: 'agy_court_chenggong' }, person: { id: 'stf_court_clerk' } },
    });
    expect(JSON.stringify(entry!.details)).not.toMatch(/13[89]0000000/);
    const { parties } = await see<{ parties: { nodes: { id: string; phone: string }[] } }>(
      clerk,
      disputeId,
      'parties { nodes { id phone } }',
    );
    expect(parties.nodes.find(({ id }) => id === worker)!.phone).toBe(right);
  });

  test('who does not see the field in full is told of neither value', async () => {
    const { disputeId, worker } = await registered();
    const part = { agencyId: 'agy_station_yunhua', role: 'HANDLER', scope: ['F0' as const] };
    await givePart(hub.database, { ...part, id: `ptn_${disputeId.slice(4)}`, disputeId });
    await correction(clerk, disputeId, { field: 'PARTY_PHONE', subjectId: worker, value: right });
    expect(await entriesOf(station, disputeId)).toEqual([]);
    const { corrections } = await see<{ corrections: object[] }>(station, disputeId, 'corrections { id oldValue }');
    expect(corrections).toEqual([]);
  });

  test('the values are sealed at rest, and the entry that first told of the party stands', async () => {
    const { disputeId, worker } = await registered();
    const facts = statement(`select id, body::text as body, hash from fact where dispute_id = $1 order by seq`);
    const before = await hub.database.systemQuery<{ id: string }>(facts, [disputeId]);
    await correction(clerk, disputeId, { field: 'PARTY_PHONE', subjectId: worker, value: right });
    const after = await hub.database.systemQuery<{ id: string }>(facts, [disputeId]);
    expect(after.slice(0, before.length)).toEqual(before);
    const kept = statement('select old_value, new_value from correction where dispute_id = $1');
    const rows = await hub.database.systemQuery<Record<string, string>>(kept, [disputeId]);
    expect(JSON.stringify(rows)).not.toMatch(/13[89]0000000/);
  });

  test.each([
    ['PARTY_NAME', 'worker', '王小某'],
    ['PARTY_ADDRESS', 'worker', '呈贡区一号'],
    ['PARTY_BANK_ACCOUNT', 'worker', '6222020000000000001'],
    ['PARTY_SOCIAL_CREDIT_CODE', 'employer', '91530114MA6K000574'],
    ['PARTY_PHONE', 'employer', '0871-65000000'],
    ['PARTY_FROM_ON', 'worker', '2026-01-05'],
    ['CLAIM_TYPE', 'claim', 'OVERTIME_PAY'],
    ['CLAIM_AMOUNT_FEN', 'claim', '2000000'],
    ['CLAIM_PERIOD_FROM', 'claim', '2025-01-01'],
    ['DISPUTE_CAUSE', null, 'LABOUR_CONTRACT'],
    ['DISPUTE_REGION', null, '530102'],
    ['DISPUTE_RELATION_TYPE', null, 'SERVICE_RELATION'],
    ['DISPUTE_HEADCOUNT', null, '3'],
    ['ALIAS_NUMBER', null, '（2026）新-1'],
  ] as const)('%s can be corrected', async (field, of, value) => {
    const known = await registered();
    const subjectId = of ? known[of] : null;
    const codes = await correction(clerk, known.disputeId, { field, subjectId, value });
    // The clerk of a court sees a bank account for a purpose only.
    expect(codes).toEqual(field === 'PARTY_BANK_ACCOUNT' ? ['FORBIDDEN'] : []);
    if (codes.length > 0) return;
    const { corrections } = await see<{ corrections: { field: string; newValue: string }[] }>(
      clerk,
      known.disputeId,
      'corrections { field newValue }',
    );
    expect(corrections).toEqual([{ field, newValue: value }]);
  });

  test('what follows is worked out anew: the total of the claims', async () => {
    const { disputeId, claim } = await registered();
    await correction(clerk, disputeId, { field: 'CLAIM_AMOUNT_FEN', subjectId: claim, value: '123' });
    expect(await see(clerk, disputeId, 'claimTotalFen')).toEqual({ claimTotalFen: 123 });
  });
});

describe('a correction is refused', () => {
  test.each([
    ['a telephone number that is none', { field: 'PARTY_PHONE', value: '1' }, ['PHONE_INVALID']],
    ['the value that stands there', { field: 'PARTY_PHONE', value: phone }, ['SAME_VALUE']],
    ['a name that is empty', { field: 'PARTY_NAME', value: ' ' }, ['STEP_NEEDS_MORE']],
    ['a reason without a party', { field: 'PARTY_PHONE', subjectId: 'pty_none', value: right }, ['NOT_FOUND']],
    ['an old version', { field: 'PARTY_PHONE', value: right, version: 1 }, ['CONFLICT']],
  ] as const)('for %s', async (_what, input, codes) => {
    const { disputeId, worker } = await registered();
    expect(await correction(clerk, disputeId, { subjectId: worker, ...input })).toEqual(codes);
  });

  test('to whoever neither leads nor wrote it down', async () => {
    const { disputeId, worker } = await registered();
    const part = { agencyId: 'agy_union_chenggong', role: 'HANDLER', scope: ['F0' as const] };
    await givePart(hub.database, { ...part, id: `ptn_${disputeId.slice(4)}`, disputeId });
    const [code] = await correction(union, disputeId, { field: 'PARTY_PHONE', subjectId: worker, value: right });
    expect(code).not.toBeUndefined();
    const known = await see<{ corrections: object[] }>(clerk, disputeId, 'corrections { id }');
    expect(known.corrections).toEqual([]);
  });

  test('to a stranger as if there were no such dispute', async () => {
    const { disputeId, worker } = await registered();
    const input = { disputeId, version: 1, field: 'PARTY_PHONE', subjectId: worker, value: right, reason: 'MISTYPED' };
    expect(await union.refused('correctRecord', input)).toEqual(['NOT_FOUND']);
    expect(await union.refused('correctRecord', { ...input, disputeId: 'dsp_none' })).toEqual(['NOT_FOUND']);
  });
});
