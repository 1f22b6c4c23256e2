import { describe, expect, test } from '@jest/globals';
import { AuditThinning, keptSingly, stranger, type AuditEvent } from '../../../src/domain/audit/audit-entry.ts';

const at = new Date('2026-03-02T01:00:00.000Z');
const clerk = { agencyId: 'agy_court', staffId: 'stf_clerk', clientId: null, requestId: 'r1' };
const event = (more: Partial<AuditEvent> = {}): AuditEvent => ({ kind: 'authz.denied', at, caller: clerk, ...more });

function thinning() {
  let count = 0;
  return new AuditThinning(() => `e${(count += 1)}`);
}

describe('a flood is thinned', () => {
  test('few events are all kept, one by one', () => {
    const thin = thinning();
    const kept = Array.from({ length: keptSingly }, () => thin.take(event())).flat();
    expect(kept).toHaveLength(keptSingly);
    expect(kept.every(({ times }) => times === 1)).toBe(true);
    expect(thin.due()).toEqual([]);
  });

  test('a hundred thousand of one minute are ten entries, and none is lost from the count', () => {
    const thin = thinning();
    const kept = Array.from({ length: 100_000 }, () => thin.take(event())).flat();
    const all = [...kept, ...thin.due()];
    expect(all).toHaveLength(keptSingly + 1);
    expect(all.reduce((sum, { times }) => sum + times, 0)).toBe(100_000);
  });

  test('the flood of one caller hides nothing of another', () => {
    const thin = thinning();
    for (let n = 0; n < 1_000; n++) thin.take(event());
    expect(thin.take(event({ caller: { ...clerk, staffId: 'stf_judge' } }))).toHaveLength(1);
    expect(thin.take(event({ kind: 'auth.rejected', caller: stranger }))).toHaveLength(1);
    expect(thin.take(event({ reason: 'other' }))).toHaveLength(1);
  });

  test('the next minute begins anew and brings the count of the last', () => {
    const thin = thinning();
    for (let n = 0; n < 12; n++) thin.take(event());
    const later = new Date(at.getTime() + 60_000);
    const next = thin.take(event({ at: later }));
    expect(next.map(({ times, firstAt }) => [times, firstAt])).toEqual([
      [3, at],
      [1, later],
    ]);
  });

  test('what is counted comes out once its minute is over, and once only', () => {
    const thin = thinning();
    for (let n = 0; n < 12; n++) thin.take(event());
    expect(thin.due(at)).toEqual([]);
    const later = new Date(at.getTime() + 61_000);
    expect(thin.due(later)).toMatchObject([{ times: 3, disputeId: null, requestId: null }]);
    expect(thin.due(later)).toEqual([]);
  });

  test('masks are counted from the first', () => {
    const thin = thinning();
    expect(thin.take(event({ kind: 'authz.masked', count: 4 }))).toEqual([]);
    expect(thin.take(event({ kind: 'authz.masked', count: 3 }))).toEqual([]);
    expect(thin.due()).toMatchObject([{ kind: 'authz.masked', times: 7 }]);
  });
});
