import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { rerouteReferral } from '../../../src/commands/reroute-referral.ts';
import { sendReferral } from '../../../src/commands/send-referral.ts';
import type { Database } from '../../../src/storage/database.ts';
import { referralChains } from '../../../src/storage/reads/referral-chain.ts';
import { ViewedDatabase } from '../../../src/storage/viewed-database.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { Office } from '../referral/office.ts';
import { admin, assign, clerk, complaint, court, station } from './matter.ts';

const committee = 'agy_pmc_dounan';

let database: Database;
let office: Office;
let disputeId: string;
let referralId: string;
let matters = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  office = await Office.open(database);
}, 60_000);
afterAll(() => database.close());
beforeEach(async () => {
  disputeId = await complaint(office, `改送-${(matters += 1)}`);
  referralId = await assign(office, disputeId, { message: '请尽快联系当事人' });
});

const decline = (suggestedAgencyId?: string) =>
  office.step(admin, referralId, 'DECLINE', {
    declineReason: 'CAPACITY',
    reason: '人手不足',
    ...(suggestedAgencyId ? { suggestedAgencyId } : {}),
  });

const row = (id: string) => office.one<Record<string, unknown>>('select * from referral where id = $1', id);
const papersOf = (id: string) =>
  office.rows(
    'select kind, title, sha256, size_bytes, media_type from document where referral_id = $1 order by id',
    id,
  );
const words = (id: string) => office.rows('select body from remark where referral_id = $1 order by fact_id', id);

describe('what was declined goes to the better agency in one act', () => {
  test('the same packet, the declined one acknowledged, the chain kept', async () => {
    await decline(committee);
    const again = await office.act(clerk, rerouteReferral, { referralId });
    const [before, after] = [await row(referralId), await row(again.referralId)];
    expect(before).toMatchObject({ state: 'ACKNOWLEDGED', decline_reason: 'CAPACITY' });
    expect(after).toMatchObject({
      state: 'SENT',
      from_agency_id: court,
      to_agency_id: committee,
      follows_referral_id: referralId,
    });
    for (const column of ['kind', 'subject_id', 'variant', 'groups', 'declarations', 'scope_ids', 'twin_key']) {
      expect([column, after[column]]).toEqual([column, before[column]]);
    }
    expect(await papersOf(again.referralId)).toEqual(await papersOf(referralId));
    expect((await words(again.referralId))[0]).toEqual({ body: '请尽快联系当事人' });

    const viewer = { principal: office.principal(clerk), now: office.clock.now() };
    const chains = await referralChains(new ViewedDatabase(database, viewer), viewer, [again.referralId, referralId]);
    expect(chains.get(again.referralId)).toEqual([referralId, again.referralId]);
    expect(chains.get(referralId)).toEqual([referralId]);
    const committeeSees = { principal: office.principal('stf_pmc_admin'), now: office.clock.now() };
    const theirs = await referralChains(new ViewedDatabase(database, committeeSees), committeeSees, [again.referralId]);
    expect(theirs.get(again.referralId)).toContain(again.referralId);
    await office.step('stf_pmc_admin', again.referralId, 'RECEIVE');
  });

  test('another agency than the suggested one may be named', async () => {
    await decline('agy_federation_chenggong');
    const again = await office.act(clerk, rerouteReferral, { referralId, toAgencyId: committee });
    expect(await row(again.referralId)).toMatchObject({ to_agency_id: committee });
  });

  test('what nobody accepted in time is sent elsewhere too, when somebody says where', async () => {
    office.clock.moveTo(new Date(office.clock.now().getTime() + 20 * 86_400_000));
    await office.lapse(referralId);
    await expect(office.act(clerk, rerouteReferral, { referralId })).rejects.toThrow('STEP_NEEDS_MORE toAgencyId');
    const again = await office.act(clerk, rerouteReferral, { referralId, toAgencyId: committee });
    expect(await row(again.referralId)).toMatchObject({ state: 'SENT', follows_referral_id: referralId });
  });

  test('nothing else is sent elsewhere, and nobody else sends it', async () => {
    await expect(office.act(clerk, rerouteReferral, { referralId, toAgencyId: committee })).rejects.toThrow(
      'NOT_REROUTABLE referralId',
    );
    await decline(committee);
    await expect(office.act(admin, rerouteReferral, { referralId })).rejects.toThrow('NOT_FOUND referralId');
    await expect(office.act('stf_prosecutor', rerouteReferral, { referralId })).rejects.toThrow('NOT_FOUND referralId');
  });

  test('a refused sending leaves the declined one as it was', async () => {
    await decline(committee);
    await expect(office.act(clerk, rerouteReferral, { referralId, toAgencyId: 'agy_prosecutor' })).rejects.toThrow(
      'NOT_FOUND toAgencyId',
    );
    await expect(office.act(clerk, rerouteReferral, { referralId, toAgencyId: station })).rejects.toThrow(
      'REFERRAL_CYCLE toAgencyId',
    );
    expect(await row(referralId)).toMatchObject({ state: 'DECLINED' });
  });

  test('a hand-off follows only one of its sender’s own', async () => {
    const other = await complaint(office, `他案-${matters}`);
    const sending = { kind: 'R08', toAgencyId: committee, documents: [], disputeId: other };
    await expect(office.act(clerk, sendReferral, { ...sending, followsReferralId: referralId })).rejects.toThrow(
      'NOT_FOUND followsReferralId',
    );
  });
});
