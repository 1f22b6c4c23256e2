import type { Presented } from './proof-of-possession.ts';
import type { TokenSubject } from './verified-tokens.ts';

/** What is wrong with the certificate of a request whose token is bound to one. */
export type CertificateFault =
  'certificate-missing' | 'certificate-of-other' | 'certificate-unknown' | 'certificate-over';

/** What is wrong with the certificate the request came with, or null; a token that is bound to none asks for none. */
export function certificateFaultOf(
  { certificate: bound }: Pick<TokenSubject, 'certificate'>,
  { certificate }: Presented,
): CertificateFault | null {
  if (bound === undefined) return null;
  const shown = certificate?.() ?? null;
  if (shown === null) return 'certificate-missing';
  return shown === bound ? null : 'certificate-of-other';
}
