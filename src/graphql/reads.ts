import DataLoader from 'dataloader';
import type { Directory } from '../commands/unit-of-work.ts';
import type { Principal } from '../domain/agency/agency.ts';
import type { Sight } from '../policy/sight.ts';
import type { Database } from '../storage/database.ts';
import { PastDatabase, type PastPlace } from '../storage/past/past-database.ts';
import { ViewedDatabase } from '../storage/viewed-database.ts';
import { accessFacts } from '../storage/reads/access-facts.ts';
import { deadlineList } from '../storage/reads/deadline-list.ts';
import { disputeDetails, type DisputeBy, type PartsAsked } from '../storage/reads/dispute-detail.ts';
import type { DisputeBody } from '../storage/reads/dispute-head.ts';
import { duplicateList } from '../storage/reads/duplicate-list.ts';
import { disputeList, type DisputeFilter, type DisputeListPage } from '../storage/reads/dispute-list.ts';
import { viewOfDisputes } from '../storage/reads/disputes-by-ids.ts';
import { isEntrySeen } from '../storage/reads/entry-seen.ts';
import { fileOfDispute } from '../storage/reads/file-of-dispute.ts';
import { inboxCounts } from '../storage/reads/inbox-counts.ts';
import { noticeList } from '../storage/reads/notice-list.ts';
import { ownMandates } from '../storage/reads/own-mandates.ts';
import { sharingAgreements } from '../storage/reads/sharing-agreements.ts';
import { referralList, referralsByIds, type ListPage, type ReferralBody } from '../storage/reads/referral-lists.ts';
import { listsAsked, type ViewPart } from '../storage/reads/view-parts.ts';
import { fetchKeysOf } from '../storage/vault/key-rows.ts';
import type { Vault } from '../storage/vault/vault.ts';
import { AuditReads } from './audit-reads.ts';
import { cutDispute, cutReferral, cutView } from './cut.ts';
import { Disclosures } from './disclosures.ts';
import { ExportReads } from './export-reads.ts';
import { LoopReads } from './loop-reads.ts';
import { OnboardingReads } from './onboarding-reads.ts';
import { RightsReads } from './rights-reads.ts';
import { PeopleReads } from './people-reads.ts';
import { openAndCut, openSealed, type Opening } from './open-sealed.ts';

/** Everything an operation can ask of storage, for one caller and one moment; what comes back is already cut. */
export class Reads {
  readonly directory: Directory;
  private readonly whole: Database;
  /** As the caller may read it at the moment. */
  private database: Database;
  private viewer: { readonly principal: Principal; readonly now: Date };
  private readonly views = new Map<string, DataLoader<string, Record<string, unknown> | null>>();
  /** Chains of hand-offs, what is stuck, and requests for matters. */
  loops: LoopReads;
  private referrals: DataLoader<string, ReferralBody | null> | null = null;
  /** What the operation has been shown so far. */
  readonly disclosures = new Disclosures();
  private readonly opening: Opening;

  constructor(
    database: Database,
    { directory, vault }: { readonly directory: Directory; readonly vault: Vault },
    viewer: { readonly principal: Principal; readonly now: Date },
  ) {
    this.whole = database;
    this.opening = { vault, fetch: fetchKeysOf(database) };
    this.database = new ViewedDatabase(database, viewer);
    this.directory = directory;
    this.viewer = viewer;
    this.loops = new LoopReads(this.database, viewer);
  }

  /** Stands for the moment that reads speak of; what was loaded for one moment is not shown at another. */
  get epoch(): object {
    return this.viewer;
  }

  /** After a change: what is read from here on is read anew, with the rights of the later moment. */
  moveTo(now: Date): void {
    this.viewer = { ...this.viewer, now };
    this.readFrom(new ViewedDatabase(this.whole, this.viewer));
  }

  /** From here on everything is read as the dispute stood at the instant, with the rights of the moment of asking. */
  goBack(place: PastPlace): void {
    this.viewer = { ...this.viewer, now: place.asOf };
    this.readFrom(new PastDatabase(this.database, place));
  }

  private readFrom(database: Database): void {
    this.database = database;
    this.views.clear();
    this.loops = new LoopReads(database, this.viewer);
    this.referrals = null;
  }

  /** Disputes with the parts asked for, in one statement. */
  async disputesWith(by: DisputeBy, parts: PartsAsked): Promise<DisputeBody[]> {
    const bodies = await disputeDetails(this.database, this.viewer, by, parts);
    return openAndCut(bodies, this.opening, (body) => cutDispute(body, this.disclosures, parts));
  }

  async disputes(filter: DisputeFilter, page: DisputeListPage): Promise<DisputeBody[]> {
    const bodies = await disputeList(this.database, this.viewer, filter, page);
    return openAndCut(bodies, this.opening, (body, index) => cutDispute(body, this.disclosures.upTo(index, page)));
  }

  async referralList(which: 'inbox' | 'sent', page: ListPage): Promise<ReferralBody[]> {
    const rows = await referralList(this.database, this.viewer, which, page);
    return rows.map((row, index) => cutReferral(row, this.disclosures.upTo(index, page)));
  }

  /** The file that hypotheses are decided by. It is not cut: whoever asks cuts what it tells. */
  fileOfDispute(disputeId: string): ReturnType<typeof fileOfDispute> {
    return fileOfDispute(this.database, disputeId);
  }

  /** What the caller may know of the facts behind a decision about a dispute and one row of it. */
  accessFacts(disputeId: string, rowId: string | null): ReturnType<typeof accessFacts> {
    return accessFacts(this.database, this.viewer, disputeId, rowId);
  }

  async notices(page: Parameters<typeof noticeList>[2]): ReturnType<typeof noticeList> {
    const rows = await noticeList(this.database, this.viewer, page);
    for (const { disputeId, deadline } of rows) this.disclosures.of(disputeId).showRow(deadline ?? {});
    return rows;
  }

  /** Whether the caller may see an entry of history. */
  isEntrySeen(factId: string): Promise<boolean> {
    return isEntrySeen(this.database, this.viewer, factId);
  }

  inboxCounts(filter: Parameters<typeof inboxCounts>[2]): ReturnType<typeof inboxCounts> {
    return inboxCounts(this.database, this.viewer, filter);
  }

  sharingAgreements(page: Parameters<typeof sharingAgreements>[1], span: Parameters<typeof sharingAgreements>[2]) {
    return sharingAgreements(this.database, page, span);
  }

  /** The people, their changes and the systems of the caller's own agency. */
  get people(): PeopleReads {
    return new PeopleReads(this.database, this.viewer.principal.agencyId);
  }

  /** Notices of rights, and emergency access of the caller's agency. */
  get rights(): RightsReads {
    return new RightsReads(this.database, this.viewer);
  }

  /** Mandates the caller holds or held in person. */
  ownMandates(page: Parameters<typeof ownMandates>[2]) {
    return ownMandates(this.database, this.viewer.principal, page);
  }

  async deadlines(page: Parameters<typeof deadlineList>[2]): ReturnType<typeof deadlineList> {
    return this.disclosures.rows(await deadlineList(this.database, this.viewer, page), page);
  }

  /** Exports of the caller, and those of the agency that wait for a second person. */
  get exports(): ExportReads {
    return new ExportReads(this.database, this.viewer);
  }

  get onboarding(): OnboardingReads {
    return new OnboardingReads(this.database, this.viewer);
  }

  /** Who was shown what, and what was refused. */
  get audit(): AuditReads {
    return new AuditReads(this.database, this.viewer);
  }

  duplicateProposals(page: Parameters<typeof duplicateList>[2]): ReturnType<typeof duplicateList> {
    return duplicateList(this.database, this.viewer, page);
  }

  /** Referrals by id, those asked for in one tick in one statement. */
  referral(id: string): Promise<ReferralBody | null> {
    this.referrals ??= new DataLoader(async (ids: readonly string[]) => {
      const found = await referralsByIds(this.database, this.viewer, ids);
      return ids.map((each) => (found.has(each) ? cutReferral(found.get(each)!, this.disclosures) : null));
    });
    return this.referrals.load(id);
  }

  /** One agency's view of a dispute with the lists asked for, those asked for in one tick in one statement. */
  view(
    view: ViewPart,
    disputeId: string,
    asked: readonly string[] | null = null,
  ): Promise<Record<string, unknown> | null> {
    const lists = listsAsked(view, asked);
    const key = `${view} ${lists.join()}`;
    let loader = this.views.get(key);
    if (!loader) {
      loader = new DataLoader(async (ids: readonly string[]) => {
        const found = await viewOfDisputes(this.database, this.viewer, { view, lists }, ids);
        const bodies = [...found.values()].flatMap((body) => (body ? [{ body, sight: body['sight'] as Sight }] : []));
        const putErrors = await openSealed(bodies, this.opening);
        const cut = ids.map((id) => cutView(found.get(id) ?? null, this.disclosures.of(id)));
        putErrors();
        return cut;
      });
      this.views.set(key, loader);
    }
    return loader.load(disputeId);
  }
}
