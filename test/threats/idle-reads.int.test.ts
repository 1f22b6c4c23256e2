import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AddNoteDocument, RegisterDisputeDocument } from '../../schema/client/graphql.ts';
import { granted } from '../../seeds/demo/story.ts';
import { accessReport } from '../../src/cli/access-report.ts';
import { isConspicuous } from '../../src/domain/audit/idle-reading.ts';
import { idleReaders } from '../../src/storage/reads/idle-reads.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { expectRead } from '../support/threat-shown.ts';
import { statement } from '../../src/storage/statement.ts';

let hub: TestHub;
const disputes: string[] = [];

beforeAll(async () => {
  hub = await openTestHub();
  for (let n = 0; n < 12; n++) {
    const input = {
      cause: 'REMUNERATION_CLAIM',
      relationType: 'LABOUR_RELATION' as const,
      channelGround: 'WAGE_IOU' as const,
      channel: 'COURT_FILING' as const,
      headcount: 1,
      parties: [
        { role: 'WORKER' as const, name: `王${n}` },
        { role: 'EMPLOYER' as const, name: '某公司' },
      ],
      claims: [],
    };
    const { dispute } = granted(
      (await hub.as('stf_court_clerk').ask(RegisterDisputeDocument, { input })).registerDispute,
    );
    disputes.push(dispute!.id);
  }
}, 60_000);
afterAll(() => hub.stop());

const names = 'query N($id: ID!) { dispute(by: { id: $id }) { parties { nodes { name } } } }';
const read = (staffId: string, id: string) => hub.raw(staffId, { query: names, variables: { id } });

async function days(count: number): Promise<void> {
  hub.clock.moveTo(new Date(hub.clock.now().getTime() + count * 86_400_000));
}

describe('S55: neighbours looked up', () => {
  test('S55: who read many files and did nothing stands out, and who acted on what was read does not', async () => {
    const from = hub.clock.now();
    await days(1);
    for (const id of disputes) {
      await read('stf_judge', id);
      await read('stf_court_clerk', id);
    }
    await days(1);
    for (const disputeId of disputes) {
      const input = { disputeId, group: 'F7' as const, body: '已核对' };
      granted((await hub.as('stf_court_clerk').ask(AddNoteDocument, { input })).addNote);
    }
    await hub.drain();
    await days(1);
    const readers = await idleReaders(hub.database, from, hub.clock.now());
    expect(readers).toEqual([
      { agencyId: 'agy_court_chenggong', staffId: 'stf_judge', reads: 12, disputes: 12, idle: 12 },
      { agencyId: 'agy_court_chenggong', staffId: 'stf_court_clerk', reads: 12, disputes: 12, idle: 0 },
    ]);
    const { lines, conspicuous } = await accessReport(hub.database, { now: hub.clock.now() });
    expect(conspicuous).toBe(1);
    expect(lines.filter((line) => line.startsWith('!'))).toEqual(['! agy_court_chenggong  stf_judge  12  12  12']);
    expect(lines.join()).not.toContain('王');
  });

  test('S55: every read names the part it was made through and the referral that opened it', async () => {
    const rows = await hub.database.systemQuery<{ roles: string[]; law: string | null }>(
      statement('select roles, basis_law as law from access_entry'),
      [],
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ roles, law }) => roles.length === 0 || law === null)).toEqual([]);
    await expectRead('S55', hub.database, 'stf_judge');
  });

  test('S55: what lies before the week is not counted', async () => {
    await days(30);
    expect((await accessReport(hub.database, { now: hub.clock.now() })).conspicuous).toBe(0);
  });

  test('S55: few files, or as many as everybody has, ask for no question', () => {
    expect(isConspicuous(9, [9, 0, 0])).toBe(false);
    expect(isConspicuous(12, [12, 11, 12, 10])).toBe(false);
    expect(isConspicuous(12, [12, 1, 0])).toBe(true);
  });
});
