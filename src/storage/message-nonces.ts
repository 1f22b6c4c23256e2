import type { Database } from './database.ts';
import { statement } from './statement.ts';

const take = statement(`
insert into message_nonce (client_id, nonce, until_at) values ($1, $2, $3)
on conflict (client_id, nonce) do nothing returning nonce`);

const forget = statement('delete from message_nonce where until_at < $1');

const verify = statement(`update client_key set verified_at = $2 where id = $1 and verified_at is null`);

/** Nonces of signed messages, kept in the database so that what one process has seen no other takes. */
export class MessageNonces {
  private readonly database: Pick<Database, 'systemQuery'>;

  constructor(database: Pick<Database, 'systemQuery'>) {
    this.database = database;
  }

  /**
   * Takes the nonce for the system; false where it was taken before.
   *
   * @param until when a message with it is too old to be taken anyway
   */
  async take(clientId: string, nonce: string, until: Date): Promise<boolean> {
    return (await this.database.systemQuery(take, [clientId, nonce, until])).length > 0;
  }

  /** Forgets nonces of messages that are too old to be taken. */
  async forget(now: Date): Promise<void> {
    await this.database.systemQuery(forget, [now]);
  }

  /** Takes down when a key was first shown with a good request; later times change nothing. */
  async verified(keyId: string, at: Date): Promise<void> {
    await this.database.systemQuery(verify, [keyId, at]);
  }
}
