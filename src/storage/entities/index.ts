import { AgencyRow, StaffRow } from './directory.ts';
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
} from './dispute.ts';
import { ReferralRow, DeadlineRow, DocumentRow, NoteRow, RemarkRow, ObligationRow, InstalmentRow } from './referral.ts';
import { FactRow, OutboxRow, IdempotencyRow, SeriesRow } from './history.ts';
import {
  CourtCaseRow,
  MediationRow,
  UnionAidRow,
  VisitRow,
  ArbitrationRow,
  SupportRow,
  AidFileRow,
} from './agency-records.ts';

/** Every table the hub writes, as MikroORM knows it. */
export const entities = [
  AgencyRow,
  StaffRow,
  DisputeRow,
  HoldingRow,
  AliasRow,
  PartyRow,
  PartyContactRow,
  PartyIdentityRow,
  ClaimRow,
  ParticipationRow,
  ConsentRow,
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
];
