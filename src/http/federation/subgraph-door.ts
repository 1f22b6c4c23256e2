import type { HTTPGraphQLRequest } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import express, { type RequestHandler } from 'express';
import { deafAudit } from '../../domain/audit/audit.ts';
import { auditError } from '../audit-codes.ts';
import { errorFacts } from '../error-facts.ts';
import type { AuditOf } from '../graphql-endpoint.ts';
import type { Log } from '../log.ts';
import { maxBodyBytes, parseJson } from '../read-body.ts';
import { refuse, type DoorRefusal } from '../refuse.ts';
import type { RunOperation } from '../run-operation.ts';
import { send } from '../send.ts';
import { unfitVariables } from '../graphql-request.ts';
import { principalHeader, type StatementCheck } from './signed-principal.ts';

export interface SubgraphDoorOptions {
  readonly name: string;
  readonly check: Pick<StatementCheck, 'principal'>;
  /** Runs an operation of this subgraph; made when the first one comes. */
  readonly runner: () => Promise<RunOperation>;
  readonly auditOf?: AuditOf;
  readonly log: Log;
  readonly now: () => Date;
}

/** Headers Apollo is told of: the content type was checked here, and no browser sends a signed principal. */
const told = new HeaderMap([['apollo-require-preflight', 'json']]);

/** Reads the body as the bytes that were sent, since the principal was signed for exactly these. */
export const rawBody: RequestHandler = express.raw({ type: 'application/json', limit: maxBodyBytes, inflate: false });

/**
 * The door of one subgraph, for a gateway: everything that is asked has to bring a principal that the hub signed for this
 * subgraph and these bytes. Whatever other headers say of the caller is not read.
 */
export function subgraphDoor(options: SubgraphDoorOptions): RequestHandler {
  const { name, check, runner, log, now, auditOf = () => deafAudit } = options;

  return async (request, response) => {
    const requestId = String(response.getHeader('x-request-id'));
    const body: unknown = request.body;
    if (!Buffer.isBuffer(body))
      return refuse(response, { code: 'UNSUPPORTED_MEDIA_TYPE', allowed: ['application/json'] });
    try {
      const caller = await check.principal(request.get(principalHeader), name, body);
      if (typeof caller === 'string') {
        auditOf(null, requestId).note('auth.rejected', { code: 'UNAUTHENTICATED', reason: `principal-${caller}` });
        return refuse(response, { code: 'UNAUTHENTICATED' });
      }
      const audit = auditOf(caller, requestId);
      const asked = read(body);
      if ('code' in asked) {
        auditError(audit, asked);
        return refuse(response, asked);
      }
      const run = await runner();
      const header = (wanted: string) => request.get(wanted) ?? null;
      const answer = await run(asked, { principal: caller, requestId, audit, now: now(), header });
      send(response, { status: answer.status, type: answer.type, body: answer.body });
    } catch (error) {
      log.error('fault.degraded', { requestId, reason: 'subgraph', ...errorFacts(error) });
      auditOf(null, requestId).note('fault.degraded', { reason: 'subgraph' });
      refuse(response, { code: 'TEMPORARILY_UNAVAILABLE' });
    }
  };
}

function read(body: Buffer): HTTPGraphQLRequest | DoorRefusal {
  const read = parseJson(body);
  if ('code' in read) return read;
  const { json } = read;
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return { code: 'BAD_REQUEST' };
  return (
    unfitVariables((json as { variables?: unknown }).variables) ?? {
      method: 'POST',
      headers: told,
      search: '',
      body: json,
    }
  );
}
