import type { Config } from '../config.ts';
import { clientInForce } from '../domain/agency/system-client.ts';
import type { Database } from '../storage/database.ts';
import type { CachedDirectory } from '../storage/directory.ts';
import { createDemoIssuer, type DemoIssuer } from './demo-issuer.ts';
import { demoRoutes } from './demo-routes.ts';

/** The issuer that signs anybody in, its key kept beside an embedded database. */
export function demoIssuer(config: Config, database: Database, now: () => Date): Promise<DemoIssuer> {
  const { mode, issuer, audience, dataDir } = config;
  return createDemoIssuer({
    mode,
    issuer,
    audience,
    now,
    dataDir: database.engine === 'postgres' || dataDir === '' ? null : dataDir,
  });
}

/** Everybody who can be signed in, with the agency each works for. */
function demoPeople(directory: CachedDirectory) {
  return directory.everyone().flatMap((staff) => {
    const agency = directory.agency(staff.agencyId);
    return agency ? [{ staff, agency }] : [];
  });
}

/** Systems that can be signed in as of now. */
function demoClients(directory: CachedDirectory, now: () => Date) {
  return directory.clients().filter((client) => clientInForce(client, now()));
}

/** The routes by which people and systems of the directory are signed in. */
export function demoDoor(issuer: DemoIssuer, directory: CachedDirectory, config: Config, now: () => Date) {
  const people = () => demoPeople(directory);
  const clients = () => demoClients(directory, now);
  return demoRoutes({ issuer, people, clients, tokenSeconds: config.tokenSeconds });
}
