import type { IncomingMessage } from 'node:http';
import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { readJson } from './read-body.ts';
import type { DoorRefusal } from './refuse.ts';
import { findUnfitText, fitText } from './text-check.ts';

/** Headers by which a GET shows that no foreign page could have made the browser send it. */
const preflightHeaders = ['apollo-require-preflight', 'x-apollo-operation-name'];

/** The plain question whether anything answers; the one operation a stranger may ask. */
const healthQuery = /^\s*(query\s*)?\{\s*__typename\s*\}\s*$/;

/**
 * What Apollo is told of an ordinary POST; shared, since nothing writes to it. Its content type has been checked here,
 * so what remains to be said is that no browser sends it across sites unasked.
 */
const ordinaryHeaders = new HeaderMap([['apollo-require-preflight', 'json']]);

/** Reads a GraphQL request from a POST body or from the query part of a GET. */
export async function readGraphqlRequest(
  request: IncomingMessage,
  limit?: number,
): Promise<HTTPGraphQLRequest | DoorRefusal> {
  return request.method === 'GET' ? readGet(request) : readPost(request, limit);
}

/** The same from a message that came over an open connection. */
export function readGraphqlMessage(body: { readonly variables?: unknown }): HTTPGraphQLRequest | DoorRefusal {
  return unfitVariables(body.variables) ?? { method: 'POST', headers: ordinaryHeaders, search: '', body };
}

/** True when the request asks for nothing but `{ __typename }`. */
export function isHealthQuery({ body, search }: HTTPGraphQLRequest): boolean {
  const { query } = (body ?? {}) as { query?: unknown };
  const text = query ?? (search === '' ? null : new URLSearchParams(search).get('query'));
  return typeof text === 'string' && healthQuery.test(text);
}

async function readPost(request: IncomingMessage, limit?: number): Promise<HTTPGraphQLRequest | DoorRefusal> {
  const read = await readJson(request, limit);
  if ('code' in read) return read;
  const { json: body } = read;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return { code: 'BAD_REQUEST' };
  const { variables } = body as { variables?: unknown };
  const refused = unfitVariables(variables);
  return refused ?? { method: 'POST', headers: headersFor(request), search: '', body };
}

function readGet(request: IncomingMessage): HTTPGraphQLRequest | DoorRefusal {
  if (!preflightHeaders.some((name) => request.headers[name])) {
    return { code: 'BAD_REQUEST', words: crossSite, allowed: ['Apollo-Require-Preflight: true'] };
  }
  const url = request.url ?? '';
  const search = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  const refused = unfitVariables(parsed(new URLSearchParams(search).get('variables')));
  return refused ?? { method: 'GET', headers: headersFor(request), search, body: undefined };
}

const crossSite = {
  zh: '以 GET 查询须带 Apollo-Require-Preflight 请求头，以防跨站请求',
  en: 'A query by GET needs the header Apollo-Require-Preflight, against requests from foreign pages',
};

/** Why variables cannot be used as text, or null. */
export /** Why a text among the variables cannot be taken, whichever way they came; null when all can. */
function unfitVariables(variables: unknown): DoorRefusal | null {
  if (typeof variables !== 'object' || variables === null) return null;
  const path = findUnfitText(variables as Record<string, unknown>);
  if (path === null) return null;
  const at = ['variables', ...path].join('.');
  const words = { zh: `${at} 不是可用的文本`, en: `${at} is not usable text` };
  return { code: 'BAD_USER_INPUT', words, inputPath: path, allowed: fitText };
}

/** Variables of a GET, parsed only to be checked; Apollo says what is wrong when they are no JSON. */
function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** The few headers Apollo looks at. Leaving out an Accept that takes anything spares it the negotiating. */
function headersFor({ method, headers: { accept, ...headers } }: IncomingMessage): HeaderMap {
  const takesAnything = accept === undefined || accept === '*/*' || accept === 'application/json';
  if (method === 'POST' && takesAnything) return ordinaryHeaders;
  const told = new HeaderMap();
  if (!takesAnything) told.set('accept', accept);
  for (const name of ['content-type', ...preflightHeaders]) {
    const value = headers[name];
    if (typeof value === 'string') told.set(name, value);
  }
  return told;
}
