import type { Fen } from '../../kernel/money.ts';
import type { Mark } from '../../kernel/words.ts';

/** What counts as a large sum in one province. */
export interface CrimeThreshold {
  /** First two digits of the region code; empty where no province is meant. */
  readonly province: string;
  /** For one worker with three months of arrears or more. */
  readonly oneWorkerFen: Fen;
  /** In total, for ten workers or more. */
  readonly tenWorkersFen: Fen;
  readonly mark: Mark;
}

/** The range within which each province chose its figures (法释〔2013〕3号 3), in fen. */
export const thresholdRange = {
  oneWorkerFen: { least: 500_000, most: 2_000_000 },
  tenWorkersFen: { least: 3_000_000, most: 10_000_000 },
} as const;

/** Where no figure of the province is loaded the lowest of the range holds, so that no transfer is missed. */
export const defaultThreshold: CrimeThreshold = {
  province: '',
  oneWorkerFen: thresholdRange.oneWorkerFen.least,
  tenWorkersFen: thresholdRange.tenWorkersFen.least,
  mark: 'TO_CHECK',
};

/** Figures of provinces as they are verified; empty until a jurisdiction states its own. */
export const provincialThresholds: readonly CrimeThreshold[] = [];

/** The figures that hold in the region. */
export function thresholdOf(
  region: string,
  thresholds: readonly CrimeThreshold[] = provincialThresholds,
): CrimeThreshold {
  return thresholds.find(({ province }) => region.startsWith(province)) ?? defaultThreshold;
}
