import { describe, expect, test } from '@jest/globals';
import { layOut, rowHeight, windowOf, type Entry, type Handed } from '../../src/console/dispute/timeline-layout.ts';

const agencies = ['court', 'station', 'union'].map((id) => ({ id, name: { zh: id, en: id } }));
const [court, station, union] = agencies as [Agency, Agency, Agency];
type Agency = (typeof agencies)[number];

function entry(no: number, agency: Agency | null, referralId: string | null = null): Entry {
  const occurredAt = `2026-11-20T${String(no).padStart(2, '0')}:00:00Z`;
  return { id: `fct_${no}`, title: { zh: '事', en: 'Act' }, agency, agencyName: 'old name', referralId, occurredAt };
}

const handed: Handed = { id: 'ref_1', fromAgency: court, toAgency: station, returnedAt: null };

describe('history as it is drawn', () => {
  test('has a lane for each agency in the order they come up, and a row for each entry', () => {
    const { lanes, marks } = layOut([entry(1, court), entry(2, station), entry(3, court)], []);
    expect(lanes.map(({ id }) => id)).toEqual(['court', 'station']);
    expect(marks.map(({ row, lane }) => [row, lane])).toEqual([
      [0, 0],
      [1, 1],
      [2, 0],
    ]);
  });

  test('has an arrow from sender to receiver at the first entry about the hand-off, the receiver having done nothing yet', () => {
    const { lanes, arrows } = layOut([entry(1, court), entry(2, court, 'ref_1')], [handed]);
    expect(arrows).toEqual([{ referralId: 'ref_1', row: 1, from: 0, to: 1, way: 'SENT' }]);
    expect(lanes[1]!.id).toBe('station');
  });

  test('has an arrow back where the matter came back', () => {
    const back = { ...handed, returnedAt: '2026-11-20T03:00:00Z' };
    const history = [entry(1, court, 'ref_1'), entry(2, station, 'ref_1'), entry(3, station, 'ref_1')];
    expect(layOut(history, [back]).arrows).toEqual([
      { referralId: 'ref_1', row: 0, from: 0, to: 1, way: 'SENT' },
      { referralId: 'ref_1', row: 2, from: 1, to: 0, way: 'BACK' },
    ]);
  });

  test('draws nothing of a hand-off no entry shown tells of', () => {
    const { arrows, lanes } = layOut([entry(1, union)], [handed]);
    expect([arrows.length, lanes.length]).toEqual([0, 1]);
  });

  test('keeps an agency by the name history knows it by where it is not told', () => {
    expect(layOut([entry(1, null)], []).lanes).toEqual([{ id: 'old name', name: { zh: 'old name', en: 'old name' } }]);
  });
});

describe('of 500 entries', () => {
  test.each([0, 100, 9_980, 19_500, 40_000])('no more than the window and some are drawn, from %i pixels on', (top) => {
    const { first, end } = windowOf(top, 480, 500);
    expect(end - first).toBeLessThanOrEqual(480 / rowHeight + 17);
    expect(first).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(500);
    if (top < 500 * rowHeight) expect(first * rowHeight).toBeLessThanOrEqual(top);
  });
});
