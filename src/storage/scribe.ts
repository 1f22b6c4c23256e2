import type { EntityManager } from './database.ts';
import {
  AidFileRow,
  ArbitrationRow,
  CourtCaseRow,
  MediationRow,
  SupportRow,
  UnionAidRow,
  VisitRow,
} from './entities/agency-records.ts';
import {
  AliasRow,
  ClaimRow,
  ConsentRow,
  DisputeRow,
  ParticipationRow,
  PartyContactRow,
  PartyIdentityRow,
  PartyRow,
} from './entities/dispute.ts';
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
  alias: AliasRow,
  party: PartyRow,
  partyContact: PartyContactRow,
  partyIdentity: PartyIdentityRow,
  claim: ClaimRow,
  participation: ParticipationRow,
  consent: ConsentRow,
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
} as const;

export type TableName = keyof typeof tables;

/**
 * Collects what one transaction writes: new rows, and changes to rows that are there. A row touched twice is written
 * once. The unit of work of MikroORM turns it into statements at `flush`.
 */
export class Scribe {
  private readonly em: EntityManager;

  constructor(em: EntityManager) {
    this.em = em;
  }

  insert(table: TableName, values: Record<string, unknown>): void {
    this.em.persist(this.em.create(tables[table] as never, values as never, { partial: true }) as object);
  }

  /** Changes a row by its id, without loading it. */
  update(table: TableName, id: string, values: Record<string, unknown>): void {
    Object.assign(this.em.getReference(tables[table] as never, id as never) as object, values);
  }

  async flush(): Promise<void> {
    await this.em.flush();
  }
}
