import type { Citation } from '../../kernel/words.ts';
import type { LegalDate } from '../../kernel/legal-date.ts';
import type { CourtFactBodies } from '../court/court-facts.ts';
import type { ConsentMethod } from '../consent/consent.ts';
import type { ConsentChannel } from '../consent/consent-terms.ts';
import type { LimitationEvent, LimitationGround } from '../deadline/limitation.ts';
import type { FieldGroup, FieldGroupSet } from '../dispute/field-group.ts';
import type { DocumentKind } from '../document/document-kind.ts';
import type { MandateKind, MandateScope, SpecialAuthority } from '../mandate/mandate.ts';
import type { ObligationSource } from '../obligation/obligation.ts';
import type { RecusalDecision, Tie } from '../participation/conflict.ts';
import type { ParticipationRole } from '../participation/participation.ts';
import type { PartyRole } from '../party/party.ts';
import type { RecordFactBodies } from '../record/record-facts.ts';
import type { ProcuratorateFactBodies } from './procuratorate-facts.ts';
import type { UnionFactBodies } from './union-facts.ts';
import type { CorrectionFactBodies } from '../correction/correction-facts.ts';
import type { DisputeFactBodies } from './dispute-facts.ts';
import type { ReferralFactBodies } from './referral-facts.ts';
import type { RetentionFactBodies } from './retention-facts.ts';
import type { RightsFactBodies } from './rights-facts.ts';

/**
 * Everything that can happen to a dispute, in the past tense. Bodies hold no personal value: names, numbers and texts
 * stay in rows of their own, so that history can stand for ever while a person's data can be erased.
 */
export interface FactBodies
  extends
    ReferralFactBodies,
    DisputeFactBodies,
    CourtFactBodies,
    UnionFactBodies,
    RecordFactBodies,
    ProcuratorateFactBodies,
    RetentionFactBodies,
    RightsFactBodies,
    CorrectionFactBodies {
  AccountabilityMoved: { fromAgencyId: string; toAgencyId: string };
  PartyAdded: { partyId: string; role: PartyRole };
  ClaimAdded: { claimId: string; claimType: string };
  AliasAdded: { agencyId: string; number: string };
  ParticipationOpened: {
    participationId: string;
    agencyId: string;
    staffId: string | null;
    role: ParticipationRole;
    legalBasis: Citation;
    scope: FieldGroupSet;
    referralId: string | null;
    /** Ids it is limited to. */
    onlyIds?: readonly string[];
    /** Party the person is, where the part is a party's own. */
    partyId?: string;
    /** ISO instants, where the part begins or ends at another time than that of the fact. */
    opensAt?: string;
    endsAt?: string;
  };
  ParticipationEnded: { participationId: string; endsAt: string };
  ConsentGiven: {
    consentId: string;
    partyId: string;
    purpose: string;
    recipientAgencyId: string | null;
    groups: FieldGroupSet;
    method: ConsentMethod;
    channel: ConsentChannel;
    textVersion: string | null;
    sensitiveAgreed: boolean;
    byGuardian: boolean;
  };
  ConsentWithdrawn: { consentId: string };
  MandateRecorded: {
    mandateId: string;
    partyId: string;
    staffId: string;
    agencyId: string;
    kind: MandateKind;
    scope: MandateScope;
    authorities: SpecialAuthority[];
    fromAt: string;
    endsAt: string;
    documentId: string;
    participationId: string;
  };
  MandateEnded: { mandateId: string; how: 'REVOKED' | 'REPLACED'; endsAt: string };
  RepresentationChangeRequested: {
    changeId: string;
    mandateId: string;
    partyId: string;
    staffId: string;
    kind: MandateKind;
    scope: MandateScope;
    authorities: SpecialAuthority[];
    untilOn: LegalDate;
    documentId: string;
  };
  RepresentationChangeVerified: { changeId: string; how: ConsentMethod };
  RepresentationChangeDecided: { changeId: string; decision: 'APPROVED' | 'REFUSED' };
  ConflictRaised: {
    conflictId: string;
    staffId: string;
    agencyId: string;
    raisedBy: 'SELF' | 'PARTY';
    partyId: string | null;
    tie: Tie;
  };
  /** `partyIds` is everybody who has agreed so far. */
  ConflictConsented: { conflictId: string; partyIds: string[]; documentId: string };
  RecusalDecided: { conflictId: string; staffId: string; decision: RecusalDecision };
  LimitationEventRecorded: { deadlineId: string; event: LimitationEvent; ground: LimitationGround; on: LegalDate };
  DocumentAttached: { documentId: string; kind: DocumentKind; sha256: string };
  NoteAdded: { noteId: string };
  /** Words from one side of a referral to the other; they stand beside the entry. */
  HandOffMessageAdded: Record<string, never>;
  ObligationRecorded: {
    obligationId: string;
    source: ObligationSource;
    partyId: string;
    amountFen: number;
    effectiveAt: string;
    enforceableAt: string | null;
    instalments: { id: string; dueOn: LegalDate; amountFen: number }[];
  };
  ObligationEnforceable: { obligationId: string; from: string };
  /** `totalFen` is what has been paid on the instalment so far, this payment included. */
  PaymentRecorded: {
    obligationId: string;
    instalmentId: string;
    amountFen: number;
    totalFen: number;
    paidOn: LegalDate;
  };
  ComplaintReceived: { courtCaseId: string; copies: number };
  PreSuitRegistered: { courtCaseId: string; registerNumber: string };
  CaseDocketed: { courtCaseId: string; caseNumber: string; subjectId: string | null };
  RulingIssued: { courtCaseId: string; ruling: string; subjectId: string | null };
  EnforcementCollected: { courtCaseId: string; amountFen: number };
  MediationOpened: { mediationId: string; mediatorId: string };
  MediationSessionHeld: { mediationId: string };
  UnionAidDecided: { unionAidId: string; decision: 'APPROVED' | 'REFUSED' };
  FollowUpVisited: { visitId: string; answers: number; subject: string };
  ArbitrationDocketed: { arbitrationId: string; docketNumber: string };
  ArbitrationPapersServed: {
    arbitrationId: string;
    to: 'WORKER' | 'EMPLOYER';
    paper: 'COPY' | 'AWARD';
    servedOn: LegalDate;
  };
  AwardMade: { arbitrationId: string; finality: 'FINAL' | 'NON_FINAL' | 'MIXED' };
  AwardTookEffect: { arbitrationId: string; effectiveOn: LegalDate };
  SupportOpinionIssued: { supportId: string; decision: 'OPINION_ISSUED' | 'NOT_SUPPORTED' };
  AidFileOpened: { aidFileId: string; applicationNumber: string };
  AidDecided: { aidFileId: string; decision: 'APPROVED' | 'REFUSED' };
  AidLawyerAssigned: { aidFileId: string; lawyerId: string };
  AidFileClosed: { aidFileId: string; result: string };
}

export type FactType = keyof FactBodies;

/**
 * Who may ever be told: everyone whose rights reach the fact's group, the two sides of the referral, or only the
 * agency that acted.
 */
export type FactAudience = 'PARTICIPANTS' | 'SIDES' | 'OWN';

/** Something that happened, as a decision states it; who did it and when it was written down is added by `record`. */
export type Fact = {
  [Type in FactType]: {
    readonly type: Type;
    readonly disputeId: string;
    readonly referralId?: string;
    readonly group: FieldGroup;
    readonly audience: FactAudience;
    readonly body: Readonly<FactBodies[Type]>;
    /** When it happened in the world; the moment of recording when not given. */
    readonly occurredAt?: Date;
  };
}[FactType];

export type FactOf<Type extends FactType> = Extract<Fact, { type: Type }>;
