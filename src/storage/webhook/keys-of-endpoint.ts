import type { Database } from '../database.ts';
import { statement } from '../statement.ts';
import { fetchKeysOf } from '../vault/key-rows.ts';
import type { Vault } from '../vault/vault.ts';
import type { SigningKeys } from './signing-keys.ts';

const inForce = statement(`
select k.id, s.secret, s.seed from webhook_key k join webhook_secret s on s.key_id = k.id
where k.endpoint_id = $1 and (k.ends_at is null or k.ends_at > $2::timestamptz) order by k.id desc`);

/**
 * Keys that messages to the endpoint are signed with now, newest first.
 *
 * @throws KeysAway when what they are sealed with cannot be had
 */
export async function signingKeysOf(
  database: Database,
  vault: Vault,
  endpointId: string,
  now: Date,
): Promise<SigningKeys[]> {
  const rows = await database.systemQuery<{ id: string; secret: string; seed: string }>(inForce, [endpointId, now]);
  const place = (row: string, column: string) => ({ table: 'webhook_secret', row, column });
  const opened = await vault.open(
    rows.flatMap(({ id, secret, seed }) => [
      { text: secret, place: place(id, 'secret') },
      { text: seed, place: place(id, 'seed') },
    ]),
    fetchKeysOf(database),
  );
  const bytes = opened.map((text) => {
    if (typeof text !== 'string') throw text ?? new Error('the keys of an endpoint were destroyed');
    return Buffer.from(text, 'base64url');
  });
  return rows.map((_, at) => ({ secret: bytes[2 * at]!, seed: bytes[2 * at + 1]! }));
}
