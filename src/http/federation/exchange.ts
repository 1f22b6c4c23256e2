import express, { Router, type Request, type Response } from 'express';
import type { HTTPGraphQLRequest } from '@apollo/server';
import type { Principal } from '../../domain/agency/agency.ts';
import { deafAudit } from '../../domain/audit/audit.ts';
import type { Authenticate } from '../authenticate.ts';
import type { FindText } from '../documents/registered-text.ts';
import { errorFacts } from '../error-facts.ts';
import { graphqlEndpoint, type AuditOf } from '../graphql-endpoint.ts';
import type { Log } from '../log.ts';
import type { PresentedBy } from '../presented.ts';
import { maxBodyBytes } from '../read-body.ts';
import { refuse } from '../refuse.ts';
import type { RunOperation } from '../run-operation.ts';
import { send } from '../send.ts';
import type { PrincipalKey } from './principal-key.ts';
import { signPrincipal, signTicket, type StatementCheck } from './signed-principal.ts';

/** Whether a principal may be signed for these bytes to this subgraph. */
export type MaySend = (principal: Principal, subgraph: string, body: string) => Promise<boolean | 'UNKNOWN'>;

export interface ExchangeOptions {
  readonly key: PrincipalKey;
  readonly authenticate: Authenticate;
  readonly presentedBy: PresentedBy;
  readonly check: Pick<StatementCheck, 'ticket'>;
  readonly maySend: MaySend;
  /** Finds the text a request names; that one the hub runs by itself, since a gateway does not know it. */
  readonly findText: FindText;
  readonly auditOf?: AuditOf;
  readonly log: Log;
  readonly now: () => Date;
  /** The clock of the machine: tickets and principals live by it. */
  readonly wall: () => Date;
  /** Runs an operation of the whole graph, or says that it may run. */
  readonly run: RunOperation;
}

const tickets = '/federation/tickets';

/** Type of the answer that is a ticket; any other is the hub's own answer to the operation, for the gateway to hand on. */
const ticketType = 'application/vnd.accord.ticket+json';

/**
 * Where a gateway has the hub say who is asking. It sends on what its own caller sent and holds no key: it can be nobody
 * but those who are talking to it.
 *
 * - `GET /federation/keys`: the public key, for subgraphs.
 * - `/federation/tickets` with what came to the gateway's `/graphql`, its method, query, headers and body: a ticket for
 *   that operation, or the hub's own answer, where it refuses the operation or answers it by itself: introspection, a
 *   registered document by its name, and what asks for a past instant, which entities do not carry to other subgraphs.
 * - `POST /federation/principals` with the ticket, the subgraph's name and the body to be sent: a principal for that.
 */
export function exchangeRoutes(options: ExchangeOptions): Router {
  const { key, check, maySend, presentedBy, log, wall, auditOf = () => deafAudit } = options;
  const routes = Router();

  routes.get('/federation/keys', (_request, response) => answer(response, key.jwks));

  const admit = graphqlEndpoint({
    ...{ ...options, ...admission(options), queryTypeName: 'Query' },
    // What the gateway's caller signed and proved was for the gateway's own address.
    presentedBy: (request) => presentedBy(request, request.url?.replace(tickets, '/graphql')),
  });
  routes.all(tickets, (request, response) => void admit(request, response));

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
    answer(response, { principal: await signPrincipal(key, caller, { subgraph, body, at: wall() }) });
  });

  routes.use('/federation', (error: unknown, _request: Request, response: Response, next: (e?: unknown) => void) => {
    // A body that cannot be read is told of by the handler of all routes.
    if (response.headersSent || (error as { status?: number }).status) return next(error);
    log.error('fault.degraded', { reason: 'exchange', ...errorFacts(error) });
    refuse(response, { code: 'TEMPORARILY_UNAVAILABLE' });
  });
  return routes;
}

/** Answers with a ticket where the operation may run: what is refused, priced or counted is so as if the hub ran it. */
function admission({ run, key, wall, findText }: Pick<ExchangeOptions, 'run' | 'key' | 'wall' | 'findText'>) {
  const named = new WeakSet<HTTPGraphQLRequest>();
  const find: FindText = async (asked, caller) => {
    const found = await findText(asked, caller);
    if (found !== asked && !('code' in found)) named.add(found);
    return found;
  };
  const runOperation: RunOperation = async (asked, from) => {
    if (named.has(asked)) return run(asked, from);
    let isAdmitted = false;
    const answered = await run(asked, from, { onAdmitted: () => (isAdmitted = true) });
    if (!isAdmitted) return answered;
    const body = JSON.stringify({ ticket: await signTicket(key, from.principal, wall()) });
    return { ...answered, status: 200, type: ticketType, body };
  };
  return { findText: find, runOperation };
}

function answer(response: Response, value: object): void {
  send(response, { status: 200, body: JSON.stringify(value) });
}
