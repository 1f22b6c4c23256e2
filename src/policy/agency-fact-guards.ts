import type { CourtFactBodies } from '../domain/court/court-facts.ts';
import type { ProcuratorateFactBodies } from '../domain/history/procuratorate-facts.ts';
import type { UnionFactBodies } from '../domain/history/union-facts.ts';
import type { RecordFactBodies } from '../domain/record/record-facts.ts';
import type { OwnBookFacts } from './dispute-fact-guards.ts';
import { told, withEntry, type FactGuards } from './fact-guard.ts';

/** What entries about a court's file tell; nearly all of it is of the group the entry is of. */
export const courtFactGuards: FactGuards<keyof CourtFactBodies> = {
  ApplicationReceived: told('CourtCase.type', 'courtCaseId', 'caseType', 'subjectId'),
  ComplaintRefused: withEntry('courtCaseId'),
  PaperServed: told('CourtService.paper', 'courtCaseId', 'serviceId', 'paper', 'partyId', 'method', 'servedOn'),
  NoticePublished: {
    ...told('CourtService.paper', 'courtCaseId', 'serviceId', 'paper', 'partyId'),
    ...told('CourtService.publishedOn', 'publishedOn', 'deemedOn'),
  },
  AnswerReceived: told('CourtEntry.partyId', 'courtCaseId', 'partyId'),
  HearingHeld: told('CourtEntry.onDate', 'courtCaseId', 'heldOn'),
  ProcedureChanged: told('CourtCase.procedure', 'courtCaseId', 'from', 'to'),
  TrialTimeExcluded: told('CourtEntry.code', 'courtCaseId', 'ground'),
  TrialTimeCounted: withEntry('courtCaseId'),
  TrialExtended: told('CourtEntry.days', 'courtCaseId', 'days', 'by'),
  JudgmentMade: told('CourtCase.ruling', 'courtCaseId', 'form', 'result'),
  CourtMediationMade: withEntry('courtCaseId'),
  AppealFiled: told('CourtCase.partyId', 'courtCaseId', 'partyId'),
  DecisionTookEffect: told('CourtCase.effectiveOn', 'courtCaseId', 'partyId', 'effectiveOn'),
  SuitWithdrawn: withEntry('courtCaseId'),
  CourtInformed: withEntry('toAgencyId', 'ground'),
  PaymentOrderIssued: withEntry('courtCaseId'),
  PaymentOrderEnded: told('CourtCase.ruling', 'courtCaseId', 'result'),
  ObjectionReceived: told('CourtObjection.type', 'courtCaseId', 'objectionId', 'type', 'partyId'),
  ObjectionDecided: told('CourtObjection.decision', 'courtCaseId', 'objectionId', 'decision'),
  TitleLost: withEntry('obligationId'),
  // That something was asked for and how it was decided concerns everybody's clocks; what of is the court's file.
  PreservationApplied: { preservationId: 'ENTRY', kind: 'Preservation.kind' },
  PreservationRuled: { preservationId: 'ENTRY', decision: 'Preservation.decision' },
  PreservationExecuted: withEntry('preservationId'),
  PreservationLifted: { preservationId: 'ENTRY', reason: 'Preservation.liftReason' },
  EnforcementMeasureTaken: told('CourtEntry.code', 'courtCaseId', 'measure'),
  EnforcementEnded: told('CourtCase.ruling', 'courtCaseId', 'result'),
  EnforcementResumed: told('CourtCase.caseNumber', 'courtCaseId', 'caseNumber'),
  SuggestionIssued: told('JudicialSuggestion.number', 'suggestionId', 'number'),
  SuggestionDelivered: told('JudicialSuggestion.deliveredOn', 'suggestionId', 'deliveredOn'),
  SuggestionAnswered: told('JudicialSuggestion.answer', 'suggestionId', 'answer'),
  SuggestionEscalated: withEntry('suggestionId'),
};

/** What entries about the union's own book tell. */
export const unionFactGuards: FactGuards<keyof UnionFactBodies> = {
  HotlineOrderRegistered: told('HotlineOrder.channel', 'orderId', 'channel', 'tier'),
  HotlineCallerTried: told('HotlineOrder.attempts', 'orderId', 'reached'),
  HotlineOrderReplied: withEntry('orderId'),
  HotlineOrderClosed: told('HotlineOrder.outcome', 'orderId', 'outcome'),
  ConsultationRecorded: told('Consultation.category', 'consultationId', 'category'),
  ConsultationAnswered: withEntry('consultationId'),
  NegotiationOpened: told('Negotiation.kind', 'negotiationId', 'kind'),
  NegotiationMoved: told('Negotiation.state', 'negotiationId', 'act'),
  SupervisionLetterIssued: told('SupervisionLetter.kind', 'letterId', 'kind'),
  SupervisionLetterDelivered: told('SupervisionLetter.deliveryRefused', 'letterId', 'refused'),
  SupervisionLetterDocketed: withEntry('letterId'),
  SupervisionLetterAnswered: told('SupervisionLetter.result', 'letterId', 'result'),
  WarningRaised: told('Warning.level', 'warningId', 'level'),
  WarningVerified: told('Warning.verdict', 'warningId', 'verdict'),
  IncidentReported: withEntry('incidentId'),
  IncidentMoved: told('IncidentReport.state', 'incidentId', 'act'),
  UnionAidApplied: withEntry('unionAidId'),
  UnionAidLawyerAssigned: told('UnionAidDecision.lawyerId', 'unionAidId', 'lawyerId'),
  UnionAidClosed: told('UnionAidDecision.result', 'unionAidId', 'result'),
  VisitPlanned: told('VisitTask.ground', 'taskId', 'subject', 'ground'),
  VisitTried: told('VisitTask.attempts', 'taskId', 'reached'),
};

/** What entries about the procuratorate's own book tell. */
export const procuratorateFactGuards: FactGuards<keyof ProcuratorateFactBodies> = {
  ClueReceived: told('Clue.subject', 'clueId', 'subject'),
  ClueDecided: told('Clue.decision', 'clueId', 'decision'),
  ClueConcluded: told('Clue.outcome', 'clueId', 'outcome'),
  SupportApplied: withEntry('supportId'),
  ProcuratorialSuggestionIssued: told('ProcuratorialSuggestion.publicInterest', 'suggestionId', 'publicInterest'),
  ProcuratorialSuggestionDelivered: withEntry('suggestionId'),
  ProcuratorialSuggestionAnswered: told('ProcuratorialSuggestion.result', 'suggestionId', 'result'),
  ProcuratorialSuggestionEscalated: told('ProcuratorialSuggestion.escalation', 'suggestionId', 'escalation'),
};

/** What entries about the books of the commission, the inspection, the aid centre and joint groups tell. */
export const recordFactGuards: FactGuards<keyof RecordFactBodies> = {
  ArbitrationProceeded: told('Arbitration.state', 'arbitrationId', 'act', 'state', 'opensSuit'),
  AgreementReviewProceeded: told('AgreementReview.state', 'reviewId', 'act', 'state'),
  InspectionProceeded: told('Inspection.state', 'inspectionId', 'act', 'state'),
  CrimeTransferProceeded: withEntry('transferId', 'act', 'state'),
  InsuranceTransferProceeded: told('InsuranceTransfer.state', 'transferId', 'act', 'state'),
  InjuryRecognitionProceeded: told('InjuryRecognition.state', 'recognitionId', 'act', 'state'),
  AidFileProceeded: told('AidFile.state', 'aidFileId', 'act', 'state'),
  JointHandlingProceeded: told('JointHandling.state', 'jointId', 'act', 'state'),
};

/** What the first entries of each agency's book tell. */
export const bookFactGuards: FactGuards<
  Exclude<
    OwnBookFacts,
    keyof CourtFactBodies | keyof UnionFactBodies | keyof ProcuratorateFactBodies | keyof RecordFactBodies
  >
> = {
  ComplaintReceived: told('CourtCase.copies', 'courtCaseId', 'copies'),
  PreSuitRegistered: told('CourtCase.registerNumber', 'courtCaseId', 'registerNumber'),
  CaseDocketed: told('CourtCase.caseNumber', 'courtCaseId', 'caseNumber', 'subjectId'),
  RulingIssued: told('CourtCase.ruling', 'courtCaseId', 'ruling', 'subjectId'),
  EnforcementCollected: told('CourtCase.collectedFen', 'courtCaseId', 'amountFen'),
  MediationOpened: told('MediationRecord.mediatorId', 'mediationId', 'mediatorId'),
  MediationSessionHeld: withEntry('mediationId'),
  UnionAidDecided: told('UnionAidDecision.decision', 'unionAidId', 'decision'),
  FollowUpVisited: told('Visit.satisfied', 'visitId', 'answers', 'subject'),
  ArbitrationDocketed: told('Arbitration.docketNumber', 'arbitrationId', 'docketNumber'),
  ArbitrationPapersServed: told('ArbitrationService.paper', 'arbitrationId', 'to', 'paper', 'servedOn'),
  AwardMade: told('Arbitration.finality', 'arbitrationId', 'finality'),
  AwardTookEffect: told('Arbitration.effectiveOn', 'arbitrationId', 'effectiveOn'),
  SupportOpinionIssued: told('SupportOpinion.decision', 'supportId', 'decision'),
  AidFileOpened: told('AidFile.applicationNumber', 'aidFileId', 'applicationNumber'),
  AidDecided: told('AidFile.decision', 'aidFileId', 'decision'),
  AidLawyerAssigned: told('AidFile.lawyerId', 'aidFileId', 'lawyerId'),
  AidFileClosed: told('AidFile.result', 'aidFileId', 'result'),
};
