import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { morning } from '../../../seeds/demo/story.ts';
import { openTestHub, type TestHub } from '../../support/hub.ts';
import { clocksOf, codes, done, seen, tried, type SeenClock } from '../ask-act.ts';
import { newDispute, worker } from '../new-dispute.ts';

let hub: TestHub;
const officer = 'stf_union_officer';

beforeAll(async () => {
  hub = await openTestHub();
}, 120_000);
afterAll(() => hub.stop());

interface Warning {
  id: string;
  level: string;
  reasons: string[];
  verdict: string | null;
}
interface Incident {
  id: string;
  state: string;
  followUps: { text: string }[];
  reviewDueOn: string | null;
  acknowledgeDueAt: string;
}

const fields = `union {
  warnings { id level reasons verdict }
  incidentReports { id state followUps { text } reviewDueOn acknowledgeDueAt }
}`;

async function book(disputeId: string, staffId = officer) {
  const dispute = await seen<{ union: { warnings: Warning[]; incidentReports: Incident[] } | null } | null>(
    hub,
    staffId,
    disputeId,
    fields,
  );
  return { warnings: dispute?.union?.warnings ?? [], incidents: dispute?.union?.incidentReports ?? [] };
}

const registration = { employerName: '某花卉公司', headcount: 12 };

async function raised(signal: object): Promise<{ disputeId: string; warningId: string }> {
  const disputeId = await done(hub, officer, 'raiseWarning', { source: 'GRID', registration, ...signal });
  return { disputeId, warningId: (await book(disputeId)).warnings[0]!.id };
}

describe('a warning', () => {
  test.each<[string, object, string[]]>([
    ['BLUE', { wageComplaints: 1 }, ['EW_BLUE RUNNING 2026-03-09']],
    ['YELLOW', { workersOfMonth: 3 }, ['EW_YELLOW RUNNING 2026-03-04']],
    ['ORANGE', { commonClaimWorkers: 10 }, ['EW_ORANGE RUNNING 2026-03-03']],
    ['RED', { people: 30 }, ['MI_ORAL RUNNING 2026-03-02', 'MI_WRITTEN RUNNING 2026-03-02']],
  ])('of level %s is verified by its own clock', async (level, signal, clocks) => {
    hub.clock.moveTo(morning('2026-03-02'));
    const { disputeId, warningId } = await raised(signal);
    expect((await book(disputeId)).warnings[0]).toMatchObject({ level });
    expect(await clocksOf(hub, officer, disputeId, warningId)).toEqual(clocks);
  });

  test('may come from an informant, who sees neither this warning nor any other', async () => {
    const informant = {
      id: 'stf_informant',
      agencyId: 'agy_union_chenggong',
      name: '信息员',
      roles: ['EARLY_WARNING_INFORMANT'],
      active: true,
    } as const;
    await hub.enrol({ staff: [informant] });
    const signal = { source: 'INFORMANT', registration, wageComplaints: 1 };
    expect(await done(hub, informant.id, 'raiseWarning', signal)).toBeNull();
    const sql = 'select dispute_id as id from warning order by id desc limit 1';
    const [{ id: disputeId }] = (await hub.database.systemQuery({ name: '', text: sql } as never, [])) as [
      { id: string },
    ];
    await expect(seen(hub, informant.id, disputeId, fields)).rejects.toThrow('FORBIDDEN');
    expect((await book(disputeId)).warnings).toMatchObject([{ level: 'BLUE' }]);
    expect(await codes(hub, informant.id, 'raiseWarning', { ...signal, registration: null, disputeId })).toEqual([
      'NOT_FOUND',
    ]);
  });

  test('that meets no trigger is none', async () => {
    const { refused } = await tried(hub, officer, 'raiseWarning', { source: 'GRID', registration });
    expect(refused[0]).toMatchObject({ code: 'NO_TRIGGER_MET' });
    expect(refused[0]!.allowed).toContain('THIRTY_PEOPLE');
  });

  test('is verified once; one that is monitored on may be judged again', async () => {
    const { disputeId, warningId } = await raised({ riskItems: 1 });
    const verdict = (name: string) => ({ disputeId, warningId, verdict: name, finding: '已到现场核实' });
    await done(hub, officer, 'verifyWarning', verdict('MONITORING'));
    await done(hub, officer, 'verifyWarning', verdict('VERIFIED'));
    expect(await codes(hub, officer, 'verifyWarning', verdict('FALSE_ALARM'))).toEqual(['ALREADY_DECIDED']);
    expect((await clocksOf(hub, officer, disputeId, warningId))[0]).toContain('EW_BLUE MET');
  });

  test('that is red stops its clocks by being reported, not by being verified', async () => {
    hub.clock.moveTo(morning('2026-03-02'));
    const { disputeId, warningId } = await raised({ conduct: ['GATHERING'] });
    await done(hub, officer, 'verifyWarning', { disputeId, warningId, verdict: 'VERIFIED', finding: '属实' });
    expect(await clocksOf(hub, officer, disputeId, warningId)).toContain('MI_ORAL RUNNING 2026-03-02');
    await done(hub, officer, 'reportIncident', { ...report(), disputeId, registration: null, warningId });
    expect(await clocksOf(hub, officer, disputeId, warningId)).toEqual([
      'MI_ORAL MET 2026-03-02',
      'MI_WRITTEN MET 2026-03-02',
    ]);
  });
});

const report = (more: object = {}) => ({
  registration,
  knownAt: hub.clock.now().toISOString(),
  form: 'ORAL',
  place: '花市东门',
  headcount: 40,
  conduct: '约40人聚集讨薪',
  ...more,
});

async function reported(more: object = {}) {
  const disputeId = await done(hub, officer, 'reportIncident', report(more));
  const incidentId = (await book(disputeId)).incidents[0]!.id;
  const act = (name: string, further: object = {}) => ({ disputeId, incidentId, act: name, ...further });
  return { disputeId, incidentId, act };
}

async function dueAt(disputeId: string): Promise<Record<string, string>> {
  const asked = 'deadlines(first: 100) { nodes { rule { id } state dueAt } }';
  const { deadlines } = await seen<{ deadlines: { nodes: SeenClock[] } }>(hub, officer, disputeId, asked);
  return Object.fromEntries(deadlines.nodes.map(({ rule, state, dueAt: at }) => [rule.id, `${state} ${at}`]));
}

describe('a direct report', () => {
  test('runs three clocks from the minute it became known, over a holiday night without rolling', async () => {
    hub.clock.moveTo(new Date('2026-02-17T22:30:00+08:00'));
    const { disputeId, act } = await reported();
    expect(await dueAt(disputeId)).toMatchObject({
      MI_ORAL: 'MET 2026-02-17T15:30:00.000Z',
      MI_WRITTEN: 'RUNNING 2026-02-17T16:30:00.000Z',
      MI_FOLLOW: 'RUNNING 2026-02-18T14:30:00.000Z',
      MI_ACK: 'RUNNING 2026-02-17T15:00:00.000Z',
    });
    hub.clock.moveTo(new Date('2026-02-18T01:00:00+08:00'));
    await done(hub, officer, 'recordIncident', act('WRITTEN_REPORT'));
    expect((await dueAt(disputeId))['MI_WRITTEN']).toContain('LATE');
    expect(await codes(hub, officer, 'recordIncident', act('WRITTEN_REPORT'))).toEqual(['ALREADY_REPORTED']);
  });

  test('is followed up every 24 hours until it is under control, and reviewed within ten days of its end', async () => {
    hub.clock.moveTo(morning('2026-03-02'));
    const { disputeId, act } = await reported();
    hub.clock.moveTo(morning('2026-03-03'));
    await done(hub, officer, 'recordIncident', act('FOLLOW_UP', { text: '人数减至20人' }));
    expect((await dueAt(disputeId))['MI_FOLLOW']).toMatch(/^RUNNING 2026-03-04/);
    expect(await codes(hub, officer, 'recordIncident', act('CONTROLLED'))).toEqual(['ACT_NOT_POSSIBLE_NOW']);
    for (const name of ['ACKNOWLEDGED', 'HANDLING', 'CONTROLLED'])
      await done(hub, officer, 'recordIncident', act(name));
    expect((await dueAt(disputeId))['MI_FOLLOW']).toMatch(/^MET/);
    expect(await codes(hub, officer, 'recordIncident', act('FOLLOW_UP', { text: '无' }))).toEqual([
      'ACT_NOT_POSSIBLE_NOW',
    ]);
    expect(await codes(hub, officer, 'recordIncident', act('CLOSED'))).toEqual(['STEP_NEEDS_MORE']);
    await done(hub, officer, 'recordIncident', act('CLOSED', { outcome: 'SETTLED' }));
    expect((await book(disputeId)).incidents[0]).toMatchObject({ state: 'CLOSED', reviewDueOn: '2026-03-13' });
    await done(hub, officer, 'recordIncident', act('REVIEWED', { text: '应更早约谈' }));
    const track = await hub.database.systemQuery(
      { name: '', text: 'select state from track where dispute_id = $1' } as never,
      [disputeId],
    );
    expect(track).toEqual([{ state: 'REVIEWED' }]);
  });

  test.each([
    ['conduct', { conduct: `${worker}等40人聚集` }],
    ['casualties', { casualties: `${worker}受伤` }],
    ['measures, by telephone number', { measures: '已联系13812345678' }],
  ])('names no worker in its %s', async (_field, more) => {
    const disputeId = await newDispute(hub, officer);
    const input = report({ disputeId, registration: null, ...more });
    expect(await codes(hub, officer, 'reportIncident', input)).toEqual(['PERSON_NAMED']);
  });

  test('names no worker who is only registered with it', async () => {
    const input = report({ registration: { ...registration, workerName: worker }, conduct: `${worker}聚集` });
    expect(await codes(hub, officer, 'reportIncident', input)).toEqual(['PERSON_NAMED']);
  });

  test('holds nothing secret: a classified matter is only pointed to', async () => {
    expect(await codes(hub, officer, 'reportIncident', report({ conduct: '机密：……' }))).toEqual([
      'SECRET_NOT_ALLOWED',
    ]);
    await reported({ conduct: '已通过涉密渠道报告', classified: true });
  });

  test('is a work secret: the worker, the lawyer and other unions see nothing of it, its clocks included', async () => {
    const { disputeId } = await reported();
    for (const staffId of ['stf_union_kunming', 'stf_worker_one', 'stf_aid_lawyer', 'stf_judge'])
      expect(await book(disputeId, staffId)).toEqual({ warnings: [], incidents: [] });
  });
});
