import type { ServerResponse } from 'node:http';

export const jsonType = 'application/json; charset=utf-8';

/** Sends an answer of the API in one piece. Nothing of the API is ever kept by a cache. */
export function send(
  response: ServerResponse,
  { status, type = jsonType, body }: { status: number; type?: string; body: string },
): void {
  response.statusCode = status;
  response.setHeader('content-type', type);
  response.setHeader('content-length', Buffer.byteLength(body));
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  if (status === 401) response.setHeader('www-authenticate', 'Bearer');
  if (status === 503) response.setHeader('retry-after', '1');
  // A text goes out with its headers in one write; a buffer would be a second one.
  response.end(body);
}
