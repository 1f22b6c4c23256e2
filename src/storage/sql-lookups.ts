import type { CourtFile } from '../domain/court/court-file.ts';
import type { KeyClaim, NumberedTable, OwnRecordTable, Work } from '../commands/unit-of-work.ts';
import { outcomesBefore } from '../domain/history/kept-requests.ts';
import { hubId, type Author } from './author.ts';
import type { EntityManager } from './database.ts';
import { emQueries, emQuery } from './em-query.ts';
import { loadCourtFile, type CourtFileRow } from './loads/court-file.ts';
import { sentPacket, type SentPacketRow } from './packet-statement.ts';
import { isLockedOut } from './retry-clash.ts';
import { tables } from './scribe.ts';
import { Opener } from './vault/opener.ts';
import type { SealedPlace } from './vault/sealed-text.ts';
import { allStand, standingCalls } from './standing.ts';
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

interface KeptMark extends SealedPlace {
  readonly mark: string | null;
}

/** What a command asks beside the dispute it decides on, each answered by one statement of its own. */
export class SqlLookups {
  protected readonly em: EntityManager;
  protected readonly author: Author;
  private readonly opener: Opener;
  /** Whether who acts was found to stand; null while nobody has looked. */
  protected stands: boolean | null = null;

  constructor(em: EntityManager, author: Author) {
    this.em = em;
    this.author = author;
    this.opener = new Opener(em, author.vault);
  }

  async stillStands(): Promise<boolean> {
    return (this.stands ??= allStand(await emQueries(this.em, standingCalls(this.author))));
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
    const found = (await this.em.findOne(tables[table] as never, { id } as never)) as Record<string, unknown> | null;
    return found && (await this.opener.record(tables[table], found));
  }

  async ownRecords(table: OwnRecordTable, where: Readonly<Record<string, string>>): Promise<Record<string, unknown>[]> {
    const found = await this.em.find(tables[table] as never, where as never, { orderBy: { id: 'asc' } as never });
    return Promise.all(found.map((row) => this.opener.record(tables[table], row)));
  }

  async courtFile(disputeId: string): Promise<CourtFile> {
    const [row] = await emQuery<CourtFileRow>(this.em, loadCourtFile, [disputeId]);
    return row!.body;
  }

  async personalMarks(disputeId: string, partyIds: readonly string[] | null): Promise<string[]> {
    const agencyId = this.author.principal?.agencyId ?? hubId;
    const rows = await emQuery<KeptMark>(this.em, personalMarks, [disputeId, partyIds, agencyId]);
    const kept = rows.flatMap(({ mark: text, ...place }) => (text === null ? [] : [{ text, place }]));
    return [...new Set(await this.opener.texts(kept))];
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
    const scope = this.scopeOf(claim);
    const claiming = emQuery(this.em, claimKey, [...scope, claim.fingerprint, this.author.now]);
    const fresh = await claiming.catch((error: unknown) => {
      if (isLockedOut(error)) return null;
      throw error;
    });
    if (fresh === null) return 'IN_FLIGHT';
    if (fresh.length > 0) return 'FRESH';
    type Known = { fingerprint: string; result: Record<string, unknown>; at: Date };
    const [known] = await emQuery<Known>(this.em, findKey, scope);
    if (known && known.at <= outcomesBefore(this.author.now)) return 'EXPIRED';
    if (known?.fingerprint !== claim.fingerprint) return 'MISMATCH';
    return { result: known.result };
  }

  async keepResult(claim: KeyClaim, result: Record<string, unknown>): Promise<void> {
    await emQuery(this.em, keepResult, [...this.scopeOf(claim), JSON.stringify(result)]);
  }

  /** Whose key it is: another agency, person or system means another request by the same key. */
  private scopeOf({ operation, key }: KeyClaim): string[] {
    const { agencyId, staffId, client } = this.author.principal!;
    return [agencyId, staffId, client?.id ?? '', operation, key];
  }
}
