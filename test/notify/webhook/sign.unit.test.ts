import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { signedHeaders } from '../../../src/notify/webhook/sign.ts';
import { privateKeyOf, publicKeyText } from '../../../src/storage/ed25519.ts';
import { secretText } from '../../../src/storage/webhook/signing-keys.ts';

const bytes = (fill: number) => new Uint8Array(32).fill(fill);
const keys = { secret: bytes(1), seed: bytes(2) };
const other = { secret: bytes(3), seed: bytes(4) };
const at = () => new Date();
const body = '{"type":"referral.sent","data":{"id":"fct_1"}}';

/** What a receiver does that trusts the public key alone. */
function checked(text: string, headers: Record<string, string>, publicKey: string): boolean {
  const raw = Buffer.from(publicKey.replace('whpk_', ''), 'base64');
  const key = createPublicKey({
    key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw]),
    format: 'der',
    type: 'spki',
  });
  const signed = Buffer.from(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${text}`);
  return headers['webhook-signature']!.split(' ')
    .filter((each) => each.startsWith('v1a,'))
    .some((each) => verify(null, signed, key, Buffer.from(each.slice(4), 'base64')));
}

describe('S41: a message is signed for one receiver', () => {
  test('S41: the library of the standard takes it, with the secret as it was shown', () => {
    const headers = signedHeaders({ id: 'fct_1', at: at(), body }, [keys]);
    expect(new Webhook(secretText(keys.secret)).verify(body, headers)).toEqual(JSON.parse(body));
    expect(() => new Webhook(secretText(other.secret)).verify(body, headers)).toThrow();
    expect(() => new Webhook(secretText(keys.secret)).verify(`${body} `, headers)).toThrow();
  });

  test('S41: the library refuses what is more than five minutes old, or under another id', () => {
    const old = signedHeaders({ id: 'fct_1', at: new Date(Date.now() - 301_000), body }, [keys]);
    expect(() => new Webhook(secretText(keys.secret)).verify(body, old)).toThrow('too old');
    const fresh = signedHeaders({ id: 'fct_1', at: at(), body }, [keys]);
    const hook = new Webhook(secretText(keys.secret));
    expect(() => hook.verify(body, { ...fresh, 'webhook-id': 'fct_2' })).toThrow();
  });

  test('S41: whoever holds the secret of one endpoint cannot sign what another takes by its public key', () => {
    const headers = signedHeaders({ id: 'fct_1', at: at(), body }, [keys]);
    expect(checked(body, headers, publicKeyText(privateKeyOf(keys.seed)))).toBe(true);
    expect(checked(`${body} `, headers, publicKeyText(privateKeyOf(keys.seed)))).toBe(false);
    expect(checked(body, headers, publicKeyText(privateKeyOf(other.seed)))).toBe(false);
    expect(checked(body, headers, publicKeyText(privateKeyOf(keys.secret)))).toBe(false);
  });

  test('a rotation signs with both pairs, and each receiver finds its own', () => {
    const headers = signedHeaders({ id: 'fct_1', at: at(), body }, [other, keys]);
    expect(headers['webhook-signature']!.split(' ')).toHaveLength(4);
    for (const { secret, seed } of [keys, other]) {
      expect(new Webhook(secretText(secret)).verify(body, headers)).toEqual(JSON.parse(body));
      expect(checked(body, headers, publicKeyText(privateKeyOf(seed)))).toBe(true);
    }
  });

  test('Ed25519 agrees with the vector of RFC 8032, 7.1', () => {
    const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
    expect(publicKeyText(privateKeyOf(seed))).toBe(
      `whpk_${Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex').toString('base64')}`,
    );
  });
});
