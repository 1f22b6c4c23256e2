import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestHub, type TestHub } from '../../support/hub.ts';

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub();
}, 120_000);
afterAll(() => hub.stop());

type Row = Record<string, never>;

interface Answer {
  readonly data?: Row | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

async function ask(staffId: string, query: string, variables: object = {}): Promise<Row> {
  const { data, errors } = (await (await hub.raw(staffId, { query, variables })).json()) as Answer;
  if (errors) throw new Error(errors.map(({ message, extensions }) => `${extensions?.code} ${message}`).join('; '));
  return data!;
}

/** Runs a mutation and gives its payload. */
async function act(staffId: string, name: string, input: object, select = 'dispute { id } userErrors { code path }') {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const data = await ask(staffId, `mutation($input: ${type}!) { ${name}(input: $input) { ${select} } }`, { input });
  return data[name] as unknown as { dispute: { id: string }; addedId: string; userErrors: { code: string }[] };
}

async function dispute(staffId: string, id: string, select: string): Promise<Record<string, unknown>> {
  const data = await ask(staffId, `query($id: ID!) { dispute(by: {id: $id}) { ${select} } }`, { id });
  return data['dispute'] as unknown as Record<string, unknown>;
}

const worker = (name: string) => ({ role: 'WORKER', name });

async function register(staffId: string, more: object = {}): Promise<string> {
  const input = {
    channel: 'WALK_IN',
    headcount: 1,
    parties: [worker('阿芳'), { role: 'EMPLOYER', name: '某灯具有限公司' }],
    claims: [{ type: 'WAGES', amountFen: 900_000, periodFrom: '2025-10-01', periodTo: '2025-12-31' }],
    ...more,
  };
  return (await act(staffId, 'registerDispute', input)).dispute.id;
}

describe('over HTTP', () => {
  test('a dispute is triaged, suspended, resumed, closed, archived and reopened, each stage told with what it remembers', async () => {
    const clerk = 'stf_court_clerk';
    const id = await register(clerk);
    const state = 'stage subStage previousStage suspensionGround followUpState urgency version tracks { track state }';
    const steer = async (name: string, more: object = {}) => {
      const { version } = (await dispute(clerk, id, 'version')) as { version: number };
      return act(clerk, name, { disputeId: id, version, ...more });
    };
    await steer('triageDispute', { cause: 'REMUNERATION_CLAIM', relationType: 'LABOUR_RELATION', urgency: 'CRITICAL' });
    expect(await dispute(clerk, id, state)).toMatchObject({ stage: 'TRIAGED', urgency: 'CRITICAL', tracks: [] });
    await steer('suspendDispute', { ground: 'FORCE_MAJEURE' });
    expect(await dispute(clerk, id, state)).toMatchObject({
      stage: 'SUSPENDED',
      previousStage: 'TRIAGED',
      suspensionGround: 'FORCE_MAJEURE',
    });
    await steer('resumeDispute');
    expect((await steer('returnToTriage')).userErrors).toMatchObject([{ code: 'STAGE_DOES_NOT_ALLOW' }]);
    await steer('closeDispute', { reason: 'ADVICE_ONLY' });
    expect(await dispute(clerk, id, state)).toMatchObject({ stage: 'CLOSED', followUpState: 'PENDING' });
    await steer('archiveDispute');
    expect((await steer('reopenDispute', { reason: '新事实' })).userErrors).toMatchObject([
      { code: 'APPROVER_NEEDED' },
    ]);
    await steer('reopenDispute', { reason: '新事实', approvedBy: 'stf_judge' });
    expect(await dispute(clerk, id, state)).toMatchObject({ stage: 'TRIAGED', followUpState: null });
    await steer('transferDisputeOut', { text: '属行政复议范围' });
    expect(await dispute(clerk, id, state)).toMatchObject({ stage: 'TRANSFERRED_OUT' });
  });

  test('workers of a group have an outcome each, with totals', async () => {
    const admin = 'stf_station_admin';
    const id = await register(admin, { headcount: 3, parties: ['一', '二', '三'].map((n) => worker(`工友${n}`)) });
    const found = (await dispute(admin, id, 'parties { nodes { id } }')) as { parties: { nodes: { id: string }[] } };
    const [first, second] = found.parties.nodes.map((party) => party.id);
    await act(admin, 'recordWorkerOutcome', {
      disputeId: id,
      partyIds: [first],
      outcome: 'MEDIATED',
      amountFen: 12_345,
    });
    await act(admin, 'recordWorkerOutcome', { disputeId: id, partyIds: [second], outcome: 'IN_ARBITRATION' });
    const select = `workerOutcomes { workerCount settledCount unsettledCount settledAmountFen amountFen
      byOutcome { outcome settled count amountFen title { zh } } items { partyId outcome } claimItems { claimId } }
      claims { nodes { settled } }`;
    expect(await dispute(admin, id, select)).toEqual({
      workerOutcomes: {
        workerCount: 3,
        settledCount: 1,
        unsettledCount: 2,
        settledAmountFen: 12_345,
        amountFen: 12_345,
        byOutcome: [
          { outcome: 'IN_ARBITRATION', settled: false, count: 1, amountFen: 0, title: { zh: '进入仲裁' } },
          { outcome: 'MEDIATED', settled: true, count: 1, amountFen: 12_345, title: { zh: '调解协议' } },
          { outcome: 'OPEN', settled: false, count: 1, amountFen: 0, title: { zh: '尚无结果' } },
        ],
        items: [
          { partyId: first, outcome: 'MEDIATED' },
          { partyId: second, outcome: 'IN_ARBITRATION' },
        ],
        claimItems: [],
      },
      claims: { nodes: [{ settled: null }] },
    });
  });

  test('two disputes are linked and parted again', async () => {
    const clerk = 'stf_court_clerk';
    const [one, other] = [await register(clerk), await register(clerk, { parties: [worker('阿兰')] })];
    const input = { disputeId: one, otherDisputeId: other, reason: 'COUNTER_CLAIM' };
    const { addedId } = await act(clerk, 'linkDisputes', input, 'addedId dispute { id } userErrors { code }');
    const select = 'links { id reason direction dispute { id stage } agency { id } linkedAt }';
    expect(await dispute(clerk, other, select)).toMatchObject({
      links: [
        { id: addedId, reason: 'COUNTER_CLAIM', direction: 'TO_HERE', dispute: { id: one, stage: 'REGISTERED' } },
      ],
    });
    await act(clerk, 'unlinkDisputes', { linkId: addedId });
    expect(await dispute(clerk, other, select)).toEqual({ links: [] });
  });

  test('a duplicate is proposed, shown to the one on duty without the other dispute, merged and parted', async () => {
    const story = { parties: [worker('桂英莲'), { role: 'EMPLOYER', name: '海口市椰风食品有限公司' }] };
    const first = await register('stf_union_officer', story);
    const second = await register('stf_mengla_union', story);
    const list = `{ duplicateProposals { nodes { id score number otherNumber agency { id } otherAgency { id }
      reasons { code weight title { en } } dispute { id } other { id } } } }`;
    const nodes = async (staffId: string) => {
      const { duplicateProposals } = (await ask(staffId, list)) as unknown as {
        duplicateProposals: { nodes: { id: string; score: number; dispute: object | null; other: object | null }[] };
      };
      return duplicateProposals.nodes;
    };
    expect(await nodes('stf_mengla_union')).toEqual([]);
    const [proposal] = await nodes('stf_union_duty');
    expect(proposal).toMatchObject({
      agency: { id: 'agy_union_mengla' },
      otherAgency: { id: 'agy_union_chenggong' },
      dispute: null,
      other: { id: first },
    });
    const answer = await act(
      'stf_union_duty',
      'mergeDisputes',
      { proposalId: proposal!.id },
      'addedId dispute { id merges { role undoUntil } } userErrors { code }',
    );
    expect(answer).toMatchObject({ dispute: { id: first, merges: [{ role: 'TOOK_IN' }] }, userErrors: [] });
    expect(await dispute('stf_mengla_union', second, 'stage merges { role dispute { id } }')).toEqual({
      stage: 'MERGED',
      merges: [{ role: 'WENT_INTO', dispute: { id: first } }],
    });
    expect((await act('stf_mengla_union', 'undoMerge', { mergedId: second })).userErrors).toEqual([]);
    expect(await dispute('stf_mengla_union', second, 'stage merges { role }')).toEqual({
      stage: 'REGISTERED',
      merges: [],
    });
  });

  test('two that are two are told apart once and for all', async () => {
    const story = { parties: [worker('慕容雪'), { role: 'EMPLOYER', name: '三亚市珊瑚酒店有限公司' }] };
    await register('stf_union_officer', story);
    await register('stf_mengla_union', story);
    const list = '{ duplicateProposals { nodes { id } } }';
    const { duplicateProposals } = (await ask('stf_union_duty', list)) as unknown as {
      duplicateProposals: { nodes: { id: string }[] };
    };
    const { id: proposalId } = duplicateProposals.nodes[0]!;
    const dismissed = await act('stf_union_duty', 'dismissDuplicate', { proposalId, reason: '同名' }, 'proposalId');
    expect(dismissed).toEqual({ proposalId });
    expect(await ask('stf_union_duty', list)).toEqual({ duplicateProposals: { nodes: [] } });
  });
});

describe('a track', () => {
  test('is not there for who may not see its group', async () => {
    const clerk = 'stf_court_clerk';
    const id = await register(clerk);
    await hub.database.transact((em) =>
      em.getConnection().execute(
        `insert into track (id, dispute_id, track, state, field_group, group_bit, agency_id, opened_at, changed_at) values
         ('${id} CRIMINAL', '${id}', 'CRIMINAL', 'TRANSFERRED', 'F15', ${1 << 16}, 'agy_court_chenggong', now(), now()),
         ('${id} PRESERVATION', '${id}', 'PRESERVATION', 'GRANTED', 'F13', ${1 << 13}, 'agy_court_chenggong', now(), now())`,
        [],
        'run',
        em.getTransactionContext(),
      ),
    );
    expect(await dispute(clerk, id, 'tracks { track state stateTitle { zh } agency { id } }')).toEqual({
      tracks: [
        {
          track: 'PRESERVATION',
          state: 'GRANTED',
          stateTitle: { zh: '已准许' },
          agency: { id: 'agy_court_chenggong' },
        },
      ],
    });
  });
});
