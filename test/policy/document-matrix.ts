import type { FieldGroup } from '../../src/domain/dispute/field-group.ts';
import type { ViewerClass } from '../../src/policy/viewer-class.ts';

/** Columns of the table in the domain reference, §5.3. F14w stands in its text, not in its table. */
export const documentColumns = [
  ...(['F0', 'F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9'] as const),
  ...(['F10', 'F11', 'F12', 'F13', 'F14', 'F15', 'F16', 'F17', 'F18', 'F19'] as const),
] satisfies readonly FieldGroup[];

/** Rows of the table; emergency access is a rule of its own (§5.4 rule 8) and no row of it. */
export type TableClass = Exclude<ViewerClass, 'EMERGENCY'>;

/** The table as it is printed, word for word, one line a viewer; copied from the document and never from the program. */
export const documentMatrix: Readonly<Record<TableClass, string>> = {
  WORKER: 'F | F | F | F | F | – | F | F (own) | M (own) | own notes | F | F | F | F | M (result) | – | – | M | F | –',
  WORKER_REP:
    'F | F (members with mandate) | M | – | F | – | F | F | – | joint session only | F | F | F | F | M | – | – | M | – | –',
  EMPLOYER:
    'M | F | M (as needed to serve) | – (own records only) | F | own | F | served copies | – | own side only | F | F | F | F | M | – | – | M (addressed to it) | – | –',
  ENTERPRISE_UNION: 'M | P | P | – | F | – | P | P | – | – | M | – | – | – | – | – | – | P | – | F',
  UNION_OFFICER:
    'F | F | F | P | F | P | F | F | F | – (unless the union mediates in this matter) | F | F | P | P | M | – | P | F | F | F',
  SUPERIOR_UNION: 'F | M | – | – | F | – | M | – | – | – | M | – | – | – | – | – | P | F | M | F',
  UNION_AID_LAWYER: 'P | F | F | P | F | P | F | F | F | – | F | F | F | F | P | – | – | P | M | –',
  MEDIATOR: 'P | F | F | P (verify only) | F | – | F | F | – | F | F | F | – | P | – | – | – | – | – | –',
  MEDIATION_ORG_ADMIN: 'F | M | M | – | F | – | M | – | – | – | F | – | – | – | – | – | – | – | M | F',
  COURT_FILING_CLERK: 'P | F | F | P | F | – | F | F | – | – | F (result) | F | P | F | – | – | – | – | – | M',
  JUDGE: 'P | F | F | P | F | P | F | F | – | – | F (when submitted) | F | F | F | P | – | – | P | – | –',
  ENFORCEMENT_OFFICER: 'P | F | F | F | F | P | F | P | – | – | F | – | F | F | P | – | – | – | – | –',
  ARBITRATOR: 'P | F | F | P | F | P | F | F | – | – | F (when submitted) | F | F | – | P | – | – | P | – | M',
  INSPECTOR: 'P | F | F | P | F | P | P | P | – | – | P | – | – | – | F | – | P | P | – | M',
  LEGAL_AID: 'P | F | F | P | F | – | F | F | F (own) | – | P | P | F | F | – | – | – | – | M | –',
  PROSECUTOR: 'P | F | M | P | F | P | P | P | – | – | P | P | P | P | P | F | P | P | – | M',
  POLICE: 'P | F | F | P | F | P | P | P | – | – | – | – | – | – | P | F | P | – | – | –',
  GOVERNANCE: 'F | M | – | – | M | – | M | – | – | – | M (result) | – | – | – | – | – | P | – | M | F',
  PETITION_OFFICE: 'M | F (own petition) | F (own) | – | M | – | P | P | – | – | P | – | – | – | – | – | P | – | M | F',
  HOTLINE: 'M (own order) | F (own) | F (own) | – | M | – | M | – | – | – | – | – | – | – | – | – | – | – | M | M',
  INDUSTRY: 'M | – | – | – | F | – | M (totals) | P | – | – | – | – | – | – | P | – | P | P | – | M',
  TAX: 'P | P | – | P (ID for matching) | F | – | P | P | – | – | – | – | – | – | P | – | – | P | – | M',
  FEDERATION: 'M | – | – | – | F | – | M | – | – | – | M | – | – | – | – | – | – | – | – | M',
  STATISTICIAN: '– | – | – | – | M | – | M | – | – | – | – | – | – | – | – | – | – | – | – | F',
};

/**
 * Cells that are words, not letters, and how they are read. The mediation process stays with the mediators alone
 * (§5.4 rule 1): what a party or a union noted there is shown through no group.
 */
export const documentReadings: Readonly<Record<string, 'F' | 'M' | '-'>> = {
  'own notes': '-',
  'joint session only': '-',
  'own side only': '-',
  own: 'F',
  'served copies': 'M',
};

/** F14w: the inspector alone, and only where a referral opens it (INSP 9; §5.4 rule 4). */
export const whistleBlower: Partial<Record<ViewerClass, 'P'>> = { INSPECTOR: 'P' };
