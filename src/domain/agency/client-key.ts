import type { Words } from '../../kernel/words.ts';

/** What a system shows to tell that it is itself. */
export const clientKeyKinds = {
  ED25519: {
    zh: '签名公钥（Ed25519），用于请求签名（RFC 9421）',
    en: 'Ed25519 public key, for signed requests (RFC 9421)',
  },
  CERTIFICATE: { zh: '客户端证书，用于双向 TLS（RFC 8705）', en: 'Client certificate, for mutual TLS (RFC 8705)' },
} satisfies Record<string, Words>;

export type ClientKeyKind = keyof typeof clientKeyKinds;

/** A public key or a certificate of a system. The private half never comes here. */
export interface ClientKey {
  /** `cky_…`. */
  readonly id: string;
  readonly clientId: string;
  readonly agencyId: string;
  readonly kind: ClientKeyKind;
  /** SHA-256, base64url: of the key (RFC 7638), or of the certificate (RFC 8705 §3.1). */
  readonly thumbprint: string;
  /** The `x` of the key, base64url; null for a certificate, of which the thumbprint is enough. */
  readonly publicKey: string | null;
  readonly from: Date;
  /** Exclusive: at this very instant it is no longer taken; null while no end is set. */
  readonly until: Date | null;
  /** When the first request came that it was shown with; null as long as none did. */
  readonly verifiedAt: Date | null;
}

/** Keys of one kind that a system may have in force or yet to come: the one in use and the one that follows it. */
export const keysAtOnce = 2;

/** Whether the key is taken at the instant. */
export function keyInForce({ from, until }: Pick<ClientKey, 'from' | 'until'>, at: Date): boolean {
  return from <= at && (until === null || until > at);
}

/** Whether the key is in force or will be. */
export function keyNotOver({ until }: Pick<ClientKey, 'until'>, at: Date): boolean {
  return until === null || until > at;
}
