import { agencies } from '../../../seeds/agencies.ts';
import { morning } from '../../../seeds/demo/story.ts';
import { staff } from '../../../seeds/staff.ts';
import { systemClients } from '../../../seeds/system-clients.ts';
import type { Agency, Principal } from '../../domain/agency/agency.ts';
import { farewellOf, tidingsOf, type HubEvent, type Tidings } from '../../notify/hub-event.ts';
import { agencyFeed } from '../../notify/agency-feed.ts';
import { boundsOf } from '../../policy/agency-bounds.ts';
import type { FeedPlace } from '../../storage/reads/feed.ts';
import type { Database } from '../../storage/database.ts';
import { openDatabase } from '../../storage/open-database.ts';
import { seedDirectory } from '../../storage/seed.ts';
import { sequenceFeed } from '../../storage/sequence-feed.ts';
import { startDemoHub, type DemoHub } from '../demo-hub.ts';
import { hubCaller, type AskHub } from '../simulate/hub-caller.ts';
import type { Profile } from './profiles.ts';

/** The Monday every scenario begins on, at ten in the morning; its year's calendar is published. */
export const firstMorning = morning('2026-03-02');

/** Seconds the partner's token lives: years, because the clock moves. */
const longLife = 10 * 365 * 86_400;

const partnerStaff = 'stf_conformance_partner';
const partnerClient = 'cli_conformance_partner';

/** A real hub in memory on which a partner is an agency. */
export interface KitHub extends Pick<DemoHub, 'url' | 'clock'> {
  readonly agencyId: string;
  /** Token of the partner's system, which acts for a person with every post of the agency. */
  readonly partnerToken: string;
  readonly partnerStaffId: string;
  /** Asks as one of the demonstration's people. */
  as(staffId: string): Promise<AskHub>;
  /** What happened since it was asked last, as the partner's agency may be told of it now. */
  news(): Promise<Omit<HubEvent, 'cursor'>[]>;
  /** Has the hub do what it does by itself when time has passed. */
  sweep(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the hub a partner of this profile is tried on; in memory unless a migrated, empty database is given. */
export async function startKitHub({ agencyId }: Pick<Profile, 'agencyId'>, given?: Database): Promise<KitHub> {
  const database = given ?? (await openDatabase({ memory: true }));
  await seedDirectory(database, { agencies, ...partnerOf(agencies.find(({ id }) => id === agencyId)!) });
  const { hub, url, clock } = await startDemoHub(database, firstMorning);
  const client = hub.directory.client(partnerClient)!;
  const { token } = await hub.issuer!.clientToken(client, partnerStaff, { seconds: longLife });
  const callers = new Map<string, Promise<AskHub>>();
  let place: FeedPlace = { no: 0, at: firstMorning };
  let sequence = 0;

  return {
    ...{ url, clock, agencyId, partnerToken: token, partnerStaffId: partnerStaff },
    as(staffId) {
      if (!callers.has(staffId)) callers.set(staffId, signIn(staffId));
      return callers.get(staffId)!;
    },
    async news() {
      await sequenceFeed(database);
      const told: Tidings[] = [];
      for (;;) {
        const now = clock.now();
        const asked = { after: place, limit: 500, disputeId: null, now, peopleOf };
        const { entries, ended, through, isMore } = await agencyFeed(database, agencyId, asked);
        told.push(...entries.map(tidingsOf), ...ended.map(farewellOf));
        place = { no: through, at: now };
        if (!isMore) break;
      }
      return told.filter(isSubscribed).map((each) => ({ ...each, sequence: (sequence += 1) }));
    },
    async sweep() {
      await hub.sweep();
    },
    stop: () => hub.stop(),
  };

  async function signIn(staffId: string): Promise<AskHub> {
    const { token } = await hub.issuer!.tokenFor(hub.directory.staff(staffId)!, { seconds: longLife });
    return hubCaller(url, token);
  }

  function peopleOf(agency: string): readonly Principal[] {
    return hub.directory.peopleOf(agency);
  }
}

/** What the partner's endpoint is subscribed to: referrals, consents and the end of sight. */
function isSubscribed({ type }: Pick<HubEvent, 'type'>): boolean {
  return /^(REFERRAL|CONSENT|ACCESS)_/.test(type);
}

/** The demonstration's people, one more with every post of the agency, and a system that may ask for that person. */
function partnerOf(agency: Agency) {
  const { posts, scopes, groups } = boundsOf(agency);
  const from = new Date('2026-01-01T00:00:00+08:00');
  const person = { id: partnerStaff, agencyId: agency.id, name: '受测人员', roles: posts, active: true };
  const client = {
    ...{ id: partnerClient, agencyId: agency.id, name: { zh: '受测系统', en: 'System under test' } },
    ...{ scopes, groups, binding: 'BEARER' as const, from, until: null, registeredBy: partnerStaff },
  };
  return { staff: [...staff, person], clients: [...systemClients, client] };
}
