import type { LegalDate } from '../../kernel/legal-date.ts';
import type { ExtensionAuthority } from '../deadline/deadline-rule.ts';
import type {
  ApplicationType,
  CourtResult,
  ExclusionGround,
  InformGround,
  SuggestionAnswer,
  TrialProcedure,
} from './court-terms.ts';
import type { ObjectionDecision, ObjectionType } from './objection-terms.ts';
import type { EnforcementMeasure, LiftReason, PreservationKind } from './preservation-terms.ts';
import type { ServedPaper, ServiceMethod } from './service-terms.ts';

/** What can happen in a court's own file, in the past tense; parties are named by their ids alone. */
export interface CourtFactBodies {
  ApplicationReceived: { courtCaseId: string; caseType: ApplicationType; subjectId: string | null };
  ComplaintRefused: { courtCaseId: string };
  PaperServed: {
    courtCaseId: string;
    serviceId: string;
    paper: ServedPaper;
    partyId: string;
    method: ServiceMethod;
    servedOn: LegalDate;
  };
  NoticePublished: {
    courtCaseId: string;
    serviceId: string;
    paper: ServedPaper;
    partyId: string;
    publishedOn: LegalDate;
    deemedOn: LegalDate;
  };
  AnswerReceived: { courtCaseId: string; partyId: string };
  HearingHeld: { courtCaseId: string; heldOn: LegalDate };
  ProcedureChanged: { courtCaseId: string; from: TrialProcedure; to: TrialProcedure };
  TrialTimeExcluded: { courtCaseId: string; ground: ExclusionGround };
  TrialTimeCounted: { courtCaseId: string };
  TrialExtended: { courtCaseId: string; days: number; by: ExtensionAuthority };
  JudgmentMade: { courtCaseId: string; form: 'JUDGMENT' | 'RULING'; result: CourtResult };
  CourtMediationMade: { courtCaseId: string };
  AppealFiled: { courtCaseId: string; partyId: string };
  DecisionTookEffect: { courtCaseId: string; partyId: string | null; effectiveOn: LegalDate };
  SuitWithdrawn: { courtCaseId: string };
  CourtInformed: { toAgencyId: string; ground: InformGround };
  PaymentOrderIssued: { courtCaseId: string };
  PaymentOrderEnded: { courtCaseId: string; result: CourtResult };
  ObjectionReceived: { courtCaseId: string; objectionId: string; type: ObjectionType; partyId: string | null };
  ObjectionDecided: { courtCaseId: string; objectionId: string; decision: ObjectionDecision };
  TitleLost: { obligationId: string };
  PreservationApplied: { preservationId: string; kind: PreservationKind };
  PreservationRuled: { preservationId: string; decision: 'GRANTED' | 'REFUSED' };
  PreservationExecuted: { preservationId: string };
  PreservationLifted: { preservationId: string; reason: LiftReason };
  EnforcementMeasureTaken: { courtCaseId: string; measure: EnforcementMeasure };
  EnforcementEnded: { courtCaseId: string; result: CourtResult };
  EnforcementResumed: { courtCaseId: string; caseNumber: string };
  SuggestionIssued: { suggestionId: string; number: string };
  SuggestionDelivered: { suggestionId: string; deliveredOn: LegalDate };
  SuggestionAnswered: { suggestionId: string; answer: SuggestionAnswer };
  SuggestionEscalated: { suggestionId: string };
}
