import { createHash } from 'node:crypto';

const oneDigest = /^(sha-256|sha-512)=:([A-Za-z0-9+/]+={0,2}):$/;

/** Value of `Content-Digest` for a body (RFC 9530). */
export function contentDigest(body: Uint8Array): string {
  return `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
}

/**
 * Whether the body is what `Content-Digest` says it is: each digest of a kind we know has to agree, and there has to be
 * one. A message without the header says nothing of its body.
 */
export function digestAgrees(header: string | undefined, body: Uint8Array): boolean {
  if (header === undefined) return true;
  const known = header.split(',').flatMap((each) => {
    const [, name, value] = oneDigest.exec(each.trim()) ?? [];
    return name === undefined ? [] : [{ name: name.replace('-', ''), value: value! }];
  });
  const agrees = ({ name, value }: (typeof known)[number]) => createHash(name).update(body).digest('base64') === value;
  return known.length > 0 && known.every(agrees);
}
