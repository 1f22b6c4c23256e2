import { readFileSync } from 'node:fs';
import { createPrivateKey } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { canonicalJson } from '../../src/kernel/canonical-json.ts';
import { checkpointNote, readCheckpoint } from '../../src/storage/proof/checkpoint-note.ts';
import { commitment, rootOf } from '../../src/storage/proof/commitments.ts';
import { chainedHash, leafOf, oldChainedHash, oldLeafOf, type FactHeader } from '../../src/storage/proof/fact-leaf.ts';
import { noteSigner, noteVerifier, parseNote } from '../../src/storage/proof/signed-note.ts';

interface Vectors {
  readonly commitments: readonly { name: string; value: unknown; salt: string; commitment: string }[];
  readonly root: string;
  readonly header: FactHeader;
  readonly leaf: string;
  readonly chain: { previous: string; seq: number; hash: string };
  readonly version1: { previous: string; entry: Record<string, unknown>; hash: string; leaf: string };
  readonly key: { name: string; pkcs8: string; verifierKey: string };
  readonly checkpoint: { size: number; root: string; time: string; assurance: string; note: string };
}

const vectors = JSON.parse(readFileSync('test/proof/vectors/vectors.json', 'utf8')) as Vectors;

describe('the vectors of docs/proof.md', () => {
  test('hold for commitments, their root, the leaf and the chain', () => {
    for (const { name, value, salt, commitment: wanted } of vectors.commitments)
      expect(commitment(name, value, Buffer.from(salt, 'base64url'))).toBe(wanted);
    const all = vectors.commitments.map((each) => each.commitment);
    expect(rootOf(all).toString('hex')).toBe(vectors.root);
    expect(rootOf(all.toReversed()).toString('hex')).toBe(vectors.root);
    const leaf = leafOf(vectors.header, all);
    expect(leaf.toString('hex')).toBe(vectors.leaf);
    const { previous, seq, hash } = vectors.chain;
    expect(chainedHash(previous, seq, leaf)).toBe(hash);
  });

  test('hold for the first scheme, which is never changed', () => {
    const { previous, entry, hash, leaf } = vectors.version1;
    expect(oldChainedHash(previous, entry)).toBe(hash);
    expect(oldLeafOf(hash).toString('hex')).toBe(leaf);
  });

  test('hold for keys and checkpoints', () => {
    const { name, pkcs8, verifierKey } = vectors.key;
    const key = createPrivateKey({ key: Buffer.from(pkcs8, 'base64'), type: 'pkcs8', format: 'der' });
    const signer = noteSigner(name, key);
    expect(signer.verifierKey).toBe(verifierKey);
    const { size, root, time, assurance, note } = vectors.checkpoint;
    const body = { size, root: Buffer.from(root, 'hex'), at: new Date(time), assurance };
    expect(checkpointNote(body, signer)).toBe(note);
    expect(readCheckpoint(note, [noteVerifier(verifierKey)])).toEqual({ origin: name, ...body });
  });

  test('a note that is not written in the one way there is, is none', () => {
    const { note } = vectors.checkpoint;
    expect(parseNote(note)?.signatures).toHaveLength(1);
    for (const other of [note.trimEnd(), `${note}\n`, note.replace('\u2014', '-'), note.replace(/=*\n$/, 'A\n')])
      expect(readCheckpoint(other, [noteVerifier(vectors.key.verifierKey)])).toBeNull();
  });
});

describe('canonical JSON (RFC 8785)', () => {
  test('writes the numbers of appendix B', () => {
    const numbers: [string, string][] = [
      ['0000000000000000', '0'],
      ['8000000000000000', '0'],
      ['0000000000000001', '5e-324'],
      ['7fefffffffffffff', '1.7976931348623157e+308'],
      ['4340000000000000', '9007199254740992'],
      ['4430000000000000', '295147905179352830000'],
      ['44b52d02c7e14af5', '9.999999999999997e+22'],
      ['44b52d02c7e14af6', '1e+23'],
      ['444b1ae4d6e2ef50', '1e+21'],
      ['3eb0c6f7a0b5ed8d', '0.000001'],
      ['41b3de4355555553', '333333333.3333332'],
      ['41b3de4355555557', '333333333.33333343'],
      ['becbf647612f3696', '-0.0000033333333333333333'],
    ];
    for (const [bits, text] of numbers) expect(canonicalJson(Buffer.from(bits, 'hex').readDoubleBE())).toBe(text);
    for (const bits of ['7fffffffffffffff', '7ff0000000000000'])
      expect(() => canonicalJson(Buffer.from(bits, 'hex').readDoubleBE())).toThrow(TypeError);
  });

  test('writes the texts and the order of section 3.2', () => {
    const said = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 1e-27],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\\"\/',
      literals: [null, true, false],
    };
    expect(canonicalJson(said)).toBe(
      `{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"\u20ac$\\u000f\\nA'B\\"\\\\\\\\\\"/"}`,
    );
    const order = {
      '\u20ac': 'Euro',
      '\r': 'Return',
      '\ufb33': 'Dalet',
      '1': 'One',
      '\ud83d\ude00': 'Smiley',
      '\u0080': 'Control',
      '\u00f6': 'O',
    };
    expect(Object.values(JSON.parse(canonicalJson(order)) as object)).toHaveLength(7);
    expect([...canonicalJson(order).matchAll(/:"(\w+)"/g)].map(([, name]) => name)).toEqual([
      'Return',
      'One',
      'Control',
      'O',
      'Euro',
      'Smiley',
      'Dalet',
    ]);
    expect(canonicalJson({ 10: 1, 9: 2 })).toBe('{"10":1,"9":2}');
  });

  test('refuses what JSON cannot say', () => {
    for (const value of ['\ud83d', { '\udead': 1 }, () => 1, 10n])
      expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});
