import type { KeyRegister } from '../commands/staff/key-register.ts';
import type { ClientKey } from '../domain/agency/client-key.ts';
import type { Author } from './author.ts';
import { clientKeyColumns, clientKeyOf, type ClientKeyColumns } from './client-key-rows.ts';
import type { EntityManager } from './database.ts';
import { emQuery } from './em-query.ts';
import { Scribe } from './scribe.ts';
import { statement } from './statement.ts';

const ofClient = statement(`select ${clientKeyColumns} from client_key where client_id = $1 order by id`);
const byId = statement(`select ${clientKeyColumns} from client_key where id = $1 for update`);
const byThumbprint = statement('select id from client_key where thumbprint = $1');

/** The keys of systems in one transaction. */
export class SqlKeyRegister implements KeyRegister {
  private readonly em: EntityManager;
  private readonly author: Author;

  constructor(em: EntityManager, author: Author) {
    this.em = em;
    this.author = author;
  }

  async ofClient(clientId: string): Promise<readonly ClientKey[]> {
    return (await emQuery<ClientKeyColumns>(this.em, ofClient, [clientId])).map(clientKeyOf);
  }

  async byId(id: string): Promise<ClientKey | null> {
    const [row] = await emQuery<ClientKeyColumns>(this.em, byId, [id]);
    return row ? clientKeyOf(row) : null;
  }

  async isKnown(thumbprint: string): Promise<boolean> {
    return (await emQuery(this.em, byThumbprint, [thumbprint])).length > 0;
  }

  async keep({ from, until, ...rest }: ClientKey): Promise<void> {
    const { principal, now } = this.author;
    const registered = { registeredBy: principal!.staffId, registeredAt: now, endedBy: null };
    await this.scribed((scribe) =>
      scribe.insert('clientKey', { ...rest, fromAt: from, untilAt: until, ...registered }),
    );
  }

  async endAt(id: string, until: Date): Promise<void> {
    const { principal } = this.author;
    await this.scribed((scribe) => scribe.update('clientKey', id, { untilAt: until, endedBy: principal!.staffId }));
  }

  private async scribed(write: (scribe: Scribe) => void): Promise<void> {
    const scribe = new Scribe(this.em, this.author);
    write(scribe);
    await scribe.flush();
  }
}
