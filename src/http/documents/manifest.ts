/** One operation of a manifest, before anything is known of it. */
export interface ManifestEntry {
  readonly id: string;
  readonly text: string;
}

/** `format` of a manifest as Apollo's tools write it. */
const apolloFormat = 'apollo-persisted-query-manifest';

/**
 * The operations of a manifest: Apollo's (`operations` with `id` and `body`), or Relay's (an object of texts by their
 * ids). Null when it is neither.
 *
 * @throws SyntaxError when it is no JSON
 */
export function readManifest(source: string): ManifestEntry[] | null {
  const manifest: unknown = JSON.parse(source);
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest)) return null;
  const { format, operations } = manifest as { format?: unknown; operations?: unknown };
  if (format === apolloFormat) return Array.isArray(operations) ? all(operations.map(apolloEntry)) : null;
  return all(Object.entries(manifest).map(([id, text]) => (typeof text === 'string' ? { id, text } : null)));
}

function apolloEntry(operation: unknown): ManifestEntry | null {
  const { id, body } = (operation ?? {}) as { id?: unknown; body?: unknown };
  return typeof id === 'string' && typeof body === 'string' ? { id, text: body } : null;
}

function all(entries: readonly (ManifestEntry | null)[]): ManifestEntry[] | null {
  return entries.length > 0 && entries.every((entry) => entry !== null) ? (entries as ManifestEntry[]) : null;
}
