/** Why the hub calls nobody at an address; the words stand in the catalogue of refusals. */
export type AddressFault =
  /** No address at all, longer than 2,000 characters, or with a name, a password or a fragment in it. */
  | 'ADDRESS_MALFORMED'
  /** Anything but https. */
  | 'ADDRESS_NOT_HTTPS'
  /** A port beside 443 and 8443. */
  | 'ADDRESS_PORT_CLOSED'
  /** A host that is a number in any notation; certificates are made out to names. */
  | 'ADDRESS_NOT_A_NAME'
  /** A name that means something inside a network only. */
  | 'ADDRESS_NAME_INTERNAL'
  /** A name with an answer that leads to a private, local or otherwise special network. */
  | 'ADDRESS_NOT_PUBLIC'
  /** A name nobody knows now. */
  | 'ADDRESS_UNKNOWN';

/** An address that may be asked about: its host is a name, and where it leads is not known yet. */
export interface FormedAddress {
  readonly url: string;
  readonly host: string;
  readonly port: number;
}

/** Characters an address has at most; longer ones are turned away by servers on the way. */
const longest = 2000;

const openPorts = [443, 8443];

/** Ends of names that are answered inside a network, or nowhere (RFC 6761, RFC 6762, RFC 8375, RFC 2606; ICANN 2024). */
const innerEnds = [
  ...['localhost', 'local', 'internal', 'intranet', 'private', 'corp', 'home', 'lan', 'localdomain', 'host'],
  ...['home.arpa', 'arpa', 'onion', 'test', 'invalid', 'example', 'alt', 'svc', 'cluster.local'],
];

/** Looks at an address as it is written, without asking anybody. */
export function formOfAddress(text: string): FormedAddress | AddressFault {
  const address = text.length <= longest && !/[\s\\\p{C}]/u.test(text) && URL.canParse(text) ? new URL(text) : null;
  if (!address || !/^[a-z]+:\/\//i.test(text)) return 'ADDRESS_MALFORMED';
  if (address.protocol !== 'https:') return 'ADDRESS_NOT_HTTPS';
  if (address.username || address.password || text.includes('#') || text.includes('@')) return 'ADDRESS_MALFORMED';
  const host = address.hostname.toLowerCase().replace(/\.$/, '');
  if (isNumber(host) || isNumber(writtenHost(text))) return 'ADDRESS_NOT_A_NAME';
  if (!host.includes('.') || innerEnds.some((end) => host === end || host.endsWith(`.${end}`)))
    return 'ADDRESS_NAME_INTERNAL';
  const port = Number(address.port || 443);
  if (!openPorts.includes(port)) return 'ADDRESS_PORT_CLOSED';
  return { url: address.href, host, port };
}

/** The host as it stands in the text: what was written may be another thing than what is read out of it. */
function writtenHost(text: string): string {
  return /^[a-z]+:\/+([^/?#]*)/i.exec(text)![1]!.replace(/:\d*$/, '').toLowerCase();
}

/** Whether a host is a number to anybody: four parts or fewer, decimal, octal or hexadecimal, or in brackets. */
function isNumber(host: string): boolean {
  if (host.includes('[') || host.includes(':')) return true;
  const last = host.replace(/\.$/, '').split('.').at(-1)!;
  return /^(\d+|0x[0-9a-f]*)$/i.test(last);
}
