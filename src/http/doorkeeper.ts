import { stranger } from '../domain/audit/audit-entry.ts';
import type { Config } from '../config.ts';
import type { AuditStore } from '../storage/audit-store.ts';
import type { Database } from '../storage/database.ts';
import type { CachedDirectory } from '../storage/directory.ts';
import { MessageNonces } from '../storage/message-nonces.ts';
import { createIdentifier, isBindingFault, isMessageFault, type Identify } from './authenticate.ts';
import type { DemoIssuer } from './demo-issuer.ts';
import type { Log } from './log.ts';
import { MessageGuard } from './message-guard.ts';

export interface DoorkeeperParts {
  readonly config: Config;
  /** The demo's own issuer; null where tokens come from elsewhere. */
  readonly issuer: DemoIssuer | null;
  readonly directory: CachedDirectory;
  readonly database: Database;
  readonly audit: Pick<AuditStore, 'take'>;
  readonly log: Log;
  readonly now: () => Date;
}

/** Tells who asks by token and directory; what is not taken goes to the log and to the audit, with why and never itself. */
export function doorkeeper({ config, issuer, database, directory, audit, log, now }: DoorkeeperParts): Identify {
  const nonces = new MessageNonces(database);
  const messages = new MessageGuard({ findKey: (thumbprint) => directory.clientKey(thumbprint), nonces });
  return createIdentifier({
    keys: issuer?.jwks ?? config.jwks!,
    issuer: config.issuer,
    audience: config.audience,
    findCaller: (subject) => directory.caller(subject, now()),
    now,
    messages,
    findCertificate: (thumbprint) => directory.clientKey(thumbprint),
    onRejected({ reason, keyId, client }) {
      log.warn('auth.rejected', { reason, ...(keyId ? { keyId } : {}) });
      const binding = isBindingFault(reason) ? 'auth.binding' : 'auth.rejected';
      const kind = isMessageFault(reason) ? 'inbound.rejected' : binding;
      // The token was good, so that the system is known whose message was not.
      const caller = client ? { ...stranger, agencyId: client.agencyId, clientId: client.id } : stranger;
      audit.take({ kind, code: 'UNAUTHENTICATED', reason, at: now(), caller });
    },
  });
}
