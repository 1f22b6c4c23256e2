import fc from 'fast-check';
import { type LegalDate, addDays } from '../../../src/kernel/legal-date.ts';
import type { OracleQuestion } from './oracle.ts';
import { type TableRow, ruleTable } from './rule-table.ts';

/** Shortest month: as many days may be added to a period in months wherever it ends. */
const daysOf = ({ unit, extension }: TableRow) => Math.min(unit === 'm' ? extension * 28 : extension, 90);

/** Any day of 2023 to 2028, half of whose years are published; more often than by chance one that months trip over. */
const days = fc.oneof(
  { weight: 9, arbitrary: fc.nat(2_190).map((day) => addDays('2023-01-01', day)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<LegalDate>('2024-02-29', '2028-02-29', '2025-08-31', '2026-12-31', '2025-11-30'),
  },
);

/** Any rule, any start, with the pauses and extensions that rule allows. */
export const questions: fc.Arbitrary<OracleQuestion> = fc.constantFrom(...ruleTable).chain((row) =>
  fc
    .record({
      date: days,
      time: fc.nat(24 * 60 * 60 - 1),
      spans: fc.array(fc.tuple(fc.nat(80), fc.nat(40)), { maxLength: row.pauses ? 3 : 0 }),
      extensionDays: fc.oneof(fc.constant(0), fc.nat(daysOf(row))),
    })
    .map(({ date, time, spans, extensionDays }) => {
      const clock = new Date(time * 1000).toISOString().slice(11, 19);
      const start = row.unit === 'h' ? `${date}T${clock}+08:00` : date;
      const pauses = spans.map(([from, length]) => ({ from: addDays(date, from), to: addDays(date, from + length) }));
      return { row, start, pauses, extensionDays };
    }),
);
