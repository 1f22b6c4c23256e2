import type { Fen } from '../../kernel/money.ts';
import type { LegalDate } from '../../kernel/legal-date.ts';
import type { Mark } from '../../kernel/words.ts';

/** A monthly minimum wage as a local government set it; local data, not law of this program. */
export interface MinimumWage {
  /** Region code or the digits it begins with. */
  readonly region: string;
  readonly monthlyFen: Fen;
  /** First day it holds. */
  readonly from: LegalDate;
  readonly mark: Mark;
}

/** Figures known to the hub; a commission elsewhere states its own with the award. */
export const minimumWages: readonly MinimumWage[] = [
  { region: '31', monthlyFen: 274_000, from: '2025-07-01', mark: 'TO_CHECK' },
];

/** The figure of the region on the day, the narrowest region first; null where the hub knows none. */
export function minimumWageOf(
  region: string,
  on: LegalDate,
  wages: readonly MinimumWage[] = minimumWages,
): MinimumWage | null {
  const fitting = wages.filter((wage) => region.startsWith(wage.region) && wage.from <= on);
  return fitting.reduce<MinimumWage | null>((best, wage) => (best && !isCloser(wage, best) ? best : wage), null);
}

function isCloser(wage: MinimumWage, best: MinimumWage): boolean {
  if (wage.region.length !== best.region.length) return wage.region.length > best.region.length;
  return wage.from > best.from;
}
