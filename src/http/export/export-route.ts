import { once } from 'node:events';
import type { Express, Request, Response } from 'express';
import type { Principal } from '../../domain/agency/agency.ts';
import type { Database } from '../../storage/database.ts';
import type { ExportStore, MadeExport } from '../../storage/export-store.ts';
import { areStillSeen } from '../../storage/reads/still-seen.ts';
import { ViewedDatabase } from '../../storage/viewed-database.ts';
import { callerAt, type DoorParts } from '../caller-at.ts';
import { refuse } from '../refuse.ts';

export interface ExportRouteParts extends DoorParts {
  readonly store: ExportStore;
  readonly database: Database;
  readonly now: () => Date;
}

const types = { CSV: 'text/csv; charset=utf-8', JSONL: 'application/x-ndjson; charset=utf-8' } as const;

/**
 * `GET /exports/{id}`: hands an export to who asked for it, signed in as for any other request; nothing of the
 * credential is in the address. It answers for as long as the export lives, the person is in office and may still see
 * every dispute in it; for everybody and everything else it answers as if there were none.
 */
export function exportRoute(app: Express, parts: ExportRouteParts): void {
  app.get('/exports/:id', async (request: Request<{ id: string }>, response) => {
    const caller = await callerAt(request, response, parts);
    if ('code' in caller) return refuse(response, caller);
    const audit = parts.auditOf(caller, String(response.getHeader('x-request-id')));
    const { id } = request.params;
    const job = await openable(id, caller, parts);
    if (!job) {
      audit.note('authz.hidden', { code: 'NOT_FOUND', rule: 'export.request', subject: id });
      return refuse(response, { code: 'NOT_FOUND', status: 404 });
    }
    audit.note('export.downloaded', { rule: 'export.request', count: Math.max(1, job.rowCount) });
    await sendPages(job, caller, { ...parts, response });
  });
}

async function openable(id: string, principal: Principal, { store, database, now }: ExportRouteParts) {
  const at = now();
  const job = await store.openable(id, principal, at);
  if (!job) return null;
  const viewer = { principal, now: at };
  const isSeen = await areStillSeen(new ViewedDatabase(database, viewer), viewer, await store.disputesOf(job));
  return isSeen ? job : null;
}

/** Page by page, so that a large export never stands in memory; it is asked anew before each whether it still may go. */
async function sendPages(
  job: MadeExport,
  caller: Principal,
  { store, now, response }: ExportRouteParts & { response: Response },
): Promise<void> {
  const first = await store.page(job, 1);
  if (first === null) return refuse(response, { code: 'NOT_FOUND', status: 404 });
  const name = `accord-${job.id}.${job.format.toLowerCase()}`;
  response.writeHead(200, {
    'content-type': types[job.format],
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'accord-export-mark': job.mark,
  });
  let text: string | null = first;
  for (let page = 1; text !== null; page += 1) {
    if (!response.write(text)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
    if (page === job.pages) return void response.end();
    const lives = !response.destroyed && (await store.openable(job.id, caller, now()));
    text = lives ? await store.page(job, page + 1) : null;
  }
  // The right ended under way: the answer breaks off, so that nobody takes half for the whole.
  response.destroy();
}
