import { X509Certificate } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';
import ipaddr from 'ipaddr.js';
import { certificateThumbprint } from '../storage/read-client-key.ts';

/** A proxy that ends TLS before the hub and hands the caller's certificate on. */
export interface CertificateProxy {
  /** Header that carries the certificate, in lower case. */
  readonly header: string;
  /** Addresses or networks the proxy calls from; from anywhere else the header is not looked at. */
  readonly addresses: readonly string[];
}

export interface CertificateTrust {
  readonly proxy: CertificateProxy | null;
  /** Whether certificates have to be of an authority we know; else registering one in the hub is what makes it good. */
  readonly ofAuthority: boolean;
}

/** Reads the thumbprint of the certificate a request came with; null where there is none that counts. */
export function certificateReader({
  proxy,
  ofAuthority,
}: CertificateTrust): (request: IncomingMessage) => string | null {
  const networks = (proxy?.addresses ?? []).map(networkOf);
  return (request) => {
    if (proxy && isAmong(request.socket.remoteAddress, networks)) {
      return handedOn(request.headers[proxy.header]);
    }
    const { socket } = request;
    if (!(socket instanceof TLSSocket) || (ofAuthority && !socket.authorized)) return null;
    // Without a certificate Node answers an empty object, whatever its types say.
    const { raw } = socket.getPeerCertificate() as { raw?: Buffer };
    return raw ? certificateThumbprint(raw) : null;
  };
}

type Network = ReturnType<typeof ipaddr.parseCIDR>;

/** @throws Error for a text that is neither an address nor a network */
export function networkOf(text: string): Network {
  if (text.includes('/')) return ipaddr.parseCIDR(text);
  const address = ipaddr.parse(text);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}

function isAmong(address: string | undefined, networks: readonly Network[]): boolean {
  if (address === undefined || !ipaddr.isValid(address)) return false;
  const caller = ipaddr.process(address);
  return networks.some(([network, bits]) => caller.kind() === network.kind() && caller.match(network, bits));
}

/** As RFC 9440 has it (`:base64:`), or a PEM escaped for an address, as nginx hands it on. */
function handedOn(value: string | string[] | undefined): string | null {
  if (typeof value !== 'string') return null;
  const [, der] = /^:([A-Za-z0-9+/]+={0,2}):$/.exec(value.trim()) ?? [];
  try {
    const given = der === undefined ? decodeURIComponent(value) : Buffer.from(der, 'base64');
    return certificateThumbprint(new X509Certificate(given).raw);
  } catch {
    return null;
  }
}
