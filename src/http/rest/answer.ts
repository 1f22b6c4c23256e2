import type { Answered } from '../ask-operation.ts';
import type { RegisteredOperation } from '../registered-operations.ts';
import { Kind } from 'graphql';
import { problemOf, reasonOfError, type Problem, type ProblemReason } from './problem.ts';
import type { RestRoute } from './routes.ts';

/** What goes out over REST. */
export interface RestAnswer {
  readonly status: number;
  /** Null where there is no body. */
  readonly body: object | null;
  readonly headers: Readonly<Record<string, string>>;
}

interface Asked {
  readonly route: RestRoute;
  readonly operation: RegisteredOperation;
  readonly requestId: string;
  /** `If-Match` and `If-None-Match` of the request. */
  readonly hasCondition: boolean;
  readonly known: string | null;
}

/** Name of the one root field of an operation. */
export function rootOf({ definition }: RegisteredOperation): string {
  const [field] = definition.selectionSet.selections;
  if (field?.kind !== Kind.FIELD) throw new Error(`${definition.name?.value} has no root field`);
  return field.name.value;
}

/** The answer of the graph in the forms of REST: a payload without its errors, or a problem. */
export function restAnswer({ data, errors }: Answered, asked: Asked): RestAnswer {
  const { route, operation } = asked;
  const root = (data?.[rootOf(operation)] ?? null) as Record<string, unknown> | readonly unknown[] | null;
  if (errors.length > 0) return problem(errors.map(reasonOfError), asked);
  if (root === null) return problem([{ code: 'NOT_FOUND', message: '', path: [], allowed: [] }], asked);
  if (Array.isArray(root)) return { status: route.status, body: { nodes: root }, headers: {} };
  const { userErrors = [], ...body } = root as Record<string, unknown> & { userErrors?: readonly ProblemReason[] };
  // A preview tells of refusals; it is none itself.
  if (userErrors.length > 0 && route.method === 'POST' && operation.definition.operation === 'mutation')
    return problem(
      userErrors.map(({ code, message, path, allowed }) => ({ code, message, path, allowed })),
      asked,
    );
  const shown = operation.definition.operation === 'mutation' ? body : (root as Record<string, unknown>);
  const etag = etagOf(shown, route);
  if (etag !== null && etag === asked.known) return { status: 304, body: null, headers: { etag } };
  return { status: route.status, body: shown, headers: etag === null ? {} : { etag } };
}

function etagOf(body: Record<string, unknown>, { changed }: RestRoute): string | null {
  const { version } = (changed ? (body[changed] ?? {}) : body) as { version?: unknown };
  return typeof version === 'number' ? `"${version}"` : null;
}

function problem(reasons: readonly ProblemReason[], { requestId, hasCondition }: Asked): RestAnswer {
  const body: Problem = problemOf(reasons, { requestId, hasCondition });
  return { status: body.status, body, headers: {} };
}

/** Where a list goes on (RFC 8288); null at its end. */
export function nextLink(body: object | null, address: URL): string | null {
  const { pageInfo } = (body ?? {}) as { pageInfo?: { hasNextPage?: boolean; endCursor?: string | null } };
  if (!pageInfo?.hasNextPage || !pageInfo.endCursor) return null;
  const next = new URL(address);
  next.searchParams.set('after', pageInfo.endCursor);
  return `<${next.pathname}${next.search}>; rel="next"`;
}
