import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HTTPGraphQLRequest } from '@apollo/server';
import type { Principal } from '../domain/agency/agency.ts';
import { deafAudit } from '../domain/audit/audit.ts';
import { auditError } from './audit-codes.ts';
import type { Authenticate, Identify } from './authenticate.ts';
import { anyText, type FindText } from './documents/registered-text.ts';
import { errorFacts } from './error-facts.ts';
import { isHealthQuery, readGraphqlRequest } from './graphql-request.ts';
import { legacyStatus } from './legacy-status.ts';
import { asksForEvents, type ServeEvents } from './live/sse.ts';
import type { Log, LogFields } from './log.ts';
import type { Presented } from './proof-of-possession.ts';
import { CallerGone, drain } from './read-body.ts';
import { refuse, type DoorRefusal } from './refuse.ts';
import type { RequestScope } from './request-scope.ts';
import type { RunOperation } from './run-operation.ts';
import { send } from './send.ts';
import type { AuditOf, SignedInRequest } from './signed-in-request.ts';

export type { AuditOf, SignedInRequest };

/** Largest body read from somebody who has not signed in: enough to ask `{ __typename }`. */
const anonymousBodyBytes = 1024;

/** Where this endpoint stands, as a proof of possession has to name it. */
const path = '/graphql';

export interface EndpointOptions {
  readonly runOperation: RunOperation;
  readonly authenticate: Authenticate;
  /** Reads what a request shows beside its token; without it a proof of possession is all that is looked at. */
  readonly presentedBy?: (request: IncomingMessage) => Presented;
  /** Answers by events who asks for them; without it everybody gets one answer. */
  readonly events?: { readonly identify: Identify; readonly serve: ServeEvents } | undefined;
  /** Finds the text a request names; any text is run, and none is known by name, without it. */
  readonly findText?: FindText;
  readonly log: Log;
  readonly auditOf?: AuditOf;
  readonly now: () => Date;
  /** Name of the query type: all a stranger may learn, by asking `{ __typename }`. */
  readonly queryTypeName: string;
}

/** What the log line says beyond what every request has. */
type Outcome = Pick<LogFields, 'agencyId' | 'operationName' | 'code'>;

/** Answers one request to `/graphql`; its id is in the response's header already. Never throws. */
export type GraphqlEndpoint = (request: IncomingMessage, response: ServerResponse) => Promise<Outcome>;

/**
 * The endpoint stands before Express and hands its requests to Apollo itself: routing, copying of headers and
 * negotiating in the usual integration cost more than Apollo does.
 */
export function graphqlEndpoint(options: EndpointOptions): GraphqlEndpoint {
  const { runOperation, authenticate, events, log, now, auditOf = () => deafAudit } = options;
  const { presentedBy = proofOf, findText = anyText } = options;
  const healthAnswer = JSON.stringify({ data: { __typename: options.queryTypeName } });

  async function attempt(request: IncomingMessage, response: ServerResponse): Promise<Outcome> {
    if (request.method !== 'POST' && request.method !== 'GET') return refused(request, response, notAllowed);
    const streaming = events && asksForEvents(request) ? events : null;
    const found = await callerOf(request, response, streaming?.identify ?? authenticate);
    if (found === 'UNKNOWABLE') return refused(request, response, { code: 'TEMPORARILY_UNAVAILABLE' });
    if (found === 'REJECTED') return refused(request, response, unauthenticated);
    if (found === 'ANONYMOUS') return answerStranger(request, response);
    const read = await readGraphqlRequest(request);
    const caller = 'principal' in found ? found.principal : found;
    // A stream looks for its text itself, as of the moment it opens.
    const asked = 'code' in read || streaming ? read : await findText(read, caller);
    const { agencyId } = caller;
    if ('code' in asked) {
      auditError(auditOf(caller, idOf(response)), asked);
      return { ...refused(request, response, asked), agencyId };
    }
    if (streaming && 'principal' in found) {
      await streaming.serve(asked, found, { request, response });
      return { agencyId };
    }
    const { operationName, codes } = await run(asked, signedIn(request, response, caller), response);
    return { agencyId, operationName, ...(codes.size > 0 && { code: [...codes].join(',') }) };
  }

  /** Not being able to tell who asks is our fault, not the caller's: the keys or the directory of staff are away. */
  async function callerOf(request: IncomingMessage, response: ServerResponse, who: Authenticate | Identify) {
    try {
      return await who(request.headers.authorization, presentedBy(request));
    } catch (error) {
      log.error('fault.degraded', { requestId: idOf(response), reason: 'authentication', ...errorFacts(error) });
      auditOf(null, idOf(response)).note('fault.degraded', { reason: 'authentication' });
      return 'UNKNOWABLE' as const;
    }
  }

  async function answerStranger(request: IncomingMessage, response: ServerResponse): Promise<Outcome> {
    const asked = await readGraphqlRequest(request, anonymousBodyBytes);
    if ('code' in asked || !isHealthQuery(asked)) {
      auditOf(null, idOf(response)).note('auth.rejected', { code: 'UNAUTHENTICATED', reason: 'absent' });
      return refused(request, response, unauthenticated);
    }
    send(response, { status: 200, body: healthAnswer });
    return {};
  }

  function signedIn(request: IncomingMessage, response: ServerResponse, principal: Principal): SignedInRequest {
    const requestId = idOf(response);
    const audit = auditOf(principal, requestId);
    return { principal, requestId, audit, now: now(), header: (name) => headerOf(request, name) };
  }

  async function run(
    asked: HTTPGraphQLRequest,
    from: SignedInRequest,
    response: ServerResponse,
  ): Promise<RequestScope> {
    const { status, type, allow, retryAfter, body, scope } = await runOperation(asked, from);
    if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
    if (allow !== undefined) response.setHeader('allow', allow);
    send(response, { status: legacyStatus(status, from.header('accept'), scope.codes), type, body });
    return scope;
  }

  return async (request, response) => {
    try {
      return await attempt(request, response);
    } catch (error) {
      if (error instanceof CallerGone) return {};
      log.error('fault.internal', { requestId: idOf(response), ...errorFacts(error) });
      auditOf(null, idOf(response)).note('fault.internal', { code: 'INTERNAL' });
      return response.headersSent ? {} : refused(request, response, { code: 'INTERNAL' });
    }
  };
}

function proofOf(request: IncomingMessage): Presented {
  return { proof: headerOf(request, 'dpop') ?? undefined, method: request.method ?? '', path };
}

const unauthenticated: DoorRefusal = { code: 'UNAUTHENTICATED' };
const notAllowed: DoorRefusal = {
  code: 'METHOD_NOT_ALLOWED',
  allowed: ['GET', 'POST'],
  headers: { allow: 'GET, POST' },
};

function refused(request: IncomingMessage, response: ServerResponse, refusal: DoorRefusal): Outcome {
  refuse(response, refusal);
  if (!request.complete) drain(request);
  return { code: refusal.code };
}

function idOf(response: ServerResponse): string {
  return String(response.getHeader('x-request-id'));
}

function headerOf({ headers }: IncomingMessage, name: string): string | null {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : (value ?? null);
}
