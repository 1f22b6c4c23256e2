import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { auditError } from './audit-codes.ts';
import { isTokenLimit, syntaxHint, validationHint } from './document-fault.ts';
import { errorCatalogue, isErrorCode, messageOf, type ErrorCode } from './error-catalogue.ts';
import { thrown, type Outgoing } from './outgoing-error.ts';
import { requestScope } from './request-scope.ts';
import { isVariableFault, variableFault } from './variable-fault.ts';

/** Longest document, in tokens, that is parsed at all. */
export const maxTokens = 1000;

export interface ErrorFormatterOptions {
  readonly schema: GraphQLSchema;
  /** Told of every error that was hidden behind `INTERNAL`. */
  readonly onInternal: (error: unknown) => void;
}

export type ErrorFormatter = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * Apollo's `formatError`. Messages of errors never go out; a thrown error says what it may with
 * `extensions: { code, words?: { zh, en }, allowed?, inputPath?, permission? }`, its code being one of the catalogue.
 * Whatever else is thrown becomes `INTERNAL` with the request id.
 */
export function createErrorFormatter({ schema, onInternal }: ErrorFormatterOptions): ErrorFormatter {
  return (formatted, error) => {
    const outgoing = outgoingOf(formatted, error, schema);
    if (outgoing.code === 'INTERNAL') onInternal(originOf(error));
    const scope = requestScope.getStore();
    scope?.codes.add(outgoing.code);
    if (scope) auditError(scope.audit, outgoing);
    const { locations, path } = formatted;
    const message = messageOf(outgoing.words ?? errorCatalogue[outgoing.code].message);
    return {
      message: outgoing.hint ? `${message}: ${outgoing.hint}` : message,
      ...(locations && { locations }),
      ...(path && { path }),
      extensions: extensionsOf(outgoing, scope?.requestId ?? ''),
    };
  };
}

function extensionsOf(
  { code, allowed, inputPath, permission, partner }: Outgoing,
  requestId: string,
): Record<string, unknown> {
  return {
    code,
    requestId,
    ...(allowed?.length && { allowed }),
    ...(inputPath?.length && { inputPath }),
    ...(permission && { permission }),
    ...(partner && { partner }),
  };
}

function outgoingOf(formatted: GraphQLFormattedError, error: unknown, schema: GraphQLSchema): Outgoing {
  const { message, path, extensions: { code, ...said } = {} } = formatted;
  if (isVariableFault(error)) return { code: 'BAD_USER_INPUT', ...variableFault(error, schema) };
  // An error with a path comes out of a resolver; whatever code it bears, its message is not the engine's.
  if (path !== undefined) return isErrorCode(code) ? thrown(code, said) : { code: 'INTERNAL' };
  switch (code) {
    case 'GRAPHQL_PARSE_FAILED':
      return isTokenLimit(message) ? tooManyTokens : { code, hint: syntaxHint(message) };
    case 'GRAPHQL_VALIDATION_FAILED':
      return validationFault(error, schema);
    case 'BAD_REQUEST':
      return { code: codeByStatus[statusOf(error)] ?? code };
    default:
      return isErrorCode(code) ? thrown(code, said) : { code: 'INTERNAL' };
  }
}

const tooManyTokens: Outgoing = { code: 'QUERY_TOO_COSTLY', allowed: [`≤ ${maxTokens} tokens`] };

const codeByStatus: Readonly<Record<number, ErrorCode>> = {
  405: 'METHOD_NOT_ALLOWED',
  406: 'NOT_ACCEPTABLE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/** A rule of ours may give its errors a code, which Apollo then overwrites but keeps on the original. */
function validationFault(error: unknown, schema: GraphQLSchema): Outgoing {
  const { extensions = {} } = originOf(error) as Partial<GraphQLError>;
  if (isErrorCode(extensions.code) && extensions.code !== 'GRAPHQL_VALIDATION_FAILED')
    return thrown(extensions.code, extensions);
  if (extensions.validationErrorCode === 'INTROSPECTION_DISABLED')
    return { code: 'FORBIDDEN', words: introspectionOff };
  return {
    code: 'GRAPHQL_VALIDATION_FAILED',
    hint: error instanceof GraphQLError ? validationHint(error, schema) : '',
  };
}

const introspectionOff = { zh: '此处已关闭接口自省', en: 'Introspection is turned off here' };

function statusOf(error: unknown): number {
  const { http } = (error as Partial<GraphQLError>).extensions ?? {};
  return (http as { status?: number } | undefined)?.status ?? 0;
}

/** The error that was thrown in the first place, beneath the wrappings of Apollo and graphql-js. */
function originOf(error: unknown): unknown {
  let origin = error;
  for (let depth = 0; depth < 5 && origin instanceof GraphQLError && origin.originalError; depth++)
    origin = origin.originalError;
  return origin;
}
