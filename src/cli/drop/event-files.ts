import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Principal } from '../../domain/agency/agency.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { farewellOf, tidingsOf, type HubEvent } from '../../notify/hub-event.ts';
import type { Database } from '../../storage/database.ts';
import { sequenceFeed } from '../../storage/sequence-feed.ts';
import { viewerFeed } from '../../storage/reads/feed.ts';
import { ViewedDatabase } from '../../storage/viewed-database.ts';
import { writeWhole } from './folders.ts';

/** What is said of a file of events; its presence says that the file is whole. */
export interface EventManifest {
  readonly file: string;
  readonly count: number;
  readonly firstSequence: number;
  readonly lastSequence: number;
  /** Place in the feed behind the last event, for the hub itself. */
  readonly through: number;
  readonly at: string;
  /** SHA-256 of the file, hex. */
  readonly sha256: string;
  /** Public key, SPKI in base64; and Ed25519 over the canonical JSON (RFC 8785) of all else, base64. */
  readonly publicKey: string;
  readonly signature: string;
}

export interface EventFilesParts {
  readonly dir: string;
  readonly database: Database;
  readonly principal: () => Principal | null;
  readonly now: () => Date;
  readonly key: KeyObject;
}

/** Events looked at for one file. */
const placesAFile = 500;

/** Where the place is kept that was reached without anything to tell. */
const place = '.place.json';

type Place = Pick<EventManifest, 'through' | 'lastSequence' | 'at'>;

/**
 * Writes what happened since the last file into the next one, as far as the reader may know of it now. The place reached
 * stands in the manifests themselves, and a manifest is written after its file: whenever the process dies, the same events
 * come under the same numbers.
 */
export async function dropEvents({ dir, database, principal: who, now, key }: EventFilesParts): Promise<number> {
  // A hub that serves gives places all the time; where none runs, this does.
  await sequenceFeed(database);
  let told = 0;
  for (;;) {
    const principal = who();
    if (!principal) return told;
    const last = lastPlace(dir, now());
    const viewer = { principal, now: now() };
    const after = { no: last.through, at: new Date(last.at) };
    const asked = { after, limit: placesAFile, disputeId: null };
    const { entries, ended, through, isMore } = await viewerFeed(new ViewedDatabase(database, viewer), viewer, asked);
    const tidings = [...entries.map(tidingsOf), ...ended.map(farewellOf)];
    const events = tidings.map((each, index): HubEvent => {
      const sequence = last.lastSequence + index + 1;
      return { ...each, sequence, cursor: String(sequence) };
    });
    if (events.length > 0) write(dir, events, { through, at: viewer.now.toISOString() }, key);
    // What was looked at and is not for this reader is not looked at again.
    else if (through > last.through)
      writeWhole(
        dir,
        place,
        JSON.stringify({ through, at: viewer.now.toISOString(), lastSequence: last.lastSequence }),
      );
    told += events.length;
    if (!isMore) return told;
  }
}

function write(dir: string, events: readonly HubEvent[], reached: Pick<Place, 'through' | 'at'>, key: KeyObject): void {
  const first = events[0]!.sequence;
  const file = `events-${String(first).padStart(12, '0')}.jsonl`;
  const text = events.map((event) => `${JSON.stringify(event)}\n`).join('');
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');
  const said = {
    ...{ file, count: events.length, firstSequence: first, lastSequence: events.at(-1)!.sequence, ...reached },
    ...{ sha256: createHash('sha256').update(text).digest('hex'), publicKey },
  };
  const signature = sign(null, Buffer.from(canonicalJson(said)), key).toString('base64');
  writeWhole(dir, file, text);
  writeWhole(dir, file.replace('.jsonl', '.manifest.json'), `${JSON.stringify({ ...said, signature }, null, 2)}\n`);
}

/** Whether a manifest was signed with its key, and its file is what it says. */
export function isGenuine({ signature, ...said }: EventManifest, text: string): boolean {
  const key = createPublicKey({ key: Buffer.from(said.publicKey, 'base64'), type: 'spki', format: 'der' });
  const isSigned = verify(null, Buffer.from(canonicalJson(said)), key, Buffer.from(signature, 'base64'));
  return isSigned && createHash('sha256').update(text).digest('hex') === said.sha256;
}

function lastPlace(dir: string, now: Date): Place {
  const names = existsSync(dir) ? readdirSync(dir).filter((name) => /^events-\d+\.manifest\.json$/.test(name)) : [];
  const read = (name: string) => JSON.parse(readFileSync(join(dir, name), 'utf8')) as Place;
  const last = names.toSorted().at(-1);
  const told = last === undefined ? { through: 0, lastSequence: 0, at: now.toISOString() } : read(last);
  const looked = existsSync(join(dir, place)) ? read(place) : told;
  return looked.through > told.through ? looked : told;
}
