import { createPublicKey, type KeyObject } from 'node:crypto';
import { keyInForce, type ClientKey } from '../domain/agency/client-key.ts';
import { isSignedBy, readSignature, type MessageSignature, type SignedMessage } from './http-signature.ts';

/** Seconds by which `created` may lie before or after now; at one second more the message is refused. */
export const messageSkew = 300;

/** What every signature covers; who bears the token, where it goes and what it says belong together. */
const always = ['@method', '@target-uri', 'authorization'];
/** Covered too where the message has it, since it decides what a repeat does. */
const whenThere = ['idempotency-key'];

/** What is wrong with a signed message, or its lack of a signature. */
export type MessageFault =
  | 'message-unsigned'
  | 'message-signature-malformed'
  | 'message-not-covered'
  | 'message-key-unknown'
  | 'message-key-over'
  | 'message-altered'
  | 'message-skewed'
  | 'message-replayed';

export interface MessageGuardParts {
  /** The key of a thumbprint, in force or not. */
  readonly findKey: (thumbprint: string) => ClientKey | null;
  readonly nonces: {
    take(clientId: string, nonce: string, until: Date): Promise<boolean>;
    verified(keyId: string, at: Date): Promise<void>;
  };
}

/** Checks that a system signed the message it sends (RFC 9421), that it is fresh, and that it comes for the first time. */
export class MessageGuard {
  private readonly parts: MessageGuardParts;
  private readonly keys = new Map<string, KeyObject>();
  private readonly verified = new Set<string>();

  constructor(parts: MessageGuardParts) {
    this.parts = parts;
  }

  /** What is wrong with the message as one of the system, or null; then its nonce is taken for good. */
  async faultOf(message: SignedMessage, clientId: string, now: Date): Promise<MessageFault | null> {
    const input = message.header('signature-input');
    const given = message.header('signature');
    if (input === null && given === null) return 'message-unsigned';
    const signature = readSignature(input, given);
    const said = signature && saidOf(signature);
    if (!said) return 'message-signature-malformed';
    if (!coversAll(signature, message)) return 'message-not-covered';
    const key = this.parts.findKey(said.keyId);
    if (key?.clientId !== clientId || key.kind !== 'ED25519') return 'message-key-unknown';
    if (!keyInForce(key, now)) return 'message-key-over';
    if (!isSignedBy(this.keyOf(key), message, signature)) return 'message-altered';
    const second = Math.floor(now.getTime() / 1000);
    if (Math.abs(second - said.created) > messageSkew || second >= said.expires) return 'message-skewed';
    const until = new Date((said.created + messageSkew + 1) * 1000);
    if (!(await this.parts.nonces.take(clientId, said.nonce, until))) return 'message-replayed';
    await this.noteVerified(key, now);
    return null;
  }

  /** Takes down, once, that the system was seen to hold the key or certificate. */
  async noteVerified({ id, verifiedAt }: ClientKey, now: Date): Promise<void> {
    if (verifiedAt !== null || this.verified.has(id)) return;
    this.verified.add(id);
    await this.parts.nonces.verified(id, now);
  }

  private keyOf({ thumbprint, publicKey }: ClientKey): KeyObject {
    let key = this.keys.get(thumbprint);
    if (!key) {
      key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey! }, format: 'jwk' });
      this.keys.set(thumbprint, key);
    }
    return key;
  }
}

interface Said {
  readonly keyId: string;
  /** Seconds since 1970. */
  readonly created: number;
  readonly expires: number;
  readonly nonce: string;
}

function saidOf({ params }: MessageSignature): Said | null {
  const [keyId, created, nonce] = [params.get('keyid'), params.get('created'), params.get('nonce')];
  const [expires, alg] = [params.get('expires') ?? Number.MAX_SAFE_INTEGER, params.get('alg') ?? 'ed25519'];
  if (typeof keyId !== 'string' || typeof created !== 'number' || typeof expires !== 'number') return null;
  if (typeof nonce !== 'string' || !/^[\x21-\x7e]{16,128}$/.test(nonce)) return null;
  return alg === 'ed25519' ? { keyId, created, expires, nonce } : null;
}

function coversAll({ components }: MessageSignature, { method, header }: SignedMessage): boolean {
  const needed = [
    ...always,
    ...(method === 'GET' ? [] : ['content-digest']),
    ...whenThere.filter((name) => header(name) !== null),
  ];
  return needed.every((name) => components.includes(name));
}
