import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import {
  execute as interpret,
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { meter, type CostTold } from './meter.ts';
import { requestScope } from './request-scope.ts';
import { noteUnknownFilter } from './unknown-filter.ts';

/** One operation, parsed and found valid. */
export interface OperationArgs<Context> {
  /** The same object every time the same text is sent, while it is remembered: a key for compiled operations. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Name of the operation chosen; null for an anonymous one. */
  readonly operationName: string | null;
  /** As the caller sent them; coercing them is the executor's part. */
  readonly variables: Record<string, unknown>;
  readonly context: Context;
}

/** Stands between an operation that ran and its answer: whatever it returns is answered, nothing before it resolves. */
export type BeforeAnswer<Context> = (
  args: OperationArgs<Context>,
  result: ExecutionResult,
) => ExecutionResult | Promise<ExecutionResult>;

/** Runs an operation in place of graphql-js. Faulty variables come back as errors with no `data` at all. */
export type ExecuteOperation<Context> = (args: OperationArgs<Context>) => ExecutionResult | Promise<ExecutionResult>;

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** Most faults of variables reported at once, as in graphql-js. */
const maxVariableFaults = 50;

/** Milliseconds: as long as one query was seen to keep an embedded database from everybody else. */
const usualSlowAfter = 3_000;

/**
 * Puts an executor of our own behind Apollo, which keeps parsing, validating and remembering documents. Apollo hands
 * every operation over, so what it would have done itself is done here: introspection (which stays with the
 * interpreter), a document whose operation is not clear, and subscriptions, which plain HTTP cannot answer and other ways take over.
 */
export function executeGateway<Context>(
  schema: GraphQLSchema,
  {
    execute,
    beforeAnswer,
    slowAfter = usualSlowAfter,
  }: {
    execute?: ExecuteOperation<Context>;
    beforeAnswer?: BeforeAnswer<Context>;
    /** Milliseconds after which the audit takes an operation down as slow. */
    slowAfter?: number | undefined;
  } = {},
): Gateway {
  const run = execute ?? interpreter(schema);
  const interpreted = interpreter(schema);
  const asksForSchema = finder(/\b__(schema|type)\b/);
  const asksForPast = finder(/\basOf\b/);
  const charge = meter(schema);

  const executor: Executor = async ({ document, operation, operationName, request, context }) => {
    const scope = requestScope.getStore();
    const chosen = operation as OperationDefinitionNode | undefined;
    const refused = refusedOperation(chosen, scope?.onSubscription !== undefined);
    if (refused !== null) return { errors: [refused] };
    if (scope) {
      scope.operationName = operationName;
      if (chosen) scope.operationType = chosen.operation;
    }
    const variables: Record<string, unknown> = request.variables ?? {};
    const charged = charge(document, operation as OperationDefinitionNode, variables);
    if ('refused' in charged) return { errors: [charged.refused] };
    const args = { document, operation, operationName, variables, context: context as Context };
    if (chosen?.operation === OperationTypeNode.SUBSCRIPTION) {
      scope?.onSubscription?.(args);
      return { data: null };
    }
    if (scope?.onAdmitted && !asksForSchema(document) && !asksForPast(document)) {
      const errors = variableFaults(schema, args);
      if (errors !== undefined) return { errors };
      scope.onAdmitted();
      return { data: null };
    }
    const began = performance.now();
    const ran = await (asksForSchema(document) ? interpreted(args) : run(args));
    if (performance.now() - began > slowAfter) scope?.audit.note('fault.slow', { rule: 'operation-time' });
    const answered = beforeAnswer ? await beforeAnswer(args, ran) : ran;
    const result = request.extensions?.['cost'] === true ? withCost(answered, charged.cost) : answered;
    if (result.errors === undefined) return result;
    return result.data === undefined ? withVariableFaults(result, schema, args) : withWholeErrors(result);
  };

  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({ executor }),
    stop: async () => {},
  };
}

/** Tells the cost to whoever asked for it with `extensions: { cost: true }`. */
function withCost(result: ExecutionResult, cost: CostTold): ExecutionResult {
  return { ...result, extensions: { ...result.extensions, cost } };
}

function interpreter<Context>(schema: GraphQLSchema): ExecuteOperation<Context> {
  return ({ document, operationName, variables, context }) =>
    interpret({ schema, document, operationName, variableValues: variables, contextValue: context });
}

function refusedOperation(operation: OperationDefinitionNode | undefined, canStream: boolean): GraphQLError | null {
  if (operation === undefined) return new GraphQLError('No operation chosen');
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION || canStream) return null;
  const words = { zh: '订阅须使用流式连接', en: 'A subscription needs a streaming connection' };
  const extensions = { code: 'OPERATION_RESOLUTION_FAILURE', words, allowed: ['query', 'mutation'] };
  return new GraphQLError(words.en, { nodes: operation, extensions });
}

/**
 * Says what is wrong with the variables in graphql-js's words, whoever ran the operation: a compiler's say neither
 * where in the variable the fault is nor, for a field of an input, which variable it is.
 */
function withVariableFaults<Context>(
  result: ExecutionResult,
  schema: GraphQLSchema,
  args: OperationArgs<Context>,
): ExecutionResult {
  const errors = variableFaults(schema, args);
  return errors === undefined ? withWholeErrors(result) : { errors };
}

function variableFaults(
  schema: GraphQLSchema,
  { operation, variables }: Pick<OperationArgs<unknown>, 'operation' | 'variables'>,
): readonly GraphQLError[] | undefined {
  const definitions = operation.variableDefinitions ?? [];
  const { errors } = getVariableValues(schema, definitions, variables, { maxErrors: maxVariableFaults });
  if (errors !== undefined) noteUnknownFilter(operation, errors);
  return errors;
}

/** Apollo stumbles over an error without extensions, which a compiler makes of whatever is thrown. */
function withWholeErrors({ errors = [], ...result }: ExecutionResult): ExecutionResult {
  return {
    ...result,
    errors: errors.map((error) => ((error.extensions as unknown) === undefined ? whole(error) : error)),
  };
}

function whole({ message, path, locations, originalError }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path, originalError });
  return Object.defineProperty(error, 'locations', { value: locations, enumerable: true });
}

/** Tells whether a document names something, looking at each document once. */
function finder(name: RegExp): (document: DocumentNode) => boolean {
  const known = new WeakMap<DocumentNode, boolean>();
  return (document) => {
    let asks = known.get(document);
    if (asks === undefined) known.set(document, (asks = name.test(document.loc?.source.body ?? '')));
    return asks;
  };
}
