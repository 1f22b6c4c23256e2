import { getRandomValues } from 'node:crypto';
import type { WebhookGate } from '../commands/webhook/webhook-gate.ts';
import type { Config } from '../config.ts';
import { stranger } from '../domain/audit/audit-entry.ts';
import { checkTarget, systemResolve, type TargetRules } from '../notify/outbound/checked-target.ts';
import { post } from '../notify/outbound/post.ts';
import { hubEventTypes, type HubEventType } from '../notify/hub-event.ts';
import { Courier, type CourierParts } from '../notify/webhook/courier.ts';
import { feedSource } from '../notify/webhook/feed-source.ts';
import type { AuditStore } from '../storage/audit-store.ts';
import type { Database } from '../storage/database.ts';
import type { CachedDirectory } from '../storage/directory.ts';
import type { Vault } from '../storage/vault/vault.ts';
import { errorFacts } from './error-facts.ts';
import type { Log } from './log.ts';

/** Milliseconds between two looks at what is due to be told. */
const beatEvery = 1_000;

export interface WebhookDeskParts {
  readonly config: Pick<Config, 'webhookLoopback'>;
  readonly database: Database;
  readonly directory: CachedDirectory;
  readonly vault: Vault;
  readonly audit: AuditStore;
  readonly log: Log;
  readonly now: () => Date;
  /** How the outside is reached, in place of the system's own way; for tests. */
  readonly outside?: (Partial<TargetRules> & { readonly totalTime?: number }) | undefined;
  readonly onAttempt?: CourierParts['onAttempt'];
}

/** What calls the agencies' systems, and what says which addresses it would call. */
export interface WebhookDesk {
  readonly gate: WebhookGate;
  readonly courier: Courier;
  /** Starts looking every second. */
  start(): void;
  /** Takes up nothing more, and waits for the calls under way. */
  stop(): Promise<void>;
}

/** Opens the desk of one hub; nothing is called before `start`. */
export function webhookDesk(parts: WebhookDeskParts): WebhookDesk {
  const { config, database, directory, vault, audit, log, now, outside, onAttempt } = parts;
  const rules = { resolve: systemResolve, loopback: config.webhookLoopback ?? [], ...outside };
  const onFault = (error: unknown) => log.error('webhook.fault', errorFacts(error));
  const courier = new Courier({
    database,
    vault,
    now,
    chance: () => getRandomValues(new Uint32Array(1))[0]! / 2 ** 32,
    source: feedSource(database, (agencyId) => directory.peopleOf(agencyId)),
    call: (message) => post(message, rules),
    note: (agencyId, kind, fields) => audit.take({ ...fields, kind, at: now(), caller: { ...stranger, agencyId } }),
    onFault,
    ...(onAttempt ? { onAttempt } : {}),
  });
  let timer: NodeJS.Timeout | undefined;
  return {
    courier,
    gate: {
      async fault(url) {
        const target = await checkTarget(url, rules);
        return typeof target === 'string' ? target : null;
      },
      knows: (type) => hubEventTypes.has(type as HubEventType),
    },
    start() {
      timer = setInterval(() => void courier.beat().catch(onFault), beatEvery);
      timer.unref();
    },
    async stop() {
      clearInterval(timer);
      await courier.stop();
    },
  };
}
