import type { KeyRing } from './key-ring.ts';
import { open, seal } from './sealed-text.ts';

/** A data key as it is kept: of use to nobody without the key it is wrapped under. */
export interface WrappedKey {
  /** Id of the key-encryption key. */
  readonly under: string;
  readonly wrapped: string;
}

/** Where the key-encryption keys are: the hub's own ring, or a key service that never gives them out. */
export interface KeyService {
  /** Id of the key that data keys are wrapped under now. */
  current(): Promise<string>;
  /** @throws KeysAway when the keys cannot be had */
  wrap(dataKeyId: string, key: Buffer): Promise<WrappedKey>;
  /**
   * @throws KeysAway when the keys cannot be had
   * @throws SealBroken when it was not wrapped like this
   */
  unwrap(dataKeyId: string, wrapped: WrappedKey): Promise<Buffer>;
}

/** The keys cannot be had now: what is sealed can be neither read nor written until they are back. */
export class KeysAway extends Error {
  /** As the graph reads it off an error: the caller may ask again. */
  readonly extensions = { code: 'TEMPORARILY_UNAVAILABLE' };

  constructor() {
    super('the keys of sealed values cannot be had');
    this.name = 'KeysAway';
  }
}

/** Keys of a ring in the hub's memory; the ring is asked for anew at each use, so that a turned one counts at once. */
export function ringKeyService(ringNow: () => KeyRing, readAgain: () => void = () => {}): KeyService {
  const keyOf = (id: string): Buffer => {
    if (!Object.hasOwn(ringNow().seal.keys, id)) readAgain();
    const { keys } = ringNow().seal;
    if (!Object.hasOwn(keys, id)) throw new KeysAway();
    return keys[id]!;
  };
  return {
    current: () => Promise.resolve(ringNow().seal.current),
    async wrap(dataKeyId, key) {
      const under = await this.current();
      return { under, wrapped: seal(keyOf(under), key.toString('base64url'), about(dataKeyId)) };
    },
    // Rejects rather than throws, as a service behind a wire would.
    unwrap: (dataKeyId, { under, wrapped }) =>
      Promise.resolve().then(() => Buffer.from(open(keyOf(under), wrapped, about(dataKeyId)), 'base64url')),
  };
}

function about(dataKeyId: string): string {
  return `data_key\n${dataKeyId}`;
}
