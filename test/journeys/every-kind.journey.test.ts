import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { morning } from '../../seeds/demo/story.ts';
import { agencies } from '../../seeds/agencies.ts';
import { staff } from '../../seeds/staff.ts';
import { fieldGroupNames } from '../../src/domain/dispute/field-group.ts';
import { cellOf } from '../../src/policy/visibility-matrix.ts';
import { classesThrough } from '../../src/policy/viewer-class.ts';
import { getKind, referralKinds } from '../../src/kinds/index.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { bookRows } from './kinds/act-rows.ts';
import { intakeRows } from './kinds/intake-rows.ts';
import { mediationRows } from './kinds/mediation-rows.ts';
import { proceedingRows } from './kinds/proceeding-rows.ts';
import { supervisionRows } from './kinds/supervision-rows.ts';
import { unionActRows } from './kinds/union-act-rows.ts';
import { PlayedKind, type Row } from './kinds/play-kind.ts';
import { at } from './records/play.ts';

const byStep = [...intakeRows, ...mediationRows, ...proceedingRows, ...supervisionRows];
const rows: readonly Row[] = [...byStep, ...bookRows, ...unionActRows];
let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub({ start: morning('2026-02-11') });
}, 120_000);
afterAll(() => hub.stop());
// The Wednesday before Spring Festival 2026: 14 February is worked, 15 to 23 are holidays, 28 is worked.
beforeEach(() => at(hub, '2026-02-11'));

test('every kind is played', () => {
  expect([...new Set(byStep.map(({ kind }) => kind))].sort()).toEqual([...referralKinds.keys()].sort());
});

describe.each(rows.map((row) => [`${row.kind} ${row.variant ?? ''}`.trim(), row] as const))('%s', (_name, row) => {
  test('is sent, worked through and acknowledged', async () => {
    const played = new PlayedKind(hub, row);
    await played.prepare();
    const receiver = row.looks ?? row.path[0]![0];
    await played.send();
    expect(await played.due(row.by)).toMatchObject(row.due);
    const { groups } = await played.shown(row.by);
    expect([...groups].sort()).toEqual([...groupsOf(row)].sort());
    expect(await seenBeyond(played, receiver, groups)).toEqual([]);

    for (const move of row.path) await played.move(move);
    await played.move([row.by, 'ACKNOWLEDGE']);
    expect((await played.shown(row.by)).state).toBe('ACKNOWLEDGED');
    const loops = await played.see<{ referralId: string }[]>(row.lead ?? row.by, 'openLoops { referralId step }');
    expect(loops!.filter(({ referralId }) => referralId === played.referralId)).toEqual([]);
    expect(played.holders.filter((held) => held.length !== 1)).toEqual([]);

    if (row.staysOn) await stillSeesUntilClosed(played, receiver);
    hub.clock.moveTo(new Date(hub.clock.now().getTime() + 31 * 86_400_000));
    expect(await played.as(receiver).sees(played.disputeId)).toBe(false);
  });
});

/** A commission that awarded and a court that judged serve, and certify the effect, after the loop is closed. */
async function stillSeesUntilClosed(played: PlayedKind, receiver: string): Promise<void> {
  hub.clock.moveTo(new Date(hub.clock.now().getTime() + 90 * 86_400_000));
  expect(await played.as(receiver).sees(played.disputeId)).toBe(true);
  const version = await played.see(played.leadName, 'version');
  const closing = { disputeId: played.disputeId, reason: 'OTHER', text: '另行处理', version };
  await played.as(played.leadName).done('closeDispute', closing);
  expect(await played.as(receiver).sees(played.disputeId)).toBe(true);
}

function groupsOf({ kind: code, variant }: Row): readonly string[] {
  const kind = getKind(code);
  return [...kind.packet.groups, ...(kind.inVariant?.[variant as 'RED']?.groups ?? [])];
}

/** Groups the person’s post opens for a purpose alone, and sees although they did not come with the packet. */
async function seenBeyond(played: PlayedKind, who: string, groups: readonly string[]): Promise<string[]> {
  const access = await played.see<{ group: string; access: string }[]>(who, 'viewerAccess { group access }');
  const person = staff.find(({ id }) => id === `stf_${who}`)!;
  const { type } = agencies.find(({ id }) => id === person.agencyId)!;
  const open = classesThrough({ roles: person.roles, agencyType: type }, 'HANDLER').flatMap((viewer) =>
    fieldGroupNames.filter((_, column) => 'FM'.includes(cellOf(viewer, column))),
  );
  return (access ?? [])
    .filter(({ group, access: level }) => level !== 'NONE' && ![...groups, ...open].includes(group))
    .map(({ group }) => group);
}
