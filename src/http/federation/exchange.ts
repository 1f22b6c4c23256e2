import express, { Router, type Request, type Response } from 'express';
import type { Principal } from '../../domain/agency/agency.ts';
import { deafAudit } from '../../domain/audit/audit.ts';
import type { Authenticate } from '../authenticate.ts';
import { errorFacts } from '../error-facts.ts';
import type { AuditOf } from '../graphql-endpoint.ts';
import type { Log } from '../log.ts';
import { maxBodyBytes } from '../read-body.ts';
import { refuse } from '../refuse.ts';
import { send } from '../send.ts';
import type { PrincipalKey } from './principal-key.ts';
import { signPrincipal, signTicket, type StatementCheck } from './signed-principal.ts';

/** Whether a principal may be signed for these bytes to this subgraph. */
export type MaySend = (principal: Principal, subgraph: string, body: string) => Promise<boolean | 'UNKNOWN'>;

export interface ExchangeOptions {
  readonly key: PrincipalKey;
  readonly authenticate: Authenticate;
  readonly check: Pick<StatementCheck, 'ticket'>;
  readonly maySend: MaySend;
  readonly auditOf?: AuditOf;
  readonly log: Log;
  readonly now: () => Date;
}

/** Where a proof of possession says it was presented: the gateway's own address, which stands for the hub's. */
const presentedAt = '/graphql';

/**
 * Where a gateway has the hub say who is asking. It sends on what its own caller sent and holds no key: it can be nobody
 * but those who are talking to it.
 *
 * - `GET /federation/keys`: the public key, for subgraphs.
 * - `POST /federation/tickets` with the caller's Authorization (and DPoP): a ticket for one operation.
 * - `POST /federation/principals` with the ticket, the subgraph's name and the body to be sent: a principal for that.
 */
export function exchangeRoutes(options: ExchangeOptions): Router {
  const { key, check, maySend, log, now, auditOf = () => deafAudit } = options;
  const routes = Router();

  routes.get('/federation/keys', (_request, response) => answer(response, key.jwks));

  routes.post('/federation/tickets', async (request, response) => {
    const principal = await callerOf(request);
    if (principal === null) return refuse(response, { code: 'UNAUTHENTICATED' });
    answer(response, { ticket: await signTicket(key, principal, now()) });
  });

  const json = express.json({ type: 'application/json', limit: 2 * maxBodyBytes });
  routes.post('/federation/principals', json, async (request, response) => {
    const requestId = String(response.getHeader('x-request-id'));
    const caller = await check.ticket(/^Bearer (\S+)$/.exec(request.get('authorization') ?? '')?.[1]);
    if (typeof caller === 'string') {
      auditOf(null, requestId).note('auth.rejected', { code: 'UNAUTHENTICATED', reason: `ticket-${caller}` });
      return refuse(response, { code: 'UNAUTHENTICATED' });
    }
    const { subgraph, body } = (request.body ?? {}) as { subgraph?: unknown; body?: unknown };
    if (typeof subgraph !== 'string' || typeof body !== 'string') return refuse(response, { code: 'BAD_REQUEST' });
    const may = await maySend(caller, subgraph, body);
    if (may === 'UNKNOWN') return refuse(response, { code: 'NOT_FOUND', status: 404 });
    if (!may) {
      auditOf(caller, requestId).note('authz.denied', { code: 'FORBIDDEN', rule: 'partner.read' });
      return refuse(response, { code: 'FORBIDDEN', status: 403 });
    }
    answer(response, { principal: await signPrincipal(key, caller, { subgraph, body, at: now() }) });
  });

  async function callerOf(request: Request): Promise<Principal | null> {
    const proof = request.get('dpop');
    const caller = await options.authenticate(request.get('authorization'), {
      proof,
      method: 'POST',
      path: presentedAt,
    });
    return typeof caller === 'string' ? null : caller;
  }

  routes.use('/federation', (error: unknown, _request: Request, response: Response, next: (e?: unknown) => void) => {
    // A body that cannot be read is told of by the handler of all routes.
    if (response.headersSent || (error as { status?: number }).status) return next(error);
    log.error('fault.degraded', { reason: 'exchange', ...errorFacts(error) });
    refuse(response, { code: 'TEMPORARILY_UNAVAILABLE' });
  });
  return routes;
}

function answer(response: Response, value: object): void {
  send(response, { status: 200, body: JSON.stringify(value) });
}
