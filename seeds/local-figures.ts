import type { LocalFigure } from '../src/domain/deadline/local-figure.ts';

/**
 * What places say instead of a default. Only rules marked to check, or product defaults, may stand here; each figure is
 * shown as one that has to be verified. `validFrom` is the day from which the hub uses it, not the day of the source.
 */
export const localFigures: readonly LocalFigure[] = [
  {
    rule: 'UNION_OPINION_REPLY',
    regionPrefix: '3601',
    amount: 60,
    unit: 'DAY',
    source: {
      zh: '南昌市工会劳动法律监督的本地做法',
      en: 'Practice of the trade unions of Nanchang',
    },
    validFrom: '2025-01-01',
  },
];
