import { hrssFields } from './hrss-fields.ts';
import type { FieldGroup } from '../domain/dispute/field-group.ts';
import { courtFields } from './court-fields.ts';
import { procuratorateFields } from './procuratorate-fields.ts';
import { unionFields } from './union-fields.ts';
import { loopFields } from './loop-fields.ts';
import { peopleFields } from './people-fields.ts';
import { pairFields } from './pair-fields.ts';

/**
 * How a field of the graph is guarded.
 *
 * - a group: shown by the viewer's sight of the dispute the object belongs to;
 * - `PERSON_OR_BODY`: F1 for a person, F4 for an organisation; `CONTACT_OR_PUBLIC`: F2 or F4;
 * - `ROWS`: a list or object cut by a permission's row filter, or guarded inside;
 * - `SIDES`: for the two sides of a referral only;
 * - `OPEN`: says nothing of any dispute (directory, catalogue, paging, the caller).
 */
export type FieldGuard = FieldGroup | 'PERSON_OR_BODY' | 'CONTACT_OR_PUBLIC' | 'ROWS' | 'SIDES' | 'OPEN';

function all(guard: FieldGuard, ...fields: string[]): Record<string, FieldGuard> {
  return Object.fromEntries(fields.map((field) => [field, guard]));
}

/**
 * Every field of every type of every subgraph. A field that is not here fails the build, so that nobody can add one
 * without saying who may see it. Root fields name a permission instead.
 */
export const fieldRegister: Readonly<Record<string, Readonly<Record<string, FieldGuard>>>> = {
  Dispute: {
    ...all('F0', 'id', 'number', 'cause', 'region', 'stage', 'relationType', 'channelGround', 'channel', 'headcount'),
    ...all('F0', 'leadAgency', 'accountableAgency', 'docketed', 'registeredAt', 'closedAt', 'closeReason', 'version'),
    ...all('F0', 'participations', 'aliases', 'holdings', 'holdingTimes'),
    ...all('F6', 'claims', 'claimTotalFen'),
    ...all('F0', 'subStage', 'previousStage', 'followUpState', 'urgency'),
    ...all('F6', 'suspensionGround'),
    ...all('ROWS', 'tracks', 'workerOutcomes', 'links', 'merges'),
    ...all('F10', 'obligations'),
    ...all('ROWS', 'openLoops', 'parties', 'referrals', 'deadlines', 'documents', 'notes', 'timeline'),
    ...all('ROWS', 'court', 'union', 'hrss', 'procuratorate', 'legalAid'),
    ...all('ROWS', 'mandates', 'representationChanges', 'conflicts'),
    ...all('OPEN', 'viewerAccess'),
  },
  ...loopFields,
  DisputeTrack: all('ROWS', 'track', 'state', 'stateTitle', 'agency', 'openedAt', 'changedAt'),
  Party: {
    ...all('F0', 'id', 'role', 'fromOn', 'toOn'),
    ...all('PERSON_OR_BODY', 'name'),
    ...all('F4', 'socialCreditCode'),
    ...all('CONTACT_OR_PUBLIC', 'phone', 'address'),
    ...all('F3', 'idNumber', 'idType', 'bankAccount'),
  },
  Claim: { ...all('F6', 'id', 'partyId', 'type', 'amountFen', 'periodFrom', 'periodTo'), ...all('F10', 'settled') },
  ...pairFields,
  ...peopleFields,
  Alias: all('F0', 'agency', 'number'),
  Participation: all('F0', 'id', 'agency', 'person', 'role', 'legalBasis', 'groups', 'from', 'to'),
  Obligation: all(
    'F10',
    'id',
    'source',
    'partyId',
    'amountFen',
    'paidFen',
    'effectiveAt',
    'enforceableAt',
    'instalments',
  ),
  Instalment: all('F10', 'id', 'dueOn', 'amountFen', 'paidFen'),
  Referral: {
    ...all('ROWS', 'id', 'number', 'kind', 'dispute', 'fromAgency', 'toAgency', 'state', 'phase', 'subjectId'),
    ...all(
      'ROWS',
      'variant',
      'declarations',
      'groups',
      'sentAt',
      'receivedAt',
      'acceptedAt',
      'returnedAt',
      'acknowledgedAt',
    ),
    ...all('ROWS', 'assignee', 'outcome', 'outcomeTitle', 'declineReason', 'suggestedAgency', 'caseNumber', 'version'),
    ...all('ROWS', 'chain', 'cancellationAskedAt', 'packetDigest', 'nextDeadline', 'availableSteps'),
  },
  AvailableStep: all('ROWS', 'step', 'title', 'needs', 'documents'),
  Deadline: {
    ...all('ROWS', 'id', 'rule', 'state', 'startedAt', 'nominalEnd', 'dueOn', 'dueAt', 'calendarUncertain', 'bearer'),
    ...all(
      'ROWS',
      'referralId',
      'subjectId',
      'extensionDays',
      'pauses',
      'stoppedAt',
      'overdue',
      'expired',
      'explanation',
    ),
    ...all('ROWS', 'localFigure', 'anchorFactId'),
  },
  DeadlineFigure: all('ROWS', 'amount', 'unit', 'regionPrefix', 'source', 'validFrom'),
  Notice: all('ROWS', 'id', 'rung', 'title', 'firedAt', 'readAt', 'dispute', 'deadline'),
  InboxCounts: all(
    'ROWS',
    'fresh',
    'awaitingAcknowledgement',
    'returned',
    'dueSoon',
    'overdue',
    'expired',
    'unreadNotices',
  ),
  DeadlinePause: all('ROWS', 'from', 'to'),
  DeadlineStep: all('ROWS', 'kind', 'on', 'amount', 'unit', 'pause', 'reason'),
  Document: all(
    'ROWS',
    'id',
    'kind',
    'title',
    'sha256',
    'sizeBytes',
    'mediaType',
    'group',
    'referralId',
    'agency',
    'attachedAt',
  ),
  Note: all('ROWS', 'id', 'group', 'body', 'agency', 'author', 'writtenAt'),
  TimelineEntry: {
    ...all('ROWS', 'id', 'seq', 'type', 'title', 'group', 'agency', 'agencyName', 'staffRole', 'referralId'),
    ...all('ROWS', 'occurredAt', 'recordedAt', 'details'),
    ...all('SIDES', 'remark'),
  },
  ...courtFields,
  UnionView: {
    ...all(
      'ROWS',
      'mediations',
      'processNotes',
      'aidDecisions',
      'visits',
      'hotlineOrders',
      'consultations',
      'negotiations',
    ),
    ...all('ROWS', 'supervisionLetters', 'warnings', 'incidentReports', 'visitTasks'),
  },
  ...unionFields,
  ...procuratorateFields,
  MediationRecord: all('F10', 'id', 'agency', 'referralId', 'mediatorId', 'openedAt', 'sessions', 'lastSessionAt'),
  ProcessNote: all('F9', 'id', 'authorId', 'writtenAt', 'body'),
  UnionAidDecision: {
    ...all('F8', 'id', 'agency', 'referralId', 'decision', 'reason', 'decidedAt', 'appliedAt', 'matter', 'exemption'),
    ...all('F8', 'lawyerId', 'assignedAt', 'result', 'report', 'closedAt'),
    ...all('F18', 'satisfaction'),
  },
  Visit: {
    ...all('F18', 'id', 'agency', 'subject', 'method', 'visitedAt', 'attempts'),
    ...all('F18', 'satisfied', 'basicallySatisfied', 'dissatisfied', 'unreached'),
    ...all('F18', 'taskId', 'attemptDates', 'rating', 'unresolved', 'relapsed'),
  },
  ...hrssFields,
  HrssView: all(
    'ROWS',
    'arbitrations',
    'arbitrationServices',
    'arbitrationHearings',
    'arbitrationAwards',
    'arbitratorRecusals',
    'agreementReviews',
    'advanceRulings',
    'inspections',
    'inspectionOrders',
    'informants',
    'crimeTransfers',
    'insuranceTransfers',
    'injuryRecognitions',
    'jointHandlings',
    'jointMembers',
    'jointActions',
  ),
  Arbitration: {
    ...all('F12', 'id', 'agency', 'referralId', 'docketNumber', 'acceptedAt', 'copyServedOn', 'awardedAt', 'finality'),
    ...all('F12', 'awardedFen', 'performWithinDays', 'servedWorkerOn', 'servedEmployerOn', 'effectiveOn'),
    ...all('F12', 'state', 'receivedAt', 'correctionAskedOn', 'correctionDueOn', 'correctionWhat', 'correctedOn'),
    ...all('F12', 'refusedAt', 'refusalGround', 'answeredOn', 'tribunalToldOn', 'tribunal', 'presiderId'),
    ...all('F12', 'suspendedOn', 'suspensionGround', 'extensionDays', 'restartedOn', 'restartGround', 'mediatedFen'),
    ...all(
      'F12',
      'mediatedPartyId',
      'mediatedDueOn',
      'mediationSignedWorkerOn',
      'mediationSignedEmployerOn',
      'endedAt',
      'withdrawalGround',
    ),
    ...all('F12', 'overdueCertifiedOn', 'overdueExcuse'),
  },
  ProcuratorateView: all('ROWS', 'supports', 'clues', 'suggestions'),
  SupportOpinion: {
    ...all('F15', 'id', 'agency', 'referralId', 'decision', 'opinionNumber', 'reason', 'decidedAt'),
    ...all('F15', 'appliedAt', 'difficulty'),
  },
  LegalAidView: all('ROWS', 'files', 'serviceSteps'),
  AidFile: {
    ...all('F8', 'id', 'agency', 'referralId', 'applicationNumber', 'receivedAt', 'decision', 'decidedAt', 'lawyerId'),
    ...all('F8', 'assignedAt', 'strategy', 'result', 'closedAt'),
    ...all('F8', 'state', 'exemption', 'supplementAskedOn', 'supplementWhat', 'supplementedOn', 'provisionalAt'),
    ...all(
      'F8',
      'provisionalGround',
      'refusalGround',
      'refusalText',
      'objectedAt',
      'justiceAgencyId',
      'objectionOutcome',
    ),
    ...all(
      'F8',
      'objectionDecidedAt',
      'terminationGround',
      'terminatedAt',
      'reportedAt',
      'qualityGrade',
      'qualityReviewedAt',
    ),
    ...all('F18', 'rating', 'ratedAt'),
  },

  Agency: all('OPEN', 'id', 'name', 'type', 'level', 'region', 'capacities', 'superior', 'desks'),
  Staff: all('OPEN', 'id', 'name', 'roles', 'agency'),
  Viewer: all('OPEN', 'staff', 'agency', 'roles', 'capacities', 'permissions', 'now'),
  PermissionStanding: all('OPEN', 'name', 'says', 'standing'),
  GroupAccess: all('OPEN', 'group', 'title', 'access'),
  Words: all('OPEN', 'zh', 'en'),
  Citation: all('OPEN', 'law', 'article', 'version'),
  Cause: all('OPEN', 'id', 'title', 'code'),
  CodeTitle: all('OPEN', 'code', 'title'),
  DeadlineRule: all(
    'OPEN',
    'id',
    'title',
    'amount',
    'unit',
    'rolls',
    'nature',
    'breach',
    'basis',
    'mark',
    'startEvent',
  ),
  ReferralKind: {
    ...all('OPEN', 'code', 'name', 'title', 'basis', 'mark', 'from', 'to', 'consent', 'line', 'about', 'documents'),
    ...all('OPEN', 'eitherDocument', 'variants', 'variantTerms', 'declares', 'perReceiver'),
    ...all('OPEN', 'groups', 'clocks', 'declineReasons', 'steps', 'outcomes', 'tells'),
  },
  KindDeclaration: all('OPEN', 'code', 'words', 'basis'),
  KindClock: all('OPEN', 'rule', 'bears', 'startsAt'),
  KindVariant: all('OPEN', 'variant', 'consent', 'documents', 'declares', 'groups'),
  KindStep: {
    ...all('OPEN', 'step', 'title', 'by', 'from', 'to', 'fromPhase', 'phase', 'within', 'needs', 'documents', 'posts'),
    ...all('OPEN', 'starts', 'stops'),
  },
  KindOutcome: all('OPEN', 'code', 'title', 'settles', 'fromPhase', 'documents', 'offers'),
  UserError: all('OPEN', 'code', 'path', 'message', 'allowed'),
  PageInfo: all('OPEN', 'hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'),
};

/** Shapes that only carry other objects: connections, their edges, and payloads of mutations. */
export function isCarrier(typeName: string): boolean {
  return /(Connection|Edge|Payload)$/.test(typeName);
}
