import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';
import type { Config } from '../config.ts';
import { certificateReader } from './client-certificate.ts';
import type { Presented } from './proof-of-possession.ts';

/** How a request is known from outside, and what its certificate is. */
export interface PresentedParts {
  /** Origin the hub is known by, where a proxy stands before it; else what the request itself says. */
  readonly publicUrl: string | null;
  /** Thumbprint of the caller's certificate, or null. */
  readonly certificateOf: (request: IncomingMessage) => string | null;
}

/** @param url where its caller sent the request, if that is not where it came in */
export type PresentedBy = (request: IncomingMessage, url?: string) => Presented;

/** Reads what a request shows beside its token: proof of possession, signature and certificate. */
export function presenter({ publicUrl, certificateOf }: PresentedParts): PresentedBy {
  return (request, url = request.url ?? '/') => {
    const { method = '' } = request;
    const header = (name: string) => headerOf(request, name);
    return {
      proof: header('dpop') ?? undefined,
      method,
      path: url.split('?', 1)[0]!,
      message: { method, targetUri: `${publicUrl ?? originOf(request)}${url}`, header },
      certificate: () => certificateOf(request),
    };
  };
}

/** The reader of a hub's configuration. */
export function presenterOf({ tls, certificateProxy, publicUrl }: Config) {
  const trust = { proxy: certificateProxy ?? null, ofAuthority: Boolean(tls?.clientCa) };
  return presenter({ publicUrl: publicUrl ?? null, certificateOf: certificateReader(trust) });
}

function originOf({ socket, headers }: IncomingMessage): string {
  return `${socket instanceof TLSSocket ? 'https' : 'http'}://${headers.host ?? ''}`;
}

function headerOf({ headers }: IncomingMessage, name: string): string | null {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : (value ?? null);
}
