import type { Access, Group } from './matrix.ts';
import type { Sight } from './sight.ts';

/** Types that say nothing of any dispute: the directory, the catalogue, paging, the caller, and refusals. */
export const open = [
  ...[
    'Agency',
    'Words',
    'Desk',
    'Staff',
    'Cause',
    'Citation',
    'GroupAccess',
    'PageInfo',
    'DeadlineRule',
    'ReferralKind',
  ],
  ...[
    'KindVariant',
    'KindDeclaration',
    'KindClock',
    'CodeTitle',
    'KindStep',
    'KindOutcome',
    'CodeList',
    'CodeEntry',
    'Export',
  ],
  // Applications to join speak of no dispute; test/journeys/onboarding shows who reads one.
  ...['JoinApplication', 'JoinStep', 'Onboarding', 'GoLiveCheck', 'AgencyContract'],
  ...['MappedCode', 'CodeGap', 'Viewer', 'PermissionStanding', 'SharingAgreement', 'AgreementSide', 'Playbook'],
  ...[
    'PlaybookStep',
    'PlaybookWay',
    'PlaybookOutcome',
    'UserError',
    'VenueChoice',
    'StuckLoops',
    'Checkpoint',
    'ConsistencyProof',
    'ViewerClient',
  ],
] as const;

/** What a person or a body is decides the group of a party's fields: 5.3 F1–F4. */
const people = ['WORKER', 'PROXY', 'WORKER_REP', 'THIRD_PERSON'];

type Rule = Group | 'OPEN' | 'SIDES' | 'RECEIVER' | ((row: Columns) => Group);
type Columns = Readonly<Record<string, unknown>>;

const personOr =
  (group: Group) =>
  (row: Columns): Group =>
    people.includes(String(row['role'])) ? group : 'F4';

/** Of a type: its group, the fields of another one, and what is left of it for who sees the group masked. */
interface Guarded {
  /** `ROW`: the row itself says which; it shows whole or not at all. */
  readonly group: Group | 'ROW';
  readonly but?: Readonly<Record<string, Rule>>;
  /** Fields that stay when the group is masked; nothing when not given. */
  readonly masked?: readonly string[];
}

const file = (group: Group, masked: readonly string[] = []): Guarded => ({
  group,
  masked: ['id', 'agency', ...masked],
});
const closed = (group: Group | 'ROW'): Guarded => ({ group });

/**
 * Every type of the graph that says something of a dispute, by 5.3. Words of the document that narrow a cell stand in
 * `masked`: "M (result)", "M (addressed to it)", "index".
 */
export const guarded: Readonly<Record<string, Guarded>> = {
  Dispute: {
    group: 'F0',
    // The index of 5.3: number, cause, region, stage. Agencies, deadlines and the warning level are the rest of it.
    masked: ['id', 'number', 'cause', 'region', 'stage', 'version'],
    but: { viewerAccess: 'OPEN', claimTotalFen: 'F6', claims: 'F6', suspensionGround: 'F6', obligations: 'F10' },
  },
  Party: {
    group: 'F0',
    masked: ['id', 'role'],
    but: {
      name: personOr('F1'),
      socialCreditCode: 'F4',
      phone: personOr('F2'),
      address: personOr('F2'),
      ...{ idNumber: 'F3', idType: 'F3', bankAccount: 'F3' },
    },
  },
  Claim: { group: 'F6', masked: ['id', 'type'], but: { settled: 'F10' } },
  Obligation: { group: 'F10', masked: ['id', 'source'] },
  Instalment: closed('F10'),
  Alias: closed('F0'),
  Participation: closed('F0'),
  Holding: closed('F0'),
  HoldingTime: closed('F0'),
  HoldingDifference: closed('F0'),
  DisputeTrack: closed('ROW'),
  Document: closed('ROW'),
  Note: closed('ROW'),
  TimelineEntry: { group: 'ROW', but: { remark: 'SIDES' } },
  // A case number is of the file of the court or commission; the sides know it. A desk is the receiver's own affair.
  Referral: { group: 'ROW', but: { caseNumber: 'SIDES', desk: 'RECEIVER' } },
  CourtReferral: closed('ROW'),
  Deadline: closed('ROW'),
  Mandate: { group: 'F0', masked: ['*'] },
  RepresentationChange: { group: 'F0', masked: ['*'] },
  Conflict: { group: 'F0', masked: ['*'] },
  Consent: { group: 'F0', masked: ['*'] },
  ConsentOverride: { group: 'F0', masked: ['*'] },
  EmergencyAccess: { group: 'F0', masked: ['*'] },
  DisputeLink: { group: 'F0', masked: ['*'] },
  DisputeMerge: { group: 'F0', masked: ['*'] },
  WorkerOutcomes: { group: 'F10', masked: ['*'], but: { items: 'F10', claimItems: 'F10' } },
  OutcomeTotal: { group: 'F10', masked: ['*'] },
  WorkerOutcome: closed('F10'),
  // The court (F13) and the commission (F12): no cell of the table masks them.
  ...of('F13', 'CourtCase', 'CourtNumber', 'CourtService', 'CourtEntry', 'CourtObjection', 'Preservation'),
  ...of('F13', 'JudicialSuggestion'),
  ...of('F12', 'Arbitration', 'ArbitrationService', 'ArbitrationHearing', 'ArbitrationAward', 'AwardItem'),
  ...of('F12', 'ArbitratorRecusal', 'AgreementReview', 'AdvanceRuling'),
  // "M (result)": what was decided and served, whoever complained.
  Inspection: file('F14', ['state', 'decidedAt', 'closedAt']),
  InspectionOrder: file('F14', [
    ...['inspectionId', 'kind', 'text', 'amountFen', 'basisPoints', 'ofOrderId', 'dueOn', 'issuedAt', 'servedOn'],
    ...['serviceMethod', 'performedOn'],
  ]),
  InspectionInformant: closed('F14W'),
  CrimeTransfer: closed('ROW'),
  ...of('F6', 'InsuranceTransfer', 'InjuryRecognition'),
  ...of('F16', 'JointHandling', 'JointMember', 'JointAction', 'Warning', 'IncidentReport', 'IncidentFollowUp'),
  ...of('F15', 'SupportOpinion', 'Clue', 'ProcuratorialSuggestion'),
  // Consultation and aid, masked for the worker: that there is one and how it ended, not what was said.
  AidFile: {
    ...file('F8', ['decision', 'decidedAt', 'result', 'closedAt']),
    but: { rating: 'F18', ratedAt: 'F18' },
  },
  AidServiceStep: closed('F8'),
  UnionAidDecision: {
    ...file('F8', ['decision', 'decidedAt', 'appliedAt', 'assignedAt', 'result', 'closedAt']),
    but: { satisfaction: 'F18' },
  },
  HotlineOrder: {
    ...file('F8', ['channel', 'orderNumber', 'receivedAt', 'repliedAt', 'outcome', 'closedAt']),
    but: { rating: 'F18', calledBackAt: 'F18' },
  },
  Consultation: file('F8', ['category', 'askedAt', 'answeredAt']),
  ProcessNote: closed('F9'),
  MediationRecord: file('F10'),
  Negotiation: file('F10', ['kind', 'state', 'outcome', 'endedAt']),
  // "addressed to it": that a letter came, and what came of it.
  SupervisionLetter: file('F17', ['kind', 'number', 'issuedAt', 'deliveredOn', 'result', 'resultAt']),
  Visit: file('F18', ['subject', 'visitedAt']),
  VisitTask: file('F18', ['subject', 'dueOn', 'closedAt']),
  ContactAttempt: closed('ROW'),
};

/** Types judged by what they hang on, or told to the caller's own agency alone: their inside is guarded. */
export const holders = [
  ...['DeadlinePause', 'DeadlineFigure', 'DeadlineStep', 'AvailableStep', 'CourtView', 'HrssView', 'LegalAidView'],
  ...['ProcuratorateView', 'UnionView', 'OpenLoop', 'StuckLoop', 'Notice', 'InboxCounts', 'OwnMandate'],
  ...['DuplicateProposal', 'DuplicateReason', 'ReferralPreview', 'PreviewConsent', 'PreviewDocument', 'PreviewClock'],
  ...['ReferralRequest', 'RequestedMatter', 'DeadlineSimulation', 'SimulatedChange', 'SimulatedClock'],
  ...[
    'SendReferralsItem',
    'RegistrationPreview',
    'AccessExplanation',
    'AccessRule',
    'AccessFact',
    'AccessChange',
    'Disclosure',
    'Seal',
    'OwnEmergencyAccess',
    'RightsNotice',
    'AuditEntry',
    'AgencyStaff',
    'WebhookEndpoint',
    'WebhookPublicKey',
    'WebhookDelivery',
    'StaffChange',
    'StaffState',
    'AdministrationBounds',
    'SystemClient',
    'ClientKey',
    'RequestOutcome',
    'RequestEffect',
  ],
  // Messages of a hand-off are read by its two sides alone; test/journeys/hand-off-messages holds them to that.
  'HandOffMessage',
  // So is what shows how it arrived; test/integration/receipts holds it to that.
  ...['DeliveryEvidence', 'ReceiptEvidence'],
  // A correction shows with the value it corrects; what tells of keeping, of conflicts and of proof is cut where it is made.
  ...['Correction', 'DisputeRetention', 'LegalHold', 'ErasureProposal', 'EditConflict', 'EditConflictChange'],
  ...['EditConflictField', 'InclusionProof', 'EvidenceBundle', 'HubEvent'],
] as const;

export const isOpen = (type: string): boolean => (open as readonly string[]).includes(type);
export const isCarrier = (type: string): boolean => /(Connection|Edge|Payload)$/.test(type);
export const isHolder = (type: string): boolean => (holders as readonly string[]).includes(type);

function of(group: Group, ...types: string[]): Record<string, Guarded> {
  return Object.fromEntries(types.map((type) => [type, closed(group)]));
}

/** What stands beside a row of which a field is asked. */
export interface Beside {
  /** The group the row itself is of, where rows of the type differ. */
  readonly group: Group | null;
  /** The asker's agency is a side, or the receiver, of the referral the row is or hangs on. */
  readonly isSide: boolean;
  readonly isReceiver: boolean;
  /** Columns as they stand in the database, by their names in the graph. */
  readonly columns: Columns;
}

/**
 * What the asker sees of a field of a row that shows at all. A worker is shown a colleague's name and never the
 * colleague's contact or identity (PIPL 6; 5.3 "own").
 */
export function fieldOf(
  sight: Sight,
  { type, field }: { readonly type: string; readonly field: string },
  beside: Beside,
): Access {
  const rule = guarded[type];
  if (!rule) return isOpen(type) || isHolder(type) ? 'FULL' : 'NONE';
  const other = rule.but?.[field];
  if (other === 'OPEN') return 'FULL';
  if (other === 'SIDES') return beside.isSide ? 'FULL' : 'NONE';
  if (other === 'RECEIVER') return beside.isReceiver ? 'FULL' : 'NONE';
  if (other === undefined && rule.group === 'ROW') return 'FULL';
  const group = typeof other === 'function' ? other(beside.columns) : (other ?? (rule.group as Group));
  if (type === 'Party' && (group === 'F2' || group === 'F3') && isColleague(sight, beside.columns)) return 'NONE';
  const access = sight.of[group];
  if (access !== 'MASKED') return access;
  if (type === 'Party' && (field === 'name' || field === 'phone')) return 'MASKED';
  if (other !== undefined && !(type === 'Dispute' && field !== 'suspensionGround')) return 'NONE';
  const kept = rule.masked ?? [];
  return kept.includes(field) || kept.includes('*') || (type === 'Dispute' && other !== undefined) ? 'FULL' : 'NONE';
}

function isColleague(sight: Sight, party: Columns): boolean {
  return sight.own !== null && people.includes(String(party['role'])) && !sight.own.includes(String(party['id']));
}
