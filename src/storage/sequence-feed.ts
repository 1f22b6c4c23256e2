import type { Database } from './database.ts';
import { emQuery } from './em-query.ts';
import { statement } from './statement.ts';

/** One sequencer at a time; whoever comes second waits. The number is the feed's own. */
const lockFeed = statement('select pg_advisory_xact_lock(4700190924)');

/** Facts given a place in one go. */
const batch = 2_000;

/**
 * Gives committed facts without a place the next ones, in the order they were written in; tells the last place there is.
 * Facts of one dispute are written one after the other, so that among them the order is that of the commits.
 */
const place = statement(`
with waiting as (
  select o.fact_id, row_number() over (order by f.position) as n
  from outbox o join fact f on f.id = o.fact_id where o.no is null order by f.position limit ${batch}
), last as (select coalesce(max(no), 0) as no from outbox where no is not null
), placed as (
  update outbox o set no = last.no + w.n from waiting w, last where o.fact_id = w.fact_id returning o.no
)
select (select count(*) from placed)::int as placed, coalesce((select max(no) from placed), (select no from last)) as last`);

/** Where processes tell each other that there is news. Told once a batch, and never by who writes: it takes a lock of the whole server. */
export const feedChannel = 'accord_feed';

const tell = statement(`select pg_notify('${feedChannel}', '')`);

const lastPlace = statement(
  'select coalesce(max(no), 0) as last, exists (select from outbox where no is null) as waiting from outbox where no is not null',
);

/** How far the feed reaches, and how many facts were given a place just now. */
export interface FeedEnd {
  readonly last: number;
  readonly placed: number;
}

/**
 * Gives every committed fact its place in the feed. Places are given after the commit and by one process at a time, so
 * that a fact never gets a place before one that somebody has already read past.
 */
export async function sequenceFeed(database: Database): Promise<FeedEnd> {
  let placed = 0;
  for (;;) {
    const [end] = await database.systemQuery<{ last: number; waiting: boolean }>(lastPlace, []);
    if (!end!.waiting) return { last: end!.last, placed };
    const [done] = await database.transact(async (em) => {
      // A statement of its own: the next one must see what the sequencer before committed.
      await emQuery(em, lockFeed, []);
      const ended = await emQuery<FeedEnd>(em, place, []);
      if (ended[0]!.placed > 0) await emQuery(em, tell, []);
      return ended;
    });
    placed += done!.placed;
    if (done!.placed < batch) return { last: done!.last, placed };
  }
}
