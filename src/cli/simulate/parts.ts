/** The agencies that can be simulated, and the types of body that play each: those of its own view of the hub. */
export const parts = {
  court: ['COURT'],
  union: ['UNION', 'ENTERPRISE_UNION'],
  hrss: ['HRSS_BUREAU', 'LABOUR_ARBITRATION', 'LABOUR_INSPECTION'],
  procuratorate: ['PROCURATORATE'],
  'legal-aid': ['LEGAL_AID_CENTRE', 'LAW_FIRM'],
  mediation: [
    'INVITED_MEDIATION_ORG',
    'PEOPLES_MEDIATION_COMMITTEE',
    'TOWNSHIP_MEDIATION_ORG',
    'ENTERPRISE_MEDIATION_COMMITTEE',
    'ONE_STOP_NEW_FORM_CENTRE',
  ],
} satisfies Record<string, readonly string[]>;

export type Part = keyof typeof parts;

export function isPart(name: string): name is Part {
  return Object.hasOwn(parts, name);
}
