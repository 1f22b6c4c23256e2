import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { contentDigest, digestAgrees } from '../../src/http/content-digest.ts';
import { isSignedBy, readSignature, signatureBase, signatureParams } from '../../src/http/http-signature.ts';

/** The message and the key of RFC 9421, appendix B. */
const headers: Record<string, string> = {
  host: 'example.com',
  date: 'Tue, 20 Apr 2021 02:07:55 GMT',
  'content-type': 'application/json',
  'content-digest':
    'sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:',
  'content-length': '18',
};
const message = {
  method: 'POST',
  targetUri: 'https://example.com/foo?param=Value&Pet=dog',
  header: (name: string) => headers[name] ?? null,
};
const body = '{"hello": "world"}';
const publicKey = createPublicKey({
  key: { kty: 'OKP', crv: 'Ed25519', x: 'JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs' },
  format: 'jwk',
});
const privateKey = createPrivateKey({
  key: 'MC4CAQAwBQYDK2VwBCIEIJ+DYvh6SEqVTm50DFtMDoQikTmiCqirVv9mWG9qfSnF',
  encoding: 'base64',
  format: 'der',
  type: 'pkcs8',
});
const input =
  'sig-b26=("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519"';
const signature = 'sig-b26=:wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==:';

describe('signatures of messages (RFC 9421)', () => {
  test('the vector of appendix B.2.6 verifies, and its base is the printed one', () => {
    const read = readSignature(input, signature)!;
    expect(signatureBase(message, read.components, read.params)).toBe(
      [
        '"date": Tue, 20 Apr 2021 02:07:55 GMT',
        '"@method": POST',
        '"@path": /foo',
        '"@authority": example.com',
        '"content-type": application/json',
        '"content-length": 18',
        '"@signature-params": ("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519"',
      ].join('\n'),
    );
    expect(isSignedBy(publicKey, message, read)).toBe(true);
    // Ed25519 has no chance in it: signing again gives the very same bytes.
    const again = sign(null, Buffer.from(signatureBase(message, read.components, read.params)!), privateKey);
    expect(again.toString('base64')).toBe(/:(.*):/.exec(signature)![1]);
  });

  test('a change of any byte that is covered, or of the signature, does not verify', () => {
    const read = readSignature(input, signature)!;
    const other = (name: string, value: string) => ({
      ...message,
      header: (asked: string) => (asked === name ? value : message.header(asked)),
    });
    expect(isSignedBy(publicKey, other('date', 'Tue, 20 Apr 2021 02:07:56 GMT'), read)).toBe(false);
    expect(isSignedBy(publicKey, other('content-length', '19'), read)).toBe(false);
    expect(isSignedBy(publicKey, { ...message, method: 'PUT' }, read)).toBe(false);
    expect(isSignedBy(publicKey, { ...message, targetUri: 'https://example.org/foo' }, read)).toBe(false);
    expect(isSignedBy(publicKey, { ...message, header: () => null }, read)).toBe(false);
    for (let at = 0; at < 64; at += 1) {
      const bytes = Buffer.from(read.bytes);
      bytes[at]! ^= 1;
      expect(isSignedBy(publicKey, message, { ...read, bytes })).toBe(false);
    }
    expect(isSignedBy(publicKey, message, { ...read, params: new Map([['created', 1618884474]]) })).toBe(false);
  });

  test.each([
    ['nothing', null],
    ['no list', 'sig=;created=1'],
    ['an open list', 'sig=("date";created=1'],
    ['a component twice', 'sig=("date" "date");created=1'],
    ['a parameter twice', 'sig=("date");created=1;created=2'],
    ['a component with parameters', 'sig=("date";sf);created=1'],
    ['two signatures', 'sig=("date");created=1, other=("date");created=1'],
    ['more space than the canonical spelling', 'sig=( "date" );created=1'],
    ['a byte that is no text', 'sig=("da\u0001te");created=1'],
    ['3,000 characters', `sig=("${'x'.repeat(3000)}");created=1`],
  ])('%s is not read', (_what, given) => {
    expect(readSignature(given, 'sig=:AAAA:')).toBeNull();
  });

  test('a signature of another name than its input is not read', () => {
    expect(readSignature('a=("date");created=1', 'b=:AAAA:')).toBeNull();
    expect(readSignature('a=("date");created=1', null)).toBeNull();
  });

  test('texts are quoted as they are read', () => {
    const params = new Map([['nonce', String.raw`a"b\c`]]);
    const written = signatureParams(['date'], params);
    expect(readSignature(`x=${written}`, 'x=:AAAA:')!.params).toEqual(params);
  });
});

describe('the digest of a body (RFC 9530)', () => {
  test('agrees with the vector and with what it makes itself, and with nothing else', () => {
    const bytes = Buffer.from(body);
    expect(digestAgrees(headers['content-digest'], bytes)).toBe(true);
    expect(digestAgrees(contentDigest(bytes), bytes)).toBe(true);
    expect(contentDigest(bytes)).toBe('sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:');
    expect(digestAgrees(headers['content-digest'], Buffer.from(`${body} `))).toBe(false);
    expect(digestAgrees(`${contentDigest(bytes)},sha-512=:AAAA:`, bytes)).toBe(false);
    expect(digestAgrees('md5=:AAAA:', bytes)).toBe(false);
    expect(digestAgrees('', bytes)).toBe(false);
    expect(digestAgrees(undefined, bytes)).toBe(true);
  });
});
