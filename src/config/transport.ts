import type { Words } from '../kernel/words.ts';
import { about, type Read } from './environment.ts';

/** How the hub is reached and how callers show their certificates. */
export interface Transport {
  /** Files TLS is served with; absent where a proxy ends it. */
  readonly tls?: { readonly key: string; readonly cert: string; readonly clientCa: string | null };
  /** The proxy that hands client certificates on, and the header it does so in; absent where none is trusted to. */
  readonly certificateProxy?: { readonly header: string; readonly addresses: readonly string[] };
  /** Origin the hub is known by from outside, without a slash at its end; absent where it is what a request says. */
  readonly publicUrl?: string;
}

/** The transport part of the environment; nothing where nothing is set. */
export function transportOf(values: Read): Transport {
  const { ACCORD_TLS_KEY: key, ACCORD_TLS_CERT: cert, ACCORD_TLS_CLIENT_CA: clientCa = null } = values;
  const { ACCORD_CERT_HEADER: header, ACCORD_CERT_PROXIES: addresses, ACCORD_PUBLIC_URL: publicUrl } = values;
  return {
    ...(key && cert ? { tls: { key, cert, clientCa } } : {}),
    ...(header && addresses ? { certificateProxy: { header, addresses } } : {}),
    ...(publicUrl ? { publicUrl } : {}),
  };
}

/** What does not fit together; half of a pair would leave open what was meant to be shut. */
export function transportFaults(values: Read): Words[] {
  const faults: Words[] = [];
  const { ACCORD_TLS_KEY: key, ACCORD_TLS_CERT: cert, ACCORD_TLS_CLIENT_CA: clientCa } = values;
  if (Boolean(key) !== Boolean(cert)) faults.push(about(key ? 'ACCORD_TLS_CERT' : 'ACCORD_TLS_KEY', goesTogether));
  if (clientCa && !key) faults.push(about('ACCORD_TLS_KEY', goesTogether));
  const { ACCORD_CERT_HEADER: header, ACCORD_CERT_PROXIES: addresses } = values;
  if (header && !addresses) faults.push(about('ACCORD_CERT_PROXIES', trustedFrom));
  if (addresses && !header) faults.push(about('ACCORD_CERT_HEADER', goesTogether));
  return faults;
}

/** Node's own switch: with it every certificate is taken, that of the issuer's keys and of every partner. */
export function uncheckedTls(env: Readonly<Record<string, string | undefined>>): Words[] {
  if (env['NODE_TLS_REJECT_UNAUTHORIZED']?.trim() !== '0') return [];
  return [
    {
      zh: 'NODE_TLS_REJECT_UNAUTHORIZED=0 会使任何证书都被接受，生产模式不得设置',
      en: 'NODE_TLS_REJECT_UNAUTHORIZED=0 takes every certificate and must not be set in production',
    },
  ];
}

const goesTogether = { zh: '须与其配套变量一并设置', en: 'must be set together with the variables it belongs to' };

const trustedFrom = {
  zh: '必须写明可信代理的地址：否则任何人都可自称持有证书',
  en: 'must name the proxies that are trusted: else anybody could claim a certificate',
};

/** A hub in production calls nobody on its own machine, whoever asks for it. */
export function loopbackFaults(values: Read): Words[] {
  const words = {
    zh: '生产模式不得设置：平台不得呼叫本机',
    en: 'must not be set in production: a hub calls nobody on its own machine',
  };
  return values.ACCORD_WEBHOOK_LOOPBACK ? [about('ACCORD_WEBHOOK_LOOPBACK', words)] : [];
}
