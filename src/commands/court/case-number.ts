import { formatCourtCaseNumber, parseCourtCaseNumber } from '../../kernel/court-case-number.ts';
import { Refusal } from '../../kernel/refusal.ts';

/** A court number as it is displayed, full width, or why it is not one of the expected types (法〔2015〕137号). */
export function caseNumberOf(text: string, types: readonly string[], path: string): string | Refusal {
  const parsed = parseCourtCaseNumber(text);
  if (!parsed) return new Refusal('CASE_NUMBER_MALFORMED', { path: [path], allowed: [`（2025）云0114${types[0]}1号`] });
  if (!types.includes(parsed.caseType))
    return new Refusal('CASE_NUMBER_OF_OTHER_TYPE', { path: [path], allowed: types });
  return formatCourtCaseNumber(parsed);
}
