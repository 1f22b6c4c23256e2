import { request as plainRequest } from 'node:http';
import { Agent, request as secureRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { AddressFault } from '../../domain/webhook/address-form.ts';
import { checkTarget, type TargetRules } from './checked-target.ts';

/** Bytes of an answer that are read; a receiver has nothing to tell but its status. */
const mostRead = 64 * 1024;

/** Milliseconds from asking for the name to the end of the answer. */
export const totalTime = 15_000;

/** Why a call came to nothing, beside an address that is not called at all. */
export type CallFault = 'TIMED_OUT' | 'NOT_REACHED' | 'ANSWER_TOO_LONG' | 'REDIRECTED' | 'STATUS';

/** What became of one call. */
export type CallAnswer =
  | { readonly kind: 'OK'; readonly status: number }
  | {
      readonly kind: 'FAILED';
      readonly fault: CallFault;
      readonly status: number | null;
      /** Seconds the receiver asks to be left alone for. */
      readonly retryAfter: number | null;
    }
  | { readonly kind: 'BLOCKED'; readonly fault: AddressFault };

export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Posts to an address of somebody else's. The name is asked once and every answer looked at; the connection goes to
 * the address that was looked at; a redirect is a failure; of the answer 64 KiB are read and nothing is unpacked.
 */
export async function post(
  { url, headers, body }: Post,
  rules: TargetRules & { readonly totalTime?: number },
): Promise<CallAnswer> {
  const limit = AbortSignal.timeout(rules.totalTime ?? totalTime);
  const isOver = new Promise<'OVER'>((tell) => limit.addEventListener('abort', () => tell('OVER'), { once: true }));
  const target = await Promise.race([checkTarget(url, rules), isOver]);
  if (target === 'OVER') return failed('TIMED_OUT');
  if (typeof target === 'string') {
    // A name that is not known today may be tomorrow; an address out of bounds stays so.
    return target === 'ADDRESS_UNKNOWN' ? failed('NOT_REACHED') : { kind: 'BLOCKED', fault: target };
  }
  const { ip } = target;
  const pinned: LookupFunction = (_host, { all }, tell) => {
    const family = ip.includes(':') ? 6 : 4;
    if (all) tell(null, [{ address: ip, family }]);
    else tell(null, ip, family);
  };
  return new Promise((settle) => {
    const isSecure = target.url.protocol === 'https:';
    const outgoing = (isSecure ? secureRequest : plainRequest)(target.url, {
      method: 'POST',
      lookup: pinned,
      signal: limit,
      agent: isSecure ? new Agent({ keepAlive: false, ...(rules.ca ? { ca: rules.ca } : {}) }) : false,
      headers: {
        ...headers,
        'content-length': Buffer.byteLength(body),
        'accept-encoding': 'identity',
        'user-agent': 'accord-webhooks/1',
        connection: 'close',
      },
    });
    const end = (answer: CallAnswer) => {
      settle(answer);
      outgoing.destroy();
    };
    outgoing.on('error', () => end(failed(limit.aborted ? 'TIMED_OUT' : 'NOT_REACHED')));
    outgoing.on('response', (response) => {
      const status = response.statusCode ?? 0;
      if (status >= 300 && status < 400) return end(failed('REDIRECTED', status));
      let read = 0;
      response.on('data', (part: Buffer) => {
        read += part.length;
        if (read > mostRead) end(failed('ANSWER_TOO_LONG', status));
      });
      response.on('error', () => end(failed(limit.aborted ? 'TIMED_OUT' : 'NOT_REACHED', status)));
      response.on('end', () =>
        end(
          status >= 200 && status < 300
            ? { kind: 'OK', status }
            : failed('STATUS', status, response.headers['retry-after']),
        ),
      );
    });
    outgoing.end(body);
  });
}

function failed(fault: CallFault, status: number | null = null, retryAfter?: string): CallAnswer {
  const seconds = retryAfter !== undefined && /^\d{1,7}$/.test(retryAfter.trim()) ? Number(retryAfter) : null;
  return { kind: 'FAILED', fault, status, retryAfter: seconds };
}
