import type { Database } from '../../storage/database.ts';
import { sequenceFeed } from '../../storage/sequence-feed.ts';
import type { LeasedDelivery } from '../../storage/webhook/lease.ts';
import { hasEndpoints, spreadFeed } from '../../storage/webhook/spread.ts';
import { agencyFeed } from '../agency-feed.ts';
import type { PeopleOf } from '../audience.ts';
import { farewellOf, tidingsOf } from '../hub-event.ts';
import type { EventSource, ToldEvent } from './told.ts';

/** The hub's own feed, judged anew for each attempt by what judges every other read of it. */
export function feedSource(database: Database, peopleOf: PeopleOf): EventSource {
  return {
    async spread(now) {
      if (!(await hasEndpoints(database))) return;
      await sequenceFeed(database);
      await spreadFeed(database, now);
    },
    told: (delivery, now) => (delivery.kind === 'END' ? farewell(delivery, now) : tidings(delivery, now)),
  };

  async function tidings({ agencyId, disputeId, feedNo, eventId }: LeasedDelivery, now: Date) {
    const slice = await agencyFeed(database, agencyId, {
      ...{ after: { no: feedNo! - 1, at: now }, limit: 1, disputeId, now, peopleOf },
    });
    const entry = slice.entries.find(({ id }) => id === eventId);
    return entry ? (tidingsOf(entry) as ToldEvent) : null;
  }

  /** The end of sight, where it still is one: somebody may have been given another part since. */
  async function farewell({ agencyId, disputeId, feedNo, eventId }: LeasedDelivery, now: Date) {
    const [, partId, second] = /^(.+)-(\d+)$/.exec(eventId)!;
    const justBefore = new Date(Number(second) * 1000 - 1);
    const place = feedNo === null ? { no: Number.MAX_SAFE_INTEGER, at: justBefore } : { no: feedNo - 1, at: now };
    const { ended } = await agencyFeed(database, agencyId, { after: place, limit: 1, disputeId, now, peopleOf });
    const end = ended.find(({ id }) => id === partId);
    return end ? { ...(farewellOf(end) as ToldEvent), id: eventId } : null;
  }
}
