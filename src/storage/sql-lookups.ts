import type { CourtFile } from '../domain/court/court-file.ts';
import type { KeyClaim, NumberedTable, OwnRecordTable, Work } from '../commands/unit-of-work.ts';
import { hubId, type Author } from './author.ts';
import type { EntityManager } from './database.ts';
import { emQuery } from './em-query.ts';
import { loadCourtFile, type CourtFileRow } from './loads/court-file.ts';
import { sentPacket, type SentPacketRow } from './packet-statement.ts';
import { tables } from './scribe.ts';
import {
  claimKey,
  deskLoads,
  disputeOfAlias,
  findKey,
  keepResult,
  markNoticesRead,
  nextSerial,
  numberTaken,
  personalMarks,
} from './work-statements.ts';

/** What a command asks beside the dispute it decides on, each answered by one statement of its own. */
export class SqlLookups {
  protected readonly em: EntityManager;
  protected readonly author: Author;

  constructor(em: EntityManager, author: Author) {
    this.em = em;
    this.author = author;
  }

  async disputeOfAlias(agencyId: string, number: string): Promise<string | null> {
    const [row] = await emQuery<{ dispute_id: string }>(this.em, disputeOfAlias, [agencyId, number]);
    return row?.dispute_id ?? null;
  }

  async numberTaken(table: NumberedTable, agencyId: string, number: string): Promise<boolean> {
    return (await emQuery(this.em, numberTaken[table], [agencyId, number])).length > 0;
  }

  async nextSerial(series: string): Promise<number> {
    const [row] = await emQuery<{ last: number }>(this.em, nextSerial, [series]);
    return row!.last;
  }

  async sentPacket(referralId: string): Promise<SentPacketRow['packet']> {
    const [row] = await emQuery<SentPacketRow>(this.em, sentPacket, [referralId]);
    return row!.packet;
  }

  async ownRecord(table: OwnRecordTable, id: string): Promise<Record<string, unknown> | null> {
    return (await this.em.findOne(tables[table] as never, { id } as never)) as Record<string, unknown> | null;
  }

  async ownRecords(table: OwnRecordTable, where: Readonly<Record<string, string>>): Promise<Record<string, unknown>[]> {
    const found = await this.em.find(tables[table] as never, where as never, { orderBy: { id: 'asc' } as never });
    return found as Record<string, unknown>[];
  }

  async courtFile(disputeId: string): Promise<CourtFile> {
    const [row] = await emQuery<CourtFileRow>(this.em, loadCourtFile, [disputeId]);
    return row!.body;
  }

  async personalMarks(disputeId: string, partyIds: readonly string[] | null): Promise<string[]> {
    const agencyId = this.author.principal?.agencyId ?? hubId;
    const rows = await emQuery<{ mark: string }>(this.em, personalMarks, [disputeId, partyIds, agencyId]);
    return rows.map(({ mark }) => mark);
  }

  async markNoticesRead(ids: readonly string[]): Promise<string[]> {
    const { agencyId, staffId } = this.author.principal!;
    const params = [ids, agencyId, this.author.now, staffId];
    return (await emQuery<{ id: string }>(this.em, markNoticesRead, params)).map(({ id }) => id);
  }

  async deskLoads(agencyId: string): Promise<Record<string, number>> {
    const rows = await emQuery<{ desk_id: string; held: number }>(this.em, deskLoads, [agencyId]);
    return Object.fromEntries(rows.map(({ desk_id, held }) => [desk_id, held]));
  }

  async claimKey(claim: KeyClaim): ReturnType<Work['claimKey']> {
    const { agencyId, staffId } = this.author.principal!;
    const scope = [agencyId, staffId, claim.operation, claim.key];
    const fresh = await emQuery(this.em, claimKey, [...scope, claim.fingerprint, this.author.now]);
    if (fresh.length > 0) return 'FRESH';
    const [known] = await emQuery<{ fingerprint: string; result: Record<string, unknown> }>(this.em, findKey, scope);
    if (known?.fingerprint !== claim.fingerprint) return 'MISMATCH';
    return { result: known.result };
  }

  async keepResult(claim: KeyClaim, result: Record<string, unknown>): Promise<void> {
    const { agencyId, staffId } = this.author.principal!;
    await emQuery(this.em, keepResult, [agencyId, staffId, claim.operation, claim.key, JSON.stringify(result)]);
  }
}
