import type { RetentionFigure } from '../src/domain/retention/retention-periods.ts';

/**
 * What places say instead of a default period. Periods that are sure by law are only ever lengthened; every other one is
 * to be checked against the archive rules of the place before the first file of it is erased.
 */
export const retentionFigures: readonly RetentionFigure[] = [];
