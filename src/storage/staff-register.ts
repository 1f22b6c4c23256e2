import type { StaffChange, StaffRegister } from '../commands/staff/staff-register.ts';
import type { Staff } from '../domain/agency/agency.ts';
import type { SystemClient } from '../domain/agency/system-client.ts';
import { heldStates } from '../domain/referral/referral.ts';
import type { Author } from './author.ts';
import type { EntityManager } from './database.ts';
import { clientColumns, clientOf, staffColumns, staffOf } from './directory-rows.ts';
import { emQuery } from './em-query.ts';
import { Scribe } from './scribe.ts';
import { statement } from './statement.ts';

const staffById = statement(`select ${staffColumns}, version from staff where id = $1 for update`);
const clientById = statement(`select ${clientColumns} from system_client where id = $1 for update`);

/** In one order everywhere, so that two who hand over at once wait for each other and never for ever. */
const heldBy = statement(`
select id from referral where assignee_id = $1 and state = any($2::text[]) order by dispute_id, id`);

type StaffRow = Parameters<typeof staffOf>[0] & { readonly version: number };

/** The directory's own people and systems in one transaction. */
export class SqlStaffRegister implements StaffRegister {
  private readonly em: EntityManager;
  private readonly author: Author;

  constructor(em: EntityManager, author: Author) {
    this.em = em;
    this.author = author;
  }

  async byId(id: string): Promise<(Staff & { readonly version: number }) | null> {
    const [row] = await emQuery<StaffRow>(this.em, staffById, [id]);
    return row ? { ...staffOf(row), version: row.version } : null;
  }

  async write(change: StaffChange, version: number): Promise<void> {
    const { staffId, agencyId, before, after } = change;
    const { principal, now, newId } = this.author;
    const { staffId: byStaffId, agencyId: byAgencyId, client } = principal!;
    const by = { byStaffId, byAgencyId, byClientId: client?.id ?? null };
    const columns = { name: after.name, roles: [...after.roles], active: after.active, version };
    await this.scribed((scribe) => {
      if (before === null) scribe.insert('staff', { id: staffId, agencyId, ...columns });
      else scribe.update('staff', staffId, columns);
      scribe.insert('staffChange', { id: newId('staffChange'), at: now, ...change, ...by });
    });
  }

  async referralsHeldBy(staffId: string): Promise<readonly string[]> {
    return (await emQuery<{ id: string }>(this.em, heldBy, [staffId, heldStates])).map(({ id }) => id);
  }

  async client(id: string): Promise<SystemClient | null> {
    const [row] = await emQuery<Parameters<typeof clientOf>[0]>(this.em, clientById, [id]);
    return row ? clientOf(row) : null;
  }

  async keepClient({ name, scopes, from, until, endedAt, ...rest }: SystemClient): Promise<void> {
    const { principal, now } = this.author;
    const registered = { registeredBy: principal!.staffId, registeredAt: now, endedBy: null };
    const span = { fromAt: from, untilAt: until, endedAt };
    const names = { nameZh: name.zh, nameEn: name.en };
    await this.scribed((scribe) =>
      scribe.insert('systemClient', { ...rest, ...names, scopes: [...scopes], ...span, ...registered }),
    );
  }

  async endClient(id: string): Promise<void> {
    const { principal, now } = this.author;
    await this.scribed((scribe) => scribe.update('systemClient', id, { endedAt: now, endedBy: principal!.staffId }));
  }

  private async scribed(write: (scribe: Scribe) => void): Promise<void> {
    const scribe = new Scribe(this.em, this.author);
    write(scribe);
    await scribe.flush();
  }
}
