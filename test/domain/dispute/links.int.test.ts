import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { linkDisputes } from '../../../src/commands/dispute/link-disputes.ts';
import { unlinkDisputes } from '../../../src/commands/dispute/unlink-disputes.ts';
import { registerDispute } from '../../../src/commands/register-dispute.ts';
import type { PartsAsked } from '../../../src/storage/reads/dispute-detail.ts';
import { disputePartNames, isPaged } from '../../../src/storage/reads/dispute-parts.ts';
import type { Database } from '../../../src/storage/database.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { Office } from '../referral/office.ts';
import { Eyes } from './eyes.ts';

const clerk = 'stf_court_clerk';
const duty = 'stf_union_duty';

let database: Database;
let office: Office;
let eyes: Eyes;
let ofCourt: string;
let alsoOfCourt: string;
let ofUnion: string;

beforeAll(async () => {
  database = await openTestDatabase();
  office = await Office.open(database);
  eyes = await Eyes.open(database);
  ofCourt = await register(clerk);
  alsoOfCourt = await register(clerk);
  ofUnion = await register(duty);
}, 120_000);
afterAll(() => database.close());

async function register(staffId: string): Promise<string> {
  const entry = { channel: 'WALK_IN', headcount: 1, parties: [], claims: [] } as const;
  return (await office.act(staffId, registerDispute, entry)).disputeId;
}

/** Everything there is to ask of a dispute, as text. */
const everything: PartsAsked = Object.fromEntries(
  disputePartNames.map((name) => [name, isPaged(name) ? { first: 50, after: '', fields: null } : true]),
);

async function whole(staffId: string, disputeId: string): Promise<string> {
  return JSON.stringify(await eyes.dispute(staffId, office.clock.now(), disputeId, everything));
}

async function links(staffId: string, disputeId: string): Promise<object[]> {
  const body = await eyes.dispute(staffId, office.clock.now(), disputeId, { links: true });
  return (body?.['links'] ?? []) as object[];
}

/** Lets an agency take part in a dispute, as a referral would. */
async function join(disputeId: string, agencyId: string): Promise<string> {
  const id = `ptn_${disputeId.slice(-8)}_${agencyId.slice(-8)}`;
  await office.rows(
    `insert into participation (id, dispute_id, agency_id, role, basis_law, basis_article, basis_version, scope, from_at)
     values ($1, $2, $3, 'HANDLER', 'DESIGN', '', '2025', 1, '2025-01-01')`,
    id,
    disputeId,
    agencyId,
  );
  return id;
}

describe('a link', () => {
  test('shows on both sides to who may see both', async () => {
    const given = { disputeId: ofCourt, otherDisputeId: alsoOfCourt, reason: 'SERIES_CASE' } as const;
    const { linkId } = await office.act(clerk, linkDisputes, given);
    expect(await links(clerk, ofCourt)).toMatchObject([
      { id: linkId, direction: 'FROM_HERE', otherId: alsoOfCourt, reason: 'SERIES_CASE' },
    ]);
    expect(await links(clerk, alsoOfCourt)).toMatchObject([{ id: linkId, direction: 'TO_HERE', otherId: ofCourt }]);
    await expect(office.act(clerk, linkDisputes, given)).rejects.toThrow('ALREADY_LINKED');
    const backwards = { ...given, disputeId: alsoOfCourt, otherDisputeId: ofCourt };
    await expect(office.act(clerk, linkDisputes, backwards)).rejects.toThrow('ALREADY_LINKED');
    await office.act(clerk, unlinkDisputes, { linkId });
    expect([await links(clerk, ofCourt), await links(clerk, alsoOfCourt)]).toEqual([[], []]);
    await office.act(clerk, linkDisputes, given);
  });

  test('shows as nothing at all, to the byte, to who may see only one of the two', async () => {
    await join(ofUnion, 'agy_court_chenggong');
    const before = await whole(duty, ofUnion);
    const given = { disputeId: ofUnion, otherDisputeId: ofCourt, reason: 'SAME_EMPLOYER' } as const;
    const { linkId } = await office.act(clerk, linkDisputes, given);
    expect(await links(clerk, ofUnion)).toHaveLength(1);
    expect(await whole(duty, ofUnion)).toBe(before);
    await expect(office.act(duty, unlinkDisputes, { linkId })).rejects.toThrow('NOT_FOUND linkId');
    await expect(office.act(duty, unlinkDisputes, { linkId: 'dlk_nothing' })).rejects.toThrow('NOT_FOUND linkId');
    await office.act(clerk, unlinkDisputes, { linkId });
    expect(await whole(duty, ofUnion)).toBe(before);
  });

  test('appears the moment the other becomes one’s own to see, so that hiding it is not for want of a link', async () => {
    const given = { disputeId: ofUnion, otherDisputeId: ofCourt, reason: 'EARLIER_MEDIATION' } as const;
    await office.act(clerk, linkDisputes, given);
    expect(await links(duty, ofUnion)).toEqual([]);
    const part = await join(ofCourt, 'agy_union_chenggong');
    expect(await links(duty, ofUnion)).toHaveLength(1);
    await office.rows("update participation set to_at = '2025-02-01' where id = $1", part);
    expect(await links(duty, ofUnion)).toEqual([]);
  });

  test('is refused alike for a dispute that is not there and one that is not the caller’s', async () => {
    const link = (otherDisputeId: string) =>
      office.act(duty, linkDisputes, { disputeId: ofUnion, otherDisputeId, reason: 'SAME_AWARD' });
    await expect(link(ofCourt)).rejects.toThrow('NOT_FOUND otherDisputeId');
    await expect(link('dsp_nothing')).rejects.toThrow('NOT_FOUND otherDisputeId');
    await expect(link(ofUnion)).rejects.toThrow('LINKED_TO_ITSELF');
  });

  test('for another reason says which', async () => {
    const given = { disputeId: ofCourt, otherDisputeId: alsoOfCourt, reason: 'OTHER' } as const;
    await expect(office.act(clerk, linkDisputes, given)).rejects.toThrow('STEP_NEEDS_MORE text');
    await office.act(clerk, linkDisputes, { ...given, text: '同一工地' });
    expect(await links(clerk, ofCourt)).toContainEqual(expect.objectContaining({ reason: 'OTHER', text: '同一工地' }));
  });
});
