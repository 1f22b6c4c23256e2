import type { HTTPGraphQLRequest } from '@apollo/server';
import type { DoorRefusal } from '../refuse.ts';

/** A name a document may have: what may stand in an address as it is, 1 to 128 characters. */
export const documentName = /^[A-Za-z0-9_.~-]{1,128}$/;

/** The document a request names in place of its text. */
export type NamedDocument =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'NAMED'; readonly id: string; readonly hasText: boolean }
  | { readonly kind: 'MALFORMED'; readonly refusal: DoorRefusal };

/** What of a request tells its document, as it was sent: none of it has been looked at. */
interface Said {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
}

/**
 * The document named: `documentId` (GraphQL over HTTP, appendix A; `sha256:` before it or not), or the digest of
 * Apollo's clients, in the body or in the address. An empty `query` is none: a message of a socket must have one.
 */
export function namedDocument({ body, search }: HTTPGraphQLRequest): NamedDocument {
  const said = body === undefined ? saidIn(search) : (body as Said);
  const { query, documentId } = said;
  const hasText = query !== undefined && query !== null && query !== '';
  if (documentId !== undefined && documentId !== null) {
    const id = typeof documentId === 'string' ? documentId.replace(/^sha256:/, '') : '';
    if (!documentName.test(id)) return malformed('documentId');
    return hasText ? { kind: 'MALFORMED', refusal: twice } : { kind: 'NAMED', id, hasText };
  }
  const { persistedQuery } = objectOf(said.extensions);
  if (persistedQuery === undefined || persistedQuery === null) return { kind: 'NONE' };
  const { sha256Hash: id } = objectOf(persistedQuery);
  if (typeof id !== 'string' || !documentName.test(id)) return malformed('extensions', 'persistedQuery', 'sha256Hash');
  return { kind: 'NAMED', id, hasText };
}

/** The request as it would have come with the text; what named the document is gone. */
export function withText(asked: HTTPGraphQLRequest, text: string): HTTPGraphQLRequest {
  const { body, search } = asked;
  if (body !== undefined) {
    const { documentId: _id, extensions, ...rest } = body as Said & object;
    return { ...asked, body: { ...rest, query: text, ...extensionsIn(extensions) } };
  }
  const params = new URLSearchParams(search);
  params.delete('documentId');
  params.set('query', text);
  const { extensions } = extensionsIn(saidIn(search).extensions);
  if (extensions) params.set('extensions', JSON.stringify(extensions));
  else params.delete('extensions');
  return { ...asked, search: `?${params}` };
}

function saidIn(search: string): Said {
  const params = new URLSearchParams(search);
  return {
    query: params.get('query'),
    documentId: params.get('documentId'),
    extensions: parsed(params.get('extensions')),
  };
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function extensionsIn(extensions: unknown): { readonly extensions?: object } {
  const { persistedQuery: _named, ...rest } = objectOf(extensions);
  return Object.keys(rest).length > 0 ? { extensions: rest } : {};
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function malformed(...inputPath: string[]): NamedDocument {
  return { kind: 'MALFORMED', refusal: { code: 'BAD_REQUEST', inputPath, allowed: [documentName.source] } };
}

const twice: DoorRefusal = { code: 'BAD_REQUEST', inputPath: ['documentId'], allowed: ['documentId', 'query'] };
