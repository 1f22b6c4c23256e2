import { createHash, getRandomValues, randomUUID } from 'node:crypto';
import { idMaker } from '../kernel/ids.ts';
import type { Clock } from '../kernel/moment.ts';
import type { WorkingCalendar } from '../kernel/working-days.ts';
import type { CommandContext } from '../commands/command.ts';
import { ConfigError, type Config } from '../config.ts';
import type { Agency, Staff } from '../domain/agency/agency.ts';
import { codeBookFaults } from '../domain/code-list/code-book-faults.ts';
import type { CodeBook } from '../domain/code-list/code-list.ts';
import { localFigureFaults } from '../domain/deadline/local-figure-faults.ts';
import type { LocalFigure } from '../domain/deadline/local-figure.ts';
import { compiledExecution } from '../graphql/compiled.ts';
import type { HubContext } from '../graphql/context.ts';
import { mergeSubgraphs } from '../graphql/merge.ts';
import { Reads } from '../graphql/reads.ts';
import type { Database } from '../storage/database.ts';
import { CachedLaw } from '../storage/counting-law.ts';
import { CachedDirectory } from '../storage/directory.ts';
import { seedDirectory } from '../storage/seed.ts';
import { retryClash } from '../storage/retry-clash.ts';
import { SqlWork } from '../storage/unit-of-work.ts';
import { buildSubgraphs } from '../views/index.ts';
import { lawDesk, type LawDesk } from './counting-law.ts';
import { createAuthenticator } from './authenticate.ts';
import { blindIndex } from './blind-digests.ts';
import type { DemoIssuer } from './demo-issuer.ts';
import { demoIssuer, demoPeople } from './demo-mode.ts';
import { demoRoutes } from './demo-routes.ts';
import { firstQuery } from './first-query.ts';
import type { SignedInRequest } from './graphql-endpoint.ts';
import type { Log } from './log.ts';
import { createHttpServer, type HttpServer } from './server.ts';
import { upkeepOf } from './upkeep.ts';

/** Everything a hub is made of that comes from outside. */
export interface HubParts {
  readonly config: Config;
  readonly database: Database;
  readonly calendar: WorkingCalendar;
  /** What places say instead of defaults; only rules that are not sure by law. */
  readonly figures?: readonly LocalFigure[];
  /** Lists of codes and the tables between them; none when not given. */
  readonly codeBook?: CodeBook;
  readonly clock: Clock;
  readonly log: Log;
  /** Agencies and people an empty directory is filled with; none in production. */
  readonly seeds: { readonly agencies: readonly Agency[]; readonly staff: readonly Staff[] } | null;
}

export interface Hub {
  readonly http: HttpServer;
  readonly directory: CachedDirectory;
  /** Signs people in without a password; demo mode only. */
  readonly issuer: DemoIssuer | null;
  /** What a command needs, for the person; null when there is no such active person. */
  commandContext(staffId: string): CommandContext | null;
  /** Brings back what nobody answered in time; runs by itself every half minute once started. */
  sweep(): Promise<number>;
  /** The calendar and the figures of places: what a change would move, and putting it into force. */
  readonly law: LawDesk;
  /** Writes the warnings about clocks that are due; runs by itself every half minute once started. */
  warn(): Promise<number>;
  start(): Promise<{ readonly url: string }>;
  stop(): Promise<void>;
}

/** Milliseconds between two looks at the answer clocks, and between two readings of the directory. */
const sweepEvery = 30_000;

/** Puts a hub together; nothing listens until `start`. */
export async function createHub(parts: HubParts): Promise<Hub> {
  const { config, database, clock, log, seeds, figures = [], codeBook = { lists: [], tables: [] } } = parts;
  const faults = [...localFigureFaults(figures), ...codeBookFaults(codeBook)];
  if (faults.length > 0) throw new ConfigError(faults);
  if (seeds) await seedDirectory(database, seeds.agencies, seeds.staff);
  const directory = new CachedDirectory(database);
  await directory.refresh();
  const law = new CachedLaw(database, { calendar: parts.calendar, figures });
  await law.refresh();

  const newId = idMaker(
    () => clock.now().getTime(),
    (bytes) => getRandomValues(bytes),
  );
  const now = () => clock.now();
  const blind = blindIndex(config);
  const base: Omit<CommandContext, 'principal'> = {
    clock,
    // Read anew by every request, which copies what holds at its moment.
    get calendar() {
      return law.calendar;
    },
    get figures() {
      return law.figures;
    },
    newId,
    directory,
    digest: (text) => createHash('sha256').update(text).digest('hex'),
    ...(blind ? { blind } : {}),
    transact: (principal, at, work) =>
      retryClash(() =>
        database.transact((em) => {
          const agency = principal && directory.agency(principal.agencyId);
          return work(new SqlWork(em, { principal, agency, now: at, newId }));
        }),
      ),
  };

  const issuer = config.mode === 'demo' && !config.jwks ? await demoIssuer(config, database, now) : null;
  const schema = mergeSubgraphs(await buildSubgraphs());
  const authenticate = createAuthenticator({
    keys: issuer?.jwks ?? config.jwks!,
    issuer: config.issuer,
    audience: config.audience,
    findPrincipal: (staffId, agencyId) => directory.principal(staffId, agencyId),
    now,
    onRejected: ({ reason, keyId }) => log.warn('auth.rejected', { reason, ...(keyId ? { keyId } : {}) }),
  });
  const contextFor = ({ principal, requestId, now: at, header }: SignedInRequest): HubContext => ({
    principal,
    requestId,
    now: at,
    language: header('accept-language')?.startsWith('en') ? 'en' : 'zh',
    idempotencyKey: header('idempotency-key'),
    reads: new Reads(database, directory, { principal, now: at }),
    codeBook,
    command: { ...base, principal },
  });
  const http = await createHttpServer<HubContext & object>({
    config,
    schema,
    execute: compiledExecution(schema),
    authenticate,
    contextFor,
    readiness: () => readiness(database),
    log,
    defaultQuery: firstQuery,
    now,
    newRequestId: randomUUID,
    ...(issuer
      ? { demo: demoRoutes({ issuer, people: () => demoPeople(directory), tokenSeconds: config.tokenSeconds }) }
      : {}),
  });

  const upkeep = upkeepOf({ database, directory, law, context: base });
  let timer: NodeJS.Timeout | undefined;
  const beat = () => {
    upkeep.round().catch(() => log.error('hub.sweep-failed', {}));
  };
  return {
    http,
    directory,
    issuer,
    sweep: upkeep.sweep,
    warn: upkeep.warn,
    law: lawDesk(database, law, base),
    commandContext(staffId) {
      const person = directory.staff(staffId);
      const principal = person && directory.principal(staffId, person.agencyId);
      return principal && { ...base, principal };
    },
    async start() {
      const { url } = await http.listen();
      timer = setInterval(beat, sweepEvery);
      timer.unref();
      return { url };
    },
    async stop() {
      clearInterval(timer);
      await http.stop();
      await database.close();
    },
  };
}

async function readiness(database: Database) {
  const about = { database: database.engine, assurance: database.assurance };
  try {
    await database.ping();
    return { missing: [], about };
  } catch {
    return { missing: ['database'], about };
  }
}
