import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { fillBooks } from './visibility/fill.ts';
import { allowed, groups, type Group, type Viewer } from './visibility/oracle.ts';
import { spilled } from './visibility/probe.ts';
import { graph, walk, type Root } from './visibility/walk.ts';
import { buildWorld, content, legalAidScope, secrets, type World } from './visibility/world.ts';

let hub: TestHub;
let world: World;

beforeAll(async () => {
  hub = await openTestHub();
  world = await buildWorld(hub);
  const { disputeId, workers } = world;
  const keeper = { disputeId, agencyId: 'agy_court_mengla', staffId: 'stf_mengla_clerk', partyId: workers[0]! };
  await fillBooks(hub.database, keeper);
}, 120_000);
afterAll(() => hub.stop());

/** Every root of the graph that leads to a dispute, with what it is asked for. */
const rootsOf: Record<string, (world: World) => Root[]> = {
  dispute: ({ disputeId, number }) => [
    { field: 'dispute', args: `(by: { id: "${disputeId}" })` },
    { field: 'dispute', args: `(by: { number: "${number}" })` },
    {
      field: 'dispute',
      args: `(by: { alias: { agencyId: "agy_court_chenggong", number: "${content.ownNumber}" } })`,
    },
  ],
  node: ({ disputeId, referrals, workers }) =>
    [disputeId, ...Object.values(referrals), ...workers].map((id) => ({ field: 'node', args: `(id: "${id}")` })),
  referral: ({ referrals }) => Object.values(referrals).map((id) => ({ field: 'referral', args: `(id: "${id}")` })),
  previewReferral: ({ disputeId }) =>
    ['R13', 'R19', 'R24', 'R27'].map((kind) => ({
      field: 'previewReferral',
      args: `(input: { disputeId: "${disputeId}", kind: "${kind}", toAgencyId: "agy_court_chenggong" })`,
    })),
  simulateDeadlines: ({ disputeId }) => [
    {
      field: 'simulateDeadlines',
      args: `(input: { disputeId: "${disputeId}", events: [{ on: "2026-03-09T02:00:00Z", limitation: { event: INTERRUPTED, ground: INFRINGEMENT_KNOWN } }] })`,
    },
  ],
  ...Object.fromEntries(
    [
      'disputes',
      'inbox',
      'sent',
      'deadlines',
      'notices',
      'duplicateProposals',
      'ownMandates',
      'referralRequests',
      'rightsNotices',
      'ownEmergencyAccesses',
    ].map((field) => [field, () => [{ field, args: '(first: 100)' }]]),
  ),
  inboxCounts: () => [{ field: 'inboxCounts' }],
  findings: () => [{ field: 'findings' }],
};

/** Roots that show the directory, the catalogue and the caller, and nothing of any dispute. */
const directory = [
  ...['codeLists', 'mapCode', 'viewer', 'sharingAgreements', 'agencies', 'referralKinds', 'playbooks'],
  // Of all disputes at once, or what the caller's own query shows; test/proof/evidence holds them to that.
  ...['checkpoint', 'consistencyProof', 'inclusionProof', 'evidenceBundle'],
  // Rules, and facts the caller may know; test/journeys/explain-access holds it to that.
  'explainAccess',
  // Codes and counts for administrators of their own agency; test/threats/audit holds it to that.
  'auditEntries',
  // What the caller's own key did; test/integration/request-outcome holds it to that.
  'requestOutcome',
  // People and systems for administrators of their own agency; test/journeys/agency-staff holds it to that.
  ...['agencyStaff', 'staffChanges', 'systemClients', 'administrationBounds'],
  // Ids and codes of what an agency's own systems were told; test/threats/webhook-doors holds it to that.
  ...['webhookEndpoints', 'webhookDeliveries'],
];

async function told(staffId: string): Promise<string> {
  let text = '';
  const roots = Object.values(rootsOf).flatMap((each) => each(world));
  for (const query of roots.flatMap((root) => walk(root, 4))) text += await (await hub.raw(staffId, { query })).text();
  // A sealed cursor is chance in letters, and sooner or later spells any mark.
  return text.replace(/"\w*[cC]ursor":"[^"]*"/g, '""');
}

const R08: Group[] = ['F0', 'F1', 'F2', 'F4', 'F6', 'F7', 'F10', 'F11'];
const R20: Group[] = ['F0', 'F1', 'F2', 'F3', 'F4', 'F6', 'F7', 'F8', 'F10', 'F12', 'F13'];
const R15: Group[] = ['F0', 'F1', 'F2', 'F3', 'F4', 'F6', 'F7', 'F10', 'F11', 'F12'];
const R27: Group[] = ['F0', 'F1', 'F2', 'F4', 'F6', 'F7', 'F10', 'F11', 'F12', 'F15'];
const takingPart: [staffId: string, viewers: Viewer[], purpose: readonly Group[]][] = [
  ['stf_court_clerk', ['COURT_FILING_CLERK'], R08],
  ['stf_judge', ['JUDGE'], R08],
  ['stf_enforcement', ['ENFORCEMENT_OFFICER'], R08],
  ['stf_union_officer', ['UNION_OFFICER'], [...R20, ...R15, ...R27]],
  ['stf_union_lawyer', ['UNION_AID_LAWYER'], R20],
  ['stf_station_admin', ['MEDIATION_ORG_ADMIN'], [...R08, ...R20]],
  ['stf_mediator', ['MEDIATOR'], R08],
  ['stf_prosecutor', ['PROSECUTOR'], R27],
  ['stf_arbitrator', ['ARBITRATOR'], R15],
  ['stf_arbitration_clerk', ['ARBITRATOR'], R15],
  ['stf_aid_officer', ['LEGAL_AID'], legalAidScope],
  ['stf_employer_rep', ['EMPLOYER'], groups],
];

const strangers = [
  ...['stf_xishan_clerk', 'stf_xishan_judge', 'stf_mengla_clerk', 'stf_mediator_two', 'stf_union_kunming'],
  ...['stf_jd_window', 'stf_jd_prosecutor', 'stf_jd_arbitrator', 'stf_jd_aid_officer', 'stf_inspector'],
  ...['stf_jd_employer', 'stf_jd_worker', 'stf_statistician', 'stf_governance', 'stf_hotline_agent'],
  ...['stf_system_admin', 'stf_security_admin', 'stf_audit_admin', 'stf_federation', 'stf_pmc_admin'],
];

describe('by every root, every field and every way', () => {
  test('of the graph: a root of tomorrow has to be told of here', () => {
    const known = [...Object.keys(rootsOf), ...directory].sort();
    expect(known).toEqual(Object.keys(graph.getQueryType()!.getFields()).sort());
  });

  test.each(takingPart)(
    '%s is told no secret of a group the matrix does not open',
    async (staffId, viewers, purpose) => {
      const text = await told(staffId);
      expect(spilled(text, allowed(viewers, purpose))).toEqual([]);
      expect(text).not.toMatch(/"code":"(INTERNAL|GRAPHQL|QUERY_TOO)/);
    },
  );

  test.each(strangers)(
    '%s, who takes no part, is told of no secret and not that there is a dispute',
    async (staffId) => {
      const text = await told(staffId);
      const all = [...Object.values(secrets).flat(), world.number, world.disputeId, 'canary', ...world.workers];
      expect(all.filter((secret) => text.includes(secret))).toEqual([]);
    },
  );

  test('the mediator is told what is his alone, so that a secret can be found', async () => {
    expect(await told('stf_mediator')).toContain(content.caucusNote);
  });
});
