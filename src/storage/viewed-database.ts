import type { Principal } from '../domain/agency/agency.ts';
import { appRole, readerRole } from './app-role.ts';
import { arrayText } from './array-text.ts';
import type { Database, Settings } from './database.ts';
import { DatabaseBehind } from './database-behind.ts';
import { nothingKept } from './kept-sight.ts';
import { principalParams } from './row-filter.ts';
import { packedSight } from './row-windows.ts';
import type { Statement } from './statement.ts';
import { walls } from './walls.ts';

/** For whom a database is read, and at which moment; every right speaks of it. */
export interface Viewer {
  readonly principal: Principal;
  readonly now: Date;
}

const known = new WeakMap<Principal, Settings>();

/** What row-level security is told of the caller; worked out once for each principal object. */
export function settingsOf({ principal, now }: Viewer): Settings {
  let settings = known.get(principal);
  if (!settings) known.set(principal, (settings = makeSettings(principal)));
  return { ...settings, 'accord.now': now.toISOString() };
}

function makeSettings(principal: Principal): Settings {
  const [agency, staff, , parts, full, masked, purpose, capacities, roles] = principalParams(
    principal,
    new Date(0),
  ) as [
    ...[agency: string, staff: string, now: Date, parts: string[]],
    ...[full: number[], masked: number[], purpose: number[], capacities: string[], roles: string[]],
  ];
  const sights = parts.map(
    (part, n) => [`accord.see_${part}`, packedSight(full[n]!, masked[n]!, purpose[n]!)] as const,
  );
  return {
    ...nothingKept,
    // Without the wall the caller's settings are sent all the same: the windows of the register ask for them.
    role: walls.rows ? readerRole : appRole,
    'accord.agency': agency,
    'accord.staff': staff,
    'accord.capacities': arrayText(capacities),
    'accord.roles': arrayText(roles),
    ...Object.fromEntries(sights),
  };
}

/**
 * The database as one caller may read it at one moment: each statement brings the caller along, and row-level security
 * shows it the caller's rows. What the hub does of itself, and what is written, goes past it as before.
 */
export class ViewedDatabase extends DatabaseBehind {
  private readonly settings: Settings;

  constructor(whole: Database, viewer: Viewer) {
    super(whole);
    this.settings = settingsOf(viewer);
  }

  query<Row>(statement: Statement, params: readonly unknown[], settings?: Settings): Promise<Row[]> {
    return this.behind.query(statement, params, settings ? { ...this.settings, ...settings } : this.settings);
  }
}
