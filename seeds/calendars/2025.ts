import type { PublishedYear } from '../../src/kernel/working-days.ts';

/** Holidays of 2025, the first year with thirteen statutory ones; Mid-Autumn falls inside National Day. */
export const calendar2025: PublishedYear = {
  year: 2025,
  source: '国务院办公厅关于2025年部分节假日安排的通知',
  rest: [
    // New Year
    '2025-01-01',
    // Spring Festival
    '2025-01-28',
    '2025-01-29',
    '2025-01-30',
    '2025-01-31',
    '2025-02-01',
    '2025-02-02',
    '2025-02-03',
    '2025-02-04',
    // Qingming
    '2025-04-04',
    '2025-04-05',
    '2025-04-06',
    // Labour Day
    '2025-05-01',
    '2025-05-02',
    '2025-05-03',
    '2025-05-04',
    '2025-05-05',
    // Dragon Boat
    '2025-05-31',
    '2025-06-01',
    '2025-06-02',
    // National Day and Mid-Autumn
    '2025-10-01',
    '2025-10-02',
    '2025-10-03',
    '2025-10-04',
    '2025-10-05',
    '2025-10-06',
    '2025-10-07',
    '2025-10-08',
  ],
  makeUp: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
};
