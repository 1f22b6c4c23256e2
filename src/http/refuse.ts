import type { ServerResponse } from 'node:http';
import type { Words } from '../kernel/words.ts';
import { errorCatalogue, messageOf, type ErrorCode } from './error-catalogue.ts';
import { send } from './send.ts';

/** A refusal at the door, before any operation runs. */
export interface DoorRefusal {
  readonly code: ErrorCode;
  /** Differs from the catalogue's where the same code means another thing in plain HTTP, as with an unknown address. */
  readonly status?: number;
  readonly words?: Words;
  /** What would have been accepted. Never personal data. */
  readonly allowed?: readonly string[];
  /** Where in the input the fault is: the variable, then fields and list positions. */
  readonly inputPath?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** The body of a refusal: shaped as a GraphQL answer without data, so that a client needs one way of reading errors. */
export function refusalBody({ code, words, allowed, inputPath }: DoorRefusal, requestId: string): string {
  const message = messageOf(words ?? errorCatalogue[code].message);
  const extensions = { code, requestId, ...(allowed && { allowed }), ...(inputPath && { inputPath }) };
  return JSON.stringify({ errors: [{ message, extensions }] });
}

/** Answers with a refusal. The request id is read from the header that was set when the request came in. */
export function refuse(response: ServerResponse, refusal: DoorRefusal): void {
  for (const [name, value] of Object.entries(refusal.headers ?? {})) response.setHeader(name, value);
  const requestId = String(response.getHeader('x-request-id') ?? '');
  send(response, {
    status: refusal.status ?? errorCatalogue[refusal.code].http,
    body: refusalBody(refusal, requestId),
  });
}
