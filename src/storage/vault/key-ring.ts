import type { Words } from '../../kernel/words.ts';

/** Keys of one purpose by their ids, and the one that new values are made under. */
export interface Keys {
  readonly current: string;
  readonly keys: Readonly<Record<string, Buffer>>;
  /** When `current` became it; null for a ring that never turned. */
  readonly since: Date | null;
}

/** Every secret that data at rest depends on. Never printed, never in SQL, never in a backup of the database. */
export interface KeyRing {
  /** Wrap the data keys. */
  readonly seal: Keys;
  /** Make the digests of the blind index. */
  readonly blind: Keys;
}

const purposes = ['seal', 'blind'] as const;
export type RingPurpose = (typeof purposes)[number];

/** An id of a key: it stands beside every value that was made with it. */
const idForm = /^[a-z0-9-]{1,32}$/;
const keyForm = /^[0-9a-f]{64}$/i;

/**
 * Reads a ring: `{"seal": {"current": id, "keys": {id: 64 hex digits}}, "blind": {…}}`.
 *
 * @returns the ring, or what is wrong with it; never a part of a key
 */
export function readKeyRing(text: string): KeyRing | readonly Words[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return [{ zh: '密钥环不是有效的 JSON', en: 'the key ring is not valid JSON' }];
  }
  const faults: Words[] = [];
  const found = {} as Record<RingPurpose, Keys>;
  for (const purpose of purposes) {
    const keys = keysOf((json as Record<string, unknown> | null)?.[purpose]);
    if (keys === null) faults.push(malformed(purpose));
    else found[purpose] = keys;
  }
  if (faults.length > 0) return faults;
  const all = purposes.flatMap((purpose) => Object.values(found[purpose].keys).map((key) => key.toString('hex')));
  if (all.some(isExample)) faults.push(example);
  if (new Set(all).size < all.length) faults.push(twice);
  return faults.length > 0 ? faults : found;
}

function keysOf(json: unknown): Keys | null {
  const { current, keys, since = null } = (json ?? {}) as { current?: unknown; keys?: unknown; since?: unknown };
  if (typeof current !== 'string' || keys === null || typeof keys !== 'object' || !Object.hasOwn(keys, current)) {
    return null;
  }
  const entries = Object.entries(keys as Record<string, unknown>);
  if (!entries.every(([id, key]) => idForm.test(id) && typeof key === 'string' && keyForm.test(key))) return null;
  const moment = since === null ? null : new Date(String(since));
  if (moment && Number.isNaN(moment.getTime())) return null;
  const made = entries.map(([id, key]) => [id, Buffer.from(key as string, 'hex')] as const);
  return { current, keys: Object.fromEntries(made), since: moment };
}

/** The text of a ring, as `readKeyRing` takes it. */
export function keyRingText(ring: KeyRing): string {
  const plain = ({ current, keys, since }: Keys) => ({
    current,
    ...(since ? { since: since.toISOString() } : {}),
    keys: Object.fromEntries(Object.entries(keys).map(([id, key]) => [id, key.toString('hex')])),
  });
  return `${JSON.stringify({ seal: plain(ring.seal), blind: plain(ring.blind) }, null, 2)}\n`;
}

/** Keys as they stand in manuals: hardly any two bytes differ, or they count up. No key that was drawn looks like it. */
function isExample(hex: string): boolean {
  const bytes = [...Buffer.from(hex, 'hex')];
  const steps = new Set(bytes.slice(1).map((byte, at) => (byte - bytes[at]! + 256) % 256));
  return new Set(bytes).size < 12 || steps.size < 4;
}

function malformed(purpose: RingPurpose): Words {
  return {
    zh: `密钥环的 ${purpose} 须有 current 与 keys，密钥为 64 位十六进制，标识为小写字母、数字或连字符`,
    en: `${purpose} of the key ring needs current and keys, each key 64 hexadecimal digits, each id of lower-case letters, digits and hyphens`,
  };
}

const example: Words = {
  zh: '密钥环含有示例密钥，请用 openssl rand -hex 32 生成',
  en: 'the key ring holds an example key; make keys with openssl rand -hex 32',
};

const twice: Words = {
  zh: '密钥环中同一密钥出现两次，每种用途须各有密钥',
  en: 'the key ring holds one key twice; each purpose needs keys of its own',
};
