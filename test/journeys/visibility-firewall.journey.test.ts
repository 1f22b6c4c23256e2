import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DisputeDetailDocument } from '../../schema/client/graphql.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { groups } from './visibility/oracle.ts';
import { givePart } from './visibility/sql.ts';
import { buildWorld, content, secrets, type World } from './visibility/world.ts';

let hub: TestHub;
let world: World;

/** Everybody 5.4 rule 1 names, each with a part whose purpose lists every group there is, F9 among them. */
const shutOut: readonly (readonly [who: string, staffId: string, agencyId: string, part: string])[] = [
  ['the administrator of the mediation station', 'stf_station_admin', 'agy_station_yunhua', 'HANDLER'],
  ['another mediator of the station', 'stf_mediator_two', 'agy_station_yunhua', 'HANDLER'],
  ['the judge', 'stf_judge', 'agy_court_chenggong', 'HANDLER'],
  ['the filing clerk', 'stf_court_clerk', 'agy_court_chenggong', 'HANDLER'],
  ['the arbitrator', 'stf_arbitrator', 'agy_arbitration_chenggong', 'HANDLER'],
  ['the union officer', 'stf_union_officer', 'agy_union_chenggong', 'HANDLER'],
  ['the superior union', 'stf_union_kunming', 'agy_union_kunming', 'SUPERIOR'],
  ['the aid lawyer of the union', 'stf_union_lawyer', 'agy_union_chenggong', 'AID_LAWYER'],
  ['the aid lawyer of the state', 'stf_aid_lawyer', 'agy_lawfirm_dianchi', 'AID_LAWYER'],
  ['the prosecutor', 'stf_prosecutor', 'agy_procuratorate_chenggong', 'HANDLER'],
  ['the worker', 'stf_worker_one', 'agy_workers', 'WORKER_PARTY'],
  ['the employer', 'stf_employer_rep', 'agy_employer_flower', 'EMPLOYER_PARTY'],
  ['the system administrator', 'stf_system_admin', 'agy_union_chenggong', 'LEAD'],
  ['the system administrator as if a mediator', 'stf_system_admin', 'agy_union_chenggong', 'MEDIATOR'],
  ['the audit administrator', 'stf_audit_admin', 'agy_station_yunhua', 'LEAD'],
];

beforeAll(async () => {
  hub = await openTestHub();
  world = await buildWorld(hub);
  for (const [index, [, staffId, agencyId, role]] of shutOut.entries()) {
    const part = { id: `ptn_shut_out_${index}`, disputeId: world.disputeId, agencyId, role, scope: groups };
    await givePart(hub.database, { ...part, staffId });
  }
}, 120_000);
afterAll(() => hub.stop());

const process = `id union { processNotes { id body authorId writtenAt } mediations { id sessions lastSessionAt } }
  again: notes(first: 100) { nodes { id group body } edges { node { body } } }
  papers: documents(first: 100) { nodes { id group kind title sha256 } }
  history: timeline(first: 100) { nodes { type group title { zh } details remark } }`;

/** Ways to the same values: by alias, fragment, interface, list, nested object, and by every list that leads to a dispute. */
const ways: Record<string, (world: World) => string> = {
  'the dispute itself': ({ disputeId }) => `{ dispute(by: { id: "${disputeId}" }) { ${process} } }`,
  'another name of the dispute': ({ number }) => `{ other: dispute(by: { number: "${number}" }) { ${process} } }`,
  'an agency’s own number': () =>
    `{ dispute(by: { alias: { agencyId: "agy_court_chenggong", number: "${content.ownNumber}" } }) { ${process} } }`,
  'a fragment': ({ disputeId }) =>
    `query { dispute(by: { id: "${disputeId}" }) { ...All } } fragment All on Dispute { ...More } fragment More on Dispute { ${process} }`,
  'the interface': ({ disputeId }) => `{ node(id: "${disputeId}") { id ... on Dispute { ${process} } } }`,
  'a referral': ({ referrals }) => `{ referral(id: "${referrals.R08}") { dispute { ${process} } } }`,
  'a referral by the interface': ({ referrals }) =>
    `{ node(id: "${referrals.R08}") { ... on Referral { dispute { ${process} } } } }`,
  'the list of disputes': () => `{ disputes(first: 5) { nodes { ${process} } edges { node { ${process} } } } }`,
  'the inbox': () => `{ inbox(first: 20) { nodes { dispute { ${process} } } } }`,
  'what was sent': () => `{ sent(first: 20) { nodes { dispute { ${process} } } } }`,
  'a referral of the dispute of a referral': ({ referrals }) =>
    `{ referral(id: "${referrals.R08}") { dispute { referrals(first: 9) { nodes { dispute { ${process} } } } } } }`,
  'the payload of a note': ({ disputeId }) =>
    `mutation { addNote(input: { disputeId: "${disputeId}", group: F9, body: "试" }) { dispute { ${process} } userErrors { code } } }`,
  'the payload of an alias': ({ disputeId }) =>
    `mutation { addAlias(input: { disputeId: "${disputeId}", number: "自编${Math.random()}" }) { dispute { ${process} } userErrors { code } } }`,
};

describe('the mediation process stays with the mediators of the matter', () => {
  test.each(Object.keys(ways))('the mediator finds it by %s, so that the way is worth closing', async (way) => {
    const answer = await hub.raw('stf_mediator', { query: ways[way]!(world) });
    expect(await answer.text()).toContain(content.caucusNote);
  });

  test.each(shutOut)('%s never sees it, by whatever way', async (_who, staffId) => {
    for (const [way, query] of Object.entries(ways)) {
      const answer = await hub.raw(staffId, { query: query(world) });
      const text = await answer.text();
      const found = ['-F9-', ...secrets.F9!].filter((secret) => text.includes(secret));
      expect({ way, found }).toEqual({ way, found: [] });
    }
  });

  test.each(shutOut)('%s cannot write into it', async (_who, staffId) => {
    const note = `mutation { addNote(input: { disputeId: "${world.disputeId}", group: F9, body: "试" }) { addedId userErrors { code } } }`;
    const session = `mutation { recordMediationSession(input: { disputeId: "${world.disputeId}", processNote: "试" }) { userErrors { code } } }`;
    for (const query of [note, session]) {
      const text = await (await hub.raw(staffId, { query })).text();
      expect(text).toMatch(/"code":"(FORBIDDEN|NOT_FOUND)"/);
    }
  });

  test('a mediator of another dispute at the same station sees nothing of this one', async () => {
    const { dispute } = await hub.as('stf_mediator_two').ask(DisputeDetailDocument, { by: { id: world.disputeId } });
    expect(dispute).toBeNull();
  });
});
