import type { KindClocks } from '../domain/loop/kind-clocks.ts';
import { stuckPatternNames, stuckPatterns } from '../domain/loop/stuck-patterns.ts';
import type { Database } from '../storage/database.ts';
import { findingsOf, mostFindings } from '../storage/reads/stuck-loops.ts';

/** Looks for every pattern on the whole hub and says what it found, one line a finding; numbers only, no person. */
export async function findStuck(
  database: Database,
  about: { readonly now: Date; readonly clocks: KindClocks },
): Promise<{ lines: string[]; count: number }> {
  const lines: string[] = [];
  let count = 0;
  for (const pattern of stuckPatternNames) {
    const found = await findingsOf(database, pattern, about);
    count += found.length;
    const { title, fix } = stuckPatterns[pattern];
    if (found.length === 0) continue;
    lines.push(`${pattern}  ${title.zh} / ${title.en}${found.length === mostFindings ? `  (≥ ${mostFindings})` : ''}`);
    for (const { disputeNumber, referralNumber, since } of found) {
      lines.push(`  ${disputeNumber}  ${referralNumber ?? '–'}  ${since?.toISOString() ?? '–'}`);
    }
    lines.push(`  → ${fix.zh} / ${fix.en}`);
  }
  if (count === 0) lines.push('没有发现卡住的移送 / nothing is stuck');
  return { lines, count };
}
