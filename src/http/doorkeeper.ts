import { stranger } from '../domain/audit/audit-entry.ts';
import type { Config } from '../config.ts';
import type { AuditStore } from '../storage/audit-store.ts';
import type { CachedDirectory } from '../storage/directory.ts';
import { createAuthenticator, isBindingFault, type Authenticate } from './authenticate.ts';
import type { DemoIssuer } from './demo-issuer.ts';
import type { Log } from './log.ts';

export interface DoorkeeperParts {
  readonly config: Config;
  /** The demo's own issuer; null where tokens come from elsewhere. */
  readonly issuer: DemoIssuer | null;
  readonly directory: CachedDirectory;
  readonly audit: Pick<AuditStore, 'take'>;
  readonly log: Log;
  readonly now: () => Date;
}

/** Tells who asks by token and directory; what is not taken goes to the log and to the audit, with why and never itself. */
export function doorkeeper({ config, issuer, directory, audit, log, now }: DoorkeeperParts): Authenticate {
  return createAuthenticator({
    keys: issuer?.jwks ?? config.jwks!,
    issuer: config.issuer,
    audience: config.audience,
    findCaller: (subject) => directory.caller(subject, now()),
    now,
    onRejected({ reason, keyId }) {
      log.warn('auth.rejected', { reason, ...(keyId ? { keyId } : {}) });
      const kind = isBindingFault(reason) ? 'auth.binding' : 'auth.rejected';
      audit.take({ kind, code: 'UNAUTHENTICATED', reason, at: now(), caller: stranger });
    },
  });
}
