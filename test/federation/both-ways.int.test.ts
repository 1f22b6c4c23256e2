import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Kind, parse, print, separateOperations, type OperationDefinitionNode } from 'graphql';
import { flowerMarket } from '../../seeds/demo/flower-market.ts';
import { warehouseWages } from '../../seeds/demo/warehouse-wages.ts';
import { playStory } from '../../src/cli/play-story.ts';
import { figure } from '../support/figure.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

/** Runs where a gateway stands before the hub, which `npm run check:federation` sees to. */
const through = process.env.ACCORD_TEST_FRONT ? describe : describe.skip;
const story = flowerMarket();
const other = warehouseWages();
let hub: TestHub;

through('the whole graph and the federated one', () => {
  beforeAll(async () => {
    hub = await openTestHub({ start: new Date('2025-08-01T02:00:00Z') });
    for (const each of [story, other])
      for await (const step of playStory(each, hub.scene)) expect(step.told).toBeDefined();
  }, 280_000);
  afterAll(() => hub.stop());

  test('answer every registered query with the same bytes, whoever asks', async () => {
    const people = ['stf_court_clerk', 'stf_judge', 'stf_mediator', 'stf_union_duty', 'stf_xishan_clerk'];
    const different: string[] = [];
    let compared = 0;
    for (const { name, document } of queries()) {
      for (const who of people) {
        for (const subject of [story.subject().disputeId, other.subject().disputeId]) {
          const body = JSON.stringify({ query: document, variables: { id: subject, first: 5 } });
          const [whole, federated] = await Promise.all([answer(hub.wholeUrl, who, body), answer(hub.url, who, body)]);
          compared += 1;
          if (whole !== federated)
            different.push(`${name} as ${who}:\n  ${whole.slice(0, 400)}\n  ${federated.slice(0, 400)}`);
        }
      }
    }
    figure('answers compared both ways', compared);
    figure('answers that differ', different.length);
    expect(different.slice(0, 3)).toEqual([]);
    expect(compared).toBeGreaterThan(50);
  }, 280_000);
});

/** Registered queries that need no variable but an id and the size of a page. */
function queries(): { name: string; document: string }[] {
  const folder = join(import.meta.dirname, '../../schema/operations');
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  return Object.entries(separateOperations(parse(texts.join('\n')))).flatMap(([name, document]) => {
    const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    const { operation: kind, variableDefinitions = [] } = operation as OperationDefinitionNode;
    const needed = variableDefinitions.filter((each) => each.type.kind === Kind.NON_NULL_TYPE && !each.defaultValue);
    const isAskable = needed.every(({ variable }) => ['id', 'first'].includes(variable.name.value));
    return kind === 'query' && isAskable ? [{ name, document: print(document) }] : [];
  });
}

/** The answer without what names the request itself. */
async function answer(url: string, who: string, body: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await hub.tokenOf(who)}` },
    body,
  });
  const { data, errors = [] } = (await response.json()) as {
    data?: unknown;
    errors?: { path?: unknown; message: string; extensions: { code?: string } }[];
  };
  const told = errors.map(({ path, message, extensions: { code } }) => ({ path, message, code }));
  return canonical({ data, errors: told });
}

/** JSON whose keys are in order: the order of fields is the gateway's. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
