import { AgencyRow, StaffRow, DeskRow, SharingAgreementRow } from './directory.ts';
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
import { courtTables } from './court-records.ts';
import { FactRow, OutboxRow, IdempotencyRow, SeriesRow } from './history.ts';
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
import { unionTables } from './union-records.ts';

/** Every table the hub writes, as MikroORM knows it. */
export const entities = [
  AgencyRow,
  StaffRow,
  DeskRow,
  SharingAgreementRow,
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
  OutboxRow,
  IdempotencyRow,
  SeriesRow,
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
];
