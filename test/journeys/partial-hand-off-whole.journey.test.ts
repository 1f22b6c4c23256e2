import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { documentsOf, type Root } from '../permission/schema-walk.ts';
import { mergedSchema } from '../schema/schema-files.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { handedTo, handedToArbitration, handedToMediation, type Handed } from './visibility/handed-part.ts';
import { story } from './visibility/story.ts';

const graph = mergedSchema();

interface World {
  readonly hub: TestHub;
  readonly arbitration: Handed;
  readonly mediation: Handed;
  readonly aid: Handed;
  readonly support: Handed;
}
let whole: World;
let part: World;

async function build(workers: number): Promise<World> {
  const hub = await openTestHub();
  return {
    hub,
    arbitration: await handedToArbitration(hub, workers),
    mediation: await handedToMediation(hub, workers),
    aid: await handedTo(hub, 'aid', workers),
    support: await handedTo(hub, 'support', workers),
  };
}

beforeAll(async () => {
  whole = await build(5);
  part = await build(2);
}, 240_000);
afterAll(() => Promise.all([whole.hub.stop(), part.hub.stop()]));

/** Where a dispute, or what hangs on it, can be met. */
function rootsOf({ disputeId, number, referralId, workers }: Handed): Root[] {
  const sending = `disputeId: "${disputeId}", kind: "R17", toAgencyId: "agy_court_chenggong"`;
  const limitation = `limitation: { event: INTERRUPTED, ground: INFRINGEMENT_KNOWN }`;
  return [
    { field: 'dispute', args: `(by: { id: "${disputeId}" })` },
    { field: 'dispute', args: `(by: { number: "${number}" })` },
    { field: 'referral', args: `(id: "${referralId}")` },
    { field: 'node', args: `(id: "${disputeId}")` },
    { field: 'node', args: `(id: "${referralId}")` },
    { field: 'node', args: `(id: "${workers.at(-1)!}")` },
    ...['disputes', 'inbox', 'sent', 'deadlines', 'notices', 'duplicateProposals', 'ownMandates'].map((field) => ({
      field,
      args: '(first: 10)',
    })),
    { field: 'referralRequests', args: '(first: 10)' },
    { field: 'inboxCounts' },
    { field: 'findings' },
    { field: 'previewReferral', args: `(input: { ${sending} })` },
    {
      field: 'previewReferral',
      args: `(input: { disputeId: "${disputeId}", kind: "R07", toAgencyType: TOWNSHIP_MEDIATION_ORG })`,
    },
    {
      field: 'simulateDeadlines',
      args: `(input: { disputeId: "${disputeId}", events: [{ on: "2026-03-09T02:00:00Z", ${limitation} }] })`,
    },
  ];
}

async function answersOf({ hub, ...matters }: World, matter: Exclude<keyof World, 'hub'>, staffId: string, at: number) {
  const root = rootsOf(matters[matter])[at]!;
  const answers: unknown[] = [];
  for (const query of documentsOf(graph, root, 4)) {
    // What was read is stored behind the answer: both worlds are to show all of it, or none.
    if (/disclosures|deliveries/.test(query)) await hub.drain();
    answers.push(await (await hub.raw(staffId, { query })).json());
  }
  return answers;
}

const viewers = [
  ['arbitration', 'stf_arbitration_clerk'],
  ['arbitration', 'stf_arbitrator'],
  ['mediation', 'stf_station_admin'],
  ['mediation', 'stf_mediator'],
  ['aid', 'stf_aid_officer'],
  ['support', 'stf_prosecutor'],
] as const;

const asked = rootsOf({ disputeId: 'dsp', number: 'LD', workers: ['pty'], employer: '', referralId: 'ref' });

/** To legal aid and to the procuratorate the rest of another dispute was handed, so that their lists do differ. */
const hasRestElsewhere = (matter: string) => matter === 'aid' || matter === 'support';

const cases = viewers.flatMap(([matter, staffId]) =>
  asked
    .map(({ field, args = '' }, at) => [staffId, `${field}${args}`, matter, at] as const)
    .filter(([, root]) => !hasRestElsewhere(matter) || /"(dsp|LD|ref|pty)"/.test(root)),
);

/** A dispute has one stage; where the rest went another way the stage is that of the whole, and is told (F0). */
function withoutStage(answers: unknown): unknown {
  return JSON.parse(JSON.stringify(answers, (key, value: unknown) => (key === 'stage' ? '' : value)));
}

describe('who was handed a part is told the same by every field of the graph, whether the rest is there or not', () => {
  test.each(cases)('%s by %s', async (staffId, _root, matter, at) => {
    const [ofWhole, ofPart] = [await answersOf(whole, matter, staffId, at), await answersOf(part, matter, staffId, at)];
    const told = (answers: unknown) => story(hasRestElsewhere(matter) ? withoutStage(answers) : answers);
    expect(told(ofWhole)).toEqual(told(ofPart));
    expect(JSON.stringify(ofWhole)).not.toContain('canary-rest');
    // A document that was not understood would be answered alike, too.
    const codes = JSON.stringify(ofWhole).match(/"errors":\[.*?"code":"\w+"/g) ?? [];
    expect(codes.filter((code) => !code.endsWith('"FORBIDDEN"'))).toEqual([]);
  });

  test('and it would show, were it not so: the sender is told two stories', async () => {
    const [ofWhole, ofPart] = [
      await answersOf(whole, 'mediation', 'stf_union_officer', 0),
      await answersOf(part, 'mediation', 'stf_union_officer', 0),
    ];
    expect(story(ofWhole)).not.toEqual(story(ofPart));
    expect(JSON.stringify(ofWhole)).toContain('canary-rest');
  });
});
