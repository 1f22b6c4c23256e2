import type { Words } from '../../kernel/words.ts';

/** How a scenario ended; `NOT_APPLICABLE` where the kind the profile receives has no such step. */
export type Verdict = 'PASSED' | 'FAILED' | 'NOT_APPLICABLE';

/** What was found in one scenario. */
export interface ScenarioResult {
  readonly name: string;
  readonly title: Words;
  readonly verdict: Verdict;
  /** Code of the diagnosis of a failure. */
  readonly diagnosis: string | null;
  /** What the failure means, and what to do next. */
  readonly means: Words | null;
  readonly next: Words | null;
  /** What was seen: states, counts, statuses; never a personal value. */
  readonly seen: string | null;
}

/** A run of the conformance kit against one partner. */
export interface ConformanceReport {
  /** Version of the kit: a report of an older one is not current. */
  readonly kit: string;
  /** SHA-256 of the schema the partner was tried on. */
  readonly schemaDigest: string;
  readonly profile: string;
  /** Agency, or subgraph, the report is for, where the caller named one. */
  readonly subject: string | null;
  /** Where the partner answered. */
  readonly partner: string;
  /** ISO instant the run ended. */
  readonly at: string;
  readonly passed: number;
  readonly failed: number;
  readonly notApplicable: number;
  readonly scenarios: readonly ScenarioResult[];
}

/** A report with a signature over its canonical JSON (RFC 8785), and the key it can be checked with. */
export interface SignedReport {
  readonly report: ConformanceReport;
  /** `whpk_…`: Ed25519 public key. */
  readonly key: string;
  /** Base64. */
  readonly signature: string;
}

/** Version of the kit; it changes when a scenario is added or asks for more. */
export const kitVersion = '1';

/** Scenarios a run of this version plays in all, those that do not apply included. */
export const scenarioCount = 55;

/** Days a report stays current. Source: product default. */
export const reportDays = 90;

/** Why a report does not count; none when it is current. */
export type ReportFault =
  | 'NOT_A_REPORT'
  | 'SIGNATURE_WRONG'
  | 'KEY_NOT_TRUSTED'
  | 'SCENARIO_FAILED'
  | 'SCENARIO_MISSING'
  | 'TALLY_WRONG'
  | 'OTHER_SCHEMA'
  | 'OTHER_KIT'
  | 'TOO_OLD'
  | 'FROM_THE_FUTURE'
  | 'FOR_SOMEBODY_ELSE'
  | 'OTHER_PROFILE';

/** What is wrong with the content of a report whose signature is good, for a hub of this schema at this instant. */
export function contentFaults(report: ConformanceReport, schemaDigest: string, at: Date): ReportFault[] {
  const age = at.getTime() - Date.parse(report.at);
  const failed = report.scenarios.filter(({ verdict }) => verdict === 'FAILED').length;
  const passed = report.scenarios.filter(({ verdict }) => verdict === 'PASSED').length;
  const found: (ReportFault | false)[] = [
    (failed !== report.failed || passed !== report.passed || passed === 0) && 'TALLY_WRONG',
    failed > 0 && 'SCENARIO_FAILED',
    new Set(report.scenarios.map(({ name }) => name)).size !== scenarioCount && 'SCENARIO_MISSING',
    report.schemaDigest !== schemaDigest && 'OTHER_SCHEMA',
    report.kit !== kitVersion && 'OTHER_KIT',
    !(age <= reportDays * 86_400_000) && 'TOO_OLD',
    age < -300_000 && 'FROM_THE_FUTURE',
  ];
  return found.filter((fault) => fault !== false);
}
