import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/** A self-signed certificate and its key. */
export interface SelfSigned {
  readonly cert: string;
  readonly key: string;
  /** SHA-256 of the certificate, base64url (RFC 8705). */
  readonly thumbprint: string;
}

/** Makes an Ed25519 certificate that signs itself, valid between the two instants (whole seconds, before 2050). */
export function selfSigned(name: string, from: Date, until: Date): SelfSigned {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const subject = sequence(tagged(0x31, sequence(Buffer.from('0603550403', 'hex'), tagged(0x0c, Buffer.from(name)))));
  const body = sequence(
    tagged(0xa0, Buffer.from('020102', 'hex')),
    tagged(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ed25519,
    subject,
    sequence(time(from), time(until)),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const der = sequence(body, ed25519, tagged(0x03, Buffer.concat([Buffer.from([0]), sign(null, body, privateKey)])));
  return { cert: pem(der), key: pkcs8(privateKey), thumbprint: createHash('sha256').update(der).digest('base64url') };
}

/** AlgorithmIdentifier of Ed25519 (RFC 8410). */
const ed25519 = Buffer.from('300506032b6570', 'hex');

function tagged(tag: number, content: Uint8Array): Buffer {
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function sequence(...parts: Uint8Array[]): Buffer {
  return tagged(0x30, Buffer.concat(parts));
}

function time(at: Date): Buffer {
  return tagged(
    0x17,
    Buffer.from(
      `${at
        .toISOString()
        .replace(/[-:T]|\.\d+/g, '')
        .slice(2)}`,
    ),
  );
}

function pem(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g)!;
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

function pkcs8(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}
