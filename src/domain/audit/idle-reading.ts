/** Disputes read without later action from which on a person stands out, and how many times the usual that must be (design). */
export const standsOut = { disputes: 10, timesUsual: 3 } as const;

/**
 * Whether so many disputes read without later action ask for a question: many in themselves, and many beside what is
 * usual among all who read in the span. A report is a question to the person's agency and no finding.
 */
export function isConspicuous(idle: number, all: readonly number[]): boolean {
  return idle >= standsOut.disputes && idle >= standsOut.timesUsual * median(all);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted.length === 0 ? 0 : sorted[Math.floor((sorted.length - 1) / 2)]!;
}
