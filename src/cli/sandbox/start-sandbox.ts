import { createHash, getRandomValues } from 'node:crypto';
import { join } from 'node:path';
import { agencies } from '../../../seeds/agencies.ts';
import { publishedYears } from '../../../seeds/calendars/index.ts';
import { codeBook } from '../../../seeds/code-lists/code-book.ts';
import { localFigures } from '../../../seeds/local-figures.ts';
import { retentionFigures } from '../../../seeds/retention-figures.ts';
import { staff } from '../../../seeds/staff.ts';
import { systemClients } from '../../../seeds/system-clients.ts';
import { readConfig, type Config } from '../../config.ts';
import { createHub, type Hub } from '../../http/hub.ts';
import { createLog, type Log } from '../../http/log.ts';
import { mountSandbox } from '../../http/sandbox-routes.ts';
import { idMaker } from '../../kernel/ids.ts';
import { WorkingCalendar } from '../../kernel/working-days.ts';
import type { Database } from '../../storage/database.ts';
import { statement } from '../../storage/statement.ts';
import { ApiClient } from '../api-client.ts';
import { hubCaller } from '../simulate/hub-caller.ts';
import type { Deed } from '../simulate/simulated-agency.ts';
import { assignMediation, type Played } from './court-play.ts';
import { SandboxPartners } from './partners.ts';
import { registerAgency } from './register-agency.ts';
import { SandboxClock } from './sandbox-clock.ts';

/** Seconds tokens of a sandbox live: longer than its clock leaps at once. */
const tokenSeconds = 500 * 86_400;
const day = 86_400_000;
const newestFact = statement('select max(id) as id from fact');
/** A matter between seeded agencies that stands there from the start goes to this station. */
const seededStation = 'agy_station_yunhua';

export interface SandboxOptions {
  readonly port: number;
  /** Folder its clock and keys are kept in; null where nothing is kept. */
  readonly dir: string | null;
  /** Where its clock begins. */
  readonly start: Date;
  readonly real: () => Date;
  /** Places on this machine that webhooks may call, as `ACCORD_WEBHOOK_LOOPBACK` names them. */
  readonly webhookLoopback?: string | undefined;
  readonly mode?: Config['mode'];
  readonly log?: Log;
}

export interface Sandbox {
  readonly url: string;
  readonly hub: Hub;
  now(): Date;
  /** Has time go on day by day: lapses, warnings, notices and what partners do come as they would. */
  advance(until: Date): Promise<readonly Deed[]>;
  stop(): Promise<void>;
}

/** Starts a sandbox on a database of its own; `stop` closes it. @throws ConfigError in production */
export async function startSandbox(database: Database, options: SandboxOptions): Promise<Sandbox> {
  const { dir, start, real, mode = 'demo', log = createLog({ level: 'warn' }) } = options;
  const clock = new SandboxClock(start, { real, file: dir && join(dir, 'sandbox-clock') });
  const { port, webhookLoopback: ACCORD_WEBHOOK_LOOPBACK } = options;
  const { spoolDir: _spoolDir, ...read } = readConfig({ PORT: String(port), ACCORD_WEBHOOK_LOOPBACK });
  const config: Config = { ...read, mode, dataDir: dir ?? '', tokenSeconds };
  const newId = idMaker(
    () => clock.now().getTime(),
    (bytes) => getRandomValues(bytes),
  );
  let serial = Math.floor(real().getTime() / 1000) % 9000;

  const tokenOf = async (staffId: string) =>
    (await hub.issuer!.tokenFor(hub.directory.staff(staffId)!, { seconds: tokenSeconds })).token;
  /** Stops the clock wherever a webhook is due again, so that each is retried when it would be. */
  const callUntil = async (instant: Date) => {
    for (;;) {
      await hub.courier.settle();
      const due = await hub.courier.nextDue();
      if (!due || due >= instant) return clock.forwardTo(instant);
      clock.forwardTo(due);
    }
  };
  const acts = {
    now: () => clock.now(),
    look: () => partners.round(),
    async advance(until: Date): Promise<readonly Deed[]> {
      const deeds: Deed[] = [];
      while (clock.now() < until) {
        await callUntil(new Date(Math.min(clock.now().getTime() + day, until.getTime())));
        await hub.passTime();
        deeds.push(...(await partners.round()));
        // The last day ends within a second of what was asked for, since the clock goes on by itself.
        if (until.getTime() - clock.now().getTime() < 1000) break;
      }
      await hub.courier.settle();
      return deeds;
    },
    async register(form: Readonly<Record<string, unknown>>) {
      const ids = { agencyId: newId('agency'), administratorId: newId('staff') };
      const digest = (text: string) => createHash('sha256').update(text).digest('hex');
      const outcome = await registerAgency(database, form, { ids, at: clock.now(), digest });
      await hub.directory.refresh();
      return outcome;
    },
    async play(agencyId: string): Promise<Played | null> {
      if (!hub.directory.agency(agencyId)) return null;
      const token = await tokenOf('stf_court_clerk');
      const court = { court: new ApiClient(url, token), ask: hubCaller(url, token) };
      return assignMediation(court, agencyId, (serial += 1));
    },
  };
  const hub = await createHub({
    ...{ config, database, clock, log, retentionFigures, codeBook, figures: localFigures },
    calendar: new WorkingCalendar(publishedYears),
    seeds: { agencies, staff, clients: systemClients },
    mount: (app) => mountSandbox(app, config, acts),
  });
  const { url } = await hub.start();
  const partners = new SandboxPartners(url, tokenOf, async () => {
    const [row] = await database.systemQuery<{ id: string | null }>(newestFact, []);
    return row?.id ?? null;
  });
  try {
    await acts.play(seededStation);
  } catch (error) {
    await hub.stop();
    throw error;
  }
  return {
    url,
    hub,
    now: acts.now,
    advance: (until) => acts.advance(until),
    async stop() {
      await partners.settled();
      await hub.stop();
    },
  };
}
