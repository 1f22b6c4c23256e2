import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { recordConsent } from '../../src/commands/record-consent.ts';
import { receiveComplaint } from '../../src/commands/court/receive-complaint.ts';
import { registerDispute } from '../../src/commands/register-dispute.ts';
import { sendReferral } from '../../src/commands/send-referral.ts';
import { findStuck } from '../../src/cli/find-stuck.ts';
import { kindClocks } from '../../src/domain/loop/kind-clocks.ts';
import { stuckPatternNames, stuckPatterns, type StuckPatternName } from '../../src/domain/loop/stuck-patterns.ts';
import { referralKinds } from '../../src/kinds/index.ts';
import type { Database } from '../../src/storage/database.ts';
import { findingsFor, findingsOf } from '../../src/storage/reads/stuck-loops.ts';
import { ViewedDatabase } from '../../src/storage/viewed-database.ts';
import { playWhatComesBack, playWholeMatter } from '../domain/referral/matters.ts';
import { Office, papers } from '../domain/referral/office.ts';
import { openTestDatabase } from '../support/test-database.ts';

const station = 'agy_station_yunhua';
const clerk = 'stf_court_clerk';
const admin = 'stf_station_admin';
const mediator = 'stf_mediator';
const clocks = kindClocks([...referralKinds.values()]);
const day = 86_400_000;

let database: Database;
let office: Office;

beforeAll(async () => {
  database = await openTestDatabase();
  office = await Office.open(database);
}, 60_000);
afterAll(() => database.close());

/** What the person is told of, read with the person's own rights. */
function findingsSeenBy(staffId: string) {
  const viewer = { principal: office.principal(staffId), now: office.clock.now() };
  return findingsFor(new ViewedDatabase(database, viewer), viewer, clocks);
}

let disputeId: string;
let referralId: string;
let matters = 0;

/** A complaint that is assigned to the station; nothing is the matter with it. */
beforeEach(async () => {
  matters += 1;
  disputeId = (
    await office.act(clerk, registerDispute, {
      cause: 'REMUNERATION_CLAIM',
      relationType: 'LABOUR_RELATION',
      channelGround: 'WAGE_IOU',
      channel: 'WALK_IN',
      headcount: 1,
      ownNumber: `2025-卡-${matters}`,
      statement: '要求支付所欠工资。',
      parties: [
        { role: 'WORKER', name: '甲' },
        { role: 'EMPLOYER', name: '乙公司' },
      ],
      claims: [{ type: 'WAGES', amountFen: 1000 }],
    })
  ).disputeId;
  await office.act(clerk, receiveComplaint, { disputeId, copies: 1, mediationAgreed: true });
  const parties = await office.rows<{ id: string }>('select id from party where dispute_id = $1', disputeId);
  await office.act(clerk, recordConsent, {
    disputeId,
    purpose: 'R08',
    partyIds: parties.map(({ id }) => id),
    method: 'SIGNED_PAPER',
    sensitiveAgreed: true,
  });
  referralId = await send(null);
});

async function send(hold: 'DRAFT' | null): Promise<string> {
  const documents = papers('ASSIGNED_MEDIATION_LETTER', 'COMPLAINT');
  return (await office.act(clerk, sendReferral, { disputeId, kind: 'R08', toAgencyId: station, hold, documents }))
    .referralId;
}

const accept = () => office.step(admin, referralId, 'ACCEPT', { assigneeId: mediator, conflictCleared: true });
const change = (sql: string, ...params: unknown[]) => office.rows(sql, ...params);

/** How each pattern comes about: lawful steps as far as they go, then the table is broken by hand. */
const seeds: Record<StuckPatternName, () => Promise<unknown>> = {
  RECEIVER_CANNOT_ACT: () => change('update staff set active = false where agency_id = $1', station),
  NOTICE_UNDELIVERED: async () => {
    const author = [office.principal(admin).staffId, office.clock.now()];
    await change(
      `insert into webhook_endpoint (id, agency_id, name_zh, name_en, url, state, created_by, created_at, changed_by, changed_at)
       values ($1, $2, '收件', 'Intake', 'https://a.example/', 'PAUSED', $3, $4, $3, $4)`,
      ...[`whe_${referralId}`, station, ...author],
    );
    await change(
      `insert into webhook_delivery (endpoint_id, agency_id, event_id, kind, dispute_id, state, due_at, next_at)
       select $1, $2, f.id, 'FACT', f.dispute_id, 'WAITING', $3, $3 from fact f
       where f.referral_id = $4 and f.type = 'ReferralOpened'`,
      ...[`whe_${referralId}`, station, office.clock.now(), referralId],
    );
  },
  ASSIGNEE_LEFT: async () => {
    await accept();
    await change('update staff set active = false where id = $1', mediator);
  },
  CLOSED_WITH_OPEN_REFERRAL: () =>
    change(`update dispute set stage = 'CLOSED', closed_at = $2 where id = $1`, disputeId, office.clock.now()),
  ACCEPTED_WITHOUT_CLOCK: async () => {
    await accept();
    await change(`delete from deadline where referral_id = $1 and rule = 'PRESUIT_30'`, referralId);
  },
  RETURNED_UNACKNOWLEDGED: async () => {
    await office.step(admin, referralId, 'DECLINE', { declineReason: 'CAPACITY', reason: '人手不足' });
    office.clock.moveTo(new Date(office.clock.now().getTime() + 8 * day));
  },
  ACCOUNTABLE_WITHOUT_PART: async () => {
    await accept();
    await change(
      'update participation set to_at = $3 where dispute_id = $1 and agency_id = $2',
      disputeId,
      station,
      office.clock.now(),
    );
  },
  CLOCK_ON_CLOSED_REFERRAL: async () => {
    await office.step(admin, referralId, 'DECLINE', { declineReason: 'CAPACITY', reason: '人手不足' });
    await office.step(clerk, referralId, 'ACKNOWLEDGE');
    await change(`update deadline set state = 'RUNNING' where referral_id = $1`, referralId);
  },
  PAUSED_WITH_NOBODY_TO_RESUME: async () => {
    await office.step(clerk, referralId, 'WITHDRAW', { reason: '误送' });
    await change(`update deadline set state = 'PAUSED' where dispute_id = $1 and rule = 'COURT_DOCKET'`, disputeId);
  },
  STALE_DRAFT: async () => {
    await office.step(clerk, referralId, 'WITHDRAW', { reason: '误送' });
    await send('DRAFT');
    office.clock.moveTo(new Date(office.clock.now().getTime() + 31 * day));
  },
  CONSENT_WITHDRAWN: () =>
    change(`update consent set withdrawn_at = $2 where dispute_id = $1`, disputeId, office.clock.now()),
  LAPSED_NOT_REROUTED: async () => {
    office.clock.moveTo(new Date(office.clock.now().getTime() + 20 * day));
    await office.lapse(referralId);
    office.clock.moveTo(new Date(office.clock.now().getTime() + 4 * day));
  },
  OVERDUE_UNWARNED: async () => {
    await accept();
    office.clock.moveTo(new Date(office.clock.now().getTime() + 60 * day));
  },
};

const now = () => office.clock.now();
const findings = (pattern: StuckPatternName) => findingsOf(database, pattern, { now: now(), clocks });
const ofDispute = async (pattern: StuckPatternName) =>
  (await findings(pattern)).filter((finding) => finding.disputeId === disputeId);

describe('the search for stuck loops', () => {
  test('knows thirteen patterns, each with what to do about it', () => {
    expect(stuckPatternNames).toHaveLength(13);
    for (const { title, fix } of Object.values(stuckPatterns)) {
      for (const { zh, en } of [title, fix]) {
        expect(zh).toMatch(/[\u4e00-\u9fff]/);
        expect(en).toMatch(/^[A-Z]/);
      }
    }
  });

  test('finds nothing where nothing is the matter: sent, accepted, ended, acknowledged', async () => {
    const clean = async () => Promise.all(stuckPatternNames.map(ofDispute));
    expect((await clean()).flat()).toEqual([]);
    await accept();
    expect((await clean()).flat()).toEqual([]);
    await office.step(mediator, referralId, 'TERMINATE', { reason: '一方拒绝' });
    await office.step(clerk, referralId, 'ACKNOWLEDGE');
    expect((await clean()).flat()).toEqual([]);
  });

  test.each(stuckPatternNames)('finds %s', async (pattern) => {
    expect(await ofDispute(pattern)).toEqual([]);
    await seeds[pattern]();
    const [found, ...more] = await ofDispute(pattern);
    expect(
      more.filter(({ referralId: about }) => about === found?.referralId && pattern !== 'OVERDUE_UNWARNED'),
    ).toEqual([]);
    expect(found).toMatchObject({ pattern, disputeId });
    expect(found!.since).toBeInstanceOf(Date);
    const { lines, count } = await findStuck(database, { now: now(), clocks });
    expect(count).toBeGreaterThan(0);
    expect(lines.join('\n')).toContain(stuckPatterns[pattern].fix.en);
    await change('update staff set active = true');
  });

  test('tells the court what is stuck in its own dispute, and a stranger nothing', async () => {
    await seeds.CONSENT_WITHDRAWN();
    const seenBy = async (staffId: string) => {
      const found = await findingsSeenBy(staffId);
      return found.filter((finding) => finding.disputeId === disputeId).map(({ pattern }) => pattern);
    };
    expect(await seenBy(clerk)).toEqual(['CONSENT_WITHDRAWN']);
    expect(await seenBy(admin)).toEqual([]);
    expect(await seenBy('stf_prosecutor')).toEqual([]);
  });

  test('tells its sender of a draft that lies', async () => {
    await seeds.STALE_DRAFT();
    const found = await findingsSeenBy(clerk);
    expect(found.some(({ pattern, disputeId: about }) => pattern === 'STALE_DRAFT' && about === disputeId)).toBe(true);
  });
});

test('two whole matters, played by lawful steps, leave nothing stuck but clocks nobody was there to warn of', async () => {
  office.clock.moveTo(new Date('2025-08-27T02:00:00Z'));
  const played = [await playWholeMatter(office), await playWhatComesBack(office)];
  const found = (await Promise.all(stuckPatternNames.map(findings))).flat();
  const stuck = found.filter((finding) => played.includes(finding.disputeId));
  expect(stuck.filter(({ pattern }) => pattern !== 'OVERDUE_UNWARNED')).toEqual([]);
});
