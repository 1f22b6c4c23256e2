import { getRandomValues, randomUUID } from 'node:crypto';
import { idMaker } from '../kernel/ids.ts';
import { ConfigError } from '../config.ts';
import { compiledExecution } from '../graphql/compiled.ts';
import type { HubContext } from '../graphql/context.ts';
import { Reads } from '../graphql/reads.ts';
import { CachedLaw } from '../storage/counting-law.ts';
import { CachedDirectory } from '../storage/directory.ts';
import { servingLoginFaults } from '../storage/serving-login.ts';
import { seedDirectory } from '../storage/seed.ts';
import { buildSubgraphs } from '../views/index.ts';
import { once } from './authenticate.ts';
import { auditDesk } from './audit-desk.ts';
import { commandBase } from './command-base.ts';
import { correlation } from './correlation.ts';
import { cursorSeals, cursorViewer } from './cursor-seals.ts';
import { lawDesk } from './counting-law.ts';
import { keyRingSource, vaultOf } from './key-ring-source.ts';
import { trustedDocuments } from '../storage/trusted-documents.ts';
import { demoDoor, demoIssuer } from './demo-mode.ts';
import { RegisteredText } from './documents/registered-text.ts';
import { doorkeeper } from './doorkeeper.ts';
import { tellMissingWalls } from './missing-walls.ts';
import { FieldUseCount } from './field-use-count.ts';
import { firstQuery } from './first-query.ts';
import { graphServed } from './federation/graph-served.ts';
import { followDirectory } from './follow-directory.ts';
import type { SignedInRequest } from './graphql-endpoint.ts';
import { eventReader } from './live/event-page.ts';
import { FeedBell } from './live/feed-bell.ts';
import { liveLimits } from './live/limits.ts';
import { onboardingDesk } from './onboarding-desk.ts';
import { openProof } from './open-proof.ts';
import { partnerDoors } from './partner-doors.ts';
import { underContracts } from './outside-contract.ts';
import { presenterOf } from './presented.ts';
import { hubMetrics } from './hub-metrics.ts';
import { readiness } from './readiness.ts';
import { createHttpServer } from './server.ts';
import { openTracing } from './tracing/open-tracing.ts';
import { tracedDatabase } from './tracing/traced-database.ts';
import { refuseUnfitSeeds } from './unfit-seeds.ts';
import { upkeepOf } from './upkeep.ts';
import { webhookDesk } from './webhook-desk.ts';
import type { Hub, HubParts } from './hub-parts.ts';

export type { Hub, HubParts };

/** Milliseconds between two looks at the answer clocks, and between two readings of the directory. */
const sweepEvery = 30_000;

/** Puts a hub together; nothing listens until `start`. */
export async function createHub(parts: HubParts): Promise<Hub> {
  const { config, clock, log, seeds, figures = [], codeBook = { lists: [], tables: [] } } = parts;
  refuseUnfitSeeds({ figures, codeBook, retentionFigures: parts.retentionFigures ?? [] });
  const tracing = await openTracing(config);
  const database = tracing ? tracedDatabase(parts.database, tracing) : parts.database;
  const login = config.mode === 'production' ? await servingLoginFaults(database) : [];
  if (login.length > 0) throw new ConfigError(login);
  tellMissingWalls(config, log);
  if (seeds) await seedDirectory(database, seeds);
  const directory = new CachedDirectory(database);
  await directory.refresh();
  const law = new CachedLaw(database, { calendar: parts.calendar, figures });
  await law.refresh();
  const newId = idMaker(
    () => clock.now().getTime(),
    (bytes) => getRandomValues(bytes),
  );
  const now = () => clock.now();
  const { store: audit, own, auditOf, beforeAnswer } = await auditDesk({ ...parts, now });
  const keyRing = keyRingSource(config);
  const vault = vaultOf(keyRing, parts.keyService);
  const cursorsFor = cursorSeals(() => keyRing.ring());
  const webhooks = webhookDesk({ ...parts, directory, vault, audit, now });
  const base = commandBase({
    ...{ clock, database, directory, law, vault, newId },
    webhooks: webhooks.gate,
    retentionFigures: parts.retentionFigures ?? [],
    isHeld: () => proof.hold !== null,
    onWritten: () => bell.ring(),
  });
  const bell = new FeedBell({ database, followDirectory: () => directory.follow(), now, log });

  const proof = await openProof(config, { database, now, audit: own, log });

  const issuer = config.mode === 'demo' && !config.jwks ? await demoIssuer(config, database, now) : null;
  const subgraphs = await buildSubgraphs();
  const identify = doorkeeper({ config, issuer, database, directory, audit, log, now });
  const authenticate = once(identify);
  const onboarding = onboardingDesk(config, subgraphs);
  const contextFor = ({ principal, requestId, audit: noted, now: at, header }: SignedInRequest): HubContext => ({
    ...{ principal, requestId, codeBook, proof, now: at, audit: noted },
    language: header('accept-language')?.startsWith('en') ? 'en' : 'zh',
    idempotencyKey: header('idempotency-key'),
    reads: new Reads(database, { directory, vault }, { principal, now: at }),
    cursors: cursorsFor(cursorViewer(principal)),
    ...(partners ? { partners } : {}),
    command: { ...base, principal, audit: noted, onboarding },
  });
  const documents = new RegisteredText({
    rule: config.documents ?? 'ANY',
    read: (clientId) => trustedDocuments(database, clientId),
    version: () => directory.version,
  });
  const presentedBy = presenterOf(config);
  const { schema, wholeDoor, federation, partners } = await graphServed(parts, subgraphs, {
    ...{ authenticate, presentedBy, contextFor, auditOf, beforeAnswer, log, now, tracing },
    ...{ findText: documents.find, blankAfter: parts.blankAfter },
    findCaller: (subject) => directory.caller(subject, now()),
  });
  const uses = new FieldUseCount({ schema, database, now });
  const isWhole = wholeDoor === authenticate;
  const door = { authenticate: wholeDoor, presentedBy, auditOf };
  const beforeAnswering = uses.before(beforeAnswer);
  const events = eventReader({ schema, contextFor, beforeAnswer: beforeAnswering, database, bell, log });
  const doors = partnerDoors(
    { ...door, database, vault, directory, schema, log, now, newId, events },
    { isWhole, federation },
  );
  const metrics = hubMetrics({ config, database, directory, now });
  const http = await createHttpServer<HubContext & object>({
    config,
    schema,
    ...underContracts(parts, schema, subgraphs),
    execute: compiledExecution(schema),
    beforeAnswer: beforeAnswering,
    ...metrics.told,
    findText: documents.find,
    tracing,
    ...door,
    ...(isWhole ? { live: { identify, database, bell, limits: { ...liveLimits, ...parts.live }, auditOf } } : {}),
    contextFor,
    slowAfter: parts.slowAfter,
    blankAfter: parts.blankAfter,
    readiness: () => readiness(database, proof),
    log,
    defaultQuery: firstQuery,
    now,
    newRequestId: randomUUID,
    mount(app, run) {
      doors.mount(app, run);
      parts.mount?.(app);
    },
    ...(issuer ? { demo: demoDoor(issuer, directory, config, now) } : {}),
  });

  const upkeep = upkeepOf({
    ...{ database, directory, law, proof, context: base, audit: own },
    keys: { keyRing, sealing: () => ({ vault, newId, now: now() }) },
  });
  let timer: NodeJS.Timeout | undefined;
  let unfollow: (() => void) | undefined;
  let underWay: Promise<unknown> = Promise.resolve();
  const beat = () => {
    const round = () => Promise.all([upkeep.round(), uses.store()]);
    const done = correlation.run(randomUUID(), round).catch(() => log.error('hub.sweep-failed', {}));
    underWay = Promise.all([underWay, done]).then(() => undefined);
  };
  return {
    http,
    directory,
    issuer,
    audit,
    storeUses: () => uses.store(),
    ...upkeep,
    proof,
    forgetKeys: () => vault.forget(),
    doors,
    courier: webhooks.courier,
    law: lawDesk(database, law, base),
    commandContext(staffId) {
      const person = directory.staff(staffId);
      const principal = person && directory.principal(staffId, person.agencyId);
      return principal && { ...base, principal };
    },
    async start() {
      const [{ url }] = await Promise.all([http.listen(), metrics.start()]);
      timer = setInterval(beat, sweepEvery);
      timer.unref();
      unfollow = followDirectory(directory, log);
      audit.start();
      for (const desk of [doors, webhooks]) desk.start();
      return { url };
    },
    async stop() {
      clearInterval(timer);
      unfollow?.();
      await http.stop();
      await underWay;
      for (const desk of [doors, webhooks, metrics]) await desk.stop();
      await proof.settled();
      await uses.store().catch(() => log.error('hub.sweep-failed', {}));
      await audit.close();
      await tracing?.stop();
      await database.close();
    },
  };
}
