import { ApiClient } from '../../src/cli/api-client.ts';
import { startDemoHub, type DemoHub } from '../../src/cli/demo-hub.ts';
import { morning } from '../../seeds/demo/story.ts';
import type { Config } from '../../src/config.ts';
import type { Transport } from '../../src/config/transport.ts';
import type { HubParts } from '../../src/http/hub.ts';
import type { Agency, Staff } from '../../src/domain/agency/agency.ts';
import type { Log } from '../../src/http/log.ts';
import type { Hub } from '../../src/http/hub.ts';
import type { Database } from '../../src/storage/database.ts';
import { AgencyRow, StaffRow } from '../../src/storage/entities/directory.ts';
import { openTestDatabase } from './test-database.ts';

/** A hub with the demonstration's people, a database and a port of its own, and a clock that moves when told. */
export interface TestHub extends Pick<DemoHub, 'url' | 'wholeUrl' | 'clock' | 'scene'> {
  /** A person's typed client. @throws Error when nobody has this id */
  as(staffId: string): ApiClient;
  /** Posts to `/graphql` as a person, or without a token: a text goes as it is, anything else as JSON. */
  raw(staffId: string | null, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** A token of the hub's own issuer, with the life and the agency wanted. */
  tokenOf(staffId: string, wanted?: { readonly seconds?: number; readonly agencyId?: string }): Promise<string>;
  /** A token of a registered system: for the person, or with null for its agency alone. */
  clientTokenOf(
    clientId: string,
    actFor: string | null,
    wanted?: { readonly boundTo?: string; readonly certificate?: string },
  ): Promise<string>;
  readonly database: Database;
  /** Adds agencies and people to the directory, and signs the people in. */
  enrol(more: { readonly agencies?: readonly Agency[]; readonly staff: readonly Staff[] }): Promise<void>;
  /** Takes in what was written to the directory by other means, and signs everybody in. */
  reload(): Promise<void>;
  /** Stores who called which field, as the hub does each half minute. */
  storeUses(): Promise<void>;
  /** Tells the worker's side of emergency access that is over, as upkeep does. */
  tell(): Promise<number>;
  /** What time alone decides, whatever the clock did. */
  passTime(): Promise<void>;
  /** All upkeep, as the hub does each half minute. */
  round(): Promise<void>;
  /** Writes the warnings about clocks that are due, as the hub does by itself. */
  warn(): Promise<number>;
  /** Makes the exports that wait, as the hub does every other second. */
  makeExports(): Promise<number>;
  /** Stops serving, and leaves the database as it is to whoever opened it. */
  quit(): Promise<void>;
  /** Stores everything the audit and the log of reads still hold. */
  drain(): Promise<void>;
  /** Signs the log, and holds when history does not agree with it. */
  readonly proof: Hub['proof'];
  /** Has values at rest follow their keys, as the hub does each half minute. */
  tendKeys(): Promise<number>;
  /** Forgets the data keys that the hub holds unwrapped. */
  forgetKeys(): void;
  /** Carries events to webhooks, as the hub does each second. */
  readonly courier: Hub['courier'];
  /** Stops the hub and removes the database. */
  stop(): Promise<void>;
}

/** A Monday whose year's calendar is published. */
const usualStart = morning('2026-03-02');

/** Seconds the tokens live: years, because the clock jumps. */
const longLife = 10 * 365 * 86_400;

const front = process.env.ACCORD_TEST_FRONT;

/** With ACCORD_TEST_WAY=federated every test talks to a gateway, which talks to the subgraphs of the test's hub. */
const throughGateway =
  process.env.ACCORD_TEST_WAY === 'federated' && front
    ? { serve: { view: 'all' }, reachedAt: (url: string) => `${front}/h/${new URL(url).port}` }
    : {};

/**
 * Starts a hub on a database of this run's engine, one of its own where none is given; the clock stands at `start`.
 * The whole schema lies before everybody when nothing is said, so that doors and rows are shown to hold by themselves;
 * `contracts: 'EACH'` is how a hub is served.
 */
export async function openTestHub({
  start = usualStart,
  database: given,
  log,
  ...more
}: {
  readonly start?: Date;
  readonly database?: Database;
  readonly log?: Log;
  readonly spoolDir?: string;
  readonly transport?: Transport;
} & Pick<
  HubParts,
  'keyService' | 'missStep' | 'slowAfter' | 'blankAfter' | 'serve' | 'contracts' | 'live' | 'outside'
> &
  Pick<
    Config,
    | 'keys'
    | 'federation'
    | 'principalKey'
    | 'quotaUnits'
    | 'webhookLoopback'
    | 'documents'
    | 'traces'
    | 'conformanceKeys'
    | 'logKey'
    | 'previousLogKey'
    | 'checkpointDir'
  > = {}): Promise<TestHub> {
  const database = given ?? (await openTestDatabase());
  const { hub, url, wholeUrl, clock, scene } = await startDemoHub(database, start, log, { ...throughGateway, ...more });
  const tokens = new Map<string, string>();

  async function signIn(people: readonly Staff[]): Promise<void> {
    for (const person of people) {
      const { token } = await hub.issuer!.tokenFor(person, { seconds: longLife });
      tokens.set(person.id, token);
    }
  }
  const known = (staffId: string): string => {
    const token = tokens.get(staffId);
    if (!token) throw new Error(`no such person: ${staffId}`);
    return token;
  };
  await signIn(hub.directory.everyone());

  return {
    url,
    wholeUrl,
    clock,
    scene,
    database,
    as: (staffId) => new ApiClient(url, known(staffId)),
    raw: (staffId, body, headers = {}) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(staffId === null ? {} : { authorization: `Bearer ${known(staffId)}` }),
          ...headers,
        },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    async tokenOf(staffId, { seconds = longLife, agencyId } = {}) {
      const person = hub.directory.staff(staffId)!;
      return (await hub.issuer!.tokenFor({ id: staffId, agencyId: agencyId ?? person.agencyId }, { seconds })).token;
    },
    async clientTokenOf(clientId, actFor, wanted = {}) {
      const client = hub.directory.client(clientId)!;
      return (await hub.issuer!.clientToken(client, actFor, { seconds: longLife, ...wanted })).token;
    },
    async enrol({ agencies = [], staff }) {
      await insertPeople(database, agencies, staff);
      await hub.directory.refresh();
      await signIn(staff);
    },
    async reload() {
      await hub.directory.refresh();
      await signIn(hub.directory.everyone());
    },
    storeUses: () => hub.storeUses(),
    tell: () => hub.tell(),
    passTime: () => hub.passTime(),
    round: () => hub.round(),
    warn: () => hub.warn(),
    makeExports: () => hub.doors.round(),
    quit: () => hub.http.stop(),
    drain: () => hub.audit.drain({ all: true }),
    proof: hub.proof,
    courier: hub.courier,
    tendKeys: () => hub.tendKeys(),
    forgetKeys: () => hub.forgetKeys(),
    stop: () => hub.stop(),
  };
}

function insertPeople(database: Database, agencies: readonly Agency[], staff: readonly Staff[]): Promise<void> {
  const agencyRows = agencies.map(({ name, capacities, ...rest }) => ({
    ...rest,
    capacities: [...capacities],
    nameZh: name.zh,
    nameEn: name.en,
  }));
  const staffRows = staff.map(({ roles, ...rest }) => ({ ...rest, roles: [...roles] }));
  return database.transact(async (em) => {
    await em.insertMany(AgencyRow, agencyRows);
    await em.insertMany(StaffRow, staffRows);
  });
}
