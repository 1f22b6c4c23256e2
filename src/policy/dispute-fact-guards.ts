import type { CorrectionFactBodies } from '../domain/correction/correction-facts.ts';
import type { FactBodies } from '../domain/history/fact.ts';
import type { DisputeFactBodies } from '../domain/history/dispute-facts.ts';
import type { ReferralFactBodies } from '../domain/history/referral-facts.ts';
import type { RetentionFactBodies } from '../domain/history/retention-facts.ts';
import type { RightsFactBodies } from '../domain/history/rights-facts.ts';
import { told, withEntry, type FactGuards } from './fact-guard.ts';

/** What entries about the dispute as a whole tell. */
export const disputeFactGuards: FactGuards<keyof DisputeFactBodies | keyof CorrectionFactBodies> = {
  // Both values stand in a row of their own, with a guard of their own.
  RecordCorrected: withEntry('correctionId', 'subject', 'subjectId', 'field', 'reason'),
  DisputeRegistered: {
    number: 'Dispute.number',
    cause: 'Dispute.cause',
    relationType: 'Dispute.relationType',
    channelGround: 'Dispute.channelGround',
    channel: 'Dispute.channel',
    region: 'Dispute.region',
    headcount: 'Dispute.headcount',
    leadAgencyId: 'Dispute.leadAgency',
  },
  DisputeTriaged: { cause: 'Dispute.cause', relationType: 'Dispute.relationType', urgency: 'Dispute.urgency' },
  // Where the dispute stood before a part was handed over tells what became of the rest.
  StageMoved: { event: 'ENTRY', from: 'WHOLE', to: 'Dispute.stage', sub: 'Dispute.subStage' },
  DisputeSuspended: { ground: 'Dispute.suspensionGround' },
  DisputeClosed: { reason: 'Dispute.closeReason' },
  DisputeReopened: { previous: 'Dispute.previousStage', approvedBy: 'F0' },
  TrackMoved: withEntry('track', 'from', 'to'),
  WorkerOutcomeRecorded: {
    ...told('OWN_PARTY', 'outcomeId', 'partyId', 'outcome', 'settled', 'amountFen'),
    claimId: 'Claim.id',
  },
  // Whether the other dispute is for the viewer, the list of merges decides.
  DisputeMerged: { mergeId: 'ENTRY', intoDisputeId: 'NEVER', undoUntil: 'ENTRY' },
  DisputeAbsorbed: { mergeId: 'ENTRY', mergedDisputeId: 'NEVER', undoUntil: 'ENTRY' },
  MergeUndone: { mergeId: 'ENTRY', otherDisputeId: 'NEVER' },
};

/** What entries about referrals and clocks tell. */
export const referralFactGuards: FactGuards<keyof ReferralFactBodies> = {
  ReferralOpened: {
    ...withEntry('number', 'kind', 'fromAgencyId', 'toAgencyId', 'state', 'subjectId', 'variant', 'declarations'),
    ...withEntry('groups', 'packetDigest'),
    // What was handed over and on which desk it landed is between the two; the key and the chain have readers of their own.
    ...told('SIDES', 'scopeIds', 'deskId'),
    ...told('NEVER', 'twinKey', 'followsReferralId'),
  },
  ReferralStepTaken: {
    ...withEntry('step', 'from', 'to', 'phase', 'assigneeId', 'outcome', 'declineReason', 'extensionDays'),
    ...told('SIDES', 'caseNumber'),
    suggestedAgencyId: 'ENTRY',
  },
  DeadlineStarted: {
    ...withEntry('deadlineId', 'rule', 'bearerAgencyId', 'subjectId', 'startedAt', 'nominalEnd', 'dueOn', 'dueAt'),
    ...withEntry('calendarUncertain', 'figure'),
  },
  DeadlineMoved: {
    ...withEntry('deadlineId', 'cause', 'startedAt', 'figure', 'extensionDays', 'pauses', 'nominalEnd', 'dueOn'),
    ...withEntry('dueAt', 'calendarUncertain'),
  },
  DeadlineStopped: withEntry('deadlineId', 'how'),
};

/** Types that stand in `FactBodies` itself and speak of parties, parts, agreements and payment. */
type SharedFacts =
  | 'AccountabilityMoved'
  | 'PartyAdded'
  | 'ClaimAdded'
  | 'AliasAdded'
  | 'ParticipationOpened'
  | 'ParticipationEnded'
  | 'ConsentGiven'
  | 'ConsentWithdrawn'
  | 'MandateRecorded'
  | 'MandateEnded'
  | 'RepresentationChangeRequested'
  | 'RepresentationChangeVerified'
  | 'RepresentationChangeDecided'
  | 'ConflictRaised'
  | 'ConflictConsented'
  | 'RecusalDecided'
  | 'LimitationEventRecorded'
  | 'DocumentAttached'
  | 'NoteAdded'
  | 'HandOffMessageAdded'
  | 'ObligationRecorded'
  | 'ObligationEnforceable'
  | 'PaymentRecorded';

const mandate = told('OWN_PARTY', 'mandateId', 'partyId', 'staffId', 'kind', 'scope', 'authorities', 'documentId');

/** What entries about the people and the agencies of a dispute, and about what was agreed, tell. */
export const sharedFactGuards: FactGuards<SharedFacts> = {
  AccountabilityMoved: { fromAgencyId: 'WHOLE', toAgencyId: 'Dispute.accountableAgency' },
  PartyAdded: { partyId: 'Party.id', role: 'Party.role' },
  ClaimAdded: { claimId: 'Claim.id', claimType: 'Claim.type' },
  AliasAdded: { agencyId: 'Alias.agency', number: 'Alias.number' },
  ParticipationOpened: {
    ...withEntry('participationId', 'agencyId', 'staffId', 'role', 'legalBasis', 'scope', 'referralId'),
    ...withEntry('partyId', 'opensAt', 'endsAt'),
    onlyIds: 'SIDES',
  },
  ParticipationEnded: withEntry('participationId', 'endsAt'),
  ConsentGiven: {
    ...told('OWN_PARTY', 'consentId', 'partyId', 'purpose', 'recipientAgencyId', 'groups', 'method'),
    ...told('OWN_PARTY', 'channel', 'textVersion', 'sensitiveAgreed', 'byGuardian'),
  },
  ConsentWithdrawn: withEntry('consentId'),
  MandateRecorded: { ...mandate, ...told('OWN_PARTY', 'agencyId', 'fromAt', 'endsAt', 'participationId') },
  MandateEnded: withEntry('mandateId', 'how', 'endsAt'),
  RepresentationChangeRequested: { ...mandate, ...told('OWN_PARTY', 'changeId', 'untilOn') },
  RepresentationChangeVerified: withEntry('changeId', 'how'),
  RepresentationChangeDecided: withEntry('changeId', 'decision'),
  ConflictRaised: withEntry('conflictId', 'staffId', 'agencyId', 'raisedBy', 'partyId', 'tie'),
  ConflictConsented: { ...withEntry('conflictId', 'documentId'), partyIds: 'WHOLE' },
  RecusalDecided: withEntry('conflictId', 'staffId', 'decision'),
  LimitationEventRecorded: withEntry('deadlineId', 'event', 'ground', 'on'),
  DocumentAttached: withEntry('documentId', 'kind', 'sha256'),
  NoteAdded: withEntry('noteId'),
  HandOffMessageAdded: {},
  ObligationRecorded: {
    ...told('Obligation.amountFen', 'amountFen', 'instalments'),
    obligationId: 'Obligation.id',
    source: 'Obligation.source',
    partyId: 'Obligation.partyId',
    effectiveAt: 'Obligation.effectiveAt',
    enforceableAt: 'Obligation.enforceableAt',
  },
  ObligationEnforceable: { obligationId: 'Obligation.id', from: 'Obligation.enforceableAt' },
  PaymentRecorded: {
    obligationId: 'Obligation.id',
    instalmentId: 'Instalment.id',
    amountFen: 'Instalment.paidFen',
    totalFen: 'Instalment.paidFen',
    paidOn: 'Instalment.paidFen',
  },
};

/** Types of `FactBodies` itself that the books of the agencies speak of. */
export type OwnBookFacts = Exclude<
  keyof FactBodies,
  | keyof CorrectionFactBodies
  | keyof DisputeFactBodies
  | keyof ReferralFactBodies
  | keyof RightsFactBodies
  | keyof RetentionFactBodies
  | SharedFacts
>;
