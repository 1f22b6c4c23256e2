import { randomUUID, type KeyObject } from 'node:crypto';
import { restRoutes } from '../../http/rest/routes.ts';
import { registeredOperations } from '../../http/registered-operations.ts';
import type { Hub } from '../../http/hub.ts';
import type { Database } from '../../storage/database.ts';
import { DropBox, type DropRound } from './drop-box.ts';
import { dropEvents } from './event-files.ts';
import { openFolders } from './folders.ts';

/** One exchange: its folders, for whom it is, and the key its events are signed with. */
export interface Exchange {
  readonly inDir: string;
  readonly outDir: string;
  /** A person's id; or a system's and, behind a colon, the person it acts for. */
  readonly as: string;
  readonly key: KeyObject;
}

/** What a round needs of a hub, which need not listen. */
export interface DropHub {
  readonly hub: Pick<Hub, 'http' | 'directory' | 'doors'>;
  readonly database: Database;
  readonly now: () => Date;
}

/** Does what was dropped and drops what happened; tells of both. */
export async function dropRound(
  { hub, database, now }: DropHub,
  { inDir, outDir, as, key }: Exchange,
): Promise<DropRound & { readonly events: number }> {
  const folders = openFolders(inDir, outDir);
  const names = new Set(restRoutes.map(({ operation }) => operation));
  const operations = new Map([...registeredOperations()].filter(([name]) => names.has(name)));
  const principal = () => principalOf(hub, as, now());
  const { auditOf, schema } = hub.doors;
  const contract = { graph: schema, operations };
  const run = hub.http.runOperation;
  const box = new DropBox({ folders, contract, run, principal, auditOf, now, newRequestId: randomUUID });
  const done = await box.round();
  const events = await dropEvents({ dir: folders.events, database, principal, now, key });
  return { ...done, events };
}

/** The caller of an exchange; null when somebody of it is not in office or not in force. */
export function principalOf({ directory }: Pick<Hub, 'directory'>, as: string, now: Date) {
  const [one = '', person = null] = as.split(':');
  if (one.startsWith('cli_')) {
    const client = directory.client(one);
    return client && directory.principalThrough(one, person, client.agencyId, now);
  }
  const staff = directory.staff(one);
  return staff && directory.principal(one, staff.agencyId);
}
