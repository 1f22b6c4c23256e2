import type { ErrorCode } from './error-catalogue.ts';

/** Faults of the document or its variables: the request itself was well formed. */
const documentFaults: ReadonlySet<ErrorCode> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'QUERY_TOO_COSTLY',
] as const);

/**
 * The status for a caller that asks for `application/json` by name: GraphQL over HTTP wants 200 there for whatever is
 * a well-formed request, since in that type only the body tells a GraphQL answer from one of a proxy on the way. Who
 * takes anything, or asks for `application/graphql-response+json`, gets the status that says what happened.
 */
export function legacyStatus(status: number, accept: string | null, codes: ReadonlySet<ErrorCode>): number {
  if (status !== 400 || accept === null || codes.size === 0) return status;
  if (!/application\/json/i.test(accept) || /graphql-response/i.test(accept)) return status;
  return [...codes].every((code) => documentFaults.has(code)) ? 200 : status;
}
