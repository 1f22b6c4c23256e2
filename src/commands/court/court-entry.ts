import type { CourtEntryType } from '../../domain/court/court-terms.ts';
import { legalDateOf } from '../../kernel/legal-date.ts';
import type { Moment } from '../../kernel/moment.ts';
import { parseCourtCaseNumber } from '../../kernel/court-case-number.ts';
import type { RecordRow } from '../record-rows.ts';

/** What an entry of the diary says beside its type and its day. */
interface EntryWords {
  readonly code?: string | null;
  readonly partyId?: string | null;
  readonly days?: number | null;
  readonly amountFen?: number | null;
  readonly about?: readonly string[] | null;
}

/** An entry in the diary of a case, on the day of the act. */
export function entryRow(
  courtCase: { readonly id: string; readonly disputeId: string },
  type: CourtEntryType,
  words: EntryWords,
  at: Moment,
): RecordRow {
  const { id: courtCaseId, disputeId } = courtCase;
  const { code = null, partyId = null, days = null, amountFen = null, about = null } = words;
  const onDate = legalDateOf(at.now);
  const values = { disputeId, courtCaseId, type, code, partyId, onDate, days, amountFen, about };
  return { into: 'courtEntry', values: { id: at.newId('courtEntry'), ...values } };
}

/** A number joins the history of its case's numbers; none is ever taken away. */
export function numberRow(
  courtCase: { readonly id: string; readonly disputeId: string },
  number: string,
  at: Moment,
): RecordRow {
  const { id: courtCaseId, disputeId } = courtCase;
  const caseType = parseCourtCaseNumber(number)?.caseType ?? '';
  const values = { disputeId, courtCaseId, number, caseType, givenAt: at.now };
  return { into: 'courtNumber', values: { id: at.newId('courtNumber'), ...values } };
}
