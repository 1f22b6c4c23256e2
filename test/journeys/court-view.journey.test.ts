import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AdmitPartyDocument, RegisterDisputeDocument } from '../../schema/client/graphql.ts';
import { consent, detail, granted, morning, paper, partiesOf, send } from '../../seeds/demo/story.ts';
import { buildSubgraph } from '../../src/graphql/build-subgraph.ts';
import { view } from '../../src/views/court/view.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { act, done, inputsOf, seen } from './court/mutations.ts';

let hub: TestHub;
let disputeId: string;
let worker: string;
let employer: string;
let courtCaseId: string;

const clerk = 'stf_court_clerk';
const judge = 'stf_judge';

interface Court {
  readonly court: Record<string, readonly Record<string, unknown>[]> | null;
}

beforeAll(async () => {
  hub = await openTestHub();
  const registration = {
    relationType: 'LABOUR_RELATION' as const,
    channelGround: 'WAGE_IOU' as const,
    channel: 'COURT_FILING' as const,
    headcount: 1,
    parties: [
      { role: 'WORKER' as const, name: '王一' },
      { role: 'EMPLOYER' as const, name: '某花卉公司甲' },
    ],
    claims: [{ type: 'WAGES' as const, amountFen: 500_000 }],
  };
  const { dispute } = granted(
    (await hub.as(clerk).ask(RegisterDisputeDocument, { input: registration })).registerDispute,
  );
  disputeId = dispute!.id;
  const known = await detail(hub.as(clerk), disputeId);
  [worker] = partiesOf(known, 'WORKER') as [string];
  [employer] = partiesOf(known, 'EMPLOYER') as [string];
  for (const [partyId, staffId] of [
    [worker, 'stf_worker_one'],
    [employer, 'stf_employer_rep'],
  ] as const)
    granted((await hub.as(clerk).ask(AdmitPartyDocument, { input: { disputeId, partyId, staffId } })).admitParty);
}, 60_000);
afterAll(() => hub.stop());

async function view1(staffId: string, list: string, fields: string) {
  return (await seen<Court>(hub, staffId, disputeId, `court { ${list} { ${fields} } }`))?.court?.[list] ?? null;
}

describe('preservation', () => {
  const fields = 'id kind decision measure';

  test('is known to the court and the worker, and to the employer only once it is carried out', async () => {
    const application = { disputeId, kind: 'PRE_SUIT', partyId: worker, amountFen: 500_000, guarantee: 'WAIVED' };
    expect(await act(hub, clerk, 'applyPreservation', application)).toMatchObject([
      { code: 'WAIVER_REASON_NEEDED', path: ['waiverReason'] },
    ]);
    await done(hub, clerk, 'applyPreservation', { ...application, waiverReason: 'REAL_DIFFICULTY' });
    const [measure] = (await view1(clerk, 'preservations', fields))!;
    const preservationId = measure!['id'];
    await done(hub, judge, 'rulePreservation', { disputeId, preservationId, decision: 'GRANTED' });

    expect(await view1('stf_worker_one', 'preservations', fields)).toMatchObject([{ decision: 'GRANTED' }]);
    expect(await view1('stf_employer_rep', 'preservations', fields)).toBeNull();
    const told = JSON.stringify(
      await seen(
        hub,
        'stf_employer_rep',
        disputeId,
        'tracks { track } timeline { nodes { type } } deadlines { nodes { rule { id } } } documents { nodes { kind } }',
      ),
    );
    expect(told).not.toMatch(/preserv/i);

    await done(hub, clerk, 'executePreservation', { disputeId, preservationId, measure: 'FREEZE' });
    expect(await view1('stf_employer_rep', 'preservations', fields)).toMatchObject([{ measure: 'FREEZE' }]);
  });
});

describe('a suit over HTTP', () => {
  test('goes from complaint to effect, and the court view shows each list that is asked for', async () => {
    await done(hub, clerk, 'receiveComplaint', { disputeId, copies: 1, mediationAgreed: false, partyId: worker });
    const [preSuit] = (await view1(clerk, 'cases', 'id type'))!;
    courtCaseId = preSuit!['id'] as string;
    await done(hub, clerk, 'registerPreSuit', { disputeId, courtCaseId, registerNumber: '(2026)云0114民诉前调8号' });
    await done(hub, clerk, 'docketCase', {
      disputeId,
      courtCaseId,
      type: 'CIVIL',
      caseNumber: '(2026)云0114民初8号',
      procedure: 'SIMPLIFIED',
    });
    const copy = { disputeId, courtCaseId, paper: 'COMPLAINT_COPY', partyIds: [employer], method: 'MAIL' };
    await done(hub, clerk, 'serveCourtPaper', copy);
    expect(await act(hub, clerk, 'serveCourtPaper', copy)).toMatchObject([
      { code: 'ALREADY_SERVED', path: ['partyIds'] },
    ]);
    await done(hub, clerk, 'recordHearing', { disputeId, courtCaseId, isPublic: true });
    const judgment = {
      disputeId,
      courtCaseId,
      form: 'JUDGMENT',
      result: 'GRANTED',
      awards: [{ partyId: worker, amountFen: 500_000 }],
      performWithinDays: 10,
    };
    expect(await act(hub, clerk, 'judgeCase', judgment)).toMatchObject([{ code: 'FORBIDDEN' }]);
    await done(hub, judge, 'judgeCase', judgment);
    await done(hub, clerk, 'serveCourtPaper', { ...copy, paper: 'JUDGMENT', partyIds: [worker, employer] });

    expect(
      await view1(judge, 'cases', 'type caseNumber registerNumber procedure form ruling partyId awardedFen'),
    ).toMatchObject([
      {
        type: 'CIVIL',
        caseNumber: '（2026）云0114民初8号',
        registerNumber: '（2026）云0114民诉前调8号',
        procedure: 'SIMPLIFIED',
        form: 'JUDGMENT',
        partyId: worker,
        awardedFen: 500_000,
      },
    ]);
    expect(await view1(judge, 'caseNumbers', 'number caseType')).toMatchObject([
      { number: '（2026）云0114民诉前调8号', caseType: '民诉前调' },
      { number: '（2026）云0114民初8号', caseType: '民初' },
    ]);
    expect(await view1(judge, 'courtServices', 'paper partyId method servedOn')).toMatchObject([
      { paper: 'COMPLAINT_COPY', partyId: employer, method: 'MAIL', servedOn: '2026-03-02' },
      { paper: 'JUDGMENT', partyId: worker },
      { paper: 'JUDGMENT', partyId: employer },
    ]);
    expect(await view1(judge, 'courtEntries', 'type code onDate')).toMatchObject([{ type: 'HEARING', code: 'PUBLIC' }]);
  });

  test('shows each party its own period for appeal, and the employer none but its own', async () => {
    const asked = 'deadlines { nodes { rule { id } subjectId } }';
    const appeals = async (staffId: string) => {
      const dispute = await seen<{ deadlines: { nodes: { rule: { id: string }; subjectId: string }[] } }>(
        hub,
        staffId,
        disputeId,
        asked,
      );
      return dispute!.deadlines.nodes.filter(({ rule }) => rule.id === 'APPEAL_J15').map(({ subjectId }) => subjectId);
    };
    expect(await appeals('stf_employer_rep')).toEqual([`${courtCaseId}:${employer}`]);
    expect((await appeals('stf_worker_one')).sort()).toEqual(
      [`${courtCaseId}:${employer}`, `${courtCaseId}:${worker}`].sort(),
    );
  });

  test('takes effect when nobody appealed, and the worker may have it enforced', async () => {
    hub.clock.moveTo(morning('2026-03-18'));
    await done(hub, clerk, 'recordEffect', { disputeId, courtCaseId, partyIds: [worker] });
    const dispute = await seen<{ stage: string; obligations: { source: string; amountFen: number }[] }>(
      hub,
      'stf_worker_one',
      disputeId,
      'stage obligations { source amountFen }',
    );
    expect(dispute).toMatchObject({ stage: 'PERFORMING', obligations: [{ source: 'JUDGMENT', amountFen: 500_000 }] });
  });
});

describe('a judicial suggestion', () => {
  test('is for the court and its addressee: the worker neither sees it nor reads of it', async () => {
    const suggestion = { disputeId, number: '（2026）云0114司建9号', addresseePartyId: employer };
    await done(hub, judge, 'issueSuggestion', suggestion);
    const fields = 'number addresseePartyId';
    expect(await view1(clerk, 'judicialSuggestions', fields)).toMatchObject([{ addresseePartyId: employer }]);
    expect(await view1('stf_employer_rep', 'judicialSuggestions', fields)).toMatchObject([
      { number: suggestion.number },
    ]);
    expect(await view1('stf_worker_one', 'judicialSuggestions', fields)).toBeNull();
    const told = await seen(hub, 'stf_worker_one', disputeId, 'timeline { nodes { type details } }');
    expect(JSON.stringify(told)).not.toMatch(/suggestion|司建/i);
  });
});

describe('mediation the court assigns', () => {
  test('stands in its view with the body, the state and the outcome, and nothing of the process', async () => {
    const registration = {
      relationType: 'LABOUR_RELATION' as const,
      channelGround: 'WAGE_IOU' as const,
      channel: 'COURT_FILING' as const,
      headcount: 1,
      parties: [{ role: 'WORKER' as const, name: '李二' }],
      claims: [{ type: 'WAGES' as const, amountFen: 100 }],
    };
    const actor = hub.as(clerk);
    const { dispute } = granted((await actor.ask(RegisterDisputeDocument, { input: registration })).registerDispute);
    const id = dispute!.id;
    await done(hub, clerk, 'receiveComplaint', { disputeId: id, copies: 1, mediationAgreed: true });
    await consent(actor, id, 'R08', partiesOf(await detail(actor, id), 'WORKER'));
    const documents = [paper('ASSIGNED_MEDIATION_LETTER', '委派调解函'), paper('COMPLAINT', '起诉状')];
    await send(actor, { disputeId: id, kind: 'R08', toAgencyId: 'agy_station_yunhua', documents });
    const asked = 'court { assignedMediations { kind toAgencyId state outcome } assistanceRequests { id } }';
    expect(await seen(hub, clerk, id, asked)).toEqual({
      court: {
        assignedMediations: [{ kind: 'R08', toAgencyId: 'agy_station_yunhua', state: 'SENT', outcome: null }],
        assistanceRequests: [],
      },
    });
  });
});

describe('every act of the court view', () => {
  test('tells whoever has no part in the dispute the same as if there were no such dispute', async () => {
    const stranger = 'stf_xishan_all';
    const roles = ['COURT_FILING_CLERK', 'JUDGE', 'ENFORCEMENT_OFFICER'] as const;
    const person = { id: stranger, agencyId: 'agy_court_xishan', name: '西全', roles, active: true };
    await hub.enrol({ staff: [person] });
    const { schema } = await buildSubgraph(view);
    const differing: string[] = [];
    const real = inputsOf(schema, disputeId);
    const unreal = inputsOf(schema, 'dsp_nobody');
    expect(real.size).toBeGreaterThan(30);
    for (const [name, input] of real) {
      const here = await act(hub, stranger, name, input);
      const there = await act(hub, stranger, name, unreal.get(name)!);
      const isUnknown = here.length === 1 && here[0]!.code === 'NOT_FOUND' && here[0]!.path[0] === 'disputeId';
      if (!isUnknown || JSON.stringify(here) !== JSON.stringify(there))
        differing.push(`${name}: ${JSON.stringify([here, there])}`);
    }
    expect(differing).toEqual([]);
  });
});
