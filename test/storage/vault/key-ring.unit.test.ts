import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { freshKeyRing, keyRingSource } from '../../../src/http/key-ring-source.ts';
import { keyRingText, readKeyRing, type KeyRing } from '../../../src/storage/vault/key-ring.ts';

const hex = () => randomBytes(32).toString('hex');

function ring(seal: Record<string, string>, blind: Record<string, string>, current = Object.keys(seal)[0]!): string {
  const blindNow = Object.keys(blind)[0];
  return JSON.stringify({ seal: { current, keys: seal }, blind: { current: blindNow, keys: blind } });
}

/** What is wrong with a ring, in English. */
function faults(text: string): string[] {
  const found = readKeyRing(text);
  return 'seal' in found ? [] : found.map(({ en }) => en);
}

describe('a ring of keys', () => {
  test('is read as it was written', () => {
    const made = freshKeyRing();
    expect(readKeyRing(keyRingText(made))).toEqual(made);
    const turned: KeyRing = { ...made, seal: { ...made.seal, since: new Date('2026-03-02T01:00:00Z') } };
    expect(readKeyRing(keyRingText(turned))).toEqual(turned);
  });

  const one = hex();
  const example = 'is an example';
  test.each<[what: string, text: string, fault: string]>([
    ['no JSON', 'CANARY', 'the key ring is not valid JSON'],
    ['nothing', 'null', 'seal of the key ring needs'],
    ['a key that is too short', ring({ a: 'ab12' }, { b: hex() }), 'seal of the key ring needs'],
    ['a current key it does not hold', ring({ a: hex() }, { b: hex() }, 'c'), 'seal of the key ring needs'],
    ['an inherited name for a key', ring({ a: hex() }, { b: hex() }, 'toString'), 'seal of the key ring needs'],
    ['an id with a dot', ring({ 'a.b': hex() }, { b: hex() }), 'seal of the key ring needs'],
    ['zeros', ring({ a: '00'.repeat(32) }, { b: hex() }), example],
    ['two bytes in turn', ring({ a: hex() }, { b: 'ab01'.repeat(16) }), example],
    ['digits in order', ring({ a: '0123456789abcdef'.repeat(4) }, { b: hex() }), example],
    [
      'bytes in order',
      ring({ a: Buffer.from(Array.from({ length: 32 }, (_, n) => n)).toString('hex') }, { b: hex() }),
      example,
    ],
    ['one key for two purposes', ring({ a: one }, { b: one }), 'one key twice'],
  ])('with %s is refused, and nothing of it is told', (_what, text, fault) => {
    const found = faults(text);
    expect(found).toHaveLength(found.length || 1);
    expect(found[0]).toContain(fault === example ? 'holds an example key' : fault);
    expect(found.join()).not.toMatch(/CANARY|[0-9a-f]{8}/);
  });

  test('that was drawn is never taken for an example', () => {
    for (let time = 0; time < 2_000; time += 1) expect(faults(keyRingText(freshKeyRing()))).toEqual([]);
  });
});

describe('where the ring comes from', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'accord-keys-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  test('a demonstration makes its own and finds it again, readable by its owner only', () => {
    const first = keyRingSource({ mode: 'demo', dataDir });
    expect(statSync(first.file!).mode & 0o777).toBe(0o600);
    expect(keyRingSource({ mode: 'demo', dataDir }).ring()).toEqual(first.ring());
  });

  test('production makes none', () => {
    expect(() => keyRingSource({ mode: 'production', dataDir })).toThrow('ACCORD_KEYS must be set in production');
  });

  test.each(['production', 'demo'] as const)('an example key, or no file, is refused in %s', (mode) => {
    const file = join(dataDir, 'ring.json');
    expect(() => keyRingSource({ mode, dataDir, keys: { file } })).toThrow('cannot be read');
    writeFileSync(file, ring({ a: '11'.repeat(32) }, { b: hex() }));
    expect(() => keyRingSource({ mode, dataDir, keys: { file } })).toThrow('示例密钥');
  });

  test('a turned ring counts without a restart, and a spoilt file takes no key away', () => {
    const file = join(dataDir, 'ring.json');
    writeFileSync(file, keyRingText(freshKeyRing()));
    const source = keyRingSource({ mode: 'production', dataDir, keys: { file } });
    const before = source.ring();
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.slice(0, 40));
    source.refresh();
    expect(source.ring()).toBe(before);
    const next = freshKeyRing();
    writeFileSync(file, keyRingText(next));
    source.refresh();
    expect(source.ring()).toEqual(next);
  });
});
