import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { flowerMarket } from '../../seeds/demo/flower-market.ts';
import { clocks, consent, detail, granted, morning, paper, partiesOf, send, step } from '../../seeds/demo/story.ts';
import { startDemoHub, type DemoHub } from '../../src/cli/demo-hub.ts';
import { playStory } from '../../src/cli/play-story.ts';
import { ConsentFactsDocument, WithdrawConsentDocument } from '../../schema/client/graphql.ts';
import { openTestDatabase } from '../support/test-database.ts';

let demo: DemoHub;
const story = flowerMarket();
const station = 'agy_station_yunhua';
const papers = [paper('ASSIGNED_MEDIATION_LETTER', '委派调解函'), paper('COMPLAINT', '起诉状')];

beforeAll(async () => {
  demo = await startDemoHub(await openTestDatabase(), morning('2025-08-27'));
  const toTheAssignment = { ...story, steps: story.steps.slice(0, 2) };
  for await (const played of playStory(toTheAssignment, demo.scene)) expect(played.told).toHaveLength(1);
}, 120_000);
afterAll(() => demo.hub.stop());

async function assignment() {
  const clerk = await demo.client('stf_court_clerk');
  const { referrals, ...rest } = await detail(clerk, story.subject().disputeId);
  return { ...rest, referral: referrals!.nodes.at(-1)! };
}

async function docketClock() {
  const { deadlines } = await detail(await demo.client('stf_court_clerk'), story.subject().disputeId);
  return deadlines!.nodes.find(({ rule }) => rule.id === 'COURT_DOCKET')!;
}

describe('an assignment nobody answers', () => {
  test('is left alone while its three working days run, the docket clock of the court standing still', async () => {
    demo.clock.moveTo(morning('2025-09-03'));
    expect(await demo.hub.sweep()).toBe(0);
    expect((await assignment()).referral.state).toBe('SENT');
    expect((await docketClock()).state).toBe('PAUSED');
  });

  test('comes back by itself on the next day; the court is accountable and its clock runs again', async () => {
    demo.clock.moveTo(morning('2025-09-04'));
    expect(await demo.hub.sweep()).toBe(1);
    expect(await demo.hub.sweep()).toBe(0);
    const { referral, accountableAgency } = await assignment();
    expect(referral.state).toBe('LAPSED');
    expect(accountableAgency!.id).toBe('agy_court_chenggong');
    expect(await docketClock()).toMatchObject({ state: 'RUNNING', dueOn: '2025-09-09' });
  });

  test('leaves the station nothing to see', async () => {
    await expect(detail(await demo.client('stf_station_admin'), story.subject().disputeId)).rejects.toThrow(
      'does not see',
    );
  });

  test('can be sent again at once, before the lapse is acknowledged', async () => {
    const clerk = await demo.client('stf_court_clerk');
    const { disputeId } = story.subject();
    const lapsed = (await assignment()).referral.id;
    const second = await send(clerk, { disputeId, kind: 'R08', toAgencyId: station, documents: papers });
    await step(clerk, disputeId, lapsed, { step: 'ACKNOWLEDGE' });
    expect((await clocks(clerk, disputeId)).filter(({ rule }) => rule === 'ASSIGN_ACCEPT').at(-1)!.dueOn).toBe(
      '2025-09-09',
    );
    await step(await demo.client('stf_station_admin'), disputeId, second, {
      step: 'ACCEPT',
      assigneeId: 'stf_mediator',
      conflictCleared: true,
    });
  });

  test('a worker who withdraws consent on day three ends it: it returns, and the station sees no more', async () => {
    demo.clock.moveTo(morning('2025-09-07'));
    const clerk = await demo.client('stf_court_clerk');
    const { disputeId } = story.subject();
    const seen = await detail(clerk, disputeId);
    const [worker] = partiesOf(seen, 'WORKER');
    await consent(clerk, disputeId, 'R08', [worker!]);
    const consentId = await newestConsent(disputeId);
    granted((await clerk.ask(WithdrawConsentDocument, { input: { disputeId, consentId } })).withdrawConsent);
    const { referral, stage } = await assignment();
    expect({ state: referral.state, stage }).toEqual({ state: 'TERMINATED', stage: 'TRIAGED' });
    expect((await docketClock()).state).toBe('RUNNING');
    await expect(detail(await demo.client('stf_mediator'), disputeId)).rejects.toThrow('does not see');
  });
});

/** Consent ids are told by history: the details of the newest entry that gave one. */
async function newestConsent(disputeId: string): Promise<string> {
  const clerk = await demo.client('stf_court_clerk');
  const { dispute } = await clerk.ask(ConsentFactsDocument, { id: disputeId });
  const given = dispute!.timeline!.nodes.filter(({ type }) => type === 'ConsentGiven');
  return String((given.at(-1)!.details as { consentId: string }).consentId);
}
