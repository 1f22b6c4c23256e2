import type { BaseContext, HTTPGraphQLRequest } from '@apollo/server';
import type { ServerFor } from './contract-servers.ts';
import { auditError } from './audit-codes.ts';
import { instantAhead, usualBlankAfter } from './blank-answers.ts';
import { errorCatalogue, type ErrorCode } from './error-catalogue.ts';
import { Quotas, type Account } from './quotas.ts';
import { refusalBody } from './refuse.ts';
import { requestScope, type RequestScope } from './request-scope.ts';
import type { SignedInRequest } from './signed-in-request.ts';
import { beginOperationSpan, endOperationSpan } from './tracing/operation-span.ts';
import { activeSpan, type Tracing } from './tracing/tracing.ts';

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
  /** Takes over what is not answered here: streams, and what a gateway runs. The answer is then an empty one. */
  instead?: Pick<RequestScope, 'onSubscription' | 'onAdmitted'>,
) => Promise<OperationAnswer>;

/** The runner on the servers of the contracts: each caller's own. @throws what Apollo throws on a fault of our own */
export function operationRunner<Context extends BaseContext>({
  serverFor,
  contextFor,
  quotas = noQuotas,
  hold = holder(),
  blankAfter = usualBlankAfter,
  tracing = null,
  subgraph,
}: {
  readonly serverFor: ServerFor<Context>;
  readonly contextFor: (request: SignedInRequest) => Context | Promise<Context>;
  /** What each agency may ask; nothing is counted when not given. */
  readonly quotas?: Quotas;
  /** Resolves after a refusal has been kept back for a moment. */
  readonly hold?: () => Promise<void>;
  /** Milliseconds an answer that tells nothing takes at the least. */
  readonly blankAfter?: number | undefined;
  readonly tracing?: Tracing | null;
  /** Name of the subgraph that answers; absent where the whole graph does. */
  readonly subgraph?: string;
}): RunOperation {
  return async (asked, from, instead) => {
    const { requestId, audit, principal } = from;
    const account: Account = { agencyId: principal.agencyId, quotas, wait: quotas.waitOf(principal.agencyId) };
    const codes = new Set<ErrorCode>();
    const scope: RequestScope = {
      ...{ requestId, audit, operationName: null, codes, status: 0, account },
      ...instead,
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
    const evenly = instantAhead(blankAfter);
    const apollo = await serverFor(principal);
    const execution = { httpGraphQLRequest: asked, context: async () => contextFor(from) };
    const answering = () => requestScope.run(scope, () => apollo.executeHTTPGraphQLRequest(execution));
    const span = tracing && beginOperationSpan(tracing, principal, subgraph);
    const { status, headers, body } = await (span ? activeSpan.run(span, answering) : answering()).finally(
      () => span && endOperationSpan(span, scope),
    );
    if (body.kind !== 'complete') throw new Error('An answer in parts was not asked for');
    if (scope.isBlank) await evenly.reached();
    else evenly.forget();
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
