import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, type Config } from '../config.ts';
import { blindIndex } from '../storage/vault/blind-digests.ts';
import { keyRingText, readKeyRing, type KeyRing } from '../storage/vault/key-ring.ts';
import { ringKeyService, type KeyService } from '../storage/vault/key-service.ts';
import { Vault } from '../storage/vault/vault.ts';

/** Where a hub's ring of keys comes from; asked at each use, so that a turned ring counts without a restart. */
export interface KeyRingSource {
  ring(): KeyRing;
  /** Looks for a newer ring; one that cannot be used is not taken, and the last one stays. */
  refresh(): void;
  /** The file it stands in; null for a ring that came by the environment or lives in memory. */
  readonly file: string | null;
}

/**
 * The ring of a configuration. A demonstration without one makes its own and keeps it beside the embedded database,
 * readable by its owner only; where nothing is kept it lives as long as the process.
 *
 * @throws ConfigError when it cannot be used; no part of a key is told
 */
export function keyRingSource({ keys, mode, dataDir }: Pick<Config, 'keys' | 'mode' | 'dataDir'>): KeyRingSource {
  if (keys && 'text' in keys) return standing(ringOf(keys.text));
  if (keys) return fileSource(keys.file);
  if (mode !== 'demo')
    throw new ConfigError([{ zh: 'ACCORD_KEYS 生产模式必须设置', en: 'ACCORD_KEYS must be set in production' }]);
  if (dataDir === '') return memory;
  const file = join(dataDir, 'demo-keys.json');
  keepFresh(file, dataDir);
  return fileSource(file);
}

/** The vault of a ring, or of a key service in its place. */
export function vaultOf(source: KeyRingSource, service?: KeyService): Vault {
  return new Vault({
    service:
      service ??
      ringKeyService(
        () => source.ring(),
        () => source.refresh(),
      ),
    blind: blindIndex(() => source.ring()),
    now: () => performance.now(),
  });
}

/** A ring of keys that nobody has seen. */
export function freshKeyRing(): KeyRing {
  const keys = (id: string) => ({ current: id, keys: { [id]: randomBytes(32) }, since: null });
  return { seal: keys('seal-1'), blind: keys('blind-1') };
}

function standing(ring: KeyRing): KeyRingSource {
  return { ring: () => ring, refresh: () => {}, file: null };
}

/** Hubs of one process that keep nothing share their keys, so that one can open what another wrote. */
const memory = standing(freshKeyRing());

function fileSource(file: string): KeyRingSource {
  let seen = changedAt(file);
  let ring = ringOf(contents(file));
  return {
    file,
    ring: () => ring,
    refresh() {
      try {
        const at = changedAt(file);
        if (at === seen) return;
        ring = ringOf(contents(file));
        seen = at;
      } catch {
        // A file that is just being written, or was spoilt, must not take the keys away that are in use.
      }
    },
  };
}

function ringOf(text: string): KeyRing {
  const ring = readKeyRing(text);
  if ('seal' in ring) return ring;
  throw new ConfigError(ring.map(({ zh, en }) => ({ zh: `ACCORD_KEYS ${zh}`, en: `ACCORD_KEYS: ${en}` })));
}

function contents(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new ConfigError([
      { zh: 'ACCORD_KEYS 所指的密钥环文件无法读取', en: 'ACCORD_KEYS: the file of the key ring cannot be read' },
    ]);
  }
}

function changedAt(file: string): number | null {
  try {
    return statSync(file).mtimeMs;
  } catch {
    return null;
  }
}

/** Writes a fresh ring unless there is one; of two processes that both try, the first one's counts. */
function keepFresh(file: string, dataDir: string): void {
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, keyRingText(freshKeyRing()), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    chmodSync(file, 0o600);
  }
}
