import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { morning } from '../../seeds/demo/story.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
let disputeId: string;
let referralId: string;

const clerk = 'stf_court_clerk';
const admin = 'stf_station_admin';
const court = 'agy_court_chenggong';
const station = 'agy_station_yunhua';
const committee = 'agy_pmc_dounan';

type Data = Record<string, unknown>;

/** Asks as a person. @throws Error with the codes of the answer's errors, or of a payload's refusals */
async function ask<Found = Data>(staffId: string, query: string, input?: unknown): Promise<Found> {
  const response = await hub.raw(staffId, { query, variables: input === undefined ? {} : { input } });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: { message: string }[] };
  if (errors) throw new Error(JSON.stringify(errors));
  const [field] = Object.values(data!) as [Data | null];
  const refused = (field?.['userErrors'] as { code: string; path: string[] }[] | undefined) ?? [];
  if (refused.length > 0 && 'userErrors' in field! && !('wouldSend' in field)) {
    throw new Error(refused.map(({ code, path }) => `${code} ${path.join('.')}`).join('; '));
  }
  return field as Found;
}

const refused = 'userErrors { code path message }';
const paper = (kind: string) => ({
  kind,
  title: kind,
  sha256: 'a'.repeat(64),
  sizeBytes: 1,
  mediaType: 'application/pdf',
});
const documents = ['ASSIGNED_MEDIATION_LETTER', 'COMPLAINT'].map(paper);

async function complaint(ownNumber: string): Promise<string> {
  const { dispute } = await ask<{ dispute: { id: string; parties: { nodes: { id: string }[] } } }>(
    clerk,
    `mutation ($input: RegisterDisputeInput!) { registerDispute(input: $input) { dispute { id parties { nodes { id } } } ${refused} } }`,
    {
      cause: 'REMUNERATION_CLAIM',
      relationType: 'LABOUR_RELATION',
      channelGround: 'WAGE_IOU',
      channel: 'COURT_FILING',
      headcount: 1,
      ownNumber,
      parties: [
        { role: 'WORKER', name: '甲' },
        { role: 'EMPLOYER', name: '乙公司' },
      ],
      claims: [],
    },
  );
  await ask(clerk, `mutation ($input: ReceiveComplaintInput!) { receiveComplaint(input: $input) { ${refused} } }`, {
    disputeId: dispute.id,
    copies: 1,
    mediationAgreed: true,
  });
  await ask(clerk, `mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { ${refused} } }`, {
    disputeId: dispute.id,
    purpose: 'R08',
    partyIds: dispute.parties.nodes.map(({ id }) => id),
    method: 'SIGNED_PAPER',
    sensitiveAgreed: true,
  });
  return dispute.id;
}

interface Shown {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly chain: readonly { readonly id: string }[];
  readonly availableSteps: readonly { readonly step: string }[];
}

const referral = (staffId: string, id: string) =>
  ask<Shown>(staffId, `{ referral(id: "${id}") { id version state chain { id } availableSteps { step } } }`);

async function step(staffId: string, id: string, name: string, more: Data = {}): Promise<void> {
  hub.clock.moveTo(new Date(hub.clock.now().getTime() + 3_600_000));
  const { version } = await referral(staffId, id);
  const input = { referralId: id, step: name, version, ...more };
  await ask(
    staffId,
    `mutation ($input: TakeReferralStepInput!) { takeReferralStep(input: $input) { ${refused} } }`,
    input,
  );
}

interface Loop {
  readonly referralId: string;
  readonly agency: { readonly id: string };
  readonly step: string;
  readonly until: string | null;
  readonly rule: { readonly id: string } | null;
}

interface Dispute {
  readonly registeredAt: string;
  readonly openLoops: readonly Loop[];
  readonly holdings: readonly {
    readonly agency: { readonly id: string };
    readonly from: string;
    readonly to: string | null;
  }[];
  readonly holdingTimes: readonly {
    readonly agency: { readonly id: string };
    readonly heldSeconds: number;
    readonly owedSeconds: number;
    readonly differences: readonly { readonly sort: string; readonly rules: readonly { readonly id: string }[] }[];
  }[];
}

const dispute = (staffId: string) =>
  ask<Dispute | null>(
    staffId,
    `{ dispute(by: { id: "${disputeId}" }) { registeredAt
      openLoops { referralId agency { id } step title { zh } since until rule { id } referral { number } }
      holdings { agency { id } from to }
      holdingTimes { agency { id } heldSeconds owedSeconds differences { sort words { en } seconds from to holder { id } rules { id } } } } }`,
  );

beforeAll(async () => {
  hub = await openTestHub({ start: morning('2026-03-02') });
  disputeId = await complaint('环-1');
}, 120_000);
afterAll(() => hub.stop());

describe('a matter whose loops are told over the graph', () => {
  test('is tried out first: nothing is missing, one clock would start, and the letter stays unsent', async () => {
    const preview = await ask<Data>(
      clerk,
      `query ($input: SendReferralInput!) { previewReferral(input: $input) {
        wouldSend state series receiverByRule groups consents { partyId given } documents { anyOf present }
        starts { rule { id basis { law article } } bearer { id } dueOn } stops { id } pauses { id }
        receiverSees { group access } venueRule { matter { zh } basis { law } } kind { code } receiver { id } ${refused} } }`,
      { disputeId, kind: 'R08', toAgencyId: station, documents },
    );
    expect(preview).toMatchObject({
      wouldSend: true,
      state: 'SENT',
      series: 'XT-530114-2026-R08',
      receiverByRule: false,
      starts: [{ rule: { id: 'ASSIGN_ACCEPT' }, bearer: { id: station }, dueOn: '2026-03-05' }],
      pauses: [{ id: 'COURT_DOCKET' }],
    });
    expect((await dispute(clerk))!.openLoops).toEqual([]);
  });

  test('is sent; the station owes the answer until its clock runs out', async () => {
    const sent = await ask<{ referral: { id: string } }>(
      clerk,
      `mutation ($input: SendReferralInput!) { sendReferral(input: $input) { referral { id } ${refused} } }`,
      { disputeId, kind: 'R08', toAgencyId: station, documents },
    );
    referralId = sent.referral.id;
    expect((await dispute(clerk))!.openLoops).toMatchObject([
      { referralId, agency: { id: station }, step: 'ACCEPT', rule: { id: 'ASSIGN_ACCEPT' } },
    ]);
    expect((await dispute(admin))!.openLoops).toHaveLength(1);
    expect(await dispute('stf_prosecutor')).toBeNull();
  });

  test('is declined and goes to the better agency in one act', async () => {
    await step(admin, referralId, 'DECLINE', {
      declineReason: 'CAPACITY',
      reason: '人手不足',
      suggestedAgencyId: committee,
    });
    const again = await ask<{ referral: { id: string; toAgency: { id: string } } }>(
      clerk,
      `mutation ($input: RerouteReferralInput!) { rerouteReferral(input: $input) { referral { id toAgency { id } } ${refused} } }`,
      { referralId },
    );
    expect(again.referral.toAgency.id).toBe(committee);
    expect((await referral(clerk, referralId)).state).toBe('ACKNOWLEDGED');
    const before = referralId;
    referralId = again.referral.id;
    expect((await referral(clerk, referralId)).chain.map(({ id }) => id)).toEqual([before, referralId]);
  });

  test('once accepted is asked back, and the committee owes the answer', async () => {
    await step('stf_pmc_admin', referralId, 'ACCEPT', { assigneeId: 'stf_pmc_admin', conflictCleared: true });
    const steps = (await referral(clerk, referralId)).availableSteps.map(({ step: name }) => name);
    expect(steps).toEqual(['REQUEST_CANCELLATION']);
    await step(clerk, referralId, 'REQUEST_CANCELLATION', { reason: '当事人已到庭' });
    expect((await referral(clerk, referralId)).availableSteps).toEqual([]);
    expect((await dispute(clerk))!.openLoops).toMatchObject([
      { agency: { id: committee }, step: 'AGREE_CANCELLATION' },
    ]);
    await step('stf_pmc_admin', referralId, 'AGREE_CANCELLATION');
    expect((await dispute(clerk))!.openLoops).toMatchObject([{ agency: { id: court }, step: 'ACKNOWLEDGE' }]);
  });

  test('was held by one agency at each instant, and what each held adds up to the second', async () => {
    const { registeredAt, holdings, holdingTimes } = (await dispute(clerk))!;
    expect(holdings.map(({ agency }) => agency.id)).toEqual([court, committee, court]);
    expect(holdings.map(({ from }) => from).slice(1)).toEqual(holdings.map(({ to }) => to).slice(0, -1));
    const life = Math.floor((hub.clock.now().getTime() - new Date(registeredAt).getTime()) / 1000);
    expect(holdingTimes.reduce((sum, { heldSeconds }) => sum + heldSeconds, 0)).toBe(life);
    const theirs = holdingTimes.find(({ agency }) => agency.id === committee)!;
    expect(theirs.differences).toMatchObject([{ sort: 'OWED_NOT_HELD', rules: [{ id: 'ASSIGN_ACCEPT' }] }]);
  });

  test('is found stuck when nobody acknowledges it for days, with what to do about it', async () => {
    const found = async () => {
      const answer = await ask<{ found: readonly Data[] }>(
        clerk,
        '{ findings { checkedAt found { pattern title { zh } fix { zh en } by since dispute { id } referral { id } } } }',
      );
      // Nobody runs the warnings here, so that clocks that run out meanwhile are found as well.
      return answer.found.filter(({ pattern }) => pattern !== 'OVERDUE_UNWARNED');
    };
    expect(await found()).toEqual([]);
    hub.clock.moveTo(new Date(hub.clock.now().getTime() + 8 * 86_400_000));
    expect(await found()).toMatchObject([
      {
        pattern: 'RETURNED_UNACKNOWLEDGED',
        by: 'takeReferralStep ACKNOWLEDGE',
        dispute: { id: disputeId },
        referral: { id: referralId },
      },
    ]);
    await step(clerk, referralId, 'ACKNOWLEDGE');
    expect(await found()).toEqual([]);
    expect((await dispute(clerk))!.openLoops).toEqual([]);
  });
});

describe('over the graph', () => {
  test('many are sent in one call, each with its own answer', async () => {
    const items = [
      { disputeId: await complaint('批-1'), kind: 'R08', toAgencyId: station, documents },
      { disputeId: await complaint('批-2'), kind: 'R08', toAgencyId: station },
    ];
    const send = () =>
      ask<{
        results: readonly { index: number; referral: { number: string } | null; userErrors: { path: string[] }[] }[];
      }>(
        clerk,
        `mutation ($input: SendReferralsInput!) { sendReferrals(input: $input) {
          results { index referral { number } dispute { number } ${refused} } ${refused} } }`,
        { items, key: '批-1' },
      );
    const { results } = await send();
    expect(results[0]).toMatchObject({
      index: 0,
      referral: { number: expect.stringContaining('R08') },
      userErrors: [],
    });
    expect(results[1]!.referral).toBeNull();
    expect(results[1]!.userErrors.map(({ path }) => path)).toContainEqual(['items', '1', 'documents']);
    expect((await send()).results).toEqual(results);
  });

  test('a matter is asked for, and the asker is told the same whether there is one or not', async () => {
    const asked = async (number: string) => {
      const answer = await ask<Data>(
        admin,
        `mutation ($input: RequestReferralInput!) { requestReferral(input: $input) {
          request { state reason kind { code } dispute { id } referral { id } answerReason } referral { id } dispute { id } ${refused} } }`,
        { holderAgencyId: court, about: { agencyId: court, number }, kind: 'R08', reason: '职工来访' },
      );
      return JSON.stringify(answer);
    };
    await complaint('请-1');
    expect(await asked('请-1')).toBe(await asked('请-9'));
    const inbox = await ask<{ nodes: readonly { id: string; dispute: { id: string } | null; about: Data }[] }>(
      clerk,
      '{ referralRequests(openOnly: true) { nodes { id about { number agency { id } } dispute { id } asker { id } } } }',
    );
    expect(inbox.nodes.map(({ dispute: match }) => match !== null)).toEqual([false, true]);
    const request = inbox.nodes[1]!;
    const granted = await ask<Data>(
      clerk,
      `mutation ($input: GrantReferralRequestInput!) { grantReferralRequest(input: $input) {
        request { state referral { id } } referral { state toAgency { id } } dispute { id } ${refused} } }`,
      { requestId: request.id, disputeId: request.dispute!.id, documents },
    );
    expect(granted).toMatchObject({
      request: { state: 'GRANTED' },
      referral: { state: 'SENT', toAgency: { id: station } },
    });
    const mine = await ask<{ nodes: readonly Data[] }>(
      admin,
      '{ referralRequests(direction: OUTGOING) { nodes { state dispute { id } referral { id } } } }',
    );
    expect(mine.nodes.map(({ state, dispute: shown }) => [state, shown !== null])).toEqual([
      ['OPEN', false],
      ['GRANTED', true],
    ]);
  });
});
