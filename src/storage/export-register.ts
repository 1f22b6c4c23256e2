import type { ExportRegister } from '../commands/export/export-register.ts';
import type { ExportJob } from '../domain/export/export-job.ts';
import type { Author } from './author.ts';
import type { EntityManager } from './database.ts';
import { emQuery } from './em-query.ts';
import { statement } from './statement.ts';

/** Two who ask at once would both be the last that is let through. */
const lockPerson = statement(`select id from staff where id = $1 for no key update`);

const countSince = statement(`
select count(*)::int as count from export_job where staff_id = $1 and requested_at > $2::timestamptz`);

const insertJob = statement(`
insert into export_job (id, agency_id, staff_id, client_id, format, filter, state, requested_at, pages, row_count, persons, mark)
values ($1, $2, $3, $4, $5, $6::jsonb, 'QUEUED', $7, 0, 0, 0, $8)`);

const jobById = statement(`
select id, agency_id as "agencyId", staff_id as "staffId", client_id as "clientId", format, filter, state,
  requested_at as "requestedAt", expires_at as "expiresAt"
from export_job where id = $1 for update`);

const approveJob = statement(`
update export_job set state = 'READY', approved_by = $2, approved_at = $3 where id = $1 and state = 'AWAITING_APPROVAL'`);

/** The register of exports in one transaction. */
export class SqlExportRegister implements ExportRegister {
  private readonly em: EntityManager;
  private readonly author: Author;

  constructor(em: EntityManager, author: Author) {
    this.em = em;
    this.author = author;
  }

  async askedSince(staffId: string, since: Date): Promise<number> {
    await emQuery(this.em, lockPerson, [staffId]);
    const [row] = await emQuery<{ count: number }>(this.em, countSince, [staffId, since]);
    return row!.count;
  }

  async keep(job: Omit<ExportJob, 'state' | 'expiresAt'>, mark: string): Promise<void> {
    const { id, agencyId, staffId, clientId, format, filter, requestedAt } = job;
    const values = [id, agencyId, staffId, clientId, format, JSON.stringify(filter), requestedAt, mark];
    await emQuery(this.em, insertJob, values);
  }

  async byId(id: string): Promise<ExportJob | null> {
    const [row] = await emQuery<ExportJob>(this.em, jobById, [id]);
    return row ?? null;
  }

  async approve(id: string): Promise<void> {
    await emQuery(this.em, approveJob, [id, this.author.principal!.staffId, this.author.now]);
  }
}
