import { retentionOf, type Retention } from '../../domain/retention/retention.ts';
import type { RetentionFigure } from '../../domain/retention/retention-periods.ts';
import type { Database } from '../database.ts';
import { statement } from '../statement.ts';
import { retentionFileOf, wholeRetentionSql, type RetentionBody } from './retention-part.ts';

/** A dispute whose time is over, and that nobody has erased. */
export interface DueForErasure extends Pick<Retention, 'kind'> {
  readonly id: string;
  readonly number: string;
  readonly leadAgencyId: string;
  readonly until: Date;
}

const list = statement(`
select d.id, d.number, d.lead_agency_id as "leadAgencyId", ${wholeRetentionSql} as body
from dispute d
where d.id > $1 and d.closed_at is not null and d.erased_at is null and d.closed_at < $2::timestamptz
order by d.id limit $3`);

/** A page of what was looked at, and of that what is due; `next` is null at the end. */
export interface DuePage {
  readonly due: readonly DueForErasure[];
  readonly next: string | null;
}

/**
 * Disputes behind the id whose time is over at the moment, of the next `limit` that were closed before. The hub lists
 * them for people and erases none by itself.
 */
export async function dueForErasure(
  database: Database,
  { after, limit }: { readonly after: string; readonly limit: number },
  { figures, now }: { readonly figures: readonly RetentionFigure[]; readonly now: Date },
): Promise<DuePage> {
  type Row = Pick<DueForErasure, 'id' | 'number' | 'leadAgencyId'> & { readonly body: RetentionBody };
  const rows = await database.systemQuery<Row>(list, [after, now, limit]);
  const due = rows.flatMap(({ body, ...dispute }) => {
    const { kind, until } = retentionOf(retentionFileOf(body), figures, now);
    return until && until <= now ? [{ ...dispute, kind, until }] : [];
  });
  return { due, next: rows.length < limit ? null : rows.at(-1)!.id };
}
