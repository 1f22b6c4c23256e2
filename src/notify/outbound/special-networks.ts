import ipaddr from 'ipaddr.js';

/** Addresses in public ranges that clouds answer at from inside: Azure's platform, Alibaba's and Oracle's metadata. */
const metadata = ['168.63.129.16', '100.100.100.200', '192.0.0.192'];

/** The part of version 6 that is handed out (IANA), less a range for documents (RFC 9637). */
const handedOut = ipaddr.IPv6.parseCIDR('2000::/3');
const forDocuments = ipaddr.IPv6.parseCIDR('3fff::/20');

/**
 * Whether a numeric address belongs to the public network and to nothing else. Addresses that carry another one inside
 * (mapped, translated, tunnelled) are no public ones, whatever they carry.
 */
export function isPublicAddress(text: string): boolean {
  // A zone names a link of this machine; a short, octal or hexadecimal notation is one thing here and another there.
  if (text.includes('%') || !(ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text))) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast') return false;
  if (address instanceof ipaddr.IPv4) return !metadata.includes(address.toString());
  return address.match(handedOut) && !address.match(forDocuments) && !carriesAnother(address);
}

/** `::a.b.c.d` (RFC 4291, deprecated) is outside of what is handed out; ISATAP (RFC 5214) is not. */
function carriesAnother(address: ipaddr.IPv6): boolean {
  const [high, low] = [address.parts[4]!, address.parts[5]!];
  return (high & 0xfdff) === 0 && low === 0x5efe;
}
