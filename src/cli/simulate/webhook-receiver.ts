import type { IncomingMessage, RequestListener } from 'node:http';
import { isSigned } from '../webhook-signature.ts';

/** Longest body that is read, in bytes. */
const longestBody = 64 * 1024;

interface Receiver {
  /** Key the hub signs for: `whpk_…`. */
  readonly verify: string;
  readonly now: () => Date;
  /** What to do with an event; it runs when the webhook has been answered. */
  readonly take: (event: { readonly referralId?: string | null }) => Promise<void>;
}

/** Answers webhooks: 204 at once for a good signature, 401 otherwise; the work comes after the answer. */
export function webhookReceiver({ verify, now, take }: Receiver): RequestListener {
  const seen = new Set<string>();
  return (request, response) => {
    void bodyOf(request).then((body) => {
      if (body === null || !isSigned(request.headers, { body, verify, now: now() })) {
        response.writeHead(401).end();
        return;
      }
      response.writeHead(204).end();
      const id = String(request.headers['webhook-id']);
      if (seen.has(id)) return;
      seen.add(id);
      const { data } = JSON.parse(body) as { data?: { referralId?: string | null } };
      // The next round takes up what failed.
      take(data ?? {}).catch(() => seen.delete(id));
    });
  };
}

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > longestBody) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
