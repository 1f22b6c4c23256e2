import type { DocumentStore } from '@apollo/server';
import type { DocumentNode } from 'graphql';

/** Longest text, in characters, of a document worth remembering; what a client sends again and again is shorter. */
const longestKept = 32_768;

/**
 * Documents that were parsed and found valid, least recently used out first. Apollo's own store measures a document by
 * turning it into JSON; counting is enough, since a document is bounded by its tokens.
 *
 * @param limit most documents kept
 */
export function documentStore(limit: number): DocumentStore {
  const documents = new Map<string, DocumentNode>();
  return {
    async get(key) {
      const document = documents.get(key);
      if (document === undefined) return undefined;
      documents.delete(key);
      documents.set(key, document);
      return document;
    },
    async set(key, document) {
      if ((document.loc?.source.body.length ?? 0) > longestKept) return;
      documents.set(key, document);
      if (documents.size <= limit) return;
      const [oldest] = documents.keys();
      documents.delete(oldest!);
    },
    async delete(key) {
      return documents.delete(key);
    },
  };
}
