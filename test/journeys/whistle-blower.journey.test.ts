import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { documentsOf, type Root } from '../permission/schema-walk.ts';
import { mergedSchema } from '../schema/schema-files.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { Caller, paper, registered } from './people/ask.ts';
import { story } from './visibility/story.ts';

const graph = mergedSchema();

interface World {
  readonly hub: TestHub;
  readonly disputeId: string;
  readonly referralId: string;
}
let told: World;
let patrolled: World;
const informant = { name: 'canary-informant', contact: '13900000077' };
const agencyId = 'agy_inspection_chenggong';

/** An inspection that came of a report from inside, or of a patrol; filed alike. */
async function inspected(isReport: boolean): Promise<World> {
  const hub = await openTestHub();
  const inspector = new Caller(hub, 'stf_inspector');
  const { disputeId, worker, employer } = await registered(inspector);
  await inspector.done('admitParty', { disputeId, partyId: employer, staffId: 'stf_employer_rep' });
  await inspector.done('admitParty', { disputeId, partyId: worker, staffId: 'stf_worker_one' });
  const { referral } = await inspector.done<{ referral: { id: string } }>(
    'sendReferral',
    await guide(inspector, disputeId, [worker, employer]),
    'referral { id }',
  );
  const intake = isReport ? { intake: 'REPORT', informant } : { intake: 'PATROL' };
  await inspector.done('receiveInspection', { disputeId, violationFrom: '2025-09-01', ...intake });
  // A note either way: what is counted is how much was written, and not what.
  const body = isReport ? 'canary-informant 反映属实' : '巡查属实';
  await inspector.done('addNote', { disputeId, group: 'F14', body });
  const inspectionId = await idOf(inspector, disputeId);
  await inspector.done('acceptInspection', { disputeId, inspectionId });
  const filing = { fileNumber: '呈监〔2026〕1号', inspectorIds: ['stf_inspector', 'stf_inspector_two'] };
  await inspector.done('fileInspection', { disputeId, inspectionId, ...filing });
  return { hub, disputeId, referralId: referral.id };
}

async function guide(caller: Caller, disputeId: string, partyIds: readonly string[]) {
  await caller.done('recordConsent', {
    disputeId,
    purpose: 'R07',
    partyIds,
    method: 'E_SIGNED',
    sensitiveAgreed: true,
  });
  return { disputeId, kind: 'R07', toAgencyId: 'agy_station_yunhua', documents: [paper('MEDIATION_APPLICATION')] };
}

async function idOf(caller: Caller, disputeId: string): Promise<string> {
  const query = `{ dispute(by: { id: "${disputeId}" }) { hrss { inspections { id } } } }`;
  const { dispute } = await caller.ask<{ dispute: { hrss: { inspections: { id: string }[] } } }>(query);
  return dispute.hrss.inspections[0]!.id;
}

beforeAll(async () => {
  told = await inspected(true);
  patrolled = await inspected(false);
}, 240_000);
afterAll(() => Promise.all([told.hub.stop(), patrolled.hub.stop()]));

const rootsOf = ({ disputeId, referralId }: World): Root[] => [
  { field: 'dispute', args: `(by: { id: "${disputeId}" })` },
  { field: 'node', args: `(id: "${disputeId}")` },
  { field: 'referral', args: `(id: "${referralId}")` },
  ...['disputes', 'inbox', 'sent', 'deadlines', 'notices', 'duplicateProposals'].map((field) => ({
    field,
    args: '(first: 10)',
  })),
  { field: 'inboxCounts' },
  { field: 'findings' },
  { field: 'previewReferral', args: `(input: { disputeId: "${disputeId}", kind: "R24", toAgencyId: "${agencyId}" })` },
  { field: 'simulateDeadlines', args: `(input: { disputeId: "${disputeId}", events: [] })` },
];

async function answersOf(world: World, staffId: string): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const query of rootsOf(world).flatMap((root) => documentsOf(graph, root, 4))) {
    // What was read is stored behind the answer: who asks for it is not to meet one world before the other.
    if (/disclosures|deliveries/.test(query)) await world.hub.drain();
    answers.push(await (await world.hub.raw(staffId, { query })).json());
  }
  return answers;
}

/** Everybody who takes part but the inspection itself. */
const others = ['stf_employer_rep', 'stf_worker_one', 'stf_station_admin'];

describe('S33: whether somebody inside blew the whistle', () => {
  test.each(others)(
    '%s is told by no field of the graph',
    async (staffId) => {
      const [withOne, without] = [await answersOf(told, staffId), await answersOf(patrolled, staffId)];
      expect(story(withOne)).toEqual(story(without));
      expect(JSON.stringify(withOne)).not.toMatch(/canary-informant|13900000077/);
    },
    120_000,
  );

  test('is known to the inspector who handles the matter, so that the comparison can fail', async () => {
    const [withOne, without] = [await answersOf(told, 'stf_inspector'), await answersOf(patrolled, 'stf_inspector')];
    expect(story(withOne)).not.toEqual(story(without));
    expect(JSON.stringify(withOne)).toContain('canary-informant');
  }, 120_000);
});
