import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { agencyTypeNames } from '../../../src/domain/agency/agency-type.ts';
import { calledBy } from '../../../src/cli/contract/called-by.ts';
import { contractChanges, nameOf } from '../../../src/cli/contract/changes.ts';
import { checkContracts, reportLines } from '../../../src/cli/contract/check.ts';
import { contractName } from '../../../src/cli/contract/evidence.ts';
import type { Evidence } from '../../../src/cli/contract/verdict.ts';

const sdl = `
  type Query { dispute(by: By!): Dispute, viewer: String }
  type Dispute { id: ID!, stage: Stage!, old: String @deprecated(reason: "gone on 2027-01-31") }
  enum Stage { OPEN CLOSED }
  input By { id: ID, number: String }`;
const now = new Date('2026-11-22T02:00:00Z');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-contracts-'));
  mkdirSync(join(folder, 'operations/court-a'), { recursive: true });
  mkdirSync(join(folder, 'operations/union-b'), { recursive: true });
  writeFileSync(
    join(folder, 'operations/partners.json'),
    JSON.stringify({ 'court-a': ['COURT'], 'union-b': ['UNION'] }),
  );
  writeFileSync(
    join(folder, 'operations/court-a/desk.graphql'),
    `\nquery Desk { dispute(by: { id: "1" }) { ...Parts } }\nfragment Parts on Dispute {\n  id\n  old\n}\n`,
  );
  writeFileSync(join(folder, 'operations/union-b/own.graphql'), 'query Own { viewer }\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const everywhere = (text: string) => Object.fromEntries(agencyTypeNames.map((type) => [contractName(type), text]));
const without = (what: string) => sdl.replace(what, '');
const old = 'old: String @deprecated(reason: "gone on 2027-01-31")';
const check = (after: Readonly<Record<string, string>>, evidence: Evidence | null = null) =>
  checkContracts({
    before: everywhere(sdl),
    after,
    folder,
    evidenceOf: evidence ? () => Promise.resolve(evidence) : null,
    now,
  });

describe('a change', () => {
  test('that takes nothing passes, and what it adds is counted', async () => {
    const report = await check(everywhere(sdl.replace('viewer: String', 'viewer: String, more: String')));
    expect(report).toMatchObject({
      passes: true,
      broken: [],
      obstacles: [],
      figures: { breaking: 0, safe: 1, partners: 2, operations: 2, contracts: 37 },
    });
  });

  test('that breaks a recorded operation fails, naming the partner, the operation and its line, in both languages', async () => {
    const report = await check(everywhere(without(old)));
    expect(report.passes).toBe(false);
    expect(report.broken).toEqual([
      {
        partner: 'court-a',
        type: 'COURT',
        operation: 'Desk',
        at: 'operations/court-a/desk.graphql:5',
        why: 'Cannot query field "old" on type "Dispute".',
      },
    ]);
    const said = reportLines(report).join('\n');
    expect(said).toContain(
      'court-a 的操作 Desk 将失效 / operation Desk of court-a breaks (COURT) schema/operations/court-a/desk.graphql:5',
    );
  });

  test('of one contract alone is told of that contract, and breaks the operations of its partners alone', async () => {
    const report = await check({ ...everywhere(sdl), union: without(', viewer: String') });
    expect(report.changes).toMatchObject([{ contracts: ['union'], level: 'BREAKING', path: 'Query.viewer' }]);
    expect(report.broken.map(({ partner }) => partner)).toEqual(['union-b']);
  });

  test('that is dangerous is listed and does not fail', async () => {
    const report = await check(everywhere(sdl.replace('OPEN CLOSED', 'OPEN CLOSED PAUSED')));
    expect(report).toMatchObject({ passes: true, figures: { dangerous: 1, breaking: 0 } });
    expect(reportLines(report).join('\n')).toContain('危险 / dangerous Stage.PAUSED');
  });

  test('by which a contract is gone altogether breaks it', async () => {
    const { tax: _gone, ...rest } = everywhere(sdl);
    const report = await check(rest);
    expect(report.passes).toBe(false);
    expect(report.changes).toMatchObject([{ kind: 'CONTRACT_REMOVED', contracts: ['tax'] }]);
  });

  test('of words alone is none', async () => {
    expect(
      await contractChanges({ a: sdl }, { a: sdl.replace('type Dispute', '"案件 / Dispute" type Dispute') }),
    ).toEqual([]);
  });
});

describe('nothing recorded is skipped in silence:', () => {
  test.each([
    ['a folder that stands for nobody', 'operations/nobody/a.graphql', 'query A { viewer }', 'nobody'],
    ['a file that cannot be read', 'operations/union-b/broken.graphql', 'query {', 'Syntax Error'],
  ])('%s', async (_what, file, text, said) => {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
    await expect(check(everywhere(sdl))).rejects.toThrow(said);
    rmSync(join(folder, file));
  });
});

describe('what breaks no recorded operation', () => {
  // Nobody recorded an operation with the number, so that what matters is who calls it and who agreed.
  const after = everywhere(without(', number: String'));
  const breaking = async () =>
    (await contractChanges(everywhere(sdl), after)).filter(({ level }) => level === 'BREAKING');
  const user = {
    agencyId: 'agy_court',
    clientId: 'cli_cases',
    coordinate: 'Query.dispute(by:)',
    operation: 'Desk',
    lastDay: '2026-11-20',
    calls: 7,
  };
  const named = async () =>
    (await breaking()).flatMap((change) => change.contracts.map((contract) => nameOf(contract, change)));
  const proposal = async (partners: Evidence['proposals'][0]['partners'], noticeEnds: string) => ({
    ...{ id: 'cpr_1', title: 't', changes: await named(), proposedAt: now, noticeEnds: new Date(noticeEnds), partners },
  });
  const contractOf = new Map([
    ['agy_court', 'court'],
    ['agy_union', 'union'],
  ]);
  const reasons = async (evidence: Evidence | null) => [
    ...new Set((await check(after, evidence)).obstacles.map(({ reason }) => reason)),
  ];
  const asked = (court: string | null, union: string | null) => [
    { agencyId: 'agy_court', approvedBy: court },
    { agencyId: 'agy_union', approvedBy: union },
  ];

  test('is refused where no hub is asked', async () => {
    expect(await reasons(null)).toEqual(['NO_EVIDENCE']);
  });
  test('is refused while it has not been proposed', async () => {
    expect(await reasons({ contractOf, users: [], proposals: [] })).toEqual(['NOT_PROPOSED']);
  });
  test('is refused while a partner is asked and its notice runs, and names whom it waits for', async () => {
    const evidence = {
      contractOf,
      users: [],
      proposals: [await proposal(asked('stf_a', null), '2027-02-20T02:00:00Z')],
    };
    const { obstacles } = await check(after, evidence);
    expect(obstacles.map(({ contract, reason }) => [contract, reason])).toEqual([['union', 'NOT_APPROVED']]);
    expect(obstacles[0]!.en).toBe('proposal cpr_1 waits for agy_union, or for its notice to end on 2027-02-20');
  });
  test('may be published once each partner approved', async () => {
    const evidence = {
      contractOf,
      users: [],
      proposals: [await proposal(asked('stf_a', 'stf_b'), '2027-02-20T02:00:00Z')],
    };
    expect((await check(after, evidence)).passes).toBe(true);
  });
  test('may be published at the moment the notice runs out, and not before', async () => {
    const at = (noticeEnds: string) => proposal(asked(null, null), noticeEnds);
    expect(await reasons({ contractOf, users: [], proposals: [await at('2026-11-22T02:00:00.001Z')] })).toEqual([
      'NOT_APPROVED',
    ]);
    expect((await check(after, { contractOf, users: [], proposals: [await at('2026-11-22T02:00:00Z')] })).passes).toBe(
      true,
    );
  });
  test('is refused while anybody calls it, whoever approved, and names the caller', async () => {
    const evidence = {
      contractOf,
      users: [user],
      proposals: [await proposal(asked('stf_a', 'stf_b'), '2026-01-01T00:00:00Z')],
    };
    const { obstacles } = await check(after, evidence);
    expect(obstacles.map(({ contract, reason }) => [contract, reason])).toEqual([['court', 'STILL_CALLED']]);
    expect(obstacles[0]!.en).toBe('still called by agy_court cli_cases Desk 2026-11-20');
  });
  test('proposed for another change does not count', async () => {
    const other = {
      ...(await proposal(asked('stf_a', 'stf_b'), '2027-01-01T00:00:00Z')),
      changes: ['court FIELD_REMOVED Query.viewer'],
    };
    expect(await reasons({ contractOf, users: [], proposals: [other] })).toEqual(['NOT_PROPOSED']);
  });
});

test.each([
  ['Dispute.old', ['Dispute.old']],
  ['Query.dispute.by', ['Query.dispute(by:)']],
  ['Query.dispute.more', ['Query.dispute']],
  ['Stage.CLOSED', ['Dispute.stage']],
  ['By.number', ['Query.dispute(by:)']],
  ['Dispute', ['Dispute.id', 'Dispute.stage', 'Dispute.old']],
])('callers meet %s in %j', (path, coordinates) => {
  expect(calledBy(buildSchema(sdl), path)).toEqual(coordinates);
});
