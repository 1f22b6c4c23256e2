import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { dataKeyOf, openedText, SealBroken, sealedText } from '../../../src/storage/vault/sealed-text.ts';

const key = randomBytes(32);
const place = { table: 'party_contact', row: 'pty_1', column: 'phone' };
const id = 'dky_001';
const text = '13800138000';
const sealed = sealedText(id, key, text, place);

/** The sealed text with one bit of its bytes another. */
function flipped(bit: number): string {
  const [version, dataKey, body] = sealed.split('.') as [string, string, string];
  const bytes = Buffer.from(body, 'base64url');
  bytes[bit >> 3]! ^= 1 << (bit & 7);
  return [version, dataKey, bytes.toString('base64url')].join('.');
}

describe('a sealed text', () => {
  test('says how and with which key it was made, and nothing of what it is', () => {
    expect(sealed).toMatch(/^v1\.dky_001\.[A-Za-z0-9_-]+$/);
    expect(dataKeyOf(sealed)).toBe(id);
    expect(Buffer.from(sealed.split('.')[2]!, 'base64url').includes(text)).toBe(false);
    expect(dataKeyOf(text)).toBeNull();
  });

  test('opens where it stands, and is another each time it is sealed', () => {
    expect(openedText(key, sealed, place)).toBe(text);
    expect(sealedText(id, key, text, place)).not.toBe(sealed);
  });

  test.each([
    ['table', { ...place, table: 'party_identity' }],
    ['row', { ...place, row: 'pty_2' }],
    ['column', { ...place, column: 'address' }],
  ])('does not open in another %s', (_what, elsewhere) => {
    expect(() => openedText(key, sealed, elsewhere)).toThrow(SealBroken);
  });

  test('does not open under another key, and the error tells nothing', () => {
    expect(() => openedText(randomBytes(32), sealed, place)).toThrow('a sealed value cannot be opened where it stands');
  });

  test('does not open with any one bit another', () => {
    const bits = Buffer.from(sealed.split('.')[2]!, 'base64url').length * 8;
    for (let bit = 0; bit < bits; bit += 1) expect(() => openedText(key, flipped(bit), place)).toThrow(SealBroken);
  });

  test('does not open with the spare bits of its last character set, cut short, or under another version', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    // 39 bytes are 52 characters without spare bits; 40 bytes leave 4 of them.
    const spare = sealedText(id, key, 'x'.repeat(12), place);
    const twin = spare.slice(0, -1) + alphabet[alphabet.indexOf(spare.at(-1)!) + 1]!;
    expect(Buffer.from(twin.split('.')[2]!, 'base64url')).toEqual(Buffer.from(spare.split('.')[2]!, 'base64url'));
    expect(openedText(key, spare, place)).toBe('x'.repeat(12));
    expect(() => openedText(key, twin, place)).toThrow(SealBroken);
    expect(() => openedText(key, sealed.slice(0, -4), place)).toThrow(SealBroken);
    expect(() => openedText(key, sealed.replace('v1.', 'v2.'), place)).toThrow(SealBroken);
  });
});
