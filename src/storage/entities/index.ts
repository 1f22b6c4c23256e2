import {
  AgencyRow,
  StaffRow,
  DeskRow,
  SharingAgreementRow,
  StaffChangeRow,
  SystemClientRow,
  DirectoryVersionRow,
} from './directory.ts';
import {
  DisputeRow,
  HoldingRow,
  AliasRow,
  PartyRow,
  PartyContactRow,
  PartyIdentityRow,
  ClaimRow,
  ParticipationRow,
  ConsentRow,
  TrackRow,
  WorkerOutcomeRow,
} from './dispute.ts';
import { MandateRow, RepresentationChangeRow, ConflictRow } from './people.ts';
import { ReferralRow, DeadlineRow, DocumentRow, NoteRow, RemarkRow, ObligationRow, InstalmentRow } from './referral.ts';
import { AccessEntryRow, AuditEntryRow } from './audit.ts';
import { ContractApprovalRow, ContractProposalRow, FieldUseRow } from './contract.ts';
import { courtTables } from './court-records.ts';
import { ClientKeyRow, MessageNonceRow } from './client-key.ts';
import { CorrectionRow } from './correction.ts';
import { ExportJobRow, ExportPageRow } from './export.ts';
import { JoinApplicationRow, JoinStepRow } from './onboarding.ts';
import { FactRow, FactSaltRow, OutboxRow, IdempotencyRow, RowPastRow, SeriesRow } from './history.ts';
import { CheckpointRow, LogKeyRow, LogLeafRow, LogNodeRow } from './log.ts';
import { CourtCaseRow, MediationRow, UnionAidRow, VisitRow, SupportRow } from './agency-records.ts';
import { AidFileRow, AidStepRow } from './aid-records.ts';
import {
  ArbitrationRow,
  ArbitrationServiceRow,
  ArbitrationHearingRow,
  ArbitrationAwardRow,
  ArbitratorRecusalRow,
  AgreementReviewRow,
  AdvanceRulingRow,
} from './arbitration-records.ts';
import {
  InspectionRow,
  InspectionOrderRow,
  InformantRow,
  CrimeTransferRow,
  InsuranceTransferRow,
  InjuryRecognitionRow,
} from './inspection-records.ts';
import { JointHandlingRow, JointMemberRow, JointActionRow } from './joint-records.ts';

import { procuratorateTables } from './procuratorate-records.ts';
import { retentionTables } from './retention.ts';
import { rightsTables } from './rights.ts';
import { WebhookDeliveryRow, WebhookEndpointRow, WebhookFeedRow, WebhookKeyRow, WebhookSecretRow } from './webhook.ts';
import { DataKeyRow, SealProgressRow } from './vault.ts';
import { unionTables } from './union-records.ts';
import { TrustedDocumentRow } from './trusted-document.ts';

/** Every table the hub writes, as MikroORM knows it. */
export const entities = [
  AgencyRow,
  StaffRow,
  DeskRow,
  SharingAgreementRow,
  StaffChangeRow,
  SystemClientRow,
  DirectoryVersionRow,
  ClientKeyRow,
  MessageNonceRow,
  DisputeRow,
  HoldingRow,
  AliasRow,
  PartyRow,
  PartyContactRow,
  PartyIdentityRow,
  ClaimRow,
  ParticipationRow,
  ConsentRow,
  MandateRow,
  RepresentationChangeRow,
  ConflictRow,
  CorrectionRow,
  TrackRow,
  WorkerOutcomeRow,
  ReferralRow,
  DeadlineRow,
  DocumentRow,
  NoteRow,
  RemarkRow,
  ObligationRow,
  InstalmentRow,
  FactRow,
  RowPastRow,
  FactSaltRow,
  LogLeafRow,
  LogNodeRow,
  CheckpointRow,
  LogKeyRow,
  OutboxRow,
  IdempotencyRow,
  SeriesRow,
  AccessEntryRow,
  AuditEntryRow,
  FieldUseRow,
  ContractProposalRow,
  ContractApprovalRow,
  CourtCaseRow,
  MediationRow,
  UnionAidRow,
  VisitRow,
  ArbitrationRow,
  SupportRow,
  AidFileRow,
  ...Object.values(courtTables),
  ArbitrationServiceRow,
  ArbitrationHearingRow,
  ArbitrationAwardRow,
  ArbitratorRecusalRow,
  AgreementReviewRow,
  AdvanceRulingRow,
  AidStepRow,
  InspectionRow,
  InspectionOrderRow,
  InformantRow,
  CrimeTransferRow,
  InsuranceTransferRow,
  InjuryRecognitionRow,
  JointHandlingRow,
  JointMemberRow,
  JointActionRow,
  ...Object.values(unionTables),
  ...Object.values(procuratorateTables),
  ...Object.values(rightsTables),
  ...Object.values(retentionTables),
  DataKeyRow,
  SealProgressRow,
  ExportJobRow,
  ExportPageRow,
  JoinApplicationRow,
  JoinStepRow,
  WebhookEndpointRow,
  WebhookKeyRow,
  WebhookSecretRow,
  WebhookDeliveryRow,
  WebhookFeedRow,
  TrustedDocumentRow,
];
