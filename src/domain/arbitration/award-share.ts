import type { Deadline } from '../deadline/deadline.ts';
import type { AwardItem } from './finality.ts';

/** An award as it takes effect: its items where the tribunal gave them, and the sum of all. */
export interface AwardInEffect {
  readonly items: readonly AwardItem[];
  readonly awardedFen: number;
}

/** Whether every item names its worker, so that the award takes effect worker by worker (LDI-1 17). */
export function isByWorker({ items }: AwardInEffect): boolean {
  return items.length > 0 && items.every(({ partyId }) => partyId !== null);
}

/** What the worker is awarded: the own items where they name their workers, else the whole sum. */
export function shareOf(award: AwardInEffect, partyId: string): number {
  if (!isByWorker(award)) return award.awardedFen;
  return award.items.filter((item) => item.partyId === partyId).reduce((sum, item) => sum + item.awardedFen, 0);
}

/**
 * The periods for suit that keep an award from taking effect for the worker: the worker's own and the employer's, not
 * those of other workers (LDI-1 17).
 */
export function suitsInTheWay(
  deadlines: readonly Deadline[],
  { arbitrationId, partyId, workers }: { arbitrationId: string; partyId: string; workers: readonly string[] },
): Deadline[] {
  const others = workers.filter((id) => id !== partyId).map((id) => `${arbitrationId}:${id}`);
  return deadlines
    .filter(({ rule, subjectId }) => rule === 'SUIT_15' && subjectId?.startsWith(arbitrationId))
    .filter(({ subjectId }) => !others.includes(subjectId!));
}
