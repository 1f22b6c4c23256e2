import {
  getVariableValues,
  GraphQLError,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

interface Operation<Context> {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  readonly variables: Record<string, unknown>;
  readonly context: Context;
}

/**
 * Runs operations as compiled functions. A document is compiled once for each of its operations and forgotten with
 * the document, which the server keeps in a bounded store; what does not compile is told to the caller as it stands.
 */
export function compiledExecution<Context>(schema: GraphQLSchema) {
  const compiled = new WeakMap<OperationDefinitionNode, CompiledQuery | ExecutionResult>();

  return ({
    document,
    operation,
    operationName,
    variables,
    context,
  }: Operation<Context>): ExecutionResult | Promise<ExecutionResult> => {
    let made = compiled.get(operation);
    if (!made) {
      made = compileQuery(schema, single(document, operation), operationName ?? '', {
        disableLeafSerialization: false,
        customSerializers: { DateTime: instantText as never },
      });
      compiled.set(operation, made);
    }
    if (!isCompiledQuery(made))
      return { errors: made.errors ?? [new GraphQLError('the operation could not be compiled')] };
    // The compiler leaves out defaults of input fields that come in variables, so variables are coerced beforehand.
    const definitions = operation.variableDefinitions ?? [];
    if (definitions.length === 0) return made.query(undefined, context, variables);
    const { errors, coerced } = getVariableValues(schema, definitions, variables);
    return errors ? { errors } : made.query(undefined, context, coerced);
  };
}

/** The document with this operation only: the compiler refuses an anonymous choice among several. */
function single(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const others = document.definitions.some((node) => node.kind === Kind.OPERATION_DEFINITION && node !== operation);
  if (!others) return document;
  return {
    ...document,
    definitions: document.definitions.filter((node) => node.kind !== Kind.OPERATION_DEFINITION || node === operation),
  };
}

const plain = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/;

/** Instants come from JSON of the database, so their form is known; anything else goes through Date. */
function instantText(value: unknown): string {
  if (typeof value === 'string' && value.length === 25 && plain.test(value)) return value.slice(0, 19) + '.000Z';
  return new Date(value as string).toISOString();
}
