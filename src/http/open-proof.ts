import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { ConfigError, type Config } from '../config.ts';
import type { Audit } from '../domain/audit/audit.ts';
import type { Database } from '../storage/database.ts';
import { fileAnchor, memoryAnchor, type CheckpointAnchor } from '../storage/proof/checkpoint-files.ts';
import { ProofKeeper } from '../storage/proof/keeper.ts';
import { KeyNotHandedOver } from '../storage/proof/log.ts';
import { noteSigner, type NoteSigner } from '../storage/proof/signed-note.ts';
import { keptKey, keyIn } from './key-file.ts';
import type { Log } from './log.ts';

/** What the keeper of the log is told by the hub it works in. */
export interface ProofSurroundings {
  readonly database: Database;
  readonly now: () => Date;
  readonly audit: Audit;
  readonly log: Log;
}

/** Opens the keeper of the log with the key and the folder of the configuration. @throws ConfigError */
export async function openProof(
  config: Config,
  { database, now, audit, log }: ProofSurroundings,
): Promise<ProofKeeper> {
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
      audit,
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
  return noteSigner(name, dataDir === '' ? memory : keptKey(join(dataDir, 'demo-log-key.pem')));
}

/** Hubs of one process that keep nothing share a key, so that one goes on with the log of another. */
const memory = generateKeyPairSync('ed25519').privateKey;

const notHandedOver = {
  zh: 'ACCORD_LOG_KEY 不是日志上次签名所用的密钥：更换密钥时，用 ACCORD_LOG_PREVIOUS_KEY 给出原密钥',
  en: 'ACCORD_LOG_KEY is not the key the log was last signed with: to change keys, give the old one in ACCORD_LOG_PREVIOUS_KEY',
};
