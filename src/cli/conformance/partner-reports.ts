import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportFault, SignedReport } from '../../domain/conformance/report.ts';
import { currentReport } from '../../storage/conformance/signed-report.ts';
import { reportFaultWords } from './report-faults.ts';

/** What a report has to be current for. */
export interface Asked {
  readonly digest: string;
  readonly at: Date;
  readonly trusted: readonly string[];
}

/** Partners without a current report for their own subgraph, with why; a report is `<name>.json` in the folder. */
export function withoutReport(
  names: readonly string[],
  folder: string,
  { digest, at, trusted }: Asked,
): Record<string, readonly ReportFault[]> {
  const judged = names.map((name) => {
    const report = reportIn(join(folder, `${name}.json`));
    const faults = currentReport(report, digest, at, trusted);
    // Somebody else's report says nothing about this partner.
    const isForeign = faults[0] !== 'NOT_A_REPORT' && (report as SignedReport).report.subject !== name;
    return [name, isForeign ? ([...faults, 'FOR_SOMEBODY_ELSE'] as const) : faults] as const;
  });
  return Object.fromEntries(judged.filter(([, faults]) => faults.length > 0));
}

/** Why a partner was left out, for people. */
export function untriedLines(name: string, faults: readonly ReportFault[]): string[] {
  const lines = faults.map((fault) => `  [${fault}] ${reportFaultWords[fault].zh} / ${reportFaultWords[fault].en}`);
  return [`没有有效的检验报告 / no current conformance report: ${name}`, ...lines];
}

function reportIn(file: string): unknown {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  } catch {
    return null;
  }
}
