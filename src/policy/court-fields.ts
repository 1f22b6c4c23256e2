import { all, type FieldGuard } from './field-guard.ts';

const ofCase = ['id', 'courtCaseId', 'partyId', 'type'];

/** Fields of the court's own records. Lists are cut by their rows; everything in them is the court file (F13). */
export const courtFields: Readonly<Record<string, Readonly<Record<string, FieldGuard>>>> = {
  CourtView: {
    ...all('ROWS', 'cases', 'caseNumbers', 'courtServices', 'courtEntries', 'courtObjections', 'preservations'),
    ...all('ROWS', 'judicialSuggestions', 'assignedMediations', 'assistanceRequests'),
  },
  CourtCase: {
    ...all('F13', 'id', 'type', 'agency', 'subjectId', 'referralId', 'registerNumber', 'caseNumber', 'procedure'),
    ...all('F13', 'copies', 'receivedAt', 'docketedAt', 'ruling', 'ruledAt', 'collectedFen', 'closedAt', 'partyId'),
    ...all('F13', 'parentId', 'basis', 'claimedFen', 'form', 'performWithinDays', 'awardedFen', 'effectiveOn'),
  },
  CourtNumber: all('F13', 'id', 'courtCaseId', 'number', 'caseType', 'givenAt'),
  CourtService: all('F13', 'id', 'courtCaseId', 'paper', 'partyId', 'method', 'publishedOn', 'deemedOn', 'servedOn'),
  CourtEntry: all('F13', ...ofCase, 'code', 'onDate', 'days', 'amountFen'),
  CourtObjection: {
    ...all('F13', ...ofCase, 'deadlineId', 'filedOn', 'sinceOn', 'decision', 'decidedAt', 'extensionDays'),
  },
  Preservation: {
    ...all('F13', 'id', 'agencyId', 'referralId', 'kind', 'partyId', 'amountFen', 'guarantee', 'waiverReason'),
    ...all('F13', 'caseNumber', 'appliedAt', 'decision', 'decidedAt', 'measure', 'executedAt', 'liftReason'),
    ...all('F13', 'liftedAt'),
  },
  JudicialSuggestion: {
    ...all('F13', 'id', 'agencyId', 'referralId', 'number', 'addresseeAgencyId', 'addresseePartyId', 'issuedAt'),
    ...all('F13', 'deliveredOn', 'answer', 'answeredOn', 'escalatedToId', 'escalatedAt'),
  },
  CourtReferral: {
    ...all('ROWS', 'id', 'kind', 'fromAgencyId', 'toAgencyId', 'state', 'outcome', 'sentAt', 'acceptedAt'),
    ...all('ROWS', 'returnedAt'),
  },
};
