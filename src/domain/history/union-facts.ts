import type { HotlineChannel, HotlineOutcome, HotlineTier } from '../hotline/hotline-terms.ts';
import type { ConsultationCategory } from '../hotline/consultation.ts';
import type { IncidentAct } from '../incident/incident-terms.ts';
import type { NegotiationAct } from '../negotiation/negotiation-acts.ts';
import type { NegotiationKind } from '../negotiation/negotiation-terms.ts';
import type { LetterKind, LetterResult } from '../supervision/letter-terms.ts';
import type { VisitGround, VisitSubject } from '../visit/visit-terms.ts';
import type { WarningLevel, WarningVerdict } from '../warning/warning-terms.ts';

/** What can happen in the union's own book; no body holds a name, a number or a text. */
export interface UnionFactBodies {
  HotlineOrderRegistered: { orderId: string; channel: HotlineChannel; tier: HotlineTier };
  HotlineCallerTried: { orderId: string; reached: boolean };
  HotlineOrderReplied: { orderId: string };
  HotlineOrderClosed: { orderId: string; outcome: HotlineOutcome };
  ConsultationRecorded: { consultationId: string; category: ConsultationCategory };
  ConsultationAnswered: { consultationId: string };
  NegotiationOpened: { negotiationId: string; kind: NegotiationKind };
  NegotiationMoved: { negotiationId: string; act: NegotiationAct };
  SupervisionLetterIssued: { letterId: string; kind: LetterKind };
  SupervisionLetterDelivered: { letterId: string; refused: boolean };
  SupervisionLetterDocketed: { letterId: string };
  SupervisionLetterAnswered: { letterId: string; result: LetterResult };
  WarningRaised: { warningId: string; level: WarningLevel };
  WarningVerified: { warningId: string; verdict: WarningVerdict };
  IncidentReported: { incidentId: string };
  IncidentMoved: { incidentId: string; act: IncidentAct };
  UnionAidApplied: { unionAidId: string };
  UnionAidLawyerAssigned: { unionAidId: string; lawyerId: string };
  UnionAidClosed: { unionAidId: string; result: string };
  VisitPlanned: { taskId: string; subject: VisitSubject; ground: VisitGround };
  VisitTried: { taskId: string; reached: boolean };
}
