import type { Agency, Staff } from '../domain/agency/agency.ts';
import type { ExportRegister } from './export/export-register.ts';
import type { CourtFile } from '../domain/court/court-file.ts';
import type { Desk } from '../domain/agency/desk.ts';
import type { SystemClient } from '../domain/agency/system-client.ts';
import type { AgreementRegister } from './agreement/agreement-register.ts';
import type { Deadline } from '../domain/deadline/deadline.ts';
import type { DisputeFile } from '../domain/dispute/dispute.ts';
import type { Fact } from '../domain/history/fact.ts';
import type { Hop } from '../domain/referral/chain.ts';
import type { Referral } from '../domain/referral/referral.ts';
import type { DisputePairs } from './dispute-pairs.ts';
import type { DeskLoads } from '../domain/venue/choose-desk.ts';
import type { ProcuratorateTable, UnionTable } from './agency-tables.ts';
import type { Corrections } from './corrections.ts';
import type { OnboardingRegister } from './onboarding/onboarding-register.ts';
import type { RequestRegister } from './request-register.ts';
import type { RetentionRegister } from './retention/retention-register.ts';
import type { RightsRegister } from './rights/rights-register.ts';
import type { SeenHistory } from './seen-history.ts';
import type { SentPacket } from './sent-packet.ts';
import type { RecordRow, RecordTable } from './record-rows.ts';
import type { KeyRegister } from './staff/key-register.ts';
import type { StaffRegister } from './staff/staff-register.ts';
import type { WebhookRegister } from './webhook/webhook-register.ts';

/** A dispute with everything a decision may look at, locked until the transaction ends. */
export interface LoadedFile {
  readonly file: DisputeFile;
  /** Clocks that run or stand still. */
  readonly deadlines: readonly Deadline[];
  /** The referral that was asked for, open or closed; null when a dispute was asked for. */
  readonly referral: Referral | null;
  /** Every hand-off of the dispute, as links of chains. */
  readonly hops: readonly Hop[];
}

/** The one port of the commands: what they may ask of storage inside one transaction. */
export interface Work {
  /**
   * Whether who acts still works for the agency and holds the posts of the principal, and the system in between still is
   * what it was registered as; asked of the rows themselves, which then stay so until the transaction ends.
   */
  stillStands(): Promise<boolean>;
  /** Locks and loads a dispute; null when there is none of that id. */
  dispute(disputeId: string): Promise<LoadedFile | null>;
  /** Loads a dispute as it stands, without keeping anybody else from it; for asking, never for writing. */
  peek(disputeId: string): Promise<LoadedFile | null>;
  /** Locks and loads the dispute of a referral, and the referral. */
  referral(referralId: string): Promise<LoadedFile | null>;
  /** The dispute that holds the agency's own number, if any. */
  disputeOfAlias(agencyId: string, number: string): Promise<string | null>;
  /** Whether the agency has a case, docket or file of this number already. */
  numberTaken(table: NumberedTable, agencyId: string, number: string): Promise<boolean>;
  /** Next serial of a series, starting at 1; the series stays locked until the transaction ends. */
  nextSerial(series: string): Promise<number>;
  /** The register of requests for matters. */
  readonly requests: RequestRegister;
  /** What emergency access asks beside the dispute. */
  readonly rights: RightsRegister;
  /** How long records are kept, and their erasure. */
  readonly retention: RetentionRegister;
  /** What was sent with a referral that is there. */
  sentPacket(referralId: string): Promise<SentPacket>;
  /** A row of an agency's own record, by table and id; null when there is none. */
  ownRecord(table: OwnRecordTable, id: string): Promise<Record<string, unknown> | null>;
  /** Rows of an agency's own record whose column has the value, oldest first. */
  ownRecords(table: OwnRecordTable, where: Readonly<Record<string, string>>): Promise<Record<string, unknown>[]>;
  /** Everything courts have written down on the dispute. */
  courtFile(disputeId: string): Promise<CourtFile>;
  /**
   * Names, telephone and identity numbers of the people of a dispute, callers of the agency's own orders included; for
   * keeping them out of a text. Of these parties only, where a list is given.
   */
  personalMarks(disputeId: string, partyIds: readonly string[] | null): Promise<string[]>;
  /** What is asked and written about two disputes at once. */
  readonly pairs: DisputePairs;
  /** What a correction asks. */
  readonly corrections: Corrections;
  /** What is asked of the history the caller may see; nothing that is asked for the hub itself. */
  readonly history: SeenHistory;
  /** Writes history, present state, notices and the rows that go with them, all or nothing. */
  record(facts: readonly Fact[], rows?: readonly RecordRow[]): Promise<void>;
  /** Marks warnings to the caller's agency as read; tells which of the ids are warnings to it. */
  markNoticesRead(ids: readonly string[]): Promise<string[]>;
  /** How many matters each desk of the agency holds, by desk. */
  deskLoads(agencyId: string): Promise<DeskLoads>;
  /** The agencies' own people and systems. */
  readonly staff: StaffRegister;
  /** The keys of the agencies' systems. */
  readonly keys: KeyRegister;
  /** The register of sharing agreements, which belong to no dispute. */
  readonly agreements: AgreementRegister;
  /** The register of exports, which belong to no dispute. */
  readonly exports: ExportRegister;
  /** Applications to join, and what agencies prepare before they are live. */
  readonly onboarding: OnboardingRegister;
  /** Addresses that agencies want to be told at. */
  readonly webhooks: WebhookRegister;
  /**
   * Takes the idempotency key; tells the stored result when the key was used before, or that it is kept no more.
   * `IN_FLIGHT` when a twin that holds it did not end within two seconds; the transaction is lost then.
   */
  claimKey(
    claim: KeyClaim,
  ): Promise<'FRESH' | 'MISMATCH' | 'EXPIRED' | 'IN_FLIGHT' | { readonly result: Record<string, unknown> }>;
  /** Keeps the references to the effect for whoever repeats the key. */
  keepResult(claim: KeyClaim, result: Record<string, unknown>): Promise<void>;
}

export type OwnRecordTable =
  | 'claim'
  | 'document'
  | 'note'
  | RecordTable
  | UnionTable
  | ProcuratorateTable
  | 'dispute'
  | 'unionAid'
  | 'visit'
  | 'support'
  | 'courtCase'
  | 'mediation'
  | 'arbitration'
  | 'aidFile';

/** Agencies' own records that carry a number of the agency's own making. */
export type NumberedTable =
  | 'hotlineOrder'
  | 'supervisionLetter'
  | 'procuratorialSuggestion'
  | 'courtCase'
  | 'suggestion'
  | 'arbitration'
  | 'aidFile';

export interface KeyClaim {
  readonly operation: string;
  readonly key: string;
  /** SHA-256 over operation and input, hex. */
  readonly fingerprint: string;
}

/** The directory of agencies and people, held in memory. */
export interface Directory {
  agency(id: string): Agency | null;
  staff(id: string): Staff | null;
  agencies(): readonly Agency[];
  everyone(): readonly Staff[];
  desk(id: string): Desk | null;
  desks(): readonly Desk[];
  /** A system, ended or not. */
  client(id: string): SystemClient | null;
}
