import { beforeAll, describe, expect, test } from '@jest/globals';
import { graphql, type GraphQLSchema } from 'graphql';
import { codeBook } from '../../../seeds/code-lists/code-book.ts';
import { playbooks } from '../../../src/kinds/index.ts';
import { buildSubgraphs } from '../../../src/views/index.ts';
import { principalOf } from '../../policy/principals.ts';

let hub: GraphQLSchema;
beforeAll(async () => {
  hub = (await buildSubgraphs()).find(({ name }) => name === 'hub')!.schema;
});

/** Asks the hub as a mediator, who belongs to no office that keeps a list. */
async function ask(source: string): Promise<Record<string, never>> {
  const principal = principalOf('INVITED_MEDIATION_ORG', ['MEDIATOR']);
  const contextValue = { principal, now: new Date('2026-03-02T02:00:00Z'), codeBook };
  const { data, errors } = await graphql({ schema: hub, source, contextValue });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)) as Record<string, never>;
}

describe('whoever is signed in', () => {
  test('reads every version of a list, or the one of a day', async () => {
    const data = await ask(`{
      all: codeLists { id owner validFrom validTo mark source { law } entries { code words { zh en } mark } }
      then: codeLists(list: "CAUSE_OF_ACTION", on: "2025-12-31") { id }
      now: codeLists(list: "CAUSE_OF_ACTION", on: "2026-01-01") { id }
    }`);
    expect(data).toMatchObject({
      then: [{ id: 'CAUSE_OF_ACTION@2021' }],
      now: [{ id: 'CAUSE_OF_ACTION@2026' }],
    });
    expect(data['all']).toMatchObject(
      codeBook.lists.map(({ id, version, entries, validTo }) => ({
        id: `${id}@${version}`,
        validTo,
        entries: entries.map(({ code, words }) => ({ code, words })),
      })),
    );
  });

  test('reads a dispute of last year in last year’s list and hands it over in the partner’s', async () => {
    const asked = (code: string, on: string) =>
      ask(`{ mapCode(from: "CAUSE_OF_ACTION", to: "ARBITRATION_MATTER", code: "${code}", on: "${on}") {
        readIn read { words { zh } } mappedTo code { code } relation mark gap { reason }
      } }`);
    const answer = { mappedTo: 'ARBITRATION_MATTER@2008', code: { code: '5' }, relation: 'BROADER', gap: null };
    const read = { words: { zh: '追索劳动报酬纠纷' } };
    expect(await asked('186(5)', '2025-12-31')).toEqual({
      mapCode: { readIn: 'CAUSE_OF_ACTION@2021', read, mark: 'DESIGN', ...answer },
    });
    expect(await asked('205.5', '2026-01-01')).toEqual({
      mapCode: { readIn: 'CAUSE_OF_ACTION@2026', read, mark: 'DESIGN', ...answer },
    });
  });

  test('is told of a gap, and what there is to choose from', async () => {
    const data = await ask(`{
      none: mapCode(from: "CAUSE_OF_ACTION", to: "CAUSE_OF_ACTION@2021", code: "214", on: "2026-01-01") {
        read { code } code { code } relation gap { reason says { zh en } }
      }
      several: mapCode(from: "ARBITRATION_MATTER", to: "CAUSE_OF_ACTION", code: "5", on: "2026-01-01") {
        code { code } gap { reason candidates { code mark } }
      }
      unread: mapCode(from: "CAUSE_OF_ACTION", to: "ARBITRATION_MATTER", code: "205.5", on: "2025-12-31") {
        readIn read { code } gap { reason }
      }
    }`);
    expect(data).toMatchObject({
      none: { read: { code: '214' }, code: null, relation: null, gap: { reason: 'NO_COUNTERPART' } },
      several: {
        code: null,
        gap: {
          reason: 'SEVERAL_COUNTERPARTS',
          candidates: [
            { code: '205.5', mark: 'TO_CHECK' },
            { code: '205.6', mark: 'TO_CHECK' },
          ],
        },
      },
      unread: { readIn: null, read: null, gap: { reason: 'CODE_UNKNOWN' } },
    });
  });

  test('reads every route whole', async () => {
    const data = await ask(`{ playbooks {
      name title { zh en } purpose { zh en } basis { law } mark startsWith
      steps {
        kind { code title { zh } } follows { kind outcomes whyNotOffered { zh en } } from posts to documents
        clocks { id title { zh } } basis { law article } outcomes { outcome settles next aside end { zh en } }
      }
    } }`);
    expect(data['playbooks']).toMatchObject(
      [...playbooks.values()].map(({ name, steps }) => ({
        name,
        steps: steps.map(({ kind, clocks, documents }) => ({
          kind: { code: kind },
          clocks: clocks.map((id) => ({ id })),
          documents,
        })),
      })),
    );
  });

  test('finds the routes that may begin with a kind, by its code or its name', async () => {
    const data = await ask(`{
      code: playbooks(startingWith: "R27") { name }
      name: playbooks(startingWith: "UNION_OPINION") { name }
      later: playbooks(startingWith: "R33") { name }
      nothing: playbooks(startingWith: "R99") { name }
    }`);
    expect(data).toEqual({
      code: [{ name: 'SUPPORTED_SUIT' }],
      name: [{ name: 'ONE_LETTER_TWO_DOCUMENTS' }],
      later: [],
      nothing: [],
    });
  });
});
