import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Principal } from '../domain/agency/agency.ts';
import type { Authenticate } from './authenticate.ts';
import type { AuditOf } from './signed-in-request.ts';
import { refuse } from './refuse.ts';

/**
 * Who sends a request to a route that is not `/graphql`, by the same credentials; null when the answer was given
 * already.
 */
export async function callerAt(
  request: IncomingMessage,
  response: ServerResponse,
  { authenticate, auditOf }: { readonly authenticate: Authenticate; readonly auditOf: AuditOf },
): Promise<Principal | null> {
  const { headers, method = '', url = '' } = request;
  const proof = typeof headers['dpop'] === 'string' ? headers['dpop'] : undefined;
  const path = new URL(url, 'http://hub').pathname;
  const audit = () => auditOf(null, String(response.getHeader('x-request-id')));
  try {
    const caller = await authenticate(headers.authorization, { proof, method, path });
    if (typeof caller !== 'string') return caller;
    if (caller === 'ANONYMOUS') audit().note('auth.rejected', { code: 'UNAUTHENTICATED', reason: 'absent' });
    refuse(response, { code: 'UNAUTHENTICATED' });
  } catch {
    audit().note('fault.degraded', { reason: 'authentication' });
    refuse(response, { code: 'TEMPORARILY_UNAVAILABLE' });
  }
  return null;
}
