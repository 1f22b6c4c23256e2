import type { Config } from '../config.ts';
import type { Database } from '../storage/database.ts';
import type { CachedDirectory } from '../storage/directory.ts';
import { createDemoIssuer, type DemoIssuer } from './demo-issuer.ts';

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
export function demoPeople(directory: CachedDirectory) {
  return directory.everyone().flatMap((staff) => {
    const agency = directory.agency(staff.agencyId);
    return agency ? [{ staff, agency }] : [];
  });
}
