import type { EntityManager } from './database.ts';
import { emQueries, type Call } from './em-query.ts';
import { statement, type Statement } from './statement.ts';
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
import { SharingAgreementRow } from './entities/directory.ts';
import { ConflictRow, MandateRow, RepresentationChangeRow } from './entities/people.ts';
import { procuratorateTables } from './entities/procuratorate-records.ts';
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
  sharingAgreement: SharingAgreementRow,
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
 * once. At `flush` all of it goes as prepared statements in one flight; tables and columns come from the entities.
 */
export class Scribe {
  private readonly em: EntityManager;
  private readonly rows = new Map<string, Row | { readonly call: Call }>();

  constructor(em: EntityManager) {
    this.em = em;
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
    const calls = [...this.rows.values()].map((row) => ('call' in row ? row.call : callOf(this.em, row)));
    this.rows.clear();
    if (calls.length > 0) await emQueries(this.em, calls);
  }
}

const made = new Map<string, Statement>();

function callOf(em: EntityManager, { table, id, isNew, values }: Row): Call {
  const { tableName, properties } = em.getMetadata().get(tables[table] as never) as unknown as {
    tableName: string;
    properties: Record<string, { fieldNames: string[]; columnTypes: string[] }>;
  };
  const names = Object.keys(values).filter(
    (name) => properties[name] && values[name] !== undefined && (isNew || name !== 'id'),
  );
  const key = `${table} ${isNew} ${names.join()}`;
  let found = made.get(key);
  if (!found) {
    const columns = names.map((name) => properties[name]!.fieldNames[0]!);
    found = statement(
      isNew
        ? `insert into ${tableName} (${columns.join(', ')}) values (${columns.map((_, n) => `$${n + 1}`).join(', ')})`
        : `update ${tableName} set ${columns.map((column, n) => `${column} = $${n + 1}`).join(', ')} where id = $${columns.length + 1}`,
    );
    made.set(key, found);
  }
  const params = names.map((name) => {
    const value = values[name];
    return properties[name]!.columnTypes[0] === 'jsonb' && value !== null ? JSON.stringify(value) : value;
  });
  return [found, isNew ? params : [...params, id]];
}
