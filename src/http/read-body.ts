import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { digestAgrees } from './content-digest.ts';
import type { DoorRefusal } from './refuse.ts';

/** Largest request body accepted, in bytes. */
export const maxBodyBytes = 262_144;

/** Bytes of a refused body that are still read, so that the caller gets to see the refusal, before the line is cut. */
const drainedBytes = 4 * 1024 * 1024;

/** JSON in UTF-8, the only encoding JSON may travel in (RFC 8259); other parameters mean nothing. */
const jsonType = /^application\/json\s*($|;(?!.*charset\s*=\s*(?!"?utf-?8"?\s*(;|$))))/i;

/** Thrown when the caller hung up before the body was complete; there is nobody to answer. */
export class CallerGone extends Error {}

/**
 * Reads a JSON body, each byte once.
 *
 * @param limit bytes; a body that announces more is refused before any of it is read
 * @returns the parsed JSON, or why it is refused
 * @throws CallerGone
 */
export async function readJson(
  request: IncomingMessage,
  limit = maxBodyBytes,
): Promise<{ json: unknown } | DoorRefusal> {
  const { 'content-type': type = '', 'content-encoding': encoding, 'content-length': length } = request.headers;
  if (!jsonType.test(type)) return { code: 'UNSUPPORTED_MEDIA_TYPE', allowed: ['application/json'] };
  if (encoding !== undefined && encoding !== 'identity')
    return { code: 'UNSUPPORTED_MEDIA_TYPE', allowed: ['Content-Encoding: identity'] };
  const body = Number(length ?? 0) > limit ? null : await readBytes(request, limit);
  if (body === null) return { code: 'PAYLOAD_TOO_LARGE', allowed: [`≤ ${limit} bytes`] };
  const digest = request.headers['content-digest'];
  if (!digestAgrees(Array.isArray(digest) ? digest.join(',') : digest, body)) return { code: 'MESSAGE_ALTERED' };
  return parseJson(body);
}

/** JSON of a body that was read. */
export function parseJson(body: Buffer): { json: unknown } | DoorRefusal {
  if (!isUtf8(body)) return { code: 'MALFORMED_JSON', allowed: ['UTF-8'] };
  try {
    return { json: JSON.parse(body.toString('utf8')) };
  } catch {
    return { code: 'MALFORMED_JSON' };
  }
}

/** The body, or null as soon as it is longer than the limit. */
function readBytes(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let open = true;
    const gone = () => open && reject(new CallerGone());
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) resolve(null);
      else chunks.push(chunk);
    });
    request.on('end', () => {
      open = false;
      resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks));
    });
    request.on('error', gone);
    request.on('close', gone);
  });
}

/** Reads on without keeping anything, so that a caller still sending sees the answer; cuts the line when it goes on for too long. */
export function drain(request: IncomingMessage): void {
  let left = drainedBytes;
  request.on('error', () => {});
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) request.socket.destroy();
  });
}
