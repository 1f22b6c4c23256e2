import { createPrivateKey, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, type Config } from '../config.ts';
import { stranger, type AuditEvent } from '../domain/audit/audit-entry.ts';
import type { Database } from '../storage/database.ts';
import { fileAnchor, memoryAnchor, type CheckpointAnchor } from '../storage/proof/checkpoint-files.ts';
import { ProofKeeper } from '../storage/proof/keeper.ts';
import { KeyNotHandedOver } from '../storage/proof/log.ts';
import { noteSigner, type NoteSigner } from '../storage/proof/signed-note.ts';
import type { Log } from './log.ts';

/** What the keeper of the log is told by the hub it works in. */
export interface ProofSurroundings {
  readonly database: Database;
  readonly now: () => Date;
  readonly take: (event: AuditEvent) => void;
  readonly log: Log;
}

/** Opens the keeper of the log with the key and the folder of the configuration. @throws ConfigError */
export async function openProof(config: Config, { database, now, take, log }: ProofSurroundings): Promise<ProofKeeper> {
  const name = logName(config);
  const signer = signerOf(config, name);
  const previous = config.previousLogKey
    ? noteSigner(name, keyIn(config.previousLogKey, 'ACCORD_LOG_PREVIOUS_KEY'))
    : null;
  try {
    return await ProofKeeper.open({
      database,
      signer,
      previous,
      anchor: anchorOf(config, database),
      randomBytes,
      now,
      audit: { note: (kind, fields = {}) => take({ ...fields, kind, at: now(), caller: stranger }) },
      onHold: (reason) => log.error(`integrity.${reason}`, { code: 'INTEGRITY_HOLD' }),
    });
  } catch (error) {
    if (error instanceof KeyNotHandedOver) throw new ConfigError([notHandedOver]);
    throw error;
  }
}

/** Where the hub's checkpoints are kept outside the database. */
export function anchorOf(
  { checkpointDir, mode, dataDir }: Config,
  { engine }: Pick<Database, 'engine'>,
): CheckpointAnchor {
  if (checkpointDir) return fileAnchor(checkpointDir);
  // A demonstration's folder goes when its database goes; a server's database would outlive it.
  if (dataDir === '' || (mode === 'demo' && engine === 'postgres')) return memoryAnchor();
  return fileAnchor(mode === 'demo' ? join(dataDir, 'checkpoints') : `${dataDir}-checkpoints`);
}

/** Name of the log: the first line of its checkpoints, and part of the id of its keys. */
function logName({ logName: given, issuer }: Config): string {
  if (given) return given;
  const host = URL.canParse(issuer) ? new URL(issuer).host : '';
  return `${host || 'accord'}/accord`;
}

function signerOf({ logKey, mode, dataDir }: Config, name: string): NoteSigner {
  if (logKey) return noteSigner(name, keyIn(logKey, 'ACCORD_LOG_KEY'));
  if (mode !== 'demo')
    throw new ConfigError([{ zh: 'ACCORD_LOG_KEY 生产模式必须设置', en: 'ACCORD_LOG_KEY must be set in production' }]);
  return noteSigner(name, dataDir === '' ? memory : keptKey(dataDir));
}

/** Hubs of one process that keep nothing share a key, so that one goes on with the log of another. */
const memory = generateKeyPairSync('ed25519').privateKey;

/** The key of a demonstration, kept beside its data, readable by its owner only; made when there is none. */
function keptKey(dataDir: string): KeyObject {
  const file = join(dataDir, 'demo-log-key.pem');
  mkdirSync(dataDir, { recursive: true });
  try {
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
    writeFileSync(file, pem, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  chmodSync(file, 0o600);
  return createPrivateKey(readFileSync(file));
}

function keyIn(file: string, variable: string): KeyObject {
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

const notHandedOver = {
  zh: 'ACCORD_LOG_KEY 不是日志上次签名所用的密钥：更换密钥时，用 ACCORD_LOG_PREVIOUS_KEY 给出原密钥',
  en: 'ACCORD_LOG_KEY is not the key the log was last signed with: to change keys, give the old one in ACCORD_LOG_PREVIOUS_KEY',
};
