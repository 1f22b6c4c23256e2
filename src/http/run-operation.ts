import type { BaseContext, HTTPGraphQLRequest } from '@apollo/server';
import type { ServerFor } from './contract-servers.ts';
import { requestScope, type RequestScope } from './request-scope.ts';
import type { SignedInRequest } from './signed-in-request.ts';

/** An answer of the graph as it would go out over HTTP. */
export interface OperationAnswer {
  readonly status: number;
  readonly type: string | undefined;
  /** JSON of the answer. */
  readonly body: string;
  readonly allow: string | undefined;
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
}: {
  readonly serverFor: ServerFor<Context>;
  readonly contextFor: (request: SignedInRequest) => Context | Promise<Context>;
}): RunOperation {
  return async (asked, from, onSubscription) => {
    const { requestId, audit, principal } = from;
    const apollo = await serverFor(principal);
    const scope: RequestScope = {
      ...{ requestId, audit, operationName: null, codes: new Set(), status: 0 },
      ...(onSubscription ? { onSubscription } : {}),
    };
    const execution = { httpGraphQLRequest: asked, context: async () => contextFor(from) };
    const { status, headers, body } = await requestScope.run(scope, () => apollo.executeHTTPGraphQLRequest(execution));
    if (body.kind !== 'complete') throw new Error('An answer in parts was not asked for');
    return {
      status: scope.status || (status ?? 200),
      type: headers.get('content-type'),
      allow: headers.get('allow'),
      body: body.string,
      scope,
    };
  };
}
