import { describe, expect, test } from '@jest/globals';
import { fenOf, inputOf, newClaim, newDraft, newParty, unreadAmounts } from '../../src/console/register/draft.ts';
import { forgetDraft, keepDraft, keptDraft, keptHours } from '../../src/console/register/draft-store.ts';
import { faultsOf, isPlaced } from '../../src/console/register/faults.ts';

/** As much of the browser's store as drafts need: its names are its own keys. */
function storage(): Storage {
  const methods = {
    getItem(this: Record<string, string>, name: string) {
      return this[name] ?? null;
    },
    setItem(this: Record<string, string>, name: string, text: string) {
      this[name] = text;
    },
    removeItem(this: Record<string, string>, name: string) {
      delete this[name];
    },
  };
  return Object.create(methods) as Storage;
}

const draft = newDraft('HOTLINE_12351');
const hour = 3_600_000;

describe('a draft', () => {
  test('is found again with its key by whoever wrote it, and by nobody else', () => {
    const store = storage();
    keepDraft(store, 'stf_one', { draft, key: 'k1', isSent: true }, 0);
    expect(keptDraft(store, 'stf_one', hour)).toEqual({ draft, key: 'k1', isSent: true });
    expect(keptDraft(store, 'stf_two', hour)).toBeNull();
  });
  test('is wiped on signing out, and that of a colleague is not', () => {
    const store = storage();
    for (const staffId of ['stf_one', 'stf_two']) keepDraft(store, staffId, { draft, key: staffId, isSent: false }, 0);
    forgetDraft(store, 'stf_one');
    expect([keptDraft(store, 'stf_one', hour), keptDraft(store, 'stf_two', hour)?.key]).toEqual([null, 'stf_two']);
  });
  test('that is too old is wiped, whoever opens the form', () => {
    const store = storage();
    keepDraft(store, 'stf_one', { draft, key: 'k', isSent: false }, 0);
    expect(keptDraft(store, 'stf_two', keptHours * hour)).toBeNull();
    expect(Object.keys(store)).toEqual([]);
  });
  test('this version did not write is nothing', () => {
    const store = storage();
    store.setItem('accord.draft.stf_one', '{"draft":');
    expect(keptDraft(store, 'stf_one', 0)).toBeNull();
    store.setItem('accord.draft.stf_one', '{"draft":{},"until":9}');
    expect(keptDraft(store, 'stf_one', 0)).toBeNull();
  });
});

describe('what is sent', () => {
  test('holds nothing that was left empty, and a name though it is', () => {
    expect(inputOf(draft)).toEqual({
      channel: 'HOTLINE_12351',
      headcount: 1,
      parties: [
        { role: 'WORKER', name: '' },
        { role: 'EMPLOYER', name: '' },
      ],
      claims: [],
    });
  });
  test('tells of a person what is a person’s, and of a firm what is a firm’s', () => {
    const both = { name: ' 甲 ', idNumber: '1', socialCreditCode: '2' };
    const parties = [
      { ...newParty('WORKER'), ...both },
      { ...newParty('PLATFORM'), ...both },
    ];
    expect(inputOf({ ...draft, parties }).parties).toEqual([
      { role: 'WORKER', name: '甲', idNumber: '1', idType: 'RESIDENT_ID' },
      { role: 'PLATFORM', name: '甲', socialCreditCode: '2' },
    ]);
  });
  test('has the minute in Beijing, and a number of people the hub can refuse', () => {
    const input = inputOf({ ...draft, occurredAt: '2025-08-28T09:30', headcount: 'two' });
    expect([input.occurredAt, input.headcount]).toEqual(['2025-08-28T09:30:00+08:00', 0]);
  });
  test('has money in whole fen, or nothing where there is no such amount', () => {
    const amounts = ['1234.5', '1,280', '0.07', '', '1.234', '-1', '十元'];
    expect(amounts.map(fenOf)).toEqual([123_450, 128_000, 7, null, null, null, null]);
    const claims = amounts.map((amount) => ({ ...newClaim('WAGES'), amount }));
    expect(unreadAmounts({ ...draft, claims })).toEqual([
      'claims.4.amountFen',
      'claims.5.amountFen',
      'claims.6.amountFen',
    ]);
  });
});

describe('what the hub says', () => {
  const said = (...path: string[]) => faultsOf([{ code: 'FORBIDDEN', path, message: '', allowed: [] }], false)[0]!;
  test('is shown at its field where there is one', () => {
    expect(
      [['parties', '0', 'idNumber'], ['claims', '2', 'amountFen'], ['parties']].map((path) => isPlaced(said(...path))),
    ).toEqual([true, true, true]);
    expect([[], ['parties', '0', 'role'], ['key']].map((path) => isPlaced(said(...path)))).toEqual([
      false,
      false,
      false,
    ]);
  });
});
