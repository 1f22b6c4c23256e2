import type { AgencyType } from '../agency/agency-type.ts';
import type { ConformanceReport } from '../conformance/report.ts';

/** The profile a body of a type is tried as; a type that is not here has none of its own and may be tried as any. */
export const profileOfType: Readonly<Partial<Record<AgencyType, string>>> = {
  COURT: 'court',
  UNION: 'union',
  ENTERPRISE_UNION: 'union',
  PROCURATORATE: 'procuratorate',
  LABOUR_ARBITRATION: 'arbitration',
  LABOUR_INSPECTION: 'hrss',
  HRSS_BUREAU: 'hrss',
  LEGAL_AID_CENTRE: 'legal-aid',
  PEOPLES_MEDIATION_COMMITTEE: 'mediation',
  ENTERPRISE_MEDIATION_COMMITTEE: 'mediation',
  TOWNSHIP_MEDIATION_ORG: 'mediation',
  INVITED_MEDIATION_ORG: 'mediation',
  ONE_STOP_NEW_FORM_CENTRE: 'mediation',
};

/** Scenarios in which a loop is closed: what was received comes to its outcome, what was sent is acknowledged. */
export const loopScenarios = ['complete', 'send-and-acknowledge'] as const;

/** Whether the partner closed its loops in the trial. */
export function closedLoops({ scenarios }: Pick<ConformanceReport, 'scenarios'>): boolean {
  return loopScenarios.every((name) => scenarios.some((each) => each.name === name && each.verdict === 'PASSED'));
}
