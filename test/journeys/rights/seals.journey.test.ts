import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestHub, type TestHub } from '../../support/hub.ts';
import { Caller } from '../people/ask.ts';
import { aid, attached, entries, receiver, registered, wholeText, wire } from './asks.ts';

let hub: TestHub;
let union: Caller;
let kunming: Caller;

beforeAll(async () => {
  hub = await openTestHub();
  [union, kunming] = [new Caller(hub, 'stf_union_officer'), new Caller(hub, 'stf_union_kunming')];
}, 120_000);
afterAll(() => hub.stop());

const canaries = ['王某', '13800000001', '密封前的记录', 'EVIDENCE'];

/** A dispute the superior union handles, too, with a paper and a note of the union's. */
async function shared() {
  const known = await registered(union);
  const { disputeId, worker } = known;
  await union.done('recordConsent', {
    disputeId,
    purpose: 'R20',
    partyIds: [worker],
    method: 'E_SIGNED',
    sensitiveAgreed: true,
  });
  await union.done('sendReferral', aid(disputeId));
  const note = { disputeId, group: 'F8', body: '密封前的记录' };
  const { addedId: noteId } = await union.done<{ addedId: string }>('addNote', note, 'addedId');
  return { ...known, noteId, documentId: await attached(union, disputeId, 'EVIDENCE') };
}

describe('a sealed part', () => {
  test('is gone for all but its holders at the next request, and back when the seal is lifted', async () => {
    const { disputeId, worker, noteId, documentId } = await shared();
    const before = await wholeText(kunming, disputeId);
    for (const canary of canaries) expect(before).toContain(canary);
    const unionBefore = await wholeText(union, disputeId);

    const seal = (subjectId: string, part: string, ground: string) =>
      union.done<{ addedId: string }>('sealPart', { disputeId, subjectId, part, ground }, 'addedId');
    const seals = [
      await seal(worker, 'NAME', 'MINOR'),
      await seal(worker, 'CONTACT', 'PERSONAL_SAFETY'),
      await seal(noteId, 'ROW', 'WHISTLE_BLOWER'),
      await seal(documentId, 'ROW', 'MEDICAL'),
    ];
    const hidden = await wholeText(kunming, disputeId);
    for (const canary of [...canaries, noteId, documentId]) expect(hidden).not.toContain(canary);
    // That something is sealed shows nowhere either.
    for (const { addedId } of seals) expect(hidden).not.toContain(addedId);
    expect(await entries(kunming, disputeId)).not.toContain('PartSealed');
    const held = await wholeText(union, disputeId);
    for (const canary of canaries) expect(held).toContain(canary);
    expect(await entries(union, disputeId)).toContain('PartSealed');

    for (const { addedId: sealId } of seals) await union.done('liftSeal', { disputeId, sealId });
    expect(await wholeText(kunming, disputeId)).toBe(before);
    expect((await wholeText(union, disputeId)).length).toBeGreaterThan(unionBefore.length);
  });

  test('is as if it had never been there', async () => {
    const [sealed, bare] = [await shared(), await shared()];
    const { disputeId, noteId, documentId } = sealed;
    for (const subjectId of [noteId, documentId]) {
      await union.done('sealPart', { disputeId, subjectId, part: 'ROW', ground: 'MEDICAL' });
    }
    const shown = JSON.parse(await wholeText(kunming, disputeId)) as { dispute: Record<string, { nodes: object[] }> };
    const twin = JSON.parse(await wholeText(kunming, bare.disputeId)) as typeof shown;
    expect(twin.dispute['notes']!.nodes).toHaveLength(1);
    expect(shown.dispute['notes']!.nodes).toEqual([]);
    expect(shown.dispute['documents']!.nodes).toHaveLength(twin.dispute['documents']!.nodes.length - 1);
    expect(shown.dispute['timeline']!.nodes).toHaveLength(twin.dispute['timeline']!.nodes.length - 2);
  });

  test('stays with the agencies named as holders', async () => {
    const { disputeId, noteId } = await shared();
    const seal = { disputeId, subjectId: noteId, part: 'ROW', ground: 'WHISTLE_BLOWER', holderAgencyIds: [receiver] };
    await union.done('sealPart', seal);
    expect(await wholeText(kunming, disputeId)).toContain('密封前的记录');
  });

  test('is sealed and lifted by who holds it alone; to others it answers as what there is none of', async () => {
    const { disputeId, noteId, worker } = await shared();
    const seal = { disputeId, subjectId: noteId, part: 'ROW', ground: 'MEDICAL' };
    const none = { ...seal, subjectId: 'not_00000000000000000000000000' };
    expect(await wire(hub, 'stf_union_kunming', 'sealPart', seal)).toBe(
      await wire(hub, 'stf_union_kunming', 'sealPart', none),
    );
    const { addedId: sealId } = await union.done<{ addedId: string }>('sealPart', seal, 'addedId');
    expect(await union.refused('sealPart', seal)).toEqual(['ALREADY_SEALED']);
    const lift = { disputeId, sealId };
    expect(await wire(hub, 'stf_union_kunming', 'liftSeal', lift)).toBe(
      await wire(hub, 'stf_union_kunming', 'liftSeal', { disputeId, sealId: 'sea_00000000000000000000000000' }),
    );
    const unknown = { ...seal, disputeId: 'dsp_00000000000000000000000000' };
    expect(await wire(hub, 'stf_jd_window', 'sealPart', seal)).toBe(
      await wire(hub, 'stf_jd_window', 'sealPart', unknown),
    );
    // The other side of a value: sealed again by who does not see it any more, it stays with who sealed it first.
    const name = { disputeId, subjectId: worker, part: 'NAME', ground: 'MINOR' };
    await union.done('sealPart', name);
    expect(await kunming.refused('sealPart', name)).toEqual([]);
    expect(await wholeText(union, disputeId)).toContain('王某');
    expect(await wholeText(kunming, disputeId)).not.toContain('王某');
  });
});
