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
} from './dispute.ts';
import { MandateRow, RepresentationChangeRow, ConflictRow } from './people.ts';
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
  TrackRow,
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
