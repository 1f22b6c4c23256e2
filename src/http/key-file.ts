import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ConfigError } from '../config.ts';

/** The Ed25519 private key in a file that a variable names. @throws ConfigError naming the variable */
export function keyIn(file: string, variable: string): KeyObject {
  try {
    const key = createPrivateKey(readFileSync(file));
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below; the reason could name what is in the file.
  }
  throw new ConfigError([
    {
      zh: `${variable} 须为 Ed25519 私钥文件（PEM）`,
      en: `${variable} must be a file with an Ed25519 private key (PEM)`,
    },
  ]);
}

/** The key kept in a file, readable by its owner only; a new one is put there when there is none. */
export function keptKey(file: string): KeyObject {
  mkdirSync(dirname(file), { recursive: true });
  try {
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
    writeFileSync(file, pem, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  chmodSync(file, 0o600);
  return createPrivateKey(readFileSync(file));
}
