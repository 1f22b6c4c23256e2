import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { morning } from '../../../seeds/demo/story.ts';
import { openTestHub, type TestHub } from '../../support/hub.ts';
import { clocksOf, codes, done, paper, seen, tried } from '../ask-act.ts';
import { newDispute, worker } from '../new-dispute.ts';

let hub: TestHub;
const chair = 'stf_union_chair';
const officer = 'stf_union_officer';

beforeAll(async () => {
  hub = await openTestHub();
}, 120_000);
afterAll(() => hub.stop());

let serial = 0;
const letter = (disputeId: string, kind: string, more: object = {}) => ({
  disputeId,
  kind,
  number: `呈工监〔2026〕${(serial += 1)}号`,
  facts: '未按月足额支付工资',
  articles: ['劳动合同法第30条'],
  demand: '限期补发',
  ...more,
});
const served = (disputeId: string, letterId: string, more: object = {}) => ({
  disputeId,
  letterId,
  method: 'IN_PERSON',
  proof: [paper('DELIVERY_PROOF')],
  ...more,
});

interface Letter {
  id: string;
  kind: string;
  facts: string | null;
  result: string | null;
  deliveredOn: string | null;
}

async function lettersOf(disputeId: string, staffId = officer): Promise<Letter[]> {
  const fields = 'union { supervisionLetters { id kind facts result deliveredOn } }';
  const dispute = await seen<{ union: { supervisionLetters: Letter[] } | null } | null>(
    hub,
    staffId,
    disputeId,
    fields,
  );
  return dispute?.union?.supervisionLetters ?? [];
}

async function issued(disputeId: string, kind: string, more: object = {}): Promise<string> {
  await done(hub, chair, 'issueSupervisionLetter', letter(disputeId, kind, more));
  return (await lettersOf(disputeId)).at(-1)!.id;
}

async function tracksOf(disputeId: string): Promise<unknown> {
  const sql = 'select track, state from track where dispute_id = $1';
  return hub.database.systemQuery({ name: '', text: sql } as never, [disputeId]);
}

describe('the three documents', () => {
  test('go from reminder to opinion to suggestion, each with its own period from its delivery', async () => {
    hub.clock.moveTo(morning('2026-03-02'));
    const disputeId = await newDispute(hub, officer);
    const reminder = await issued(disputeId, 'REMINDER');
    expect(await clocksOf(hub, officer, disputeId, reminder)).toEqual([]);
    await done(hub, officer, 'deliverSupervisionLetter', served(disputeId, reminder));
    expect(await clocksOf(hub, officer, disputeId, reminder)).toEqual(['UNION_REMINDER_10 RUNNING 2026-03-16']);

    const noReply = { disputeId, letterId: reminder, result: 'NO_REPLY' };
    expect(await codes(hub, officer, 'recordSupervisionResult', noReply)).toEqual(['PERIOD_STILL_RUNS']);
    hub.clock.moveTo(morning('2026-03-17'));
    await done(hub, officer, 'recordSupervisionResult', noReply);

    const opinion = await issued(disputeId, 'OPINION', { previousId: reminder });
    await done(hub, officer, 'deliverSupervisionLetter', served(disputeId, opinion));
    expect(await clocksOf(hub, officer, disputeId, opinion)).toEqual(['UNION_OPINION_REPLY RUNNING 2026-04-08']);
    await done(hub, officer, 'recordSupervisionResult', {
      disputeId,
      letterId: opinion,
      result: 'DISPUTED',
      reply: '不认可',
    });

    const suggestion = await issued(disputeId, 'SUGGESTION', {
      previousId: opinion,
      addresseeAgencyId: 'agy_hrss_chenggong',
    });
    await done(hub, officer, 'deliverSupervisionLetter', served(disputeId, suggestion));
    await done(hub, officer, 'recordSupervisionDocketing', { disputeId, letterId: suggestion });
    expect(await clocksOf(hub, officer, disputeId, suggestion)).toEqual([
      'UNION_SUG_DEPT MET 2026-03-24',
      'UNION_SUG_REPLY RUNNING 2026-04-08',
    ]);
    await done(hub, officer, 'recordSupervisionResult', {
      disputeId,
      letterId: suggestion,
      result: 'ADOPTED',
      reply: '已立案查处',
    });
    expect((await lettersOf(disputeId)).map(({ kind, result }) => [kind, result])).toEqual([
      ['REMINDER', 'NO_REPLY'],
      ['OPINION', 'DISPUTED'],
      ['SUGGESTION', 'ADOPTED'],
    ]);
    expect(await tracksOf(disputeId)).toEqual([{ track: 'SUPERVISION', state: 'CLOSED' }]);
  });

  test('a late answer still counts after no reply', async () => {
    hub.clock.moveTo(morning('2026-03-02'));
    const disputeId = await newDispute(hub, officer);
    const letterId = await issued(disputeId, 'REMINDER');
    await done(hub, officer, 'deliverSupervisionLetter', served(disputeId, letterId));
    hub.clock.moveTo(morning('2026-03-17'));
    await done(hub, officer, 'recordSupervisionResult', { disputeId, letterId, result: 'NO_REPLY' });
    await done(hub, officer, 'recordSupervisionResult', { disputeId, letterId, result: 'CORRECTED', reply: '已补发' });
    expect((await lettersOf(disputeId))[0]).toMatchObject({ result: 'CORRECTED' });
    const again = { disputeId, letterId, result: 'PARTLY', reply: '部分' };
    expect(await codes(hub, officer, 'recordSupervisionResult', again)).toEqual(['ACT_NOT_POSSIBLE_NOW']);
  });
});

describe('who signs', () => {
  test('an opinion is signed by chair or vice-chair in person, a reminder by any officer', async () => {
    const disputeId = await newDispute(hub, officer);
    const { refused } = await tried(hub, officer, 'issueSupervisionLetter', letter(disputeId, 'OPINION'));
    expect(refused).toMatchObject([{ code: 'POST_MAY_NOT_SIGN', allowed: ['UNION_CHAIR'] }]);
    await done(hub, officer, 'issueSupervisionLetter', letter(disputeId, 'REMINDER'));
  });

  test('a suggestion needs an opinion that was refused, unanswered or not followed', async () => {
    const disputeId = await newDispute(hub, officer);
    const to = { addresseeAgencyId: 'agy_hrss_chenggong' };
    const without = letter(disputeId, 'SUGGESTION', to);
    expect(await codes(hub, chair, 'issueSupervisionLetter', without)).toEqual(['OPINION_COMES_FIRST']);
    const opinion = await issued(disputeId, 'OPINION');
    const early = letter(disputeId, 'SUGGESTION', { ...to, previousId: opinion });
    expect(await codes(hub, chair, 'issueSupervisionLetter', early)).toEqual(['OPINION_COMES_FIRST']);
    await done(hub, officer, 'deliverSupervisionLetter', served(disputeId, opinion, { refused: true }));
    await done(hub, chair, 'issueSupervisionLetter', letter(disputeId, 'SUGGESTION', { ...to, previousId: opinion }));
  });

  test('a union below the county makes no suggestion', async () => {
    const agency = {
      id: 'agy_union_town',
      type: 'UNION',
      name: { zh: '某街道总工会', en: 'Town union' },
      level: 'TOWNSHIP',
      region: '530114001',
      capacities: ['REGISTERS', 'REFERS', 'RECEIVES', 'SERVES_WORKERS'],
      superiorId: 'agy_union_chenggong',
    } as const;
    const person = {
      id: 'stf_town_chair',
      agencyId: agency.id,
      name: '街主席',
      roles: ['UNION_CHAIR'],
      active: true,
    } as const;
    await hub.enrol({ agencies: [agency], staff: [person] });
    const disputeId = await newDispute(hub, person.id);
    const input = letter(disputeId, 'SUGGESTION', { addresseeAgencyId: 'agy_hrss_chenggong' });
    expect(await codes(hub, person.id, 'issueSupervisionLetter', input)).toEqual([
      'UNION_BELOW_COUNTY',
      'OPINION_COMES_FIRST',
    ]);
  });
});

describe('a document of supervision', () => {
  test.each([
    ['facts', { facts: `据${worker}反映` }],
    ['facts, with spaces between the characters', { facts: `据${[...worker].join(' ')}反映` }],
    ['demand', { demand: `补发${worker}工资` }],
    ['contact, by telephone', { contact: '138 1234 5678' }],
  ])('names nobody who complained in its %s', async (_field, more) => {
    const disputeId = await newDispute(hub, officer);
    const { refused } = await tried(hub, officer, 'issueSupervisionLetter', letter(disputeId, 'REMINDER', more));
    expect(refused.map(({ code }) => code)).toEqual(['PERSON_NAMED']);
    expect(JSON.stringify(refused)).not.toContain(worker);
  });

  test('is delivered with proof only', async () => {
    const disputeId = await newDispute(hub, officer);
    const letterId = await issued(disputeId, 'REMINDER');
    const bare = served(disputeId, letterId, { proof: [] });
    expect(await codes(hub, officer, 'deliverSupervisionLetter', bare)).toEqual(['DOCUMENT_MISSING']);
    expect((await lettersOf(disputeId))[0]!.deliveredOn).toBeNull();
  });

  test('carries a number once', async () => {
    const disputeId = await newDispute(hub, officer);
    const input = letter(disputeId, 'REMINDER');
    await done(hub, officer, 'issueSupervisionLetter', input);
    expect(await codes(hub, officer, 'issueSupervisionLetter', input)).toEqual(['CASE_NUMBER_TAKEN']);
  });

  test('of a reminder is not adopted, and of a suggestion not corrected', async () => {
    const disputeId = await newDispute(hub, officer);
    const letterId = await issued(disputeId, 'REMINDER');
    await done(hub, officer, 'deliverSupervisionLetter', served(disputeId, letterId));
    const adopted = { disputeId, letterId, result: 'ADOPTED', reply: '采纳' };
    expect(await codes(hub, officer, 'recordSupervisionResult', adopted)).toEqual(['OUTCOME_NOT_OF_KIND']);
  });
});
