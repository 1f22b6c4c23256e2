import { randomBytes } from 'node:crypto';
import type { Blind } from '../../domain/duplicate/blind.ts';
import { KeysAway, type KeyService, type WrappedKey } from './key-service.ts';
import { dataKeyOf, openedText, SealBroken, sealedText, type SealedPlace } from './sealed-text.ts';

/** A data key as it is kept; `wrapped` is null when it was destroyed. */
export interface DataKeyRow {
  readonly id: string;
  readonly under: string | null;
  readonly wrapped: string | null;
}

/** Reads data keys by their ids, in one statement. */
export type FetchKeys = (ids: readonly string[]) => Promise<readonly DataKeyRow[]>;

/** A text as a column holds it, and where it stands. */
export interface Kept {
  readonly text: string;
  readonly place: SealedPlace;
}

/**
 * What became of a text that was to be opened: the text, nothing where its key was destroyed, or why it cannot be had.
 */
export type Opened = string | null | KeysAway | SealBroken;

/** Data keys kept unwrapped at most, and for how many milliseconds. */
const mostKeys = 5_000;
const keptFor = 5 * 60_000;

/** Seals what is written and opens what is read. Unwrapped data keys stay in memory for minutes, never anywhere else. */
export class Vault {
  readonly blind: Blind;
  private readonly service: KeyService;
  private readonly now: () => number;
  private readonly unwrapped = new Map<string, { readonly key: Buffer; readonly until: number }>();

  /** @param now milliseconds; only how long an unwrapped key is kept depends on it */
  constructor({ service, blind, now }: { service: KeyService; blind: Blind; now: () => number }) {
    this.service = service;
    this.blind = blind;
    this.now = now;
  }

  /** Opens texts, each by itself: one that cannot be had keeps no other from it. A text that is not sealed is itself. */
  async open(kept: readonly Kept[], fetch: FetchKeys): Promise<Opened[]> {
    const wanted = [...new Set(kept.flatMap(({ text }) => dataKeyOf(text) ?? []))];
    const keys = await this.keys(wanted, fetch);
    return kept.map(({ text, place }) => {
      const id = dataKeyOf(text);
      if (id === null) return text;
      const key = keys.get(id);
      if (!Buffer.isBuffer(key)) return key === undefined ? new SealBroken() : key;
      return attempt(() => openedText(key, text, place));
    });
  }

  /** A fresh data key and how it is kept. @throws KeysAway when the keys cannot be had */
  async newKey(id: string): Promise<WrappedKey> {
    const key = randomBytes(32);
    const wrapped = await this.service.wrap(id, key);
    this.keep(id, key);
    return wrapped;
  }

  /**
   * Seals a text with a data key.
   *
   * @throws KeysAway when the keys cannot be had
   */
  async seal({ text, place }: Kept, row: DataKeyRow): Promise<string> {
    const keys = await this.keys([row.id], () => Promise.resolve([row]));
    const key = keys.get(row.id);
    if (!Buffer.isBuffer(key)) throw key ?? new SealBroken();
    return sealedText(row.id, key, text, place);
  }

  /** Wraps a data key under today's key; null when that is the one it is under already, or it was destroyed. */
  async rewrap(row: DataKeyRow): Promise<WrappedKey | null> {
    const { id, under, wrapped } = row;
    if (under === null || wrapped === null || under === (await this.service.current())) return null;
    return this.service.wrap(id, await this.service.unwrap(id, { under, wrapped }));
  }

  /** Forgets unwrapped data keys, all of them when none is named; they are asked of the key service anew. */
  forget(ids: readonly string[] = [...this.unwrapped.keys()]): void {
    for (const id of ids) this.unwrapped.delete(id);
  }

  /** Id of the key that data keys are wrapped under now. */
  current(): Promise<string> {
    return this.service.current();
  }

  private async keys(
    ids: readonly string[],
    fetch: FetchKeys,
  ): Promise<Map<string, Buffer | null | KeysAway | SealBroken>> {
    const found = new Map<string, Buffer | null | KeysAway | SealBroken>();
    const missing: string[] = [];
    for (const id of ids) {
      const known = this.unwrapped.get(id);
      if (known && known.until > this.now()) found.set(id, known.key);
      else missing.push(id);
    }
    if (missing.length === 0) return found;
    for (const { id, under, wrapped } of await fetch(missing)) {
      if (under === null || wrapped === null) found.set(id, null);
      else found.set(id, await this.unwrap(id, { under, wrapped }));
    }
    return found;
  }

  private async unwrap(id: string, wrapped: WrappedKey): Promise<Buffer | KeysAway | SealBroken> {
    try {
      const key = await this.service.unwrap(id, wrapped);
      this.keep(id, key);
      return key;
    } catch (error) {
      // Whatever a key service fails with may quote what it was asked, so only the kind of failure goes on.
      return error instanceof SealBroken ? error : new KeysAway();
    }
  }

  private keep(id: string, key: Buffer): void {
    this.unwrapped.delete(id);
    this.unwrapped.set(id, { key, until: this.now() + keptFor });
    if (this.unwrapped.size > mostKeys) this.unwrapped.delete(this.unwrapped.keys().next().value!);
  }
}

function attempt(work: () => string): string | SealBroken {
  try {
    return work();
  } catch {
    return new SealBroken();
  }
}
