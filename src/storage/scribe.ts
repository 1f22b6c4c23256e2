import type { EntityManager } from './database.ts';
import { emQueries, type Call } from './em-query.ts';
import { typedRow, writing, type TypedRow } from './outgoing-rows.ts';
import type { Statement } from './statement.ts';
import { sealRows, type Sealing } from './vault/seal-rows.ts';
import { CourtCaseRow, MediationRow, SupportRow, UnionAidRow, VisitRow } from './entities/agency-records.ts';
import { AidFileRow, AidStepRow } from './entities/aid-records.ts';
import {
  ArbitrationRow,
  ArbitrationServiceRow,
  ArbitrationHearingRow,
  ArbitrationAwardRow,
  ArbitratorRecusalRow,
  AgreementReviewRow,
  AdvanceRulingRow,
} from './entities/arbitration-records.ts';
import {
  InspectionRow,
  InspectionOrderRow,
  InformantRow,
  CrimeTransferRow,
  InsuranceTransferRow,
  InjuryRecognitionRow,
} from './entities/inspection-records.ts';
import { JointHandlingRow, JointMemberRow, JointActionRow } from './entities/joint-records.ts';
import { ClientKeyRow } from './entities/client-key.ts';
import { CorrectionRow } from './entities/correction.ts';
import { courtTables } from './entities/court-records.ts';
import {
  AliasRow,
  ClaimRow,
  ConsentRow,
  DisputeRow,
  HoldingRow,
  ParticipationRow,
  PartyContactRow,
  PartyIdentityRow,
  PartyRow,
  TrackRow,
  WorkerOutcomeRow,
} from './entities/dispute.ts';
import { SharingAgreementRow, StaffChangeRow, StaffRow, SystemClientRow } from './entities/directory.ts';
import { ConflictRow, MandateRow, RepresentationChangeRow } from './entities/people.ts';
import { procuratorateTables } from './entities/procuratorate-records.ts';
import { retentionTables } from './entities/retention.ts';
import { rightsTables } from './entities/rights.ts';
import { unionTables } from './entities/union-records.ts';
import { FactRow, OutboxRow } from './entities/history.ts';
import {
  DeadlineRow,
  DocumentRow,
  InstalmentRow,
  NoteRow,
  ObligationRow,
  ReferralRow,
  RemarkRow,
} from './entities/referral.ts';

/** Tables a transaction may write, by the name the rest of the program uses. */
export const tables = {
  dispute: DisputeRow,
  holding: HoldingRow,
  alias: AliasRow,
  party: PartyRow,
  partyContact: PartyContactRow,
  partyIdentity: PartyIdentityRow,
  claim: ClaimRow,
  participation: ParticipationRow,
  consent: ConsentRow,
  mandate: MandateRow,
  representationChange: RepresentationChangeRow,
  conflict: ConflictRow,
  correction: CorrectionRow,
  sharingAgreement: SharingAgreementRow,
  staff: StaffRow,
  staffChange: StaffChangeRow,
  systemClient: SystemClientRow,
  clientKey: ClientKeyRow,
  track: TrackRow,
  workerOutcome: WorkerOutcomeRow,
  referral: ReferralRow,
  deadline: DeadlineRow,
  document: DocumentRow,
  note: NoteRow,
  remark: RemarkRow,
  obligation: ObligationRow,
  instalment: InstalmentRow,
  fact: FactRow,
  outbox: OutboxRow,
  courtCase: CourtCaseRow,
  mediation: MediationRow,
  unionAid: UnionAidRow,
  visit: VisitRow,
  arbitration: ArbitrationRow,
  support: SupportRow,
  aidFile: AidFileRow,
  ...courtTables,
  arbitrationService: ArbitrationServiceRow,
  arbitrationHearing: ArbitrationHearingRow,
  arbitrationAward: ArbitrationAwardRow,
  arbitratorRecusal: ArbitratorRecusalRow,
  agreementReview: AgreementReviewRow,
  advanceRuling: AdvanceRulingRow,
  aidStep: AidStepRow,
  inspection: InspectionRow,
  inspectionOrder: InspectionOrderRow,
  informant: InformantRow,
  crimeTransfer: CrimeTransferRow,
  insuranceTransfer: InsuranceTransferRow,
  injuryRecognition: InjuryRecognitionRow,
  jointHandling: JointHandlingRow,
  jointMember: JointMemberRow,
  jointAction: JointActionRow,
  ...unionTables,
  ...procuratorateTables,
  ...rightsTables,
  ...retentionTables,
} as const;

export type TableName = keyof typeof tables;

interface Row {
  readonly table: TableName;
  readonly id: string | null;
  readonly isNew: boolean;
  readonly values: Record<string, unknown>;
}

/**
 * Collects what one transaction writes: new rows, and changes to rows that are there. A row touched twice is written
 * once. At `flush` personal values are sealed, and all of it goes as prepared statements in one flight; tables and
 * columns come from the entities. There is no other way into a table with sealed columns.
 */
export class Scribe {
  private readonly em: EntityManager;
  private readonly sealing: Sealing;
  private readonly rows = new Map<string, Row | { readonly call: Call }>();

  constructor(em: EntityManager, sealing: Sealing) {
    this.em = em;
    this.sealing = sealing;
  }

  insert(table: TableName, values: Record<string, unknown>): void {
    const id = typeof values['id'] === 'string' ? values['id'] : null;
    this.rows.set(`${table} ${id ?? this.rows.size}`, { table, id, isNew: true, values: { ...values } });
  }

  /** Changes a row by its id, without loading it. */
  update(table: TableName, id: string, values: Record<string, unknown>): void {
    const key = `${table} ${id}`;
    const row = this.rows.get(key);
    if (row && 'values' in row) Object.assign(row.values, values);
    else this.rows.set(key, { table, id, isNew: false, values: { ...values } });
  }

  /** Runs a statement of its own among the rows, for what no row can say: a change that depends on what is there. */
  run(statement: Statement, params: readonly unknown[]): void {
    this.rows.set(`run ${this.rows.size}`, { call: [statement, params] });
  }

  async flush(): Promise<void> {
    const waiting = [...this.rows.values()].map((row) =>
      'call' in row ? row.call : typedRow(this.em, tables[row.table], row),
    );
    this.rows.clear();
    const rows = waiting.filter((each): each is TypedRow => !Array.isArray(each));
    const keys = await sealRows(this.em, rows, this.sealing);
    const calls = [...keys, ...waiting.map((each) => ('table' in each ? writing(each) : each))];
    if (calls.length > 0) await emQueries(this.em, calls);
  }
}
