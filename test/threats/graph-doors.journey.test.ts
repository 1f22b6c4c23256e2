import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import { deafAudit } from '../../src/domain/audit/audit.ts';
import type { Subgraph } from '../../src/graphql/build-subgraph.ts';
import { Reads } from '../../src/graphql/reads.ts';
import { CachedDirectory } from '../../src/storage/directory.ts';
import { buildSubgraphs } from '../../src/views/index.ts';
import { Referee, judged } from '../permission/judge-answer.ts';
import { answerTo } from '../permission/matrix.ts';
import { graph, Scene, type Case } from '../permission/scene.ts';
import { Dice } from '../policy/dice.ts';
import { demoVault } from '../support/demo-vault.ts';
import { expectCode } from '../support/threat-shown.ts';

let scene: Scene;
let directory: CachedDirectory;
let subgraphs: Subgraph[];

beforeAll(async () => {
  scene = await Scene.build();
  directory = new CachedDirectory(scene.hub.database);
  await directory.refresh();
  subgraphs = await buildSubgraphs();
}, 120_000);
afterEach(() => scene.leave());
afterAll(() => scene.stop());

const standing = (name: string): Case => scene.cases.find((each) => each.name === name)!;

/** Fields of each subgraph, asked of a dispute that comes in as an entity. */
const asked: Readonly<Record<string, string>> = {
  hub: 'number stage headcount parties(first: 9) { nodes { __typename id name phone idNumber } } notes(first: 99) { nodes { __typename id body } }',
  court: 'court { cases { __typename id copies caseNumber } }',
  union: 'union { processNotes { __typename id body } consultations { __typename id question } }',
  hrss: 'hrss { arbitrations { __typename id awardedFen } informants { __typename id name } }',
  procuratorate: 'procuratorate { clues { __typename id summary } }',
  'legal-aid': 'legalAid { files { __typename id strategy } }',
};

/** Asks a subgraph as a gateway does, for somebody whose token it has verified. */
async function entity(name: string, { asker }: Case, representation: object) {
  const { schema } = subgraphs.find((each) => each.name === name)!;
  const principal = directory.principal(asker.staffId, asker.agencyId)!;
  const now = scene.hub.clock.now();
  const reads = new Reads(scene.hub.database, { directory, vault: demoVault }, { principal, now });
  const source = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Dispute { __typename id ${asked[name]} } } }`;
  const variableValues = { r: [{ __typename: 'Dispute', ...representation }] };
  const cursors = { seal: (text: string) => text, open: (text: string) => text };
  const contextValue = { principal, now, reads, cursors, audit: deafAudit };
  return graphql({ schema, source, contextValue, variableValues });
}

const tried = ['JUDGE', 'UNION_OFFICER', 'EMPLOYER', 'MEDIATOR', 'GOVERNANCE', 'POLICE', 'TAX'];

describe('the graph by its other doors', () => {
  test('S11: the address serves a caller with a token and nobody else, entities or not', async () => {
    const query = `{ _entities(representations: [{ __typename: "Dispute", id: "${scene.world.disputeId}" }]) { __typename } }`;
    const stranger = await scene.hub.raw(null, { query });
    expect(stranger.status).toBe(401);
    expect(await stranger.text()).toContain('UNAUTHENTICATED');
    // Who is known is told that this graph has no such field: the subgraphs have no address of their own.
    const known = await scene.hub.raw('stf_judge', { query });
    expect(await known.text()).not.toContain('dsp_');
  });

  test.each(
    tried.flatMap((who) => ['without a part', 'for the index', 'for everything'].map((how) => `${who}, ${how}`)),
  )('S11: as an entity, %s is shown what the front door shows', async (name) => {
    const each = standing(name);
    const viewing = await scene.enter(each);
    const referee = new Referee(graph, scene.ledger);
    for (const subgraph of Object.keys(asked)) {
      const { data, errors } = await entity(subgraph, each, { id: scene.world.disputeId });
      expect(errors).toBeUndefined();
      // A subgraph gives back the key it was handed; what it knows itself is what it adds to it.
      const [given] = (data as { _entities: (Record<string, unknown> | null)[] })._entities;
      const { __typename: type, id, ...own } = given ?? {};
      expect([undefined, 'Dispute']).toContain(type);
      expect([undefined, scene.world.disputeId]).toContain(id);
      const found = judged();
      referee.judge(viewing, own, { into: found, way: subgraph, disputeId: scene.world.disputeId });
      expect(found.leaks).toEqual([]);
      const front = `{ dispute(by: { id: "${scene.world.disputeId}" }) { __typename id ${asked[subgraph]} } }`;
      const direct = (await answerTo(scene, each.asker.staffId, { query: front })).data as { dispute: object | null };
      for (const [field, value] of Object.entries(own))
        expect(value).toEqual((direct.dispute as Record<string, unknown> | null)?.[field] ?? null);
    }
    await scene.leave();
  });

  test('S12: whatever a representation says beside its key, the decision is the same', async () => {
    const dice = new Dice(12);
    const claims: readonly (readonly [string, unknown])[] = [
      ['leadAgencyId', 'agy_court_xishan'],
      ['holderAgency', 'me'],
      ['accountableAgencyId', 'agy_seen_by_judge'],
      ['sight', { full: -1, masked: -1, own: null, only: null }],
      ['viewerAccess', [{ group: 'F9', access: 'FULL' }]],
      ['participations', [{ agencyId: 'agy_seen_by_judge', role: 'LEAD', scope: -1 }]],
      ['stage', 'CLOSED'],
      ['number', 'LD-1'],
      ['__proto__', { full: -1 }],
      ['union', { processNotes: [{ id: 'x', body: 'x' }] }],
    ];
    for (let turn = 0; turn < 60; turn += 1) {
      const each = standing(`${dice.of(tried)}, ${dice.of(['without a part', 'for the index', 'for everything'])}`);
      await scene.enter(each);
      const forged = Object.fromEntries(claims.filter(() => dice.throw(2) === 0));
      const subgraph = dice.of(Object.keys(asked));
      const plain = await entity(subgraph, each, { id: scene.world.disputeId });
      expect(await entity(subgraph, each, { ...forged, id: scene.world.disputeId })).toEqual(plain);
      await scene.leave();
    }
  });

  test('S13: a stranger is refused the schema, by whatever way', async () => {
    const ways = [
      '{ __schema { types { name } } }',
      '{ _service { sdl } }',
      '{ __type(name: "Dispute") { name } }',
      '{ disptue { id } }',
    ];
    for (const query of ways) {
      const answer = await scene.hub.raw(null, { query });
      expect(answer.status).toBe(401);
      const text = await answer.text();
      expectCode('S13', 'UNAUTHENTICATED', text);
      expect(text).not.toMatch(/Dispute|dispute|Did you mean|type /);
    }
  });

  test('S13: who is known is given no suggestion for a name that is misspelt, nor the text of a subgraph', async () => {
    for (const query of ['{ disputs { nodes { id } } }', '{ _service { sdl } }']) {
      const text = await (await scene.hub.raw('stf_judge', { query })).text();
      expect(text).not.toMatch(/Did you mean|type Query/);
    }
  });

  test('S14: alias, fragment, interface, edge and nesting give one and the same decision', async () => {
    const { disputeId, number, referrals } = scene.world;
    const fields =
      '__typename id stage headcount parties(first: 9) { nodes { __typename id name phone idNumber } } notes(first: 99) { nodes { __typename id body } } union { processNotes { __typename id body } }';
    const ways: Readonly<Record<string, string>> = {
      id: `{ at: dispute(by: { id: "${disputeId}" }) { ${fields} } }`,
      number: `{ at: dispute(by: { number: "${number}" }) { ${fields} } }`,
      alias: `{ at: dispute(by: { id: "${disputeId}" }) { ${fields} } other: dispute(by: { id: "${disputeId}" }) { n: number } }`,
      fragment: `query { at: dispute(by: { id: "${disputeId}" }) { ...A } } fragment A on Dispute { ...B } fragment B on Dispute { ${fields} }`,
      inline: `{ at: dispute(by: { id: "${disputeId}" }) { ... on Dispute { ... on Node { ... on Dispute { ${fields} } } } } }`,
      directive: `query ($yes: Boolean = true) { at: dispute(by: { id: "${disputeId}" }) { ... @include(if: $yes) { ${fields} } } }`,
      interface: `{ at: node(id: "${disputeId}") { ... on Dispute { ${fields} } } }`,
    };
    for (const who of tried) {
      const each = standing(`${who}, for everything`);
      await scene.enter(each);
      const answers = await Promise.all(
        Object.values(ways).map(
          async (query) => (await answerTo(scene, each.asker.staffId, { query })).data as { at: object | null },
        ),
      );
      for (const { at } of answers) expect(at).toEqual(answers[0]!.at);
      const nested = `{ referral(id: "${referrals.R08}") { dispute { ${fields} } } }`;
      const { referral } = (await answerTo(scene, each.asker.staffId, { query: nested })).data as {
        referral: { dispute: object } | null;
      };
      if (referral) expect(referral.dispute).toEqual(answers[0]!.at);
      await scene.leave();
    }
  });

  test('S33: an employer finds no whistle-blower by any operation, and an inspection looks the same with one', async () => {
    const each = standing('EMPLOYER, for everything');
    await scene.enter(each);
    const { disputeId, employer } = scene.world;
    const query = `{ dispute(by: { id: "${disputeId}" }) { hrss { inspections { id state } informants { id name } }
      timeline(first: 100) { nodes { details } } notes(first: 100) { nodes { body } } } node(id: "${employer}") { id } }`;
    const { text } = await answerTo(scene, each.asker.staffId, { query });
    expect(text).not.toContain('canary!F14W!');
    expect(text).toContain('"informants":[]');
    await scene.leave();
  });
});
