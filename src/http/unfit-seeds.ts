import { ConfigError } from '../config.ts';
import { codeBookFaults } from '../domain/code-list/code-book-faults.ts';
import type { CodeBook } from '../domain/code-list/code-list.ts';
import { localFigureFaults } from '../domain/deadline/local-figure-faults.ts';
import type { LocalFigure } from '../domain/deadline/local-figure.ts';
import { retentionFigureFaults, type RetentionFigure } from '../domain/retention/retention-periods.ts';

/** Refuses figures and lists of codes that do not hold together. @throws ConfigError with every fault at once */
export function refuseUnfitSeeds(seeds: {
  readonly figures: readonly LocalFigure[];
  readonly codeBook: CodeBook;
  readonly retentionFigures: readonly RetentionFigure[];
}): void {
  const faults = [
    ...localFigureFaults(seeds.figures),
    ...codeBookFaults(seeds.codeBook),
    ...retentionFigureFaults(seeds.retentionFigures),
  ];
  if (faults.length > 0) throw new ConfigError(faults);
}
