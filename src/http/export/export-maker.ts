import { exportLimits } from '../../domain/export/export-job.ts';
import { isPerson } from '../../domain/party/person.ts';
import type { Principal } from '../../domain/agency/agency.ts';
import type { NewId } from '../../kernel/ids.ts';
import type { CachedDirectory } from '../../storage/directory.ts';
import type { ExportStore, MadeExport } from '../../storage/export-store.ts';
import { errorFacts } from '../error-facts.ts';
import type { AuditOf } from '../signed-in-request.ts';
import type { Log } from '../log.ts';
import { exportHead, exportRows, type Watermark } from './export-rows.ts';
import { PageFault, readPage, type AskAs, type Reader } from './read-page.ts';

export interface ExportMakerParts {
  readonly store: ExportStore;
  readonly reader: Reader;
  readonly directory: CachedDirectory;
  readonly auditOf: AuditOf;
  readonly log: Log;
  readonly now: () => Date;
  readonly newId: NewId;
  /** Names this process among those that make exports. */
  readonly process: string;
}

/**
 * Makes exports page by page. Each page is read as the person who asked, with the person's rights of that moment, by the
 * operations of the graph, so that it holds what paging would show and is logged as any other read; it is kept before
 * the next is asked for. Whoever takes over after a crash goes on behind the last page kept.
 */
export class ExportMaker {
  private readonly parts: ExportMakerParts;
  private underWay: Promise<number> | null = null;
  private isStopping = false;

  constructor(parts: ExportMakerParts) {
    this.parts = parts;
  }

  /** Makes whatever waits at this moment and ends what is over; tells how many were made. One round at a time. */
  async round(): Promise<number> {
    // The round under way may have found the queue empty a moment ago.
    while (this.underWay) await this.underWay.catch(() => undefined);
    this.underWay = this.all().finally(() => (this.underWay = null));
    return this.underWay;
  }

  /** Lets the page under way end, and gives back what is not finished. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await this.underWay?.catch(() => undefined);
  }

  private async all(): Promise<number> {
    const { store, now, process } = this.parts;
    await store.expire(now());
    let made = 0;
    while (!this.isStopping) {
      const job = await store.claim(process, now());
      if (!job) break;
      const result = await this.make(job);
      if (result === 'LATER') break;
      if (result === 'MADE') made += 1;
    }
    return made;
  }

  private async make(claimed: MadeExport): Promise<'MADE' | 'NOT_MADE' | 'LATER'> {
    const { store, process, now, newId } = this.parts;
    let job = claimed;
    while (!this.isStopping) {
      const principal = this.principalOf(job);
      if (!principal) return this.failed(job, 'REQUESTER_GONE');
      try {
        const page = await this.pageOf(job, principal);
        if (job.rowCount + page.rows > exportLimits.rows) return await this.failed(job, 'TOO_MANY_ROWS');
        if (!(await store.append(job, process, page, { now: now(), newId }))) return 'NOT_MADE';
        const { rows, persons, nextKey } = page;
        job = { ...job, pages: job.pages + 1, rowCount: job.rowCount + rows, persons: job.persons + persons, nextKey };
        if (nextKey === null) return (await store.finish(job, process, now())) ? 'MADE' : 'NOT_MADE';
      } catch (error) {
        return this.troubled(job, error);
      }
    }
    await store.letGo(job, process);
    return 'LATER';
  }

  private async pageOf(job: MadeExport, principal: Principal) {
    const { reader, auditOf, directory, now } = this.parts;
    const at = now();
    const requestId = `${job.id}.${job.pages + 1}`;
    const as: AskAs = (part) => {
      const id = `${requestId}${part}`;
      return { principal, requestId: id, audit: auditOf(principal, id), now: at, header: () => null };
    };
    const { nodes, pageInfo } = await readPage(reader, { filter: job.filter, after: job.nextKey }, as);
    const agencyName = directory.agency(job.agencyId)?.name.zh ?? '';
    const { id, agencyId, staffId, mark } = job;
    const watermark: Watermark = { id, agencyId, agencyName, staffId, mark, at: job.requestedAt };
    const head = job.pages === 0 ? exportHead(job.format, watermark) : '';
    const people = nodes
      .flatMap(({ parties }) => parties?.nodes ?? [])
      .filter(({ role }) => role !== null && isPerson(role));
    return {
      text: head + exportRows(job.format, nodes, watermark),
      disputeIds: nodes.map((node) => node.id),
      rows: nodes.length,
      persons: people.length,
      nextKey: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    };
  }

  private principalOf({ staffId, agencyId, clientId }: MadeExport): Principal | null {
    const { directory, now } = this.parts;
    if (clientId === null) return directory.principal(staffId, agencyId);
    return directory.principalThrough(clientId, staffId, agencyId, now());
  }

  private async failed(job: MadeExport, failure: Parameters<ExportStore['fail']>[1]): Promise<'NOT_MADE'> {
    await this.parts.store.fail(job, failure, this.parts.now());
    return 'NOT_MADE';
  }

  /** Faults of the filter end the export; what may pass is waited for. */
  private async troubled(job: MadeExport, error: unknown): Promise<'NOT_MADE' | 'LATER'> {
    const { store, log, process } = this.parts;
    const code = error instanceof PageFault ? error.code : null;
    if (code === 'BAD_USER_INPUT' && job.nextKey !== null) {
      // The keys that cursors are sealed with have changed under way.
      await store.restart(job, process);
      await store.letGo(job, process);
      return 'LATER';
    }
    if (code === 'BAD_USER_INPUT') return this.failed(job, 'FILTER_NOT_TAKEN');
    if (code === 'FORBIDDEN' || code === 'UNAUTHENTICATED') return this.failed(job, 'REQUESTER_GONE');
    log.error('export.page-failed', { ...(code ? { code } : errorFacts(error)) });
    if (code === 'INTERNAL') return this.failed(job, 'INTERNAL');
    await store.letGo(job, process).catch(() => undefined);
    return 'LATER';
  }
}
