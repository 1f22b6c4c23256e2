import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contractChanges } from '../../../src/cli/contract/changes.ts';
import { checkContracts } from '../../../src/cli/contract/check.ts';
import { evidenceFrom } from '../../../src/cli/contract/evidence.ts';
import { approveProposal, propose, proposalLines } from '../../../src/cli/contract/proposals.ts';
import { contractsIn } from '../../../src/cli/contract/schema-folder.ts';
import { deprecated, usageLines } from '../../../src/cli/contract/usage.ts';
import { buildSchema } from 'graphql';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestHub, type TestHub } from '../../support/hub.ts';

const before = contractsIn(join(import.meta.dirname, '../../../schema'));
/** One partner with one operation, which stays whole: what is recorded is tested elsewhere. */
const folder = mkdtempSync(join(tmpdir(), 'accord-evidence-'));
mkdirSync(join(folder, 'operations/court'), { recursive: true });
writeFileSync(join(folder, 'operations/partners.json'), '{ "court": ["COURT"] }');
writeFileSync(join(folder, 'operations/court/me.graphql'), 'query Me { viewer { now } }');
/** The court loses a field of its own that no recorded operation names. */
const after = { ...before, court: before['court']!.replace(/\n {2}copies: .*(?=\n)/, '') };
const day = 86_400_000;

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub({ contracts: 'EACH' });
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await hub.stop();
});

const now = () => hub.clock.now();
const within = () => ({ now: now(), days: 30 });
const check = () =>
  checkContracts({ before, after, folder, now: now(), evidenceOf: (of) => evidenceFrom(hub.database, of, within()) });
const reasons = async () => (await check()).obstacles.map(({ reason }) => reason);
const ask = (who: string, query: string) => hub.raw(who, { query }).then((answer) => answer.json());

describe('who calls a field', () => {
  test('is counted by agency, system, operation and day, without a value', async () => {
    const query = 'query Peek($by: DisputeByInput!) { dispute(by: $by) { court { cases { copies } } } }';
    const variables = { by: { number: 'LD-530114-2026-000001' } };
    for (let times = 0; times < 3; times++) await hub.raw('stf_court_clerk', { query, variables });
    await ask('stf_court_clerk', '{ dispute(by: { id: "x" }) { court { cases { copies } } } }');
    const token = await hub.clientTokenOf('cli_court_cases', 'stf_court_clerk');
    await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: 'query Nightly { viewer { now } }' }),
    });
    await hub.storeUses();
    await hub.raw('stf_court_clerk', { query, variables });
    await hub.storeUses();
    expect(
      await usageLines(
        hub.database,
        ['CourtCase.copies', 'Query.dispute(by:)', 'Viewer.now', 'CourtCase.procedure'],
        within(),
      ),
    ).toEqual([
      'CourtCase.copies  agy_court_chenggong  —  (anonymous)  1 次 / calls, 最近 / last 2026-03-02',
      'CourtCase.copies  agy_court_chenggong  —  Peek  4 次 / calls, 最近 / last 2026-03-02',
      'Query.dispute(by:)  agy_court_chenggong  —  (anonymous)  1 次 / calls, 最近 / last 2026-03-02',
      'Query.dispute(by:)  agy_court_chenggong  —  Peek  4 次 / calls, 最近 / last 2026-03-02',
      'Viewer.now  agy_court_chenggong  cli_court_cases  Nightly  1 次 / calls, 最近 / last 2026-03-02',
      'CourtCase.procedure  近 30 天无人调用 / nobody called it in 30 days',
    ]);
    const rows = await hub.database.systemQuery<object>({ name: 'all_uses', text: 'select * from field_use' }, []);
    expect(JSON.stringify(rows)).not.toMatch(/LD-530114|"x"/);
  });

  test('is told of the deprecated fields of a schema, each with its reason', () => {
    const schema = buildSchema(
      'type Query { a: Int @deprecated(reason: "use b; gone on 2027-01-31") b(c: Int @deprecated(reason: "2027-01-31")): Int }',
    );
    expect(deprecated(schema).map(({ coordinate }) => coordinate)).toEqual(['Query.a', 'Query.b(c:)']);
  });
});

describe('a field of the court’s contract', () => {
  test('cannot be taken away while the court calls it', async () => {
    expect((await contractChanges(before, after)).map(({ path, contracts }) => [path, contracts])).toEqual([
      ['CourtCase.copies', ['court']],
    ]);
    expect(await reasons()).toEqual(['STILL_CALLED']);
  });

  test('nor, once it does not any more, before it is proposed to the courts', async () => {
    hub.clock.moveTo(new Date(now().getTime() + 31 * day));
    expect(await reasons()).toEqual(['NOT_PROPOSED']);
  });

  test('nor before every court has approved by its administrator, or the notice ran out', async () => {
    const said = { id: 'cpr_test', title: '去掉份数', by: 'operator', now: now(), noticeDays: 90 };
    const lines = await propose(hub.database, { before, after }, said);
    expect(lines.filter((line) => line.startsWith('  '))).toEqual(
      expect.arrayContaining(['  agy_court_chenggong', '  agy_court_xishan']),
    );
    expect(lines.some((line) => line.includes('union'))).toBe(false);
    expect(await reasons()).toEqual(['NOT_APPROVED']);
    const approval = (staffId: string) => approveProposal(hub.database, { proposalId: 'cpr_test', staffId, at: now() });
    for (const other of ['stf_court_clerk', 'stf_union_admin', 'stf_nobody'])
      await expect(approval(other)).rejects.toThrow(other);
    expect(await approval('stf_court_admin')).toEqual(['agy_court_chenggong 已同意 / has approved cpr_test']);
    await expect(approval('stf_court_admin')).rejects.toThrow('cpr_test');
    const { obstacles } = await check();
    expect(obstacles.map(({ reason }) => reason)).toEqual(['NOT_APPROVED']);
    expect(obstacles[0]!.en).not.toContain('agy_court_chenggong');
    expect(obstacles[0]!.en).toContain('agy_court_xishan');
    expect((await proposalLines(hub.database, now()))[0]).toContain('agy_court_xishan');
    hub.clock.moveTo(new Date(now().getTime() + 90 * day));
    expect(await check()).toMatchObject({ passes: true, obstacles: [] });
  });

  test('and where nothing breaks, nothing is proposed', async () => {
    const said = { id: 'cpr_none', title: 'x', by: 'operator', now: now(), noticeDays: 90 };
    expect(await propose(hub.database, { before, after: before }, said)).toEqual([
      '没有破坏性变更，无需提案 / nothing breaks: no proposal is needed',
    ]);
    expect((await proposalLines(hub.database, now())).length).toBe(1);
  });
});
