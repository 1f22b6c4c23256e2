import { Router, type Request, type Response } from 'express';
import type { ConsoleFile, ConsolePage } from './console-files.ts';
import type { PageSignIn } from './console-page.ts';

/** Addresses the page itself reads; each answers the same file. Any other stays unknown. */
const addresses = ['/', '/inbox', '/inbox/:box', '/register', '/signed-in', '/disputes/:id'];

/** Seconds a file whose name changes with its content is kept: a year, the longest HTTP caches are asked to. */
const forGood = 31_536_000;

/**
 * The page that staff work in, at the addresses it knows and no others, so that it hides no route of the hub.
 *
 * @param newNonce a fresh value nobody can guess, for each answer: the library of the page writes style elements, and
 *   only those that carry it are taken
 * @param signIn where the page sends people, and the only other place it may ask; null for the demo's list
 */
export function consoleRoutes(
  { html, files }: ConsolePage,
  newNonce: () => string,
  signIn: PageSignIn | null = null,
): Router {
  const routes = Router();
  const told = html.replaceAll('{{signIn}}', signIn ? asAttribute(JSON.stringify(signIn)) : '');
  routes.get(addresses, (_request, response) => {
    const nonce = newNonce();
    response.setHeader('content-security-policy', policy(nonce, signIn));
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('cache-control', 'no-store');
    guarded(response).end(told.replaceAll('{{nonce}}', nonce));
  });
  routes.get('/assets/:name', (request, response, next) => {
    const file = files.get(String(request.params.name));
    return file ? sendFile(request, response, file) : next();
  });
  return routes;
}

/** A text between the quotes of an attribute. */
function asAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function policy(nonce: string, signIn: PageSignIn | null): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    signIn ? `connect-src 'self' ${new URL(signIn.issuer).origin}` : "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function sendFile(request: Request, response: Response, { type, plain, br, gzip }: ConsoleFile): void {
  const taken = String(request.headers['accept-encoding'] ?? '');
  const encoding = /\bbr\b/.test(taken) ? 'br' : /\bgzip\b/.test(taken) ? 'gzip' : null;
  response.setHeader('content-type', type);
  response.setHeader('cache-control', `public, max-age=${forGood}, immutable`);
  response.setHeader('vary', 'accept-encoding');
  if (encoding) response.setHeader('content-encoding', encoding);
  guarded(response).end(encoding === 'br' ? br : encoding === 'gzip' ? gzip : plain);
}

function guarded(response: Response): Response {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  return response;
}
