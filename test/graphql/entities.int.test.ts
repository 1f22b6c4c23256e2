import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import { flowerMarket } from '../../seeds/demo/flower-market.ts';
import { deafAudit } from '../../src/domain/audit/audit.ts';
import { playStory } from '../../src/cli/play-story.ts';
import type { Subgraph } from '../../src/graphql/build-subgraph.ts';
import { Reads } from '../../src/graphql/reads.ts';
import { CachedDirectory } from '../../src/storage/directory.ts';
import { buildSubgraphs } from '../../src/views/index.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { demoVault } from '../support/demo-vault.ts';

let hub: TestHub;
let directory: CachedDirectory;
let subgraphs: Subgraph[];
const story = flowerMarket();

beforeAll(async () => {
  hub = await openTestHub({ start: new Date('2025-08-27T02:00:00Z') });
  for await (const step of playStory({ ...story, steps: story.steps.slice(0, 5) }, hub.scene))
    expect(step.told).toBeDefined();
  directory = new CachedDirectory(hub.database);
  await directory.refresh();
  subgraphs = await buildSubgraphs();
}, 120_000);
afterAll(() => hub.stop());

/** Asks a subgraph for entities the way a gateway does, as one person. */
async function entities(name: string, staffId: string, fields: string, representations: object[]) {
  const { schema } = subgraphs.find((each) => each.name === name)!;
  const person = directory.staff(staffId)!;
  const principal = directory.principal(staffId, person.agencyId)!;
  const now = hub.clock.now();
  const contextValue = {
    principal,
    now,
    audit: deafAudit,
    reads: new Reads(hub.database, { directory, vault: demoVault }, { principal, now }),
  };
  const source = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${fields} } }`;
  return graphql({ schema, source, contextValue, variableValues: { representations } });
}

const dispute = (id: string, more: object = {}) => [{ __typename: 'Dispute', id, ...more }];

describe('the door a gateway uses', () => {
  test('gives the court its dispute and its file', async () => {
    const { disputeId } = story.subject();
    expect(await entities('hub', 'stf_court_clerk', '... on Dispute { id number }', dispute(disputeId))).toMatchObject({
      data: { _entities: [{ id: disputeId, number: expect.stringMatching(/^LD-530114-2025-/) }] },
    });
    expect(
      await entities('court', 'stf_court_clerk', '... on Dispute { court { cases { copies } } }', dispute(disputeId)),
    ).toMatchObject({ data: { _entities: [{ court: { cases: [{ copies: 6 }] } }] } });
  });

  test.each(['hub', 'court', 'union', 'hrss', 'procuratorate', 'legal-aid'])(
    '%s gives a stranger nothing of a dispute',
    async (name) => {
      const field = { hub: 'number', court: 'court { cases { id } }', union: 'union { mediations { id } }' }[name];
      const asked =
        field ??
        { hrss: 'hrss { arbitrations { id } }', procuratorate: 'procuratorate { supports { id } }' }[name] ??
        'legalAid { files { id } }';
      const answer = await entities(
        name,
        'stf_xishan_clerk',
        `... on Dispute { ${asked} }`,
        dispute(story.subject().disputeId),
      );
      const unknown = await entities(
        name,
        'stf_xishan_clerk',
        `... on Dispute { ${asked} }`,
        dispute('dsp_00000000000000000000000000'),
      );
      expect(JSON.stringify(answer)).toBe(JSON.stringify(unknown));
      expect(JSON.stringify(answer)).not.toContain('LD-');
    },
  );

  test('takes no fact from the representation: forged fields change nothing', async () => {
    const forged = {
      leadAgencyId: 'agy_court_xishan',
      accountableAgencyId: 'agy_court_xishan',
      sight: { full: -1, masked: 0 },
    };
    const answer = await entities(
      'hub',
      'stf_xishan_clerk',
      '... on Dispute { number }',
      dispute(story.subject().disputeId, forged),
    );
    expect(answer.data).toEqual({ _entities: [null] });
  });

  test.each([{ $like: '%' }, ['dsp_x'], 7, null, 'x'.repeat(5000)])(
    'a key that is no short text finds nothing (%j)',
    async (id) => {
      const answer = await entities('hub', 'stf_court_clerk', '... on Dispute { number }', [
        { __typename: 'Dispute', id },
      ]);
      expect(answer.data).toEqual({ _entities: [null] });
    },
  );
});
