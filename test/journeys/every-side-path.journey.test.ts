import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { morning } from '../../seeds/demo/story.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { PlayedKind, type Row } from './kinds/play-kind.ts';
import { sideRows, type SideRow } from './kinds/side-rows.ts';
import { at } from './records/play.ts';

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub({ start: morning('2026-02-11') });
}, 120_000);
afterAll(() => hub.stop());
beforeEach(() => at(hub, '2026-02-11'));

describe.each(sideRows.map((row) => [row.kind, row.what, row] as const))('%s: %s', (_kind, _what, row: SideRow) => {
  test('is walked to its end and acknowledged, and what follows can be sent', async () => {
    const played = new PlayedKind(hub, { ...row, due: {} } satisfies Row);
    await played.prepare();
    await played.send();
    for (const move of row.path) await played.move(move);
    expect((await played.shown(row.by)).state).toBe(row.ends);
    expect(await played.see(played.leadName, 'openLoops { step }')).toEqual([{ step: 'ACKNOWLEDGE' }]);

    await played.move([row.by, 'ACKNOWLEDGE']);
    expect(await played.see(played.leadName, 'openLoops { step }')).toEqual([]);
    if (!row.next) return;
    await played.send(row.next);
    expect((await played.shown(row.next.by)).state).toBe('SENT');
  });
});
