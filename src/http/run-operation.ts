import type { BaseContext, HTTPGraphQLRequest } from '@apollo/server';
import type { ServerFor } from './contract-servers.ts';
import { auditError } from './audit-codes.ts';
import { errorCatalogue, type ErrorCode } from './error-catalogue.ts';
import { Quotas, type Account } from './quotas.ts';
import { refusalBody } from './refuse.ts';
import { requestScope, type RequestScope } from './request-scope.ts';
import type { SignedInRequest } from './signed-in-request.ts';

/** An answer of the graph as it would go out over HTTP. */
export interface OperationAnswer {
  readonly status: number;
  readonly type: string | undefined;
  /** JSON of the answer. */
  readonly body: string;
  readonly allow: string | undefined;
  /** Seconds after which it may be sent again, where a quota is used up. */
  readonly retryAfter?: number;
  /** What became known of the request while it was answered, for the log. */
  readonly scope: RequestScope;
}

/**
 * Runs one operation for somebody who is known. Every way into the hub ends here: GraphQL over HTTP, REST, file drop and
 * exports, so that limits, permissions, the log of reads and the words of errors are the same on all of them.
 */
export type RunOperation = (
  asked: HTTPGraphQLRequest,
  from: SignedInRequest,
  /** Takes the `OperationArgs` of a subscription, on ways that can stream; the answer is then an empty one. */
  onSubscription?: (args: unknown) => void,
) => Promise<OperationAnswer>;

/** The runner on the servers of the contracts: each caller's own. @throws what Apollo throws on a fault of our own */
export function operationRunner<Context extends BaseContext>({
  serverFor,
  contextFor,
  quotas = noQuotas,
  hold = holder(),
}: {
  readonly serverFor: ServerFor<Context>;
  readonly contextFor: (request: SignedInRequest) => Context | Promise<Context>;
  /** What each agency may ask; nothing is counted when not given. */
  readonly quotas?: Quotas;
  /** Resolves after a refusal has been kept back for a moment. */
  readonly hold?: () => Promise<void>;
}): RunOperation {
  return async (asked, from, onSubscription) => {
    const { requestId, audit, principal } = from;
    const account: Account = { agencyId: principal.agencyId, quotas, wait: quotas.waitOf(principal.agencyId) };
    const codes = new Set<ErrorCode>();
    const scope: RequestScope = {
      ...{ requestId, audit, operationName: null, codes, status: 0, account },
      ...(onSubscription ? { onSubscription } : {}),
    };
    // At its quota an agency is answered before anything of what it sends is looked at.
    if (account.wait > 0) {
      const refusal = { code: 'RATE_LIMITED', allowed: [`Retry-After: ${account.wait}`] } as const;
      auditError(audit, refusal);
      codes.add('RATE_LIMITED');
      await hold();
      const status = errorCatalogue.RATE_LIMITED.http;
      const body = refusalBody(refusal, requestId);
      return { status, type: undefined, allow: undefined, retryAfter: account.wait, body, scope };
    }
    const apollo = await serverFor(principal);
    const execution = { httpGraphQLRequest: asked, context: async () => contextFor(from) };
    const { status, headers, body } = await requestScope.run(scope, () => apollo.executeHTTPGraphQLRequest(execution));
    if (body.kind !== 'complete') throw new Error('An answer in parts was not asked for');
    if (account.wait > 0) await hold();
    // What never came to be priced has been read all the same.
    if (codes.size > 0 && account.wait === 0) quotas.take(principal.agencyId, 1);
    return {
      status: scope.status || (status ?? 200),
      type: headers.get('content-type'),
      allow: headers.get('allow'),
      ...(account.wait > 0 && { retryAfter: account.wait }),
      body: body.string,
      scope,
    };
  };
}

const noQuotas = new Quotas(0, () => 0);

/** Milliseconds a refusal for a quota is kept back, and how many are at most: who asks on all the same is slowed down. */
const heldFor = 250;
const heldAtOnce = 64;

function holder(): () => Promise<void> {
  let held = 0;
  return async () => {
    if (held >= heldAtOnce) return;
    held += 1;
    await new Promise((resolve) => setTimeout(resolve, heldFor));
    held -= 1;
  };
}
