import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { allowed, groups, viewerNames, type Access, type Group } from '../journeys/visibility/oracle.ts';
import { givePart, takePart } from '../journeys/visibility/sql.ts';
import { agencyIdOf, partOf, staffIdOf, viewerAgencies, viewerStaff } from '../journeys/visibility/viewers.ts';
import { done, paper, seen } from './ask-act.ts';
import { newDispute, worker } from './new-dispute.ts';

let hub: TestHub;
let disputeId: string;
const officer = 'stf_union_officer';
const chair = 'stf_union_chair';
const prosecutor = 'stf_prosecutor';

/** The lists of the two views, each with its group and one text that whoever is masked must not read. */
const lists: Record<string, readonly [view: 'union' | 'procuratorate', group: Group, secret: string, canary: string]> =
  {
    hotlineOrders: ['union', 'F8', 'demand', 'canary-order'],
    consultations: ['union', 'F8', 'question', 'canary-question'],
    aidDecisions: ['union', 'F8', 'matter', 'canary-matter'],
    negotiations: ['union', 'F10', 'topic', 'canary-topic'],
    supervisionLetters: ['union', 'F17', 'facts', 'canary-facts'],
    warnings: ['union', 'F16', 'level', 'YELLOW'],
    incidentReports: ['union', 'F16', 'conduct', 'canary-conduct'],
    visitTasks: ['union', 'F18', 'ground', 'NEGATIVE_RESULT'],
    visits: ['union', 'F18', 'unresolved', 'canary-unresolved'],
    clues: ['procuratorate', 'F15', 'summary', 'canary-summary'],
    supports: ['procuratorate', 'F15', 'difficulty', 'canary-difficulty'],
    suggestions: ['procuratorate', 'F15', 'problem', 'canary-problem'],
  };
const names = Object.keys(lists);

beforeAll(async () => {
  hub = await openTestHub();
  await hub.enrol({ agencies: viewerAgencies, staff: viewerStaff });
  disputeId = await newDispute(hub, officer);
  await fillBook();
}, 120_000);
afterAll(() => hub.stop());

async function fillBook(): Promise<void> {
  const act = (staffId: string, mutation: string, input: object) =>
    done(hub, staffId, mutation, { disputeId, ...input });
  const order = { channel: 'HOTLINE_12351', orderNumber: '1', demand: 'canary-order', callerPhone: '13900000000' };
  await act(officer, 'registerHotlineOrder', order);
  await act(officer, 'recordConsultation', { category: 'WAGES', question: 'canary-question' });
  await act(officer, 'applyUnionAid', { matter: 'canary-matter' });
  await act(officer, 'openNegotiation', { kind: 'COLLECTIVE', topic: 'canary-topic' });
  await letters(act);
  await act(officer, 'raiseWarning', { source: 'INFORMANT', workersOfMonth: 3 });
  const report = { knownAt: hub.clock.now().toISOString(), form: 'ORAL', place: '某地', headcount: 12 };
  await act(officer, 'reportIncident', { ...report, conduct: 'canary-conduct' });
  const visit = { subject: 'WORKER', method: 'PHONE', attempts: 1, dissatisfied: 1, unresolved: 'canary-unresolved' };
  await act(officer, 'recordVisit', visit);
  const agencyId = 'agy_procuratorate_chenggong';
  await givePart(hub.database, { id: 'ptn_prosecutor', disputeId, agencyId, role: 'HANDLER', scope: ['F0'] });
  await act(prosecutor, 'receiveClue', { subject: 'OTHER', summary: 'canary-summary' });
  await act(prosecutor, 'receiveSupportApplication', { difficulty: 'canary-difficulty' });
  const suggestion = { number: '一', addressee: '某局', problem: 'canary-problem', basis: '依据', measures: '措施' };
  await act(prosecutor, 'issueProcuratorialSuggestion', suggestion);
}

async function letters(act: (staffId: string, mutation: string, input: object) => Promise<string>): Promise<void> {
  const letter = { facts: 'canary-facts', articles: ['劳动法50'], demand: '改正' };
  await act(chair, 'issueSupervisionLetter', { kind: 'OPINION', number: '意一', ...letter });
  const fields = 'union { supervisionLetters { id } }';
  const { union } = await seen<{ union: { supervisionLetters: { id: string }[] } }>(hub, chair, disputeId, fields);
  const previousId = union.supervisionLetters[0]!.id;
  const proof = [paper('DELIVERY_PROOF')];
  await act(officer, 'deliverSupervisionLetter', { letterId: previousId, method: 'MAIL', refused: true, proof });
  const suggestion = { kind: 'SUGGESTION', number: '建一', previousId, addresseeAgencyId: 'agy_hrss_chenggong' };
  await act(chair, 'issueSupervisionLetter', { ...suggestion, ...letter });
}

type Seen = Record<'union' | 'procuratorate', Record<string, Record<string, unknown>[]> | null> | null;

const ofView = (view: string) =>
  names.filter((name) => lists[name]![0] === view).map((name) => `${name} { id ${lists[name]![2]} }`);
const whole = `union { ${ofView('union').join(' ')} } procuratorate { ${ofView('procuratorate').join(' ')} }`;

/** How much of each list the answer shows. */
function shown(dispute: Seen): Record<string, Access> {
  return Object.fromEntries(
    names.map((name) => {
      const [view, , secret, canary] = lists[name]!;
      const rows = dispute?.[view]?.[name] ?? [];
      const full = rows.some((row) => row[secret] === canary);
      return [name, full ? 'FULL' : rows.length > 0 ? 'MASKED' : 'NONE'];
    }),
  );
}

const cases = viewerNames.flatMap((viewer) => [
  [viewer, 'the index alone', ['F0'] as Group[]] as const,
  [viewer, 'everything', [...groups]] as const,
]);

describe('the books of union and procuratorate show each viewer what the matrix allows', () => {
  test.each(cases)('%s, the purpose listing %s', async (viewer, _listed, scope) => {
    const id = `ptn_${viewer.toLowerCase()}_${scope.length}`;
    const personal = ['WORKER_PARTY', 'MEDIATOR', 'AID_LAWYER'].includes(partOf(viewer));
    const staff = personal ? { staffId: staffIdOf(viewer) } : {};
    await givePart(hub.database, {
      id,
      disputeId,
      agencyId: agencyIdOf(viewer),
      ...staff,
      role: partOf(viewer),
      scope,
    });
    const dispute = await seen<Seen>(hub, staffIdOf(viewer), disputeId, whole);
    await takePart(hub.database, id);
    const access = allowed([viewer], scope);
    expect(shown(dispute)).toEqual(Object.fromEntries(names.map((name) => [name, access[lists[name]![1]]])));
    expect(JSON.stringify(dispute)).not.toContain('13900000000');
    const isFull = access.F17 === 'FULL';
    const kinds = dispute?.union?.['supervisionLetters']?.length ?? 0;
    expect(kinds).toBe(access.F17 === 'NONE' ? 0 : isFull ? 2 : 1);
  });

  test('the union that keeps the book reads all of its own, and nothing of the prosecutor’s', async () => {
    const access = shown(await seen<Seen>(hub, officer, disputeId, whole));
    expect(access).toEqual(
      Object.fromEntries(names.map((name) => [name, lists[name]![0] === 'union' ? 'FULL' : 'NONE'])),
    );
  });

  test('the clocks of a hotline order and of an incident are not the employer’s to see', async () => {
    const agencyId = agencyIdOf('EMPLOYER');
    await givePart(hub.database, { id: 'ptn_emp', disputeId, agencyId, role: 'EMPLOYER_PARTY', scope: ['F0'] });
    const fields = 'deadlines(first: 100) { nodes { rule { id } } } timeline(first: 100) { nodes { type } }';
    const answer = JSON.stringify(await seen(hub, staffIdOf('EMPLOYER'), disputeId, fields));
    expect(answer).not.toMatch(/HOT_|MI_|EW_|Hotline|Consultation|Warning|Incident|UnionAid|Clue/);
  });
});

const trace = /突发事件|F16|INCIDENT|Incident|Warning|MI_|EW_/;

describe('a warning and a direct report', () => {
  test.each(['WORKER', 'JUDGE', 'EMPLOYER', 'UNION_AID_LAWYER'] as const)(
    'leave no trace that %s could read: no part, no entry, no clock, no track',
    async (viewer) => {
      const id = `ptn_trace_${viewer.toLowerCase()}`;
      const personal = ['WORKER_PARTY', 'AID_LAWYER'].includes(partOf(viewer));
      const staff = personal ? { staffId: staffIdOf(viewer) } : {};
      await givePart(hub.database, {
        id,
        disputeId,
        agencyId: agencyIdOf(viewer),
        ...staff,
        role: partOf(viewer),
        scope: ['F0'],
      });
      const fields = `participations { groups legalBasis { law } } timeline(first: 100) { nodes { type details } }
        deadlines(first: 100) { nodes { rule { id } } } tracks { track state }`;
      const answer = JSON.stringify(await seen(hub, staffIdOf(viewer), disputeId, fields));
      await takePart(hub.database, id);
      expect(answer).not.toMatch(trace);
      expect(JSON.stringify(await seen(hub, officer, disputeId, fields))).toMatch(trace);
    },
  );

  test('give the union that keeps them no more of the dispute than it had', async () => {
    const agencyId = agencyIdOf('SUPERIOR_UNION');
    const viewer = staffIdOf('SUPERIOR_UNION');
    const [seenParty] = await hub.database.systemQuery<{ id: string }>(
      { name: '', text: "select id from party where dispute_id = $1 and role = 'WORKER'" } as never,
      [disputeId],
    );
    await givePart(hub.database, { id: 'ptn_superior', disputeId, agencyId, role: 'SUPERIOR', scope: ['F0'] });
    const nameOf = async () =>
      (
        await seen<{ parties: { nodes: { id: string; name: string | null }[] } }>(
          hub,
          viewer,
          disputeId,
          'parties(first: 9) { nodes { id name } }',
        )
      ).parties.nodes.find(({ id }) => id === seenParty!.id)!.name;
    const before = await nameOf();
    expect(before).not.toBe(worker);
    await done(hub, viewer, 'raiseWarning', { disputeId, source: 'GRID', wageComplaints: 1 });
    expect(await nameOf()).toBe(before);
  });
});

describe('a view', () => {
  test('that is asked for one list reads that list', async () => {
    const asked = await seen<{ union: object }>(hub, officer, disputeId, 'union { visits { id } }');
    expect(Object.keys(asked.union)).toEqual(['visits']);
  });

  test('shows the newest hundred of a list, oldest first', async () => {
    const sql = `insert into consultation (id, dispute_id, agency_id, category, question, anonymous, asked_at)
      select 'csl_' || lpad(n::text, 26, '0'), $1, 'agy_union_chenggong', 'WAGES', 'q' || n, true, now()
      from generate_series(1, 120) n returning id`;
    await hub.database.systemQuery({ name: '', text: sql } as never, [disputeId]);
    const fields = 'union { consultations { id } }';
    const { union } = await seen<{ union: { consultations: { id: string }[] } }>(hub, officer, disputeId, fields);
    const ids = union.consultations.map(({ id }) => id);
    expect(ids).toHaveLength(100);
    expect(ids).toEqual([...ids].sort());
    expect(ids[0]).toBe(`csl_${'22'.padStart(26, '0')}`);
  });
});
