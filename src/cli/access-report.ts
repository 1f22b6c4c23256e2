import { isConspicuous } from '../domain/audit/idle-reading.ts';
import type { Database } from '../storage/database.ts';
import { idleReaders } from '../storage/reads/idle-reads.ts';

/** Who read files of people in the days before `now` without doing anything afterwards; ids and numbers alone. */
export async function accessReport(
  database: Database,
  { now, days = 7 }: { readonly now: Date; readonly days?: number },
): Promise<{ readonly lines: string[]; readonly conspicuous: number }> {
  const from = new Date(now.getTime() - days * 86_400_000);
  const readers = await idleReaders(database, from, now);
  const all = readers.map(({ idle }) => idle);
  const lines = [
    `${from.toISOString()} – ${now.toISOString()}`,
    '单位 / agency  人员 / person  查阅 / reads  件 / disputes  无后续 / idle',
  ];
  let conspicuous = 0;
  for (const { agencyId, staffId, reads, disputes, idle } of readers) {
    const mark = isConspicuous(idle, all);
    if (mark) conspicuous += 1;
    lines.push(`${mark ? '!' : ' '} ${agencyId}  ${staffId}  ${reads}  ${disputes}  ${idle}`);
  }
  lines.push(`需核问 / to be asked  ${conspicuous}`);
  return { lines, conspicuous };
}
