import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { AddClaimDocument, AddPartyDocument } from '../../schema/client/graphql.ts';
import { detail, granted, partiesOf } from '../../seeds/demo/story.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { at, clocksOf, done, refused, register, seenBy, standing, take, type Matter } from './records/play.ts';

let hub: TestHub;
const clerk = 'stf_arbitration_clerk';
const arbitrator = 'stf_arbitrator';
const chief = 'stf_arbitrator_two';
let matter: Matter;
let disputeId: string;

beforeAll(async () => {
  hub = await openTestHub();
  const agencyId = 'agy_arbitration_chenggong';
  await hub.enrol({ staff: [{ id: chief, agencyId, name: '仲平', roles: ['ARBITRATOR'], active: true }] });
}, 120_000);
afterAll(() => hub.stop());
beforeEach(async () => {
  at(hub, '2026-03-02');
  matter = await register(hub, clerk);
  disputeId = matter.disputeId;
});

let serial = 0;
const number = () => `呈劳人仲（2026）办字第${++serial}号`;

async function received() {
  const { arbitrations } = await done(hub, clerk, 'receiveArbitration', { disputeId });
  return { disputeId, arbitrationId: arbitrations!.at(-1)!.id };
}

async function accepted() {
  const named = await received();
  await done(hub, clerk, 'docketArbitration', { ...named, docketNumber: number() });
  return named;
}

async function due(rule: string): Promise<string[]> {
  return (await clocksOf(hub, clerk, disputeId, rule)).map(({ dueOn }) => dueOn);
}

const award = (more: object = {}) => ({
  finality: 'NON_FINAL',
  awardedFen: 3_000_000,
  performWithinDays: 10,
  documents: [],
  ...more,
});

describe('an application a party files by itself', () => {
  test('starts five working days, which stand still while the papers are corrected once', async () => {
    const named = await received();
    expect(await due('ARB_DOCKET')).toEqual(['2026-03-09']);
    at(hub, '2026-03-04');
    await done(hub, clerk, 'askArbitrationCorrection', { ...named, what: '补充证据清单', dueOn: '2026-03-11' });
    at(hub, '2026-03-09');
    await done(hub, clerk, 'recordArbitrationCorrection', named);
    expect(await due('ARB_DOCKET')).toEqual(['2026-03-12']);
    const again = { ...named, what: '再补', dueOn: '2026-03-20' };
    expect(await refused(hub, clerk, 'askArbitrationCorrection', again)).toEqual(['ASKED_ONCE_ALREADY']);
  });

  test('once accepted, copy, tribunal and award have their clocks, and the stage is arbitration', async () => {
    await accepted();
    expect([await due('ARB_COPY'), await due('ARB_TRIBUNAL'), await due('ARB_AWARD')]).toEqual([
      ['2026-03-09'],
      ['2026-03-09'],
      ['2026-04-16'],
    ]);
    expect(await standing(hub, clerk, disputeId)).toMatchObject({ stage: 'ARBITRATING' });
  });

  test('not accepted, the worker may go to court', async () => {
    const named = await received();
    const { arbitrations } = await done(hub, clerk, 'refuseArbitration', {
      ...named,
      ground: 'OUT_OF_SCOPE',
      documents: [],
    });
    expect(arbitrations![0]).toMatchObject({ state: 'REFUSED', refusalGround: 'OUT_OF_SCOPE' });
    expect(await standing(hub, clerk, disputeId)).toMatchObject({ channelGround: 'ARBITRATION_REFUSED' });
  });

  test('withdrawn, its clocks are void and it may be brought again', async () => {
    const named = await accepted();
    await done(hub, clerk, 'withdrawArbitration', { ...named, ground: 'APPLICANT_ABSENT' });
    expect(await standing(hub, clerk, disputeId)).toMatchObject({ stage: 'TRIAGED' });
    expect((await received()).arbitrationId).not.toBe(named.arbitrationId);
  });

  test('an act out of its state is refused with the acts that are possible', async () => {
    const named = await received();
    const { errors } = await take(hub, clerk, 'resumeArbitration', named);
    expect(errors).toMatchObject([{ code: 'ACT_NOT_POSSIBLE_NOW', path: ['arbitrationId'] }]);
    expect(errors[0]!.allowed).toEqual([
      'askArbitrationCorrection',
      'docketArbitration',
      'refuseArbitration',
      'withdrawArbitration',
      'certifyArbitrationOverdue',
    ]);
  });
});

describe('the hearing', () => {
  test('needs a tribunal of people who may sit, and notice five clear working days ahead', async () => {
    const named = await accepted();
    expect(await refused(hub, clerk, 'setArbitrationHearing', { ...named, hearingOn: '2026-03-20' })).toEqual([
      'NO_TRIBUNAL_YET',
    ]);
    const two = { ...named, arbitratorIds: [arbitrator, chief], presiderId: clerk };
    expect(await refused(hub, clerk, 'formTribunal', two)).toEqual([
      'TRIBUNAL_OF_ONE_OR_THREE',
      'PRESIDER_NOT_OF_TRIBUNAL',
    ]);
    await done(hub, clerk, 'formTribunal', { ...named, arbitratorIds: [arbitrator], presiderId: arbitrator });
    const { errors } = await take(hub, clerk, 'setArbitrationHearing', { ...named, hearingOn: '2026-03-09' });
    expect(errors).toMatchObject([{ code: 'HEARING_NOTICE_TOO_SHORT', allowed: ['≥ 2026-03-10'] }]);
    const { arbitrationHearings } = await done(hub, clerk, 'setArbitrationHearing', {
      ...named,
      hearingOn: '2026-03-16',
    });
    expect(arbitrationHearings).toMatchObject([
      { noticeDueOn: '2026-03-06', adjournDueOn: '2026-03-10', adjournedOn: null },
    ]);
  });

  test('is put off when asked for in time, and not when late', async () => {
    const named = await accepted();
    await done(hub, clerk, 'formTribunal', { ...named, arbitratorIds: [arbitrator], presiderId: arbitrator });
    const { arbitrationHearings } = await done(hub, clerk, 'setArbitrationHearing', {
      ...named,
      hearingOn: '2026-03-16',
    });
    const asked = { ...named, hearingId: arbitrationHearings![0]!.id, partyId: matter.employer, reason: '代理人冲突' };
    at(hub, '2026-03-11');
    expect(await refused(hub, clerk, 'adjournHearing', asked)).toEqual(['ADJOURNMENT_TOO_LATE']);
    at(hub, '2026-03-10');
    const after = await done(hub, clerk, 'adjournHearing', asked);
    expect(after['arbitrationHearings']).toMatchObject([{ adjournedOn: '2026-03-10' }]);
  });

  test('an arbitrator who was recused leaves an empty seat and cannot be put back', async () => {
    const named = await accepted();
    const seat = { ...named, arbitratorIds: [arbitrator], presiderId: arbitrator };
    await done(hub, clerk, 'formTribunal', seat);
    const recusal = { ...named, arbitratorId: arbitrator, ground: 'PRIVATE_MEETING', granted: true };
    const { arbitrations } = await done(hub, clerk, 'decideRecusal', recusal);
    expect(arbitrations![0]).toMatchObject({ tribunal: [], presiderId: null });
    expect(await refused(hub, clerk, 'formTribunal', seat)).toEqual(['ARBITRATOR_RECUSED']);
  });
});

describe('the forty-five days', () => {
  test('stand still while the case is suspended (ARB-R 47)', async () => {
    const named = await accepted();
    at(hub, '2026-03-12');
    await done(hub, clerk, 'suspendArbitration', { ...named, ground: 'AWAITS_APPRAISAL' });
    at(hub, '2026-03-22');
    await done(hub, clerk, 'resumeArbitration', named);
    expect(await due('ARB_AWARD')).toEqual(['2026-04-27']);
  });

  test('start anew when a party is added (ARB-R 46)', async () => {
    const named = await accepted();
    at(hub, '2026-03-16');
    await done(hub, clerk, 'restartArbitration', { ...named, ground: 'PARTY_ADDED' });
    expect((await due('ARB_AWARD')).at(-1)).toBe('2026-04-30');
  });

  test('are lengthened by fifteen at most, and only when the parties are told', async () => {
    const named = await accepted();
    expect(await refused(hub, clerk, 'extendArbitration', { ...named, days: 15, partiesTold: false })).toEqual([
      'PARTIES_NOT_TOLD',
    ]);
    expect(await refused(hub, clerk, 'extendArbitration', { ...named, days: 16, partiesTold: true })).toEqual([
      'DEADLINE_EXTENSION_TOO_LONG',
    ]);
    await done(hub, clerk, 'extendArbitration', { ...named, days: 15, partiesTold: true });
    expect(await due('ARB_AWARD')).toEqual(['2026-05-06']);
  });

  test('being over opens the way to court, unless there is a good cause (LDI-1 12)', async () => {
    const named = await accepted();
    at(hub, '2026-04-16');
    expect(await refused(hub, clerk, 'certifyArbitrationOverdue', named)).toEqual(['PERIOD_STILL_RUNNING']);
    at(hub, '2026-04-17');
    const excused = await done(hub, clerk, 'certifyArbitrationOverdue', { ...named, excuse: 'APPRAISAL' });
    expect(excused['arbitrations']![0]).toMatchObject({ state: 'ACCEPTED', overdueExcuse: 'APPRAISAL' });
    expect(await standing(hub, clerk, disputeId)).toMatchObject({ channelGround: null });
    await done(hub, clerk, 'certifyArbitrationOverdue', named);
    expect(await standing(hub, clerk, disputeId)).toMatchObject({ channelGround: 'ARBITRATION_REFUSED' });
  });
});

describe('the award', () => {
  test('is final item by item, measured by twelve minimum wages of the place (ARB-R 50)', async () => {
    const named = await accepted();
    const items = [
      { claimId: matter.claims[0], awardedFen: 2_000_000 },
      { claimId: matter.claims[1], awardedFen: 9_000_000 },
    ];
    const entry = award({ ...named, items, awardedFen: 11_000_000, monthlyMinimumFen: 207_000 });
    const { errors } = await take(hub, arbitrator, 'recordAward', entry);
    expect(errors).toMatchObject([{ code: 'FINALITY_DOES_NOT_FIT', allowed: ['MIXED'] }]);
    const { arbitrationAwards } = await done(hub, arbitrator, 'recordAward', { ...entry, finality: 'MIXED' });
    expect(arbitrationAwards).toMatchObject([{ finality: 'MIXED', items: [{ isFinal: true }, { isFinal: false }] }]);
  });

  test('of a part comes first and leaves the case open', async () => {
    const named = await accepted();
    const items = [{ claimId: matter.claims[0], awardedFen: 2_000_000 }];
    const part = {
      ...named,
      finality: 'FINAL',
      awardedFen: 2_000_000,
      performWithinDays: 10,
      items,
      monthlyMinimumFen: 207_000,
    };
    const { arbitrations, arbitrationAwards } = await done(hub, arbitrator, 'recordPartialAward', part);
    expect(arbitrations![0]).toMatchObject({ state: 'ACCEPTED', awardedFen: null });
    expect(arbitrationAwards).toMatchObject([{ isPartial: true, items: [{ claimType: 'WAGES', isFinal: true }] }]);
  });

  test('served, gives each worker fifteen days and the employer of a final award thirty (LDMAL 48-49)', async () => {
    const named = await accepted();
    await done(hub, arbitrator, 'recordAward', award({ ...named, finality: 'FINAL', isDefault: true }));
    at(hub, '2026-04-01');
    const paper = { ...named, paper: 'AWARD', method: 'POST' };
    await done(hub, clerk, 'serveArbitrationPapers', { ...paper, to: 'WORKER', partyId: matter.worker });
    await done(hub, clerk, 'serveArbitrationPapers', { ...paper, to: 'EMPLOYER', partyId: matter.employer });
    expect([await due('SUIT_15'), await due('SETASIDE_30')]).toEqual([['2026-04-16'], ['2026-05-06']]);
    const twice = { ...paper, to: 'WORKER', partyId: matter.worker };
    expect(await refused(hub, clerk, 'serveArbitrationPapers', twice)).toEqual(['ALREADY_SERVED']);
  });

  test('final in part leaves the employer both ways, each for its part', async () => {
    const named = await accepted();
    await done(hub, arbitrator, 'recordAward', award({ ...named, finality: 'MIXED' }));
    at(hub, '2026-04-01');
    await done(hub, clerk, 'serveArbitrationPapers', { ...named, paper: 'AWARD', to: 'EMPLOYER' });
    expect([await due('SUIT_15'), await due('SETASIDE_30')]).toEqual([['2026-04-16'], ['2026-05-06']]);
  });

  test('takes effect worker by worker: who does not sue is not held up by who was served later (LDI-1 17)', async () => {
    const named = await accepted();
    const another = { disputeId, role: 'WORKER' as const, name: '李二' };
    granted((await hub.as(clerk).ask(AddPartyDocument, { input: another })).addParty);
    const [, second] = partiesOf(await detail(hub.as(clerk), disputeId), 'WORKER');
    const claims: string[] = [];
    for (const [partyId, amountFen] of [[matter.worker, 100] as const, [second!, 200] as const]) {
      const claim = { disputeId, partyId, type: 'WAGES' as const, amountFen };
      granted((await hub.as(clerk).ask(AddClaimDocument, { input: claim })).addClaim);
      const { nodes } = (await detail(hub.as(clerk), disputeId)).claims!;
      claims.push(nodes.at(-1)!.id);
    }
    const items = claims.map((claimId, index) => ({ claimId, awardedFen: 100 * (index + 1) }));
    await done(hub, arbitrator, 'recordAward', award({ ...named, items, awardedFen: 300 }));
    const paper = { ...named, paper: 'AWARD' };
    await done(hub, clerk, 'serveArbitrationPapers', { ...paper, to: 'WORKER', partyId: matter.worker });
    await done(hub, clerk, 'serveArbitrationPapers', { ...paper, to: 'EMPLOYER', partyId: matter.employer });
    at(hub, '2026-03-10');
    await done(hub, clerk, 'serveArbitrationPapers', { ...paper, to: 'WORKER', partyId: second });
    at(hub, '2026-03-18');
    const effect = (partyId: string | undefined) => refused(hub, clerk, 'confirmAwardEffective', { ...named, partyId });
    expect(await effect(second)).toEqual(['SUIT_PERIOD_RUNNING']);
    expect(await effect(matter.worker)).toEqual([]);
    expect(await effect(matter.worker)).toEqual(['ALREADY_EFFECTIVE']);
    at(hub, '2026-03-26');
    expect(await effect(second)).toEqual([]);
    const { obligations } = await detail(hub.as(clerk), disputeId);
    expect(obligations!.map(({ amountFen }) => amountFen)).toEqual([100, 200]);
  });

  test('served by public notice counts from the end of its thirty days', async () => {
    const named = await accepted();
    await done(hub, arbitrator, 'recordAward', award(named));
    const paper = { ...named, paper: 'AWARD', to: 'EMPLOYER', method: 'PUBLIC_NOTICE', publishedOn: '2026-03-02' };
    at(hub, '2026-04-01');
    expect(await refused(hub, clerk, 'serveArbitrationPapers', paper)).toEqual(['NOTICE_STILL_RUNNING']);
    at(hub, '2026-04-02');
    await done(hub, clerk, 'serveArbitrationPapers', paper);
  });
});

describe('mediation in arbitration', () => {
  test('binds with the second signature, and can be enforced from then on (LDMAL 42)', async () => {
    const named = await accepted();
    const made = { ...named, partyId: matter.worker, amountFen: 2_500_000, dueOn: '2026-04-01' };
    await done(hub, arbitrator, 'mediateArbitration', made);
    const signed = (side: string) => done(hub, clerk, 'signArbitrationMediation', { ...named, side, documents: [] });
    expect((await signed('WORKER'))['arbitrations']![0]).toMatchObject({ state: 'MEDIATED', effectiveOn: null });
    expect((await signed('EMPLOYER'))['arbitrations']![0]).toMatchObject({
      state: 'EFFECTIVE',
      effectiveOn: '2026-03-02',
    });
    expect(await standing(hub, clerk, disputeId)).toMatchObject({ stage: 'PERFORMING' });
    expect(await due('ENF_2Y')).toEqual(['2028-04-03']);
  });

  test('advance execution is ruled for wages only when rights are clear and life is affected (LDMAL 44)', async () => {
    const named = await accepted();
    const [claimId] = matter.claims;
    const ruling = {
      ...named,
      partyId: matter.worker,
      claimId,
      amountFen: 500_000,
      rightsClear: false,
      lifeAffected: true,
      guaranteeWaived: true,
    };
    expect(await refused(hub, arbitrator, 'orderAdvanceExecution', ruling)).toEqual(['ADVANCE_CONDITIONS_NOT_MET']);
    const { advanceRulings } = await done(hub, arbitrator, 'orderAdvanceExecution', { ...ruling, rightsClear: true });
    expect(advanceRulings).toMatchObject([{ amountFen: 500_000, guaranteeWaived: true }]);
  });
});

describe('who does what', () => {
  test('a clerk makes no award, and another commission finds no case', async () => {
    const named = await accepted();
    await expect(take(hub, clerk, 'recordAward', award(named))).rejects.toThrow('FORBIDDEN');
    expect(await refused(hub, 'stf_jd_arb_clerk', 'recordArbitrationAnswer', named)).toEqual(['NOT_FOUND']);
    expect(await seenBy(hub, 'stf_jd_arb_clerk', disputeId)).toEqual({});
  });
});
