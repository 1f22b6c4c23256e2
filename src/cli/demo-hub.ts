import { agencies } from '../../seeds/agencies.ts';
import { publishedYears } from '../../seeds/calendars/index.ts';
import { codeBook } from '../../seeds/code-lists/code-book.ts';
import { retentionFigures } from '../../seeds/retention-figures.ts';
import { localFigures } from '../../seeds/local-figures.ts';
import { staff } from '../../seeds/staff.ts';
import { systemClients } from '../../seeds/system-clients.ts';
import type { Scene } from '../../seeds/demo/story.ts';
import { readConfig, type Config } from '../config.ts';
import type { Transport } from '../config/transport.ts';
import { createHub, type Hub, type HubParts } from '../http/hub.ts';
import { createLog, type Log } from '../http/log.ts';
import { ManualClock } from '../kernel/moment.ts';
import { WorkingCalendar } from '../kernel/working-days.ts';
import type { Database } from '../storage/database.ts';
import { ApiClient } from './api-client.ts';

/** A hub that serves on a port of its own with a clock that only moves when told. */
export interface DemoHub {
  readonly hub: Hub;
  /** Where it is reached. */
  readonly url: string;
  /** Where it serves the whole graph itself; the same, unless something stands before it. */
  readonly wholeUrl: string;
  readonly clock: ManualClock;
  readonly scene: Scene;
  /** Signs a person of the demo in, for as long as the story may last. */
  client(staffId: string): Promise<ApiClient>;
}

/** Where callers reach a hub that serves at this address: there, unless something stands before it. */
export type ReachedAt = (url: string) => string;

/** Seconds a story's tokens live: years, because the story's clock jumps. */
const storyLong = 10 * 365 * 86_400;

/**
 * Starts a hub for stories and tests on the given database; `stop` of the hub closes that database.
 *
 * @param more where its audit waits for the database, a passing folder when left out; where its keys are; and how long
 *   who guesses is made to wait, not at all when left out, since a story asks as many people would; a story also asks
 *   one question for every seat, so that the whole schema lies before all of them unless `contracts` is `EACH`
 */
export async function startDemoHub(
  database: Database,
  start: Date,
  log: Log = createLog({ level: 'silent' }),
  {
    spoolDir,
    missStep = 0,
    blankAfter = 0,
    ...more
  }: { readonly spoolDir?: string; readonly transport?: Transport; readonly reachedAt?: ReachedAt } & Pick<
    HubParts,
    'keyService' | 'missStep' | 'slowAfter' | 'blankAfter' | 'serve' | 'contracts' | 'live' | 'outside' | 'mount'
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
    > = {},
): Promise<DemoHub> {
  const clock = new ManualClock(start);
  const { spoolDir: _spoolDir, ...read } = readConfig({ PORT: '0', ACCORD_LOG_LEVEL: 'silent' });
  const {
    keyService,
    serve,
    contracts,
    transport,
    live,
    outside,
    mount,
    slowAfter,
    reachedAt = (own) => own,
    ...told
  } = more;
  const config = { ...read, ...transport, dataDir: '', ...(spoolDir ? { spoolDir } : {}), ...told };
  const hub = await createHub({
    config,
    database,
    calendar: new WorkingCalendar(publishedYears),
    figures: localFigures,
    retentionFigures,
    codeBook,
    clock,
    log,
    missStep,
    slowAfter,
    blankAfter,
    ...(keyService ? { keyService } : {}),
    ...(serve ? { serve } : {}),
    ...(outside ? { outside } : {}),
    ...(mount ? { mount } : {}),
    wall: { now: () => new Date() },
    contracts: contracts ?? 'WHOLE',
    ...(live ? { live } : {}),
    seeds: { agencies, staff, clients: systemClients },
  });
  const { url: wholeUrl } = await hub.start();
  const url = reachedAt(wholeUrl);
  const clients = new Map<string, Promise<ApiClient>>();

  async function signIn(staffId: string): Promise<ApiClient> {
    const person = hub.directory.staff(staffId);
    if (!person) throw new Error(`no such person: ${staffId}`);
    const { token } = await hub.issuer!.tokenFor(person, { seconds: storyLong });
    return new ApiClient(url, token);
  }
  const client = (staffId: string) => {
    if (!clients.has(staffId)) clients.set(staffId, signIn(staffId));
    return clients.get(staffId)!;
  };
  return { hub, url, wholeUrl, clock, client, scene: { as: client, moveTo: (instant) => clock.moveTo(instant) } };
}
