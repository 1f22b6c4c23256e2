import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FormattedExecutionResult, GraphQLSchema, ValidationRule } from 'graphql';
import { tellsNothing } from './blank-answers.ts';
import { documentStore } from './document-store.ts';
import { errorCatalogue } from './error-catalogue.ts';
import { errorFacts } from './error-facts.ts';
import { executeGateway, type BeforeAnswer, type ExecuteOperation } from './execute-gateway.ts';
import { createErrorFormatter, maxTokens } from './format-error.ts';
import type { Log } from './log.ts';
import { queryLimitRule } from './query-limits.ts';
import { requestScope } from './request-scope.ts';
import { fitTextRule } from './text-check.ts';
import { unknownFilterRule } from './unknown-filter.ts';

/** Documents remembered as parsed and valid. */
const documentsKept = 500;
/** Most faults of one document reported at once. */
const maxValidationErrors = 20;

export interface ApolloOptions<Context> {
  readonly schema: GraphQLSchema;
  readonly execute?: ExecuteOperation<Context>;
  readonly beforeAnswer?: BeforeAnswer<Context>;
  readonly validationRules?: readonly ValidationRule[];
  readonly introspection: boolean;
  /** Milliseconds after which an operation is taken down as slow, where it is to differ from the usual. */
  readonly slowAfter?: number | undefined;
  readonly log: Log;
}

/** Apollo Server with everything off that would tell a stranger, or Apollo, something. Not started yet. */
export function createApollo<Context extends BaseContext>(options: ApolloOptions<Context>): ApolloServer<Context> {
  const { schema, execute, beforeAnswer, validationRules = [], introspection, slowAfter, log } = options;
  const onInternal = (error: unknown) =>
    log.error('fault.internal', { requestId: requestScope.getStore()?.requestId, ...errorFacts(error) });

  return new ApolloServer<Context>({
    gateway: executeGateway(schema, { ...(execute && { execute }), ...(beforeAnswer && { beforeAnswer }), slowAfter }),
    formatError: createErrorFormatter({ schema, onInternal }),
    validationRules: [fitTextRule, queryLimitRule, unknownFilterRule, ...validationRules],
    validationOptions: { maxErrors: maxValidationErrors, hideSuggestions: true },
    parseOptions: { maxTokens },
    documentStore: documentStore(documentsKept),
    introspection,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: quietLogger(log),
    stringifyResult,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

function stringifyResult(result: FormattedExecutionResult): string {
  if (result.errors !== undefined) noteStatus(result);
  const scope = requestScope.getStore();
  if (scope && tellsNothing(result.data)) scope.isBlank = true;
  return JSON.stringify(result);
}

/** When nothing came back but errors, the worst of them decides the HTTP status; a partial answer stays as it is. */
function noteStatus({ data }: FormattedExecutionResult): void {
  const scope = requestScope.getStore();
  const isEmpty = data == null || Object.values(data).every((value) => value === null);
  if (!scope || !isEmpty) return;
  for (const code of scope.codes) scope.status = Math.max(scope.status, errorCatalogue[code].http);
}

/** Apollo's own remarks may quote errors, so only that there was one is written. */
function quietLogger(log: Log) {
  return {
    debug() {},
    info() {},
    warn: (said?: unknown) => log.warn('apollo.remark', said instanceof Error ? errorFacts(said) : {}),
    error: (said?: unknown) => log.error('apollo.remark', said instanceof Error ? errorFacts(said) : {}),
  };
}
