import type { ApolloServer, BaseContext, HTTPGraphQLRequest } from '@apollo/server';
import type { SignedInRequest } from './signed-in-request.ts';
import { requestScope, type RequestScope } from './request-scope.ts';

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
export type RunOperation = (asked: HTTPGraphQLRequest, from: SignedInRequest) => Promise<OperationAnswer>;

/** The runner on an Apollo server that was started. @throws what Apollo throws on a fault of our own */
export function operationRunner<Context extends BaseContext>({
  apollo,
  contextFor,
}: {
  readonly apollo: ApolloServer<Context>;
  readonly contextFor: (request: SignedInRequest) => Context | Promise<Context>;
}): RunOperation {
  return async (asked, from) => {
    const { requestId, audit } = from;
    const scope: RequestScope = { requestId, audit, operationName: null, codes: new Set(), status: 0 };
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
