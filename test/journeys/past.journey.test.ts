import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { flowerMarket } from '../../seeds/demo/flower-market.ts';
import { morning } from '../../seeds/demo/story.ts';
import { playStory } from '../../src/cli/play-story.ts';
import { piecesOf, publishedSchema } from './past/every-part.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

/** Instants the record is looked at, live and afterwards. */
const instants = 1_000;

/** Who leads, who mediates from the second step on, and a union that is asked in later. */
const viewers = ['stf_court_clerk', 'stf_station_admin', 'stf_union_officer', 'stf_judge'];

interface Snapshot {
  readonly at: Date;
  readonly viewer: string;
  /** Which piece of everything was looked at. */
  readonly piece: number;
  readonly shown: string;
}

const pieces = piecesOf(publishedSchema().getType('Dispute') as never, 4, 400);
const live = pieces.map(
  (piece) => `query ($id: ID!) { dispute(by: { id: $id }) { viewerAccess { access } id ${piece} } }`,
);
const past = pieces.map(
  (piece) =>
    `query ($id: ID!, $at: DateTime!) { dispute(by: { id: $id }, asOf: $at) { viewerAccess { access } id ${piece} } }`,
);

let hub: TestHub;
let disputeId: string;
const snapshots: Snapshot[] = [];
const others: object[] = [];
const soonAfter: Snapshot[] = [];

/** A generator of numbers in [0, 1) that gives the same each run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

async function shownTo(viewer: string, query: string, variables: object): Promise<string> {
  const response = await hub.raw(viewer, { query, variables: { id: disputeId, ...variables } });
  const text = await response.text();
  if (text.includes('"errors"')) throw new Error(text.slice(0, 2_000));
  return text;
}

beforeAll(async () => {
  hub = await openTestHub({ start: new Date('2025-08-27T02:00:00Z') });
  const story = flowerMarket();
  const random = numbers(20_251_122);
  const dates = [...story.steps.map(({ on }) => on), '2026-11-30'];
  const each = Math.ceil(instants / story.steps.length);
  let index = 0;
  for await (const _step of playStory(story, hub.scene)) {
    disputeId = story.subject().disputeId;
    // Whose rights come and go is asked before they go; who leads, at the end of all.
    soonAfter.push(...(await compare(snapshots.slice(-each).filter(({ viewer }) => viewer !== viewers[0]))));
    // A step may move the clock by itself.
    const from = hub.clock.now().getTime();
    const until = Math.max(from + 1_000_000, morning(dates[(index += 1)]!).getTime() - 1);
    const moments = Array.from({ length: each }, () => from + 1 + Math.floor(random() * (until - from - 2))).sort(
      (one, other) => one - other,
    );
    for (const [n, moment] of moments.entries()) {
      const at = new Date(moment);
      hub.clock.moveTo(at);
      const viewer = viewers[n % viewers.length]!;
      const piece = Math.floor(random() * pieces.length);
      // That somebody opened a hand-off is stored a moment after he was answered; the past knows it from that instant on.
      await hub.drain();
      snapshots.push({ at, viewer, piece, shown: await shownTo(viewer, live[piece]!, {}) });
    }
  }
}, 600_000);
afterAll(() => hub.stop());

/** What was seen of the rights at the time; the past is told by the rights of today, so only equal rights compare. */
const rightsIn = (shown: string) => /"viewerAccess":\[[^\]]*\]/.exec(shown)?.[0];

/** Asks for each of the past states; tells how many could be compared, and what differs. */
async function compare(some: readonly Snapshot[]) {
  const compared: Snapshot[] = [];
  for (const snapshot of some) {
    const { at, viewer, piece, shown } = snapshot;
    const then = await shownTo(viewer, past[piece]!, { at });
    if (rightsIn(shown) === undefined || rightsIn(then) !== rightsIn(shown)) continue;
    compared.push(snapshot);
    if (then !== shown) others.push({ at, viewer, ...firstDifference(shown, then) });
  }
  return compared;
}

describe('E7: the record as of any past instant', () => {
  test('equals the snapshot that was taken live, byte for byte, one step later', () => {
    expect(others.slice(0, 3)).toEqual([]);
    expect(snapshots.length).toBeGreaterThanOrEqual(instants);
    expect(soonAfter.length).toBeGreaterThan(snapshots.length / 4);
    expect(new Set(soonAfter.map(({ viewer }) => viewer)).size).toBe(viewers.length - 1);
    expect(new Set(soonAfter.map(({ piece }) => piece)).size).toBe(pieces.length);
  });

  test('and a year later', async () => {
    const compared = await compare(snapshots.filter(({ viewer }) => viewer === viewers[0]));
    expect(others.slice(0, 3)).toEqual([]);
    expect(compared.length).toBeGreaterThan(snapshots.length / 10);
  }, 600_000);

  test('is not to be had of what is to come', async () => {
    const later = new Date(hub.clock.now().getTime() + 1_000);
    await expect(shownTo('stf_court_clerk', past[0]!, { at: later })).rejects.toThrow(/BAD_USER_INPUT/);
  });

  test('is nothing before there was a record, and nothing for a stranger', async () => {
    const before = new Date('2025-08-01T00:00:00Z');
    expect(await shownTo('stf_court_clerk', past[0]!, { at: before })).toBe('{"data":{"dispute":null}}');
    expect(await shownTo('stf_prosecutor', past[0]!, { at: snapshots.at(-1)!.at })).toBe('{"data":{"dispute":null}}');
  });

  test('stands alone in its request', async () => {
    const both =
      'query ($id: ID!, $at: DateTime!) { dispute(by: { id: $id }, asOf: $at) { id } now: dispute(by: { id: $id }) { id } }';
    await expect(shownTo('stf_court_clerk', both, { at: snapshots[0]!.at })).rejects.toThrow(/BAD_USER_INPUT/);
  });
});

function firstDifference(one: string, other: string) {
  let index = 0;
  while (index < one.length && one[index] === other[index]) index += 1;
  return {
    live: one.slice(Math.max(0, index - 300), index + 100),
    past: other.slice(Math.max(0, index - 100), index + 100),
  };
}
