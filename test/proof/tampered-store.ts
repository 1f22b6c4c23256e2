import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Database, EntityManager } from '../../src/storage/database.ts';
import { emQuery } from '../../src/storage/em-query.ts';
import { growLog } from '../../src/storage/proof/log.ts';
import { noteSigner } from '../../src/storage/proof/signed-note.ts';
import { verifyStore, type StoreCheck } from '../../src/storage/proof/verify-store.ts';
import { statement } from '../../src/storage/statement.ts';
import { playSteeredMatter } from '../domain/dispute/steered-matter.ts';
import { digest, Office } from '../domain/referral/office.ts';
import { playWhatComesBack, playWholeMatter } from '../domain/referral/matters.ts';

/** Runs SQL in the transaction of one tampering, past every right and trigger. */
export type Sql = <Row = Record<string, never>>(text: string, ...params: unknown[]) => Promise<Row[]>;

export const keyOfHub = () => noteSigner('hub.test/log', generateKeyPairSync('ed25519').privateKey);

/** A store with three matters, one of them begun under the first scheme, a change of key, and checkpoints kept outside. */
export class TamperedStore {
  readonly database: Database;
  readonly anchored: string[] = [];

  private constructor(database: Database) {
    this.database = database;
  }

  static async fill(database: Database): Promise<TamperedStore> {
    const store = new TamperedStore(database);
    const office = await Office.open(database);
    const first = keyOfHub();
    const second = keyOfHub();
    let minute = 0;
    const grow = async (signer = first, previous: typeof first | null = null) => {
      const now = new Date(Date.UTC(2025, 8, 1, 2, (minute += 1)));
      const { note } = await growLog(database, { signer, previous, randomBytes, now, always: true });
      store.anchored.push(note);
    };
    await playWholeMatter(office);
    await grow();
    await playWhatComesBack(office);
    await grow();
    await grow();
    await store.addOldHistory();
    await grow();
    await playSteeredMatter(office);
    await grow(second, first);
    await database.transact(async (em) => (await asOwner(em))(takeConstraintsAway));
    return store;
  }

  /** Runs the tampering as the database's owner, checks the store, and takes everything back. */
  async tampered(tamper: (sql: Sql) => Promise<unknown>, anchored: readonly string[] = this.anchored) {
    const undo = new Error('undo');
    let check: StoreCheck | null = null;
    try {
      await this.database.transact(async (em) => {
        const sql = await asOwner(em);
        await tamper(sql);
        check = await verifyStore((stated, params) => emQuery(em, stated, params), { anchored, isErased: () => false });
        throw undo;
      });
    } catch (error) {
      if (error !== undo) throw error;
    }
    return check!;
  }

  /** A matter whose entries are chained by the first scheme, as a hub wrote them before there were commitments. */
  private async addOldHistory(): Promise<void> {
    await this.database.transact(async (em) => {
      const sql = await asOwner(em);
      await sql(`insert into dispute select (jsonb_populate_record(d, '{"id": "dsp_old", "number": "LD-OLD"}')).*
        from dispute d order by id limit 1`);
      let previous = '';
      for (let seq = 1; seq <= 5; seq += 1) {
        const at = `2025-08-0${seq}T01:00:00.000Z`;
        const body = `{"from":"REGISTERED","to":"STEP_${seq}"}`;
        const entry = `{"agencyId":"agy_court_chenggong","agencyName":"呈贡区人民法院","audience":"PARTICIPANTS","body":${body},"disputeId":"dsp_old","fieldGroup":"F0","id":"fct_old_${seq}","occurredAt":"${at}","recordedAt":"${at}","seq":${seq},"staffId":"stf_court_clerk","staffRole":"COURT_FILING_CLERK","type":"StageMoved"}`;
        const hash = digest(`${previous}\n${entry}`);
        await sql(
          `insert into fact (id, dispute_id, seq, type, field_group, group_bit, audience, agency_id, agency_name, staff_id,
            staff_role, occurred_at, recorded_at, body, prev_hash, hash) values ($1, 'dsp_old', $2, 'StageMoved', 'F0', 1,
            'PARTICIPANTS', 'agy_court_chenggong', '呈贡区人民法院', 'stf_court_clerk', 'COURT_FILING_CLERK', $3, $3, $4, $5, $6)`,
          ...[`fct_old_${seq}`, seq, new Date(at), body, previous, hash],
        );
        previous = hash;
      }
      await sql(`update dispute set last_seq = 5, last_hash = $1 where id = 'dsp_old'`, previous);
    });
  }
}

/** Rights, triggers and constraints are walls of their own; here only what is stored is to give the tampering away. */
const takeConstraintsAway = `do $$ declare c record; begin
  for c in select conname, conrelid::regclass as of from pg_constraint where contype = 'c'
    and conrelid::regclass::text in ('fact', 'fact_salt', 'log_leaf', 'log_node', 'log_key', 'checkpoint') loop
    execute format('alter table %s drop constraint %I', c.of, c.conname);
  end loop;
  alter table fact alter column position drop identity;
end $$`;

async function asOwner(em: EntityManager): Promise<Sql> {
  const sql: Sql = (text, ...params) => emQuery(em, { name: '', text }, params);
  await emQuery(em, statement('set local role none'), []);
  await emQuery(em, statement('set local session_replication_role = replica'), []);
  return sql;
}
