import { readFileSync } from 'node:fs';
import { createServer as createPlain, type RequestListener, type Server, type ServerOptions } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { ConfigError } from '../config.ts';

/** Files a hub serves TLS with. */
export interface TlsFiles {
  /** Private key, PEM. */
  readonly key: string;
  /** Certificate and those above it, PEM. */
  readonly cert: string;
  /** Authorities whose client certificates are taken, PEM; null where registering one in the hub is enough. */
  readonly clientCa: string | null;
}

/**
 * A server that listens once told to: plain, or with TLS, where every caller is asked for a certificate and may go
 * without, since people have none.
 *
 * @throws ConfigError when a file cannot be read
 */
export function openListener(tls: TlsFiles | null, timing: ServerOptions, listener: RequestListener): Server {
  if (!tls) return createPlain(timing, listener);
  const secure = {
    key: contents(tls.key),
    cert: contents(tls.cert),
    ...(tls.clientCa ? { ca: contents(tls.clientCa) } : {}),
    requestCert: true,
    // A certificate that is not taken is as none at all; which requests need one is decided with the token.
    rejectUnauthorized: false,
    minVersion: 'TLSv1.2' as const,
  };
  return createSecure({ ...timing, ...secure }, listener);
}

function contents(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new ConfigError([
      { zh: `TLS 文件无法读取：${file}`, en: `A file of the TLS configuration cannot be read: ${file}` },
    ]);
  }
}
