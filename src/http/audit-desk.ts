import { randomUUID } from 'node:crypto';
import type { Config } from '../config.ts';
import type { Audit } from '../domain/audit/audit.ts';
import { stranger, type AuditEvent } from '../domain/audit/audit-entry.ts';
import type { HubContext } from '../graphql/context.ts';
import { AuditStore } from '../storage/audit-store.ts';
import type { Database } from '../storage/database.ts';
import { errorFacts } from './error-facts.ts';
import type { BeforeAnswer } from './execute-gateway.ts';
import type { AuditOf } from './graphql-endpoint.ts';
import type { Log } from './log.ts';
import { Misses } from './misses.ts';
import { readGate } from './read-gate.ts';
import { RequestAudit } from './request-audit.ts';

/** Where reads and refusals of one hub are taken down. */
export interface AuditDesk {
  readonly store: AuditStore;
  readonly auditOf: AuditOf;
  /** Of what the hub does by itself, for nobody. */
  readonly own: Audit;
  readonly beforeAnswer: BeforeAnswer<HubContext>;
}

export interface AuditDeskParts {
  readonly config: Pick<Config, 'spoolDir'>;
  readonly database: Database;
  readonly now: () => Date;
  readonly log: Log;
  /** Milliseconds between two answers to somebody who goes through numbers; a second when nothing is said. */
  readonly missStep?: number | undefined;
}

/** Opens the desk, after storing what a process that is gone has left. */
export async function auditDesk({ config, database, now, log, missStep }: AuditDeskParts): Promise<AuditDesk> {
  const onFault = (error: unknown) => log.error('fault.audit', errorFacts(error));
  const dir = config.spoolDir ? { dir: config.spoolDir } : {};
  const store = await AuditStore.open({ database, ...dir, now, onFault, unique: randomUUID });
  const take = (event: AuditEvent) => store.take(event);
  return {
    store,
    auditOf: (principal, requestId) => new RequestAudit(principal, { requestId, now, take }),
    own: { note: (kind, fields = {}) => take({ ...fields, kind, at: now(), caller: stranger }) },
    beforeAnswer: readGate(store, { onFault, misses: new Misses(missStep) }),
  };
}
