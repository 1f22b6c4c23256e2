import type { ViewParts } from '../../graphql/build-subgraph.ts';
import type { HubContext } from '../../graphql/context.ts';
import { AgencyDesksResolver, DeskResolver } from './desk.resolver.ts';
import { CitationResolver } from './citation.resolver.ts';
import { ClientKeyResolver } from './client-key.resolver.ts';
import { CodeListResolver } from './code-list.resolver.ts';
import { AgreementResolver } from './agreement.resolver.ts';
import { CorrectionResolver, DisputeCorrectionsResolver, TimelineCorrectionResolver } from './correction.resolver.ts';
import { DeadlineResolver } from './deadline.resolver.ts';
import { AgencyResolver, NodeResolver, StaffResolver } from './directory.resolver.ts';
import {
  AliasResolver,
  ClaimResolver,
  DisputeTrackResolver,
  DocumentResolver,
  NoteResolver,
  ObligationResolver,
  ParticipationResolver,
  TimelineEntryResolver,
} from './dispute-parts.resolver.ts';
import {
  DisputeLinkResolver,
  DisputeMergeResolver,
  DisputePairsResolver,
  DuplicateProposalResolver,
  DuplicateReasonResolver,
} from './dispute-pair.resolver.ts';
import { AuditEntryResolver, DisclosureResolver, DisputeDisclosuresResolver } from './disclosure.resolver.ts';
import { DisputeResolver } from './dispute.resolver.ts';
import { JoinApplicationResolver } from './join-application.resolver.ts';
import { OnboardingResolver } from './onboarding.resolver.ts';
import { PairActsResolver } from './pair-acts.resolver.ts';
import { ExplainResolver } from './explain.resolver.ts';
import { FindingsResolver } from './findings.resolver.ts';
import { ExportResolver } from './export.resolver.ts';
import { HoldingResolver } from './holding.resolver.ts';
import { HubActsResolver } from './hub-acts.resolver.ts';
import { disputeOfKey, findReferral } from './load-dispute.ts';
import { typeOfNode } from './node.type.ts';
import { DisputeLoopsResolver, OpenLoopsResolver } from './open-loops.resolver.ts';
import { LiveResolver } from './live.resolver.ts';
import { LimitationResolver } from './limitation.resolver.ts';
import { NoticeResolver } from './notice.resolver.ts';
import { PeopleActsResolver } from './people-acts.resolver.ts';
import {
  ConflictResolver,
  DisputePeopleResolver,
  MandateResolver,
  RepresentationChangeResolver,
} from './people.resolver.ts';
import { PlaybookResolver } from './playbook.resolver.ts';
import { ProofResolver } from './proof.resolver.ts';
import { PreviewResolver } from './preview.resolver.ts';
import { ReferralActsResolver, SendReferralsItemResolver } from './referral-acts.resolver.ts';
import { ReceiptEvidenceResolver, ReferralReceiptsResolver } from './receipts.resolver.ts';
import { ReferralResolver } from './referral.resolver.ts';
import { StaffActsResolver } from './staff-acts.resolver.ts';
import { AgencyPeopleResolver } from './staff.resolver.ts';
import { HandOffMessageResolver } from './hand-off-message.resolver.ts';
import { WebhookActsResolver } from './webhook-acts.resolver.ts';
import { WebhookResolver } from './webhook.resolver.ts';
import { SteerActsResolver } from './steer-acts.resolver.ts';
import { OutcomeTotalResolver, WorkerOutcomesResolver } from './worker-outcome.resolver.ts';
import { RequestOutcomeResolver } from './request-outcome.resolver.ts';
import { RequestResolver } from './request.resolver.ts';
import { RetentionActsResolver } from './retention-acts.resolver.ts';
import { DisputeRetentionResolver, ErasureProposalResolver, LegalHoldResolver } from './retention.resolver.ts';
import { RightsActsResolver } from './rights-acts.resolver.ts';
import {
  ConsentOverrideResolver,
  ConsentResolver,
  DisputeRightsResolver,
  EmergencyAccessResolver,
  OwnEmergencyAccessResolver,
  RightsNoticeResolver,
  SealResolver,
} from './rights.resolver.ts';
import { SimulationResolver } from './simulation.resolver.ts';
import { ViewerResolver } from './viewer.resolver.ts';

/** The hub's subgraph: it owns the shared nouns and finds each of them by its key, as far as the caller may see it. */
export const view: ViewParts = {
  name: 'hub',
  resolvers: [
    CitationResolver,
    DisputeResolver,
    HoldingResolver,
    RequestResolver,
    RequestOutcomeResolver,
    PreviewResolver,
    FindingsResolver,
    ExplainResolver,
    DisputeDisclosuresResolver,
    DisclosureResolver,
    AuditEntryResolver,
    DisputeLoopsResolver,
    OpenLoopsResolver,
    ClaimResolver,
    AliasResolver,
    ParticipationResolver,
    ObligationResolver,
    DisputeTrackResolver,
    DocumentResolver,
    NoteResolver,
    TimelineEntryResolver,
    ReferralResolver,
    ReferralReceiptsResolver,
    ReceiptEvidenceResolver,
    DeadlineResolver,
    NoticeResolver,
    LiveResolver,
    LimitationResolver,
    SimulationResolver,
    AgencyResolver,
    StaffResolver,
    NodeResolver,
    ViewerResolver,
    ProofResolver,
    HubActsResolver,
    StaffActsResolver,
    ClientKeyResolver,
    AgencyPeopleResolver,
    HandOffMessageResolver,
    WebhookResolver,
    WebhookActsResolver,
    SteerActsResolver,
    PairActsResolver,
    DisputePairsResolver,
    DisputeLinkResolver,
    DisputeMergeResolver,
    DuplicateProposalResolver,
    DuplicateReasonResolver,
    WorkerOutcomesResolver,
    OutcomeTotalResolver,
    ReferralActsResolver,
    SendReferralsItemResolver,
    PeopleActsResolver,
    RetentionActsResolver,
    DisputeRetentionResolver,
    LegalHoldResolver,
    ErasureProposalResolver,
    RightsActsResolver,
    DisputeRightsResolver,
    ConsentResolver,
    ConsentOverrideResolver,
    SealResolver,
    EmergencyAccessResolver,
    OwnEmergencyAccessResolver,
    RightsNoticeResolver,
    DisputePeopleResolver,
    MandateResolver,
    RepresentationChangeResolver,
    ConflictResolver,
    AgreementResolver,
    CorrectionResolver,
    DisputeCorrectionsResolver,
    TimelineCorrectionResolver,
    DeskResolver,
    AgencyDesksResolver,
    CodeListResolver,
    PlaybookResolver,
    ExportResolver,
    JoinApplicationResolver,
    OnboardingResolver,
  ] as unknown as ViewParts['resolvers'],
  interfaces: { Node: typeOfNode },
  references: {
    Dispute: ({ id }, context: HubContext, info) => disputeOfKey(id as string, context, info),
    Referral: ({ id }, context: HubContext) => findReferral(id as string, context),
    Agency: ({ id }, { reads }: HubContext) => reads.directory.agency(id as string),
    Staff: ({ id }, { reads }: HubContext) => reads.directory.staff(id as string),
  },
};
