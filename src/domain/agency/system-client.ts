import type { Words } from '../../kernel/words.ts';
import type { ClientBounds } from './agency.ts';

/** How a token of a system is tied to whoever may use it. */
export const clientBindings = {
  BEARER: { zh: '持有令牌即可使用', en: 'Whoever bears the token may use it' },
  DPOP: { zh: '每次请求须以密钥证明持有（RFC 9449）', en: 'Each request proves that the key is held (RFC 9449)' },
  SIGNED: {
    zh: '每次请求须以登记的密钥签名（RFC 9421）',
    en: 'Each request is signed with a registered key (RFC 9421)',
  },
  MTLS: {
    zh: '令牌绑定登记的客户端证书，须经双向 TLS（RFC 8705）',
    en: 'The token is bound to a registered client certificate, over mutual TLS (RFC 8705)',
  },
} satisfies Record<string, Words>;

export type ClientBinding = keyof typeof clientBindings;

/** A system of an agency that may ask the hub: for a person of the agency, or for the agency alone. */
export interface SystemClient extends ClientBounds {
  readonly agencyId: string;
  readonly binding: ClientBinding;
  readonly from: Date;
  /** Exclusive; null while no end is set. */
  readonly until: Date | null;
  /** When it was ended before that. */
  readonly endedAt: Date | null;
}

/** Whether its tokens are taken at the instant. */
export function clientInForce(
  { from, until, endedAt }: Pick<SystemClient, 'from' | 'until' | 'endedAt'>,
  at: Date,
): boolean {
  return from <= at && (until === null || until > at) && (endedAt === null || endedAt > at);
}
