import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Principal } from '../domain/agency/agency.ts';
import type { Authenticate } from './authenticate.ts';
import type { Presented } from './proof-of-possession.ts';
import type { DoorRefusal } from './refuse.ts';
import type { AuditOf } from './signed-in-request.ts';

/** What it takes to tell who sends a request to any route. */
export interface DoorParts {
  readonly authenticate: Authenticate;
  /** What a request shows beside its token. */
  readonly presentedBy: (request: IncomingMessage) => Presented;
  readonly auditOf: AuditOf;
}

/** Who sends a request to a route that is not `/graphql`, by the same credentials; or why nobody is let in. */
export async function callerAt(
  request: IncomingMessage,
  response: ServerResponse,
  { authenticate, presentedBy, auditOf }: DoorParts,
): Promise<Principal | DoorRefusal> {
  const audit = () => auditOf(null, String(response.getHeader('x-request-id')));
  try {
    const caller = await authenticate(request.headers.authorization, presentedBy(request));
    if (typeof caller !== 'string') return caller;
    if (caller === 'ANONYMOUS') audit().note('auth.rejected', { code: 'UNAUTHENTICATED', reason: 'absent' });
    return { code: 'UNAUTHENTICATED' };
  } catch {
    audit().note('fault.degraded', { reason: 'authentication' });
    return { code: 'TEMPORARILY_UNAVAILABLE' };
  }
}
