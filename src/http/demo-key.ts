import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, type JWK } from 'jose';

/** An Ed25519 key pair as a private JWK, its id being its thumbprint (RFC 7638). */
export type DemoKey = JWK & { readonly kty: 'OKP'; readonly crv: 'Ed25519'; readonly x: string; readonly kid: string };

/**
 * The key pair demo tokens are signed with: kept in `demo-key.json` under the folder, readable by its owner only, so
 * that tokens outlive a restart; made anew and kept in memory when there is no folder.
 */
export async function demoKey(dataDir: string | null): Promise<DemoKey> {
  if (dataDir === null) return freshKey();
  const file = join(dataDir, 'demo-key.json');
  return readKey(file) ?? keep(file, await freshKey(), dataDir);
}

async function freshKey(): Promise<DemoKey> {
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }) as JWK;
  return { ...jwk, kid: await calculateJwkThumbprint(jwk) } as DemoKey;
}

/** Writes the key unless another process was first; then that process's key is the key. */
function keep(file: string, key: DemoKey, dataDir: string): DemoKey {
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, JSON.stringify(key), { flag: 'wx', mode: 0o600 });
    return key;
  } catch (error) {
    const theirs = readKey(file);
    if (theirs === null) throw error;
    return theirs;
  }
}

function readKey(file: string): DemoKey | null {
  try {
    const key = JSON.parse(readFileSync(file, 'utf8')) as DemoKey;
    chmodSync(file, 0o600);
    return key;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
