import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { actInput, procuratorateActs, recordFields, unionActs, type NamedRecords } from './act-inputs.ts';
import { done } from './ask-act.ts';
import { newDispute } from './new-dispute.ts';

let hub: TestHub;
let hidden: NamedRecords;
let own: NamedRecords;
const acts = { ...unionActs, ...procuratorateActs };
const names = Object.keys(acts);

/** Tables by the field that names one of their rows. */
const tables: Record<string, string> = {
  orderId: 'hotline_order',
  consultationId: 'consultation',
  negotiationId: 'negotiation',
  letterId: 'supervision_letter',
  warningId: 'warning',
  incidentId: 'incident_report',
  unionAidId: 'union_aid',
  taskId: 'visit_task',
  mediationId: 'mediation',
  clueId: 'clue',
  supportId: 'support',
  suggestionId: 'procuratorial_suggestion',
};

async function recordsOf(disputeId: string): Promise<NamedRecords> {
  const entries = recordFields.map(async (field) => {
    const text = `select id from ${tables[field]!} where dispute_id = $1 limit 1`;
    const [row] = await hub.database.systemQuery<{ id: string }>({ name: '', text } as never, [disputeId]);
    return [field, row?.id ?? null] as const;
  });
  const found = Object.fromEntries(await Promise.all(entries)) as Record<string, string | null>;
  const records = Object.fromEntries(recordFields.map((field) => [field, found[field] ?? unreal(`x_${field}`)]));
  return { disputeId, records };
}

const unreal = (id: string) => `${id.slice(0, 4)}${'0'.repeat(26)}`;
const absent = ({ disputeId, records }: NamedRecords): NamedRecords => ({
  disputeId: unreal(disputeId),
  records: Object.fromEntries(Object.entries(records).map(([field, id]) => [field, unreal(id)])),
});

beforeAll(async () => {
  hub = await openTestHub();
  const officer = 'stf_union_officer';
  const disputeId = await newDispute(hub, officer);
  const fill = ['registerHotlineOrder', 'recordConsultation', 'openNegotiation', 'issueSupervisionLetter'];
  fill.push('raiseWarning', 'reportIncident', 'applyUnionAid');
  for (const name of fill) await done(hub, officer, name, { ...acts[name], disputeId });
  const bad = { subject: 'WORKER', method: 'PHONE', attempts: 1, dissatisfied: 1 };
  await done(hub, officer, 'recordVisit', { ...bad, disputeId });
  hidden = await recordsOf(disputeId);
  own = { ...hidden, disputeId: await newDispute(hub, 'stf_jd_window') };
}, 120_000);
afterAll(() => hub.stop());

async function answerOf(staffId: string, name: string, named: NamedRecords): Promise<string> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { dispute { id } userErrors { code path message allowed } } }`;
  const response = await hub.raw(staffId, { query, variables: { input: actInput(acts[name]!, named) } });
  return (await response.text()).replace(/"requestId":"[^"]*"/g, '');
}

describe('every act of the two views', () => {
  test('has its input in the table of this test', () => {
    const sdl = ['union', 'procuratorate'].map((view) => schemaOf(view)).join('\n');
    const mutations = [...sdl.matchAll(/type Mutation \{([\s\S]*?)\n\}/g)].flatMap(([, body]) =>
      [...body!.matchAll(/^\s{2}(\w+)\(/gm)].map(([, name]) => name!),
    );
    expect(mutations.length).toBeGreaterThan(30);
    expect(mutations.filter((name) => !names.includes(name))).toEqual([]);
  });

  test.each(['stf_jd_window', 'stf_jd_prosecutor', 'stf_mengla_union', 'stf_xishan_clerk', 'stf_employer_rep'])(
    'answers %s, who takes no part, as if the dispute did not exist',
    async (staffId) => {
      for (const name of names) {
        const [real, none] = [await answerOf(staffId, name, hidden), await answerOf(staffId, name, absent(hidden))];
        expect({ name, answer: real }).toEqual({ name, answer: none });
        expect(real).toMatch(/"code":"(NOT_FOUND|FORBIDDEN)"/);
      }
    },
  );

  test('tells a union nothing of another union’s records when it names them on a dispute of its own', async () => {
    for (const name of names.filter((each) => Object.values(acts[each]!).includes(''))) {
      const other = { ...absent(hidden), disputeId: own.disputeId };
      const [real, none] = [await answerOf('stf_jd_window', name, own), await answerOf('stf_jd_window', name, other)];
      expect({ name, answer: real }).toEqual({ name, answer: none });
    }
  });
});

function schemaOf(view: string): string {
  return readFileSync(join(import.meta.dirname, `../../schema/${view}.graphql`), 'utf8');
}
