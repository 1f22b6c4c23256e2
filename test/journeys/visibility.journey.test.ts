import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DisputeDetailDocument } from '../../schema/client/graphql.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { allowed, groups, purposeGroups, viewerNames, type Group, type Viewer } from './visibility/oracle.ts';
import { declared, observed, spilled, visible, type Seen } from './visibility/probe.ts';
import { rowsOf, shownRows } from './visibility/rows.ts';
import { givePart, takePart } from './visibility/sql.ts';
import { agencyIdOf, partOf, staffIdOf } from './visibility/viewers.ts';
import { buildWorld, legalAidScope, type World } from './visibility/world.ts';

let hub: TestHub;
let world: World;

beforeAll(async () => {
  hub = await openTestHub();
  world = await buildWorld(hub);
}, 120_000);
afterAll(() => hub.stop());

async function seenBy(staffId: string): Promise<Seen> {
  const { dispute } = await hub.as(staffId).ask(DisputeDetailDocument, { by: { id: world.disputeId } });
  return dispute;
}

/** What the viewer sees while taking part with this purpose. */
async function seenWith(viewer: Viewer, scope: readonly Group[]): Promise<Seen> {
  const id = `ptn_of_${viewer.toLowerCase()}`;
  const personal = ['WORKER_PARTY', 'MEDIATOR', 'AID_LAWYER'].includes(partOf(viewer));
  await givePart(hub.database, {
    id,
    disputeId: world.disputeId,
    agencyId: agencyIdOf(viewer),
    ...(personal ? { staffId: staffIdOf(viewer) } : {}),
    role: partOf(viewer),
    scope,
  });
  try {
    return await seenBy(staffIdOf(viewer));
  } finally {
    await takePart(hub.database, id);
  }
}

/** Each group the viewer holds for a purpose only, open alone; none of them open; all of them open. */
const purposes = viewerNames.flatMap((viewer) => {
  const bound = purposeGroups(viewer);
  const each = bound.filter((group) => group !== 'F0').map((group) => ['F0', group] as Group[]);
  const all = bound.length > 1 ? [bound] : [];
  return [[], ['F0'] as Group[], ...each, ...all, [...groups]].map(
    (scope) => [viewer, scope.length === groups.length ? 'everything' : scope.join(' ') || 'nothing', scope] as const,
  );
});

describe('the same query as each viewer gives exactly what the matrix allows', () => {
  test.each(purposes)('%s, the purpose listing %s', async (viewer, _listed, scope) => {
    const dispute = await seenWith(viewer, scope);
    const expected = allowed([viewer], scope);
    expect(observed(dispute)).toEqual(visible(expected));
    if (dispute) expect(declared(dispute)).toEqual(expected);
    expect(spilled(dispute, expected)).toEqual([]);
  });

  test.each(viewerNames)('%s without a part sees nothing', async (viewer) => {
    expect(await seenBy(staffIdOf(viewer))).toBeNull();
  });

  test.each(viewerNames)('%s sees every row of the groups seen in full, and no other', async (viewer) => {
    const dispute = await seenWith(viewer, [...groups]);
    const full = groups.filter((group) => allowed([viewer], groups)[group] === 'FULL');
    expect(shownRows(dispute)).toEqual(await rowsOf(hub.database, world.disputeId, dispute ? full : []));
  });
});

describe('the agencies of the views see what their part in this dispute lets them see', () => {
  const R08: Group[] = ['F0', 'F1', 'F2', 'F4', 'F6', 'F7', 'F10', 'F11'];
  const R20: Group[] = ['F0', 'F1', 'F2', 'F3', 'F4', 'F6', 'F7', 'F8', 'F10', 'F12', 'F13'];
  const R15: Group[] = ['F0', 'F1', 'F2', 'F3', 'F4', 'F6', 'F7', 'F10', 'F11', 'F12'];
  const R27: Group[] = ['F0', 'F1', 'F2', 'F4', 'F6', 'F7', 'F10', 'F11', 'F12', 'F15'];
  const lawyer: Group[] = ['F0', 'F3', 'F10', 'F11'];
  const everything = [...groups];
  const cases: [who: string, staffId: string, viewers: Viewer[], purpose: readonly Group[]][] = [
    ['the court: its filing clerk', 'stf_court_clerk', ['COURT_FILING_CLERK'], R08],
    ['the court: its judge', 'stf_judge', ['JUDGE'], R08],
    ['the court: its enforcement officer', 'stf_enforcement', ['ENFORCEMENT_OFFICER'], R08],
    ['the union: its legal officer', 'stf_union_officer', ['UNION_OFFICER'], [...R20, ...R15, ...R27]],
    ['the union: its aid lawyer', 'stf_union_lawyer', ['UNION_AID_LAWYER'], R20],
    ['the mediation station: its administrator', 'stf_station_admin', ['MEDIATION_ORG_ADMIN'], [...R08, ...R20]],
    ['the mediation station: the mediator', 'stf_mediator', ['MEDIATOR'], R08],
    ['the procuratorate: its prosecutor', 'stf_prosecutor', ['PROSECUTOR'], R27],
    ['human resources: the arbitrator', 'stf_arbitrator', ['ARBITRATOR'], R15],
    ['human resources: the filing clerk', 'stf_arbitration_clerk', ['ARBITRATOR'], R15],
    ['legal aid: its officer', 'stf_aid_officer', ['LEGAL_AID'], legalAidScope],
    ['legal aid: its lawyer', 'stf_aid_lawyer', ['LEGAL_AID', 'UNION_AID_LAWYER'], lawyer],
    ['the worker who was admitted', 'stf_worker_one', ['WORKER'], everything],
    ['the employer who was admitted', 'stf_employer_rep', ['EMPLOYER'], everything],
  ];

  test.each(cases)('%s', async (_who, staffId, viewers, purpose) => {
    const dispute = await seenBy(staffId);
    const expected = allowed(viewers, purpose);
    expect(declared(dispute)).toEqual(expected);
    expect(observed(dispute)).toEqual(visible(expected));
    expect(spilled(dispute, expected)).toEqual([]);
  });

  test.each([
    ['a court that takes no part', 'stf_xishan_clerk'],
    ['a union that takes no part', 'stf_jd_window'],
    ['the superior union, to which nothing was reported', 'stf_union_kunming'],
    ['a procuratorate that takes no part', 'stf_jd_prosecutor'],
    ['an arbitration commission that takes no part', 'stf_jd_arbitrator'],
    ['a legal-aid centre that takes no part', 'stf_jd_aid_officer'],
    ['the human resources bureau of the place', 'stf_inspector'],
    ['an employer of another dispute', 'stf_jd_employer'],
    ['a worker of another dispute', 'stf_jd_worker'],
    ['another mediator of the same station', 'stf_mediator_two'],
    ['the statistician of the union that takes part', 'stf_statistician'],
  ])('%s is a stranger', async (_who, staffId) => {
    expect(await seenBy(staffId)).toBeNull();
  });

  test.each(['stf_system_admin', 'stf_security_admin', 'stf_audit_admin'])(
    '%s, an administrator at an agency that takes part, is turned away at the door',
    async (staffId) => {
      await expect(seenBy(staffId)).rejects.toThrow('FORBIDDEN');
    },
  );
});
