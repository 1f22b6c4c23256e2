import { request as plainRequest, type IncomingMessage } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { lookup } from 'node:dns';
import { isIP } from 'node:net';
import { PartnerFailure } from '../../graphql/partners/partner-calls.ts';
import { isPublicAddress } from '../../notify/outbound/special-networks.ts';

/** Largest answer read from a partner, in bytes. */
const mostBytes = 1_048_576;

export interface Reach {
  /** Milliseconds for all of it: finding the address, connecting, waiting, reading. */
  readonly timeout: number;
  /** Whether the address may be inside our own network. */
  readonly privateAddress: boolean;
}

export interface Post extends Reach {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Posts JSON to a partner and reads JSON. Follows no redirect, takes no compression and no cookie, keeps no connection of
 * one caller for another, and connects to the very address that was checked.
 *
 * @throws PartnerFailure
 */
export async function postJson(url: string, { body, headers, ...reach }: Post): Promise<unknown> {
  const sent = { ...headers, 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
  const text = await exchange(url, { ...reach, method: 'POST', body, headers: sent, accept: 'application/json' });
  try {
    return JSON.parse(text);
  } catch {
    throw new PartnerFailure('FAULTY');
  }
}

/** Reads a text by the same rules. @throws PartnerFailure */
export function getText(url: string, reach: Reach): Promise<string> {
  return exchange(url, { ...reach, method: 'GET', body: '', headers: {}, accept: 'text/plain' });
}

type Sent = Post & { readonly method: 'GET' | 'POST'; readonly accept: 'application/json' | 'text/plain' };

function exchange(url: string, { method, body, headers, accept, timeout, privateAddress }: Sent): Promise<string> {
  const target = new URL(url);
  const host = target.hostname.replace(/^\[|\]$/g, '');
  if (!privateAddress && isIP(host) && !isPublicAddress(host)) return Promise.reject(new PartnerFailure('DOWN'));
  return new Promise((resolve, reject) => {
    const fail: Fail = (reason) => reject(new PartnerFailure(reason));
    const send = target.protocol === 'https:' ? secureRequest : plainRequest;
    const options = {
      method,
      agent: false as const,
      signal: AbortSignal.timeout(timeout),
      ...(privateAddress ? {} : { lookup: publicOnly }),
      headers: { ...headers, accept, 'accept-encoding': 'identity' },
    };
    const request = send(target, options, (response) => {
      const refused = refusalOf(response, accept);
      if (refused === null) return readAll(response, fail, resolve);
      fail(refused);
      request.destroy();
    });
    request.on('error', (error) => fail(isTimeout(error) ? 'TIMEOUT' : 'DOWN'));
    request.end(body);
  });
}

/** Why an answer is not read, told by its head. */
function refusalOf({ statusCode, headers }: IncomingMessage, accept: Sent['accept']): PartnerFailure['reason'] | null {
  if (statusCode === 401 || statusCode === 403) return 'REFUSED';
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = headers;
  if (statusCode !== 200 || encoding !== 'identity') return 'FAULTY';
  return accept === 'text/plain' || /^application\/(graphql-response\+)?json\b/.test(type) ? null : 'FAULTY';
}

function isTimeout({ name }: Error): boolean {
  return name === 'AbortError' || name === 'TimeoutError';
}

type Fail = (reason: PartnerFailure['reason']) => void;

function readAll(response: IncomingMessage, fail: Fail, done: (text: string) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  response.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > mostBytes) {
      fail('TOO_LARGE');
      response.destroy();
    } else chunks.push(chunk);
  });
  response.on('error', (error) => fail(isTimeout(error) ? 'TIMEOUT' : 'DOWN'));
  response.on('end', () => done(Buffer.concat(chunks).toString('utf8')));
}

/** Finds only addresses that are on the open network; with one that is not, the name is not taken at all. */
const publicOnly: LookupFunction = (name, options, callback) => {
  lookup(name, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 0);
    if (addresses.length === 0 || !addresses.every(({ address }) => isPublicAddress(address)))
      return callback(new Error('not a public address'), '', 0);
    if (options.all) callback(null, addresses);
    else callback(null, addresses[0]!.address, addresses[0]!.family);
  });
};
