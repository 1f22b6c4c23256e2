import { firstFault, type StoreFault } from '../storage/proof/store-fault.ts';
import type { StoreCheck } from '../storage/proof/verify-store.ts';

/** What the check of the store found, line by line: counts, and the first bad entry by its ids; never a value. */
export function storeReport(check: StoreCheck, milliseconds: number): string[] {
  const { disputes, facts, values, destroyed, leaves, waiting, checkpoints, anchored, faults } = check;
  const lines = [
    `争议 / disputes                         ${disputes}`,
    `历史条目 / entries of history            ${facts}（待入日志 / not yet in the log ${waiting}）`,
    `承诺的内容 / values committed to         ${values}（已销毁 / destroyed ${destroyed}）`,
    `总日志 / leaves of the log               ${leaves}`,
    `检查点 / checkpoints                    ${checkpoints}（库外留存 / kept outside ${anchored}）`,
    `用时 / time                             ${(milliseconds / 1000).toFixed(1)} s`,
  ];
  const first = firstFault(faults);
  if (!first) return [...lines, '✓ 全部属实 / everything holds'];
  return [...lines, `✗ ${faults.length} 处不符 / faults`, `  首个有误的条目 / first bad entry: ${placeOf(first)}`];
}

function placeOf({ table, what, name, disputeId, seq, factId, index }: StoreFault): string {
  const parts = { table, what, name, dispute: disputeId, seq, entry: factId, index };
  return Object.entries(parts)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key} ${value}`)
    .join('  ');
}
