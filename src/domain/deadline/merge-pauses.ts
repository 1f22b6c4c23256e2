import type { LegalDate } from '../../kernel/legal-date.ts';
import type { DeadlinePause } from './deadline-question.ts';

/** A pause that has ended. */
export interface ClosedPause {
  readonly from: LegalDate;
  readonly to: LegalDate;
}

/** The ended pauses in order of time; where two overlap they become one, so that no day is left out twice. */
export function mergePauses(pauses: readonly DeadlinePause[]): readonly ClosedPause[] {
  const merged: ClosedPause[] = [];
  for (const pause of pauses.filter(isClosed).sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = merged.at(-1);
    if (!last || pause.from > last.to) merged.push(pause);
    else if (pause.to > last.to) merged[merged.length - 1] = { from: last.from, to: pause.to };
  }
  return merged;
}

function isClosed(pause: DeadlinePause): pause is ClosedPause {
  return pause.to !== null;
}
