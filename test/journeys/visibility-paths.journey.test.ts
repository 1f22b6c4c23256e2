import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { buildWorld, type World } from './visibility/world.ts';

let hub: TestHub;
let world: World;

beforeAll(async () => {
  hub = await openTestHub();
  world = await buildWorld(hub);
}, 120_000);
afterAll(() => hub.stop());

/** Every field a dispute has; lists below it are whole. */
const whole = `id number region stage relationType channelGround channel headcount docketed registeredAt closedAt closeReason
  version claimTotalFen cause { id code title { zh } } leadAgency { id name { zh } } accountableAgency { id }
  aliases { agency { id } number }
  participations { id agency { id } person { id name } role legalBasis { law article } groups from to }
  obligations { id source partyId amountFen paidFen effectiveAt enforceableAt instalments { id dueOn amountFen paidFen } }
  viewerAccess { group access }
  parties(first: 100) { nodes { id role name socialCreditCode phone address idNumber bankAccount fromOn toOn } }
  claims(first: 100) { nodes { id partyId type amountFen periodFrom periodTo } }
  referrals(first: 100) { nodes { id state outcome caseNumber groups nextDeadline { id dueOn } availableSteps { step } } }
  deadlines(first: 100) { nodes { id dueOn state overdue explanation { kind } } }
  documents(first: 100) { nodes { id kind title group sha256 agency { id } } }
  notes(first: 100) { nodes { id group body author { id } } }
  timeline(first: 100) { nodes { id seq type group details remark title { zh } agencyName } }
  court { cases { id copies caseNumber } }
  union { mediations { id sessions } processNotes { id body } aidDecisions { id reason } visits { id satisfied } }
  hrss { arbitrations { id docketNumber awardedFen } }
  procuratorate { supports { id opinionNumber } }
  legalAid { files { id strategy } }`;

/** Ways to the dispute, each with where in the answer it stands. */
const ways: Record<string, (world: World) => readonly [query: string, at: string]> = {
  number: ({ number }) => [`{ dispute(by: { number: "${number}" }) { ${whole} } }`, 'dispute'],
  'the list of disputes': () => [`{ disputes(first: 1) { nodes { ${whole} } } }`, 'disputes.nodes.0'],
  'an edge of that list': () => [`{ disputes(first: 1) { edges { node { ${whole} } } } }`, 'disputes.edges.0.node'],
  'the interface': ({ disputeId }) => [`{ node(id: "${disputeId}") { ... on Dispute { ${whole} } } }`, 'node'],
  'a referral': ({ referrals }) => [
    `{ referral(id: "${referrals.R08}") { dispute { ${whole} } } }`,
    'referral.dispute',
  ],
  'a list of referrals': ({ disputeId }) => [
    `{ dispute(by: { id: "${disputeId}" }) { referrals(first: 1) { nodes { dispute { ${whole} } } } } }`,
    'dispute.referrals.nodes.0.dispute',
  ],
  'the first referral of the inbox or of what was sent': () => [
    `{ inbox(first: 1) { nodes { dispute { ${whole} } } } sent(first: 1) { nodes { dispute { ${whole} } } } }`,
    'inbox.nodes.0.dispute|sent.nodes.0.dispute',
  ],
};

function at(value: unknown, path: string): unknown {
  return path.split('.').reduce((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
}

async function ask(staffId: string, query: string): Promise<unknown> {
  const answer = (await (await hub.raw(staffId, { query })).json()) as { data: unknown; errors?: object[] };
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

describe('one and the same decision by whatever way', () => {
  test.each(
    ['stf_court_clerk', 'stf_mediator', 'stf_station_admin', 'stf_union_officer', 'stf_prosecutor'].flatMap((staffId) =>
      Object.keys(ways).map((way) => [staffId, way] as const),
    ),
  )('%s sees the same by %s as by its id', async (staffId, way) => {
    const direct = (await ask(staffId, `{ dispute(by: { id: "${world.disputeId}" }) { ${whole} } }`)) as object;
    const [query, places] = ways[way]!(world);
    const answer = await ask(staffId, query);
    const found = places
      .split('|')
      .map((place) => at(answer, place))
      .filter((each) => each !== undefined);
    expect(found.length).toBeGreaterThan(0);
    for (const each of found) expect(each).toEqual(at(direct, 'dispute'));
  });
});
