import type { Agency } from '../../domain/agency/agency.ts';
import type { ReportFault } from '../../domain/conformance/report.ts';

/** What only a hub that serves its graph knows: the contract of an agency, and whether a report counts here. */
export interface OnboardingGate {
  /** The agency's contract, and the SHA-256 of its text, hex. */
  contractOf(body: Pick<Agency, 'type' | 'capacities'>): { readonly sdl: string; readonly sha256: string };
  /** Why a report does not count for the agency at the instant; none when it does. */
  reportFaults(report: unknown, agency: Pick<Agency, 'id' | 'type'>, at: Date): readonly ReportFault[];
}
