import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingHttpHeaders } from 'node:http';

/**
 * The one id of an action across agencies: everything written, told and logged while it is answered carries it. Held
 * here because log lines and facts are written where no argument could bring it.
 */
export const correlation = new AsyncLocalStorage<string>();

/** Forms that are ids by construction: a UUID, a trace id, a ULID. */
const madeIds = /^(?:[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|[\da-f]{32}|[0-9A-HJKMNP-TV-Z]{26})$/i;

/** An id of the caller's own making: 8 to 64 letters, digits and `. _ -`. */
const ownIds = /^[A-Za-z][\w.-]{6,62}\w$/;

const traceParent = /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}(?:-|$)/;

/**
 * The correlation id of a request: `x-correlation-id`, else the trace id of `traceparent`, each only when it is well
 * formed, else the id made here. An id is logged and stored, so one that could be a telephone or an identity number
 * is not taken.
 */
export function correlationOf(headers: IncomingHttpHeaders, made: string): string {
  const { 'x-correlation-id': given, traceparent } = headers;
  if (typeof given === 'string' && isCorrelationId(given)) return given;
  const traceId = typeof traceparent === 'string' ? traceParent.exec(traceparent)?.[1] : undefined;
  return traceId && /[1-9a-f]/.test(traceId) ? traceId : made;
}

/** Whether a text may stand as a correlation id. */
export function isCorrelationId(text: string): boolean {
  if (madeIds.test(text)) return /[a-z]/i.test(text);
  return ownIds.test(text) && !/\d{6}/.test(text.replaceAll(/[._-]/g, ''));
}
