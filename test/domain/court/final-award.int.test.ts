import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { docketCase } from '../../../src/commands/court/docket-case.ts';
import { informCourt } from '../../../src/commands/court/inform-court.ts';
import { issueRuling } from '../../../src/commands/court/issue-ruling.ts';
import { receiveApplication } from '../../../src/commands/court/receive-application.ts';
import { receiveComplaint } from '../../../src/commands/court/receive-complaint.ts';
import { refuseComplaint } from '../../../src/commands/court/refuse-complaint.ts';
import { serveCourtPaper } from '../../../src/commands/court/serve-court-paper.ts';
import type { Database } from '../../../src/storage/database.ts';
import { AgencyRow, StaffRow } from '../../../src/storage/entities/directory.ts';
import { statement } from '../../../src/storage/statement.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { clerk, CourtOffice, judge, type Matter } from './court-office.ts';

let database: Database;
let court: CourtOffice;

const intermediate = { id: 'agy_court_kunming', judge: 'stf_kunming_judge', clerk: 'stf_kunming_clerk' };

beforeAll(async () => {
  database = await openTestDatabase();
  await CourtOffice.open(database);
  await database.transact(async (em) => {
    await em.insertMany(AgencyRow, [
      {
        id: intermediate.id,
        nameZh: '昆明市中级人民法院',
        nameEn: 'Kunming Intermediate People’s Court',
        type: 'COURT',
        level: 'CITY',
        region: '530100',
        capacities: ['REGISTERS', 'REFERS', 'RECEIVES', 'ADJUDICATES'],
        superiorId: null,
      },
    ]);
    await em.insertMany(StaffRow, [
      { id: intermediate.judge, agencyId: intermediate.id, name: '高审', roles: ['JUDGE'], active: true },
      { id: intermediate.clerk, agencyId: intermediate.id, name: '高立', roles: ['COURT_FILING_CLERK'], active: true },
    ]);
  });
  // A second office reads the directory anew, with the court that was added.
  court = await CourtOffice.open(database);
}, 60_000);
afterAll(() => database.close());

const award = statement(`insert into arbitration
  (id, dispute_id, agency_id, docket_number, accepted_at, awarded_at, finality, state)
  values ('arb_' || $1, $1, 'agy_arbitration_chenggong', '仲' || $1, '2026-01-05', '2026-02-20', $2, 'AWARDED')`);
const served = statement(`insert into deadline
  (id, dispute_id, subject_id, rule, bearer_agency_id, field_group, group_bit, state, started_at, due_on, due_at, calendar_uncertain, extension_days, pauses)
  values ('ddl_' || $2 || $1, $1, 'arb:' || $3, $2, 'agy_arbitration_chenggong', 'F0', 1, 'RUNNING', '2026-02-24', $4::date, $4::date + interval '15 hours 59 minutes', false, 0, '[]')`);

/** A matter in which the commission has awarded and served on 24 February. */
async function awarded(finality: 'FINAL' | 'NON_FINAL'): Promise<Matter> {
  const matter = await court.on('2026-02-24').matter(null);
  const { disputeId } = matter;
  await database.systemQuery(award, [disputeId, finality]);
  await database.systemQuery(statement(`update dispute set stage = 'AWAITING_SUIT' where id = $1`), [disputeId]);
  await database.systemQuery(served, [disputeId, 'SUIT_15', 'WORKER', '2026-03-11']);
  const [rule, due] = finality === 'FINAL' ? ['SETASIDE_30', '2026-03-26'] : ['SUIT_15', '2026-03-11'];
  if (finality === 'FINAL') await database.systemQuery(served, [disputeId, rule, 'EMPLOYER', due]);
  return matter;
}

let number = 300;
const suit = (disputeId: string, partyId?: string) => ({
  disputeId,
  type: 'CIVIL' as const,
  caseNumber: `（2026）云0114民初${(number += 1)}号`,
  ...(partyId ? { partyId } : {}),
});

describe('after a final award', () => {
  test('negative 6 an employer that sues is told of the one way that is open: setting aside', async () => {
    const { disputeId, employer } = await awarded('FINAL');
    const sued = await court.refused(clerk, docketCase, suit(disputeId, employer));
    expect(sued).toEqual(['FINAL_AWARD_SET_ASIDE_ONLY']);
    expect(await court.refused(clerk, docketCase, suit(disputeId))).toEqual(['PLAINTIFF_REQUIRED']);
  });

  test('a worker sues, within fifteen days', async () => {
    const { disputeId, workers } = await awarded('FINAL');
    expect(await court.on('2026-03-12').refused(clerk, docketCase, suit(disputeId, workers[0]!))).toContain(
      'SUIT_TOO_LATE',
    );
    await court.on('2026-03-11').act(clerk, docketCase, suit(disputeId, workers[0]!));
    expect(await court.clocks(disputeId, 'SUIT_15')).toMatchObject([{ state: 'MET' }]);
  });

  test('an employer whose suit was not accepted has thirty days more from that ruling', async () => {
    const { disputeId, employer } = await awarded('FINAL');
    await court.act(clerk, receiveComplaint, { disputeId, copies: 1, mediationAgreed: false, partyId: employer });
    const courtCaseId = await court.caseId(disputeId, 'PRE_SUIT');
    await court.act(judge, refuseComplaint, { disputeId, courtCaseId, documents: [] });
    await court.on('2026-03-02').serve(disputeId, courtCaseId, ['RULING', employer]);
    expect((await court.due(disputeId, 'SETASIDE_30')).sort()).toEqual(['2026-03-26', '2026-04-01']);
  });

  test('the intermediate court sets it aside, after which each side has fifteen days to sue', async () => {
    const matter = await awarded('FINAL');
    const { disputeId, employer, workers } = matter;
    await court.act(clerk, receiveComplaint, { disputeId, copies: 1, mediationAgreed: false, partyId: employer });
    const preSuit = await court.caseId(disputeId, 'PRE_SUIT');
    const application = { disputeId, type: 'SET_ASIDE', partyId: employer } as const;
    expect(await court.refused(clerk, receiveApplication, application)).toEqual(['COURT_LEVEL_WRONG']);
    const basic = { disputeId, courtCaseId: preSuit, toAgencyId: 'agy_court_xishan', ground: 'SET_ASIDE' } as const;
    expect(await court.refused(clerk, informCourt, basic)).toEqual(['COURT_LEVEL_WRONG']);
    await court.act(clerk, informCourt, { ...basic, toAgencyId: intermediate.id });

    const byWorker = { ...application, partyId: workers[0]! };
    expect(await court.refused(intermediate.clerk, receiveApplication, byWorker)).toEqual([
      'SET_ASIDE_BY_EMPLOYER_ONLY',
    ]);
    await court.on('2026-03-20').act(intermediate.clerk, receiveApplication, application);
    expect((await court.clocks(disputeId, 'SETASIDE_30'))[0]!.state).toBe('MET');
    const courtCaseId = await court.caseId(disputeId, 'SET_ASIDE');
    const docket = { disputeId, courtCaseId, type: 'SET_ASIDE', caseNumber: '（2026）云01民特61号' } as const;
    await court.act(intermediate.clerk, docketCase, docket);
    const ruling = { disputeId, courtCaseId, ruling: 'SET_ASIDE', documents: [] };
    await court.act(intermediate.judge, issueRuling, ruling);
    const service = {
      disputeId,
      courtCaseId,
      paper: 'RULING',
      partyIds: [workers[0]!, employer],
      method: 'DIRECT',
    } as const;
    await court.on('2026-04-10').act(intermediate.clerk, serveCourtPaper, { ...service, documents: [] });
    expect(await court.due(disputeId, 'SETASIDE_SUIT_15')).toEqual(['2026-04-27', '2026-04-27']);
    await court.on('2026-04-27').act(clerk, docketCase, suit(disputeId, employer));
  });

  test('set aside is asked for in thirty days, or not at all', async () => {
    const { disputeId, employer } = await awarded('FINAL');
    await court.act(clerk, receiveComplaint, { disputeId, copies: 1, mediationAgreed: false, partyId: employer });
    const preSuit = await court.caseId(disputeId, 'PRE_SUIT');
    const informed = { disputeId, courtCaseId: preSuit, toAgencyId: intermediate.id, ground: 'SET_ASIDE' } as const;
    await court.act(clerk, informCourt, informed);
    const application = { disputeId, type: 'SET_ASIDE', partyId: employer } as const;
    expect(await court.on('2026-03-27').refused(intermediate.clerk, receiveApplication, application)).toContain(
      'SET_ASIDE_TOO_LATE',
    );
  });
});

describe('after an award that is not final', () => {
  test('an employer sues as a worker does, and there is nothing to be set aside', async () => {
    const { disputeId, employer } = await awarded('NON_FINAL');
    await court.act(clerk, docketCase, suit(disputeId, employer));
    expect(await court.stage(disputeId)).toBe('LITIGATING');
  });
});
