import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { RegisterDisputeDocument } from '../../schema/client/graphql.ts';
import { granted } from '../../seeds/demo/story.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { act, actNames, plainActs, type Named } from './visibility/acts.ts';
import { bytesOf, idsOf, nobodies, nobody } from './visibility/twins.ts';
import { buildWorld, content, type World } from './visibility/world.ts';

let hub: TestHub;
let world: World;
let real: Named;
let unreal: Named;

/** People of every kind of agency who have no part in the dispute, among them those whose posts may do each act. */
const strangers = [
  'stf_xishan_clerk',
  'stf_xishan_judge',
  'stf_xishan_enforcer',
  'stf_mengla_admin',
  'stf_mengla_mediator',
  'stf_mediator_two',
  'stf_union_kunming',
  'stf_jd_window',
  'stf_jd_aid_admin',
  'stf_jd_arbitrator',
  'stf_jd_arb_clerk',
  'stf_jd_prosecutor',
  'stf_jd_aid_officer',
  'stf_inspector',
  'stf_governance',
  'stf_hotline_agent',
  'stf_jd_employer',
  'stf_jd_worker',
  'stf_statistician',
  'stf_system_admin',
];

beforeAll(async () => {
  hub = await openTestHub();
  world = await buildWorld(hub);
  real = await idsOf(hub.database, world.disputeId);
  unreal = nobodies(real);
}, 120_000);
afterAll(() => hub.stop());

const whole = 'id number stage parties { nodes { id name } } timeline { nodes { id } } union { processNotes { id } }';
const questions: Record<
  string,
  (of: { disputeId: string; referralId: string; number: string; own: string }) => string
> = {
  'dispute by id': ({ disputeId }) => `dispute(by: { id: "${disputeId}" }) { ${whole} }`,
  'dispute by number': ({ number }) => `dispute(by: { number: "${number}" }) { ${whole} }`,
  'dispute by the lead’s own number': ({ own }) =>
    `dispute(by: { alias: { agencyId: "agy_court_chenggong", number: "${own}" } }) { ${whole} }`,
  'referral by id': ({ referralId }) => `referral(id: "${referralId}") { id number dispute { ${whole} } }`,
  'node of a dispute': ({ disputeId }) => `node(id: "${disputeId}") { __typename id }`,
  'node of a referral': ({ referralId }) => `node(id: "${referralId}") { __typename id ... on Referral { number } }`,
};
const asked = () => ({
  real: { disputeId: real.disputeId, referralId: real.referralId, number: world.number, own: content.ownNumber },
  unreal: {
    disputeId: unreal.disputeId,
    referralId: unreal.referralId,
    number: world.number.replace(/\d$/, '9'),
    own: content.ownNumber.replace(/\d$/, '9'),
  },
});

describe('what is not for a stranger answers like what is not there, byte for byte', () => {
  test.each(strangers)('%s asks for it in every way', async (staffId) => {
    for (const [way, question] of Object.entries(questions)) {
      const [hidden, absent] = await twins(staffId, (which) => ({ query: `{ ${question(asked()[which])} }` }));
      expect({ way, answer: hidden }).toEqual({ way, answer: absent });
      expect(hidden).not.toContain('dsp_');
    }
  });

  test.each(strangers)('%s tries every act on it', async (staffId) => {
    for (const name of actNames) {
      const [hidden, absent] = await twins(staffId, (which) => act(name, which === 'real' ? real : unreal));
      expect({ name, answer: hidden }).toEqual({ name, answer: absent });
      expect(hidden).toMatch(/"code":"(NOT_FOUND|FORBIDDEN)"/);
    }
  });

  test.each(strangers)('%s finds it in no list', async (staffId) => {
    const lists = ['disputes', 'inbox', 'sent', 'deadlines'].map((list) => `${list}(first: 100) { nodes { id } }`);
    for (const list of lists) {
      const text = await bytesOf(hub, staffId, { query: `{ ${list} }` });
      expect(text).toMatch(/"nodes":\[\]|"code":"FORBIDDEN"/);
    }
  });

  async function twins(staffId: string, body: (which: 'real' | 'unreal') => object): Promise<[string, string]> {
    return [await bytesOf(hub, staffId, body('real')), await bytesOf(hub, staffId, body('unreal'))];
  }
});

describe('ids of a hidden dispute, named in an act on one’s own', () => {
  /** A dispute of the stranger's own, whose facts are changed by nothing of the below. */
  async function ownDispute(staffId: string): Promise<string> {
    const input = { channel: 'WALK_IN' as const, headcount: 1, parties: [], claims: [] };
    const { dispute } = granted((await hub.as(staffId).ask(RegisterDisputeDocument, { input })).registerDispute);
    return dispute!.id;
  }

  test.each([
    'stf_xishan_clerk',
    'stf_xishan_judge',
    'stf_xishan_enforcer',
    'stf_mengla_admin',
    'stf_jd_window',
    'stf_jd_aid_admin',
    'stf_jd_arbitrator',
    'stf_jd_prosecutor',
    'stf_jd_aid_officer',
  ])('%s learns nothing of them', async (staffId) => {
    const disputeId = await ownDispute(staffId);
    const named = actNames.filter((name) => !plainActs.includes(name));
    for (const name of named) {
      const hidden = await bytesOf(hub, staffId, act(name, { ...real, disputeId }));
      const absent = await bytesOf(hub, staffId, act(name, { ...unreal, disputeId }));
      const mended = (text: string) => text.replace(/"version":\d+/g, '"version":0');
      expect({ name, answer: mended(hidden) }).toEqual({ name, answer: mended(absent) });
    }
  });

  test('a draft another agency keeps on a shared dispute answers like no referral at all', async () => {
    const { disputeId } = world;
    const draft = `mutation { sendReferral(input: { disputeId: "${disputeId}", kind: "R07", toAgencyId: "agy_pmc_dounan", hold: DRAFT }) { referral { id } userErrors { code } } }`;
    const answer = await (await hub.raw('stf_aid_officer', { query: draft })).text();
    const referralId = /ref_\w+/.exec(answer)?.[0];
    if (!referralId) throw new Error(answer);
    const told: string[] = [];
    for (const staffId of ['stf_court_clerk', 'stf_judge', 'stf_mediator', 'stf_prosecutor', 'stf_union_officer']) {
      for (const name of actNames) {
        const hidden = await bytesOf(hub, staffId, act(name, { ...real, referralId }));
        const absent = await bytesOf(hub, staffId, act(name, { ...real, referralId: nobody(referralId) }));
        if (!hidden.includes('"userErrors":[]') && hidden !== absent) told.push(`${name} tells ${staffId}`);
      }
    }
    expect(told).toEqual([]);
  });
});
