import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { playbooks } from '../../src/kinds/index.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
}, 60_000);
afterAll(() => hub.stop());

/** Status and answer of a question, asked as a person or by nobody. */
async function ask(staffId: string | null, query: string, variables: object = {}) {
  const response = await hub.raw(staffId, { query, variables });
  return {
    status: response.status,
    ...((await response.json()) as { data?: unknown; errors?: { message: string }[] }),
  };
}

const mapping = `query ($from: String!, $to: String!, $code: String!, $on: LocalDate!) {
  mapCode(from: $from, to: $to, code: $code, on: $on) { readIn read { words { zh } } code { code } gap { reason } }
}`;
const lastYear = { from: 'CAUSE_OF_ACTION', to: 'ARBITRATION_MATTER', code: '186（1）', on: '2025-12-31' };

describe('over the wire', () => {
  test('a court’s cause of last year reads in the commission’s list', async () => {
    expect((await ask('stf_court_clerk', mapping, lastYear)).data).toEqual({
      mapCode: {
        readIn: 'CAUSE_OF_ACTION@2021',
        read: { words: { zh: '确认劳动关系纠纷' } },
        code: { code: '1' },
        gap: null,
      },
    });
  });

  test('a day that does not exist is refused before anything is read', async () => {
    const { data, errors } = await ask('stf_court_clerk', mapping, { ...lastYear, on: '2025-02-30' });
    expect(data).toBeFalsy();
    expect(errors).toHaveLength(1);
  });

  test('every route and every list comes whole, in one question', async () => {
    const { data, errors } = await ask(
      'stf_court_clerk',
      `{
        playbooks { name steps { kind { code title { zh en } } follows { kind outcomes } documents clocks { id }
          outcomes { outcome next aside end { zh en } } } }
        codeLists { id entries { code words { zh en } } }
      }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ playbooks: [...playbooks.keys()].map((name) => ({ name })) });
  });

  test('nobody who is not signed in learns either', async () => {
    for (const query of ['{ playbooks { name } }', '{ codeLists { id } }']) {
      const { data, errors } = await ask(null, query);
      expect(data ?? null).toBeNull();
      expect(errors).toHaveLength(1);
    }
  });
});
