import type { Disclosed } from '../policy/disclosed.ts';
import { redactEntry } from '../policy/redact-history.ts';
import { redact, redactAll } from '../policy/redact.ts';
import type { Sight } from '../policy/sight.ts';
import type { PartsAsked } from '../storage/reads/dispute-detail.ts';
import type { DisputeBody } from '../storage/reads/dispute-head.ts';
import type { DisputePart } from '../storage/reads/dispute-parts.ts';
import type { ReferralBody } from '../storage/reads/referral-lists.ts';
import { viewPartNames } from '../storage/reads/view-parts.ts';
import { walls } from '../storage/walls.ts';
import type { Disclosures } from './disclosures.ts';

/** Types of the objects in each list part, for the redactor. */
const typeOfPart: Readonly<Record<string, string>> = {
  parties: 'Party',
  claims: 'Claim',
  participations: 'Participation',
  aliases: 'Alias',
  obligations: 'Obligation',
  cases: 'CourtCase',
  caseNumbers: 'CourtNumber',
  courtServices: 'CourtService',
  courtEntries: 'CourtEntry',
  courtObjections: 'CourtObjection',
  preservations: 'Preservation',
  judicialSuggestions: 'JudicialSuggestion',
  mediations: 'MediationRecord',
  processNotes: 'ProcessNote',
  aidDecisions: 'UnionAidDecision',
  visits: 'Visit',
  arbitrations: 'Arbitration',
  supports: 'SupportOpinion',
  hotlineOrders: 'HotlineOrder',
  consultations: 'Consultation',
  negotiations: 'Negotiation',
  supervisionLetters: 'SupervisionLetter',
  warnings: 'Warning',
  incidentReports: 'IncidentReport',
  visitTasks: 'VisitTask',
  clues: 'Clue',
  suggestions: 'ProcuratorialSuggestion',
  files: 'AidFile',
  arbitrationServices: 'ArbitrationService',
  arbitrationHearings: 'ArbitrationHearing',
  arbitrationAwards: 'ArbitrationAward',
  arbitratorRecusals: 'ArbitratorRecusal',
  agreementReviews: 'AgreementReview',
  advanceRulings: 'AdvanceRuling',
  inspections: 'Inspection',
  inspectionOrders: 'InspectionOrder',
  informants: 'InspectionInformant',
  crimeTransfers: 'CrimeTransfer',
  insuranceTransfers: 'InsuranceTransfer',
  injuryRecognitions: 'InjuryRecognition',
  jointHandlings: 'JointHandling',
  jointMembers: 'JointMember',
  jointActions: 'JointAction',
  serviceSteps: 'AidServiceStep',
};

/** Parts whose rows bear a group of their own. */
const groupedParts = new Set(['timeline', 'documents', 'notes', 'referrals', 'deadlines', 'tracks']);

/**
 * A dispute with its parts, cut to the sight it came with, in place; what is left is taken down, but for the one row
 * past each page, which only tells that there are more.
 *
 * @param disclosures null for a dispute that is itself that row
 */
export function cutDispute(body: DisputeBody, disclosures: Disclosures | null, parts: PartsAsked = {}): DisputeBody {
  if (!walls.fields) return body;
  const { sight } = body;
  const disclosed = disclosures?.of(body.id);
  const record = body as Record<string, unknown>;
  for (const name of viewPartNames)
    if (record[name]) cutLists(record[name] as Record<string, unknown>, sight, disclosed);
  cutLists(record, sight, disclosed, parts);
  if (Array.isArray(record['timeline'])) for (const entry of record['timeline'] as object[]) redactEntry(entry, sight);
  return redact('Dispute', body, sight, disclosed);
}

/** The same for a referral, whose own fields were cut where it was read. */
export function cutReferral(body: ReferralBody, disclosures: Disclosures | null): ReferralBody {
  if (!walls.fields) return body;
  const dispute = body['dispute'] as DisputeBody | undefined;
  const disclosed = disclosures?.of(String(body['disputeId']));
  if (dispute) redact('Dispute', dispute, dispute.sight, disclosed);
  disclosed?.showRow(body);
  disclosed?.showRow(body['nextDeadline'] ?? {});
  return body;
}

/** The same for one agency's view of a dispute. */
export function cutView(view: Record<string, unknown> | null, disclosed: Disclosed): Record<string, unknown> | null {
  if (!walls.fields) return view;
  if (view) cutLists(view, view['sight'] as Sight, disclosed);
  return view;
}

function cutLists(
  record: Record<string, unknown>,
  sight: Sight,
  disclosed: Disclosed | undefined,
  parts: PartsAsked = {},
): void {
  for (const name in record) {
    if (!Array.isArray(record[name])) continue;
    const rows = record[name] as object[];
    const asked = parts[name as DisputePart];
    const page = typeof asked === 'object' && 'first' in asked ? asked.first : rows.length;
    const type = typeOfPart[name];
    if (type) {
      redactAll(type, rows.slice(0, page), sight, disclosed);
      redactAll(type, rows.slice(page), sight);
    }
    if (groupedParts.has(name)) for (const row of rows.slice(0, page)) disclosed?.showRow(row, sight);
  }
}
