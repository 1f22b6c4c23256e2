import type { IncomingMessage } from 'node:http';
import type { OpenSpan, Tracing } from './tracing.ts';

/** What became of a request, as the log is told, too. */
interface Outcome {
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly agencyId?: string | undefined;
}

/**
 * The span of a request. Its address is told by the pattern of the route alone: the address itself can hold anything.
 * A `traceparent` says where in whose trace it stands; `tracestate` is not taken over, being free text.
 */
export function beginServerSpan(
  tracing: Tracing,
  { headers: { traceparent }, socket, method = '' }: IncomingMessage,
  correlationId: string,
): OpenSpan {
  const scheme = 'encrypted' in socket ? 'https' : 'http';
  const facts = { 'http.request.method': method, 'url.scheme': scheme, 'accord.correlation.id': correlationId };
  return tracing.begin('SERVER', method, facts, typeof traceparent === 'string' ? traceparent : undefined);
}

/** Ends it with what became of the request. */
export function endServerSpan(span: OpenSpan, { route, method, status, agencyId }: Outcome): void {
  span.rename(`${method} ${route}`);
  span.tell({
    ...{ 'http.route': route, 'http.response.status_code': status },
    ...(agencyId ? { 'accord.agency.id': agencyId } : {}),
  });
  // A refusal is an answer; only what went wrong here is a fault of the span.
  span.end(status >= 500 ? String(status) : undefined);
}
