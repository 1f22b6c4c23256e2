import { bitOf } from '../domain/dispute/field-group.ts';
import { overtaken } from '../domain/dispute/overtaken.ts';
import type { Fact } from '../domain/history/fact.ts';
import { handedPart } from '../policy/handed-part.ts';
import { ErasedDispute } from '../commands/erased-dispute.ts';
import type { RecordRow } from '../commands/record-rows.ts';
import type { LoadedFile, Work } from '../commands/unit-of-work.ts';
import type { DisputePairs } from '../commands/dispute-pairs.ts';
import { hubId, type Author } from './author.ts';
import { SqlCorrections } from './corrections.ts';
import type { EntityManager } from './database.ts';
import { emQueries, emQuery } from './em-query.ts';
import { SqlDisputePairs } from './dispute-pairs.ts';
import { emptyChain, linkFact } from './history-chain.ts';
import { fileOf, loadDispute, loadDisputeOfReferral, type Chain } from './loads/dispute-file.ts';
import { lockDispute, lockDisputeOfReferral } from './loads/lock-dispute.ts';
import { project } from './projections/project.ts';
import type { Occasion } from './projections/projection.ts';
import { writeRow } from './projections/record-row.ts';
import { SqlAgreementRegister } from './agreement-register.ts';
import { SqlExportRegister } from './export-register.ts';
import type { Salts } from './proof/commitments.ts';
import { hasRemark, rowsByFact } from './proof/committed-values.ts';
import { keepSalts } from './proof/salt-statements.ts';
import { SqlKeyRegister } from './key-register.ts';
import { Scribe } from './scribe.ts';
import { SqlSeenHistory } from './seen-history.ts';
import { SqlLookups } from './sql-lookups.ts';
import { SqlOnboardingRegister } from './onboarding-register.ts';
import { SqlRequestRegister } from './sql-request-register.ts';
import { SqlRetentionRegister } from './sql-retention-register.ts';
import { SqlRightsRegister } from './sql-rights-register.ts';
import { SqlStaffRegister } from './staff-register.ts';
import { allStand, standingCalls } from './standing.ts';
import { SqlWebhookRegister } from './webhook/webhook-register.ts';

/** The commands' port on one transaction. */
export class SqlWork extends SqlLookups implements Work {
  readonly agreements: SqlAgreementRegister;
  readonly webhooks: SqlWebhookRegister;
  readonly requests: SqlRequestRegister;
  readonly rights: SqlRightsRegister;
  readonly retention: SqlRetentionRegister;
  readonly staff: SqlStaffRegister;
  readonly keys: SqlKeyRegister;
  readonly exports: SqlExportRegister;
  readonly onboarding: SqlOnboardingRegister;
  readonly pairs: DisputePairs;
  readonly history: SqlSeenHistory;
  readonly corrections: SqlCorrections;
  /** Where each dispute that was loaded stands; one that is being registered stands at nothing. */
  private readonly heads = new Map<string, { chain: Chain; readonly version: number; readonly isErased?: boolean }>();
  /** Versions of the referrals loaded, by id. */
  private referralVersions = new Map<string, number>();

  constructor(em: EntityManager, author: Author) {
    super(em, author);
    this.agreements = new SqlAgreementRegister(em, author);
    this.webhooks = new SqlWebhookRegister(em, author);
    this.requests = new SqlRequestRegister(em, author);
    this.rights = new SqlRightsRegister(em);
    this.retention = new SqlRetentionRegister(em, author);
    this.staff = new SqlStaffRegister(em, author);
    this.keys = new SqlKeyRegister(em, author);
    this.exports = new SqlExportRegister(em, author);
    this.onboarding = new SqlOnboardingRegister(em, author);
    this.history = new SqlSeenHistory(em, author);
    this.corrections = new SqlCorrections(em, author);
    const { principal, now, vault } = author;
    this.pairs = new SqlDisputePairs(em, {
      vault,
      agencyId: principal?.agencyId ?? hubId,
      staffId: principal?.staffId ?? null,
      now,
    });
  }

  async dispute(disputeId: string): Promise<LoadedFile | null> {
    return this.load([
      [lockDispute, [disputeId]],
      [loadDispute, [disputeId, null]],
    ]);
  }

  async peek(disputeId: string): Promise<LoadedFile | null> {
    const [row] = await emQuery<{ body: unknown }>(this.em, loadDispute, [disputeId, null]);
    return row ? this.handed(row.body) : null;
  }

  async referral(referralId: string): Promise<LoadedFile | null> {
    return this.load([
      [lockDisputeOfReferral, [referralId]],
      [loadDisputeOfReferral, [referralId, referralId]],
    ]);
  }

  private async load(calls: Parameters<typeof emQueries>[1]): Promise<LoadedFile | null> {
    const standing = this.stands === null ? standingCalls(this.author) : [];
    const answers = await emQueries(this.em, [...standing, ...calls]);
    this.stands ??= allStand(answers.slice(0, standing.length));
    const row = (answers.at(-1) as { body: unknown }[])[0];
    if (!row) return null;
    const { chain, ...loaded } = this.handed(row.body);
    const { id: disputeId, version: seen } = loaded.file.dispute;
    this.heads.set(disputeId, { chain, version: seen, isErased: loaded.file.dispute.isErased === true });
    for (const { id, version } of loaded.file.openReferrals) this.referralVersions.set(id, version);
    if (loaded.referral) this.referralVersions.set(loaded.referral.id, loaded.referral.version);
    return loaded;
  }

  /** The file as far as it was handed to whoever acts; the hub itself has the whole. */
  private handed(body: unknown): LoadedFile & { chain: Chain } {
    const { writtenAt, ...loaded } = fileOf(body);
    const { principal, now } = this.author;
    const file = overtaken(loaded.file, now, writtenAt);
    return principal ? { ...loaded, file: handedPart(file, principal, now) } : loaded;
  }

  async record(facts: readonly Fact[], rows: readonly RecordRow[] = []): Promise<void> {
    if (facts.some(({ disputeId }) => this.heads.get(disputeId)?.isErased)) throw new ErasedDispute();
    const scribe = new Scribe(this.em, this.author);
    const { principal, now } = this.author;
    const base = { agencyId: principal?.agencyId ?? hubId, staffId: principal?.staffId ?? null, scribe };
    const factIds = new Map<string, string>();
    const written = rowsByFact(facts, rows);
    const salts: Record<string, Salts> = {};
    for (const fact of facts) {
      const occasion: Occasion = { ...base, at: fact.occurredAt ?? now };
      project(fact, occasion);
      const { id, salts: own } = this.append(fact, occasion, written.get(fact) ?? []);
      salts[id] = own;
      if (hasRemark(fact)) factIds.set(fact.referralId!, id);
    }
    for (const row of rows) writeRow(row, { ...base, at: now }, (referralId) => factIds.get(referralId)!);
    for (const referralId of new Set(
      facts.filter(({ type }) => type === 'ReferralStepTaken').map((fact) => fact.referralId!),
    )) {
      scribe.update('referral', referralId, { version: this.referralVersions.get(referralId)! + 1 });
    }
    for (const disputeId of new Set(facts.map((fact) => fact.disputeId))) {
      const { chain, version } = this.heads.get(disputeId)!;
      scribe.update('dispute', disputeId, { lastSeq: chain.seq, lastHash: chain.hash, version: version + 1 });
    }
    if (facts.length > 0) scribe.run(keepSalts, [JSON.stringify(salts)]);
    await scribe.flush();
  }

  /** One entry of history and its notice; the entry's hash covers everything it says and all that was written with it. */
  private append(
    fact: Fact,
    { at, scribe, agencyId, staffId }: Occasion,
    rows: readonly RecordRow[],
  ): { id: string; salts: Salts } {
    const { principal, agency, now, newId } = this.author;
    const head = this.heads.get(fact.disputeId) ?? { chain: emptyChain, version: 0 };
    const id = newId('fact');
    const entry = {
      id,
      disputeId: fact.disputeId,
      seq: head.chain.seq + 1,
      type: fact.type,
      referralId: fact.referralId ?? null,
      fieldGroup: fact.group,
      audience: fact.audience,
      agencyId,
      agencyName: agency?.name.zh ?? 'Accord',
      agencyType: agency?.type ?? null,
      staffId,
      staffRole: principal?.roles[0] ?? null,
      staffRoles: principal ? [...principal.roles] : null,
      clientId: principal?.client?.id ?? null,
      clientName: principal?.client?.name.zh ?? null,
      occurredAt: at,
      recordedAt: now,
      body: fact.body,
    };
    const { salts, ...link } = linkFact(head.chain.hash, entry, rows, this.author.randomBytes);
    scribe.insert('fact', { ...entry, ...link, groupBit: bitOf(fact.group) });
    const { correlationId = null } = this.author;
    scribe.insert('outbox', { factId: id, disputeId: fact.disputeId, writtenAt: now, correlationId });
    this.heads.set(fact.disputeId, { ...head, chain: { seq: entry.seq, hash: link.hash } });
    return { id, salts };
  }
}
