import { execute, type ExecutionResult, type FormattedExecutionResult, type GraphQLSchema } from 'graphql';
import type { HubContext } from '../../graphql/context.ts';
import type { BeforeAnswer, OperationArgs } from '../execute-gateway.ts';
import type { ErrorFormatter } from '../format-error.ts';
import type { SignedInRequest } from '../signed-in-request.ts';
import { requestScope, type RequestScope } from '../request-scope.ts';
import type { ForViewer } from './event-stream.ts';

export interface ResolverParts {
  readonly schema: GraphQLSchema;
  readonly contextFor: (request: SignedInRequest) => HubContext | Promise<HubContext>;
  readonly beforeAnswer?: BeforeAnswer<HubContext>;
  readonly formatError: ErrorFormatter;
}

/**
 * Answers the document for one event, as a query of this moment would be answered: with rights as they stand, the door of
 * the root field, the log of reads, and errors in our words. An event of a personal group is itself something read.
 */
export async function resolveEvent(
  { event, bit }: Pick<ForViewer, 'event' | 'bit'>,
  args: OperationArgs<HubContext>,
  from: SignedInRequest,
  { schema, contextFor, beforeAnswer, formatError }: ResolverParts,
): Promise<FormattedExecutionResult> {
  const { requestId, audit } = from;
  const context = await contextFor(from);
  if (event.disputeId !== null) context.reads.disclosures.of(event.disputeId).showRow({ bit });
  const { document, operationName, variables } = args;
  const scope: RequestScope = { requestId, audit, operationName, codes: new Set(), status: 0 };
  return requestScope.run(scope, async () => {
    const ran = await execute({
      ...{ schema, document, operationName, variableValues: variables },
      ...{ rootValue: event, contextValue: context },
    });
    return formatted(beforeAnswer ? await beforeAnswer({ ...args, context }, ran) : ran, formatError);
  });
}

/** The result with its errors as every other answer has them. */
export function formatted({ errors, data }: ExecutionResult, format: ErrorFormatter): FormattedExecutionResult {
  return {
    ...(data === undefined ? {} : { data }),
    ...(errors ? { errors: errors.map((error) => format(error.toJSON(), error)) } : {}),
  };
}
