import type { Database } from '../../src/storage/database.ts';
import { statement } from '../../src/storage/statement.ts';
import { groups, type Group } from './oracle/matrix.ts';
import type { Joint, Row } from './oracle/rows.ts';
import { camel, tableOf } from './tables.ts';

type Columns = Record<string, unknown>;

const sides = statement(
  'select id, from_agency_id as "from", to_agency_id as "to", sent_at is not null as "isSent" from referral',
);
const ofInstalment =
  statement(`select to_jsonb(t) || jsonb_build_object('dispute_id', o.dispute_id, 'party_id', o.party_id) as row
  from instalment t join obligation o on o.id = t.obligation_id`);
const ofParty = statement(`select to_jsonb(t) || coalesce(to_jsonb(c), '{}') || coalesce(to_jsonb(i), '{}') as row
  from party t left join party_contact c on c.party_id = t.id left join party_identity i on i.party_id = t.id`);
const ofFact = statement(`select to_jsonb(t) || jsonb_build_object('remark', m.body) as row
  from fact t left join remark m on m.fact_id = t.id`);
const seals = statement(
  `select key as id, holder_ids as holders from seal where lifted_at is null and position(' ' in key) = 0`,
);
const special: Record<string, ReturnType<typeof statement>> = {
  Instalment: ofInstalment,
  Party: ofParty,
  TimelineEntry: ofFact,
};

/** Everything that stands in the tables, row by row, as the oracle is told of it. */
export class Ledger {
  private readonly byType = new Map<string, Map<string, Row>>();
  private readonly heads = new Map<string, { members: string[]; heads: string[] }>();

  static async read(database: Database): Promise<Ledger> {
    const ledger = new Ledger();
    const referrals = new Map(
      (await database.systemQuery<NonNullable<Row['referral']>>(sides, [])).map((each) => [each.id, each]),
    );
    for (const [type, table] of Object.entries(tableOf)) {
      const sql = special[type] ?? statement(`select to_jsonb(t) as row from ${table} t`);
      for (const { row } of await database.systemQuery<{ row: Columns }>(sql, [])) ledger.add(type, row, referrals);
    }
    for (const { id, holders } of await database.systemQuery<{ id: string; holders: string[] }>(seals, [])) {
      for (const rows of ledger.byType.values()) {
        const row = rows.get(id);
        if (row) rows.set(id, { ...row, sealedFor: holders });
      }
    }
    ledger.readJoint();
    return ledger;
  }

  private add(type: string, raw: Columns, referrals: ReadonlyMap<string, NonNullable<Row['referral']>>): void {
    const columns = Object.fromEntries(Object.entries(raw).map(([name, value]) => [camel(name), value]));
    const group = (raw['field_group'] as Group | undefined) ?? null;
    const shown = type === 'Note' && group === 'F9' ? 'ProcessNote' : type;
    if (type === 'Participation')
      columns['scope'] = groups.filter((_, bit) => (Number(raw['scope']) & (1 << bit)) !== 0);
    const id = String(raw['id']);
    const referralId = type === 'Referral' ? id : (raw['referral_id'] as string | null | undefined);
    this.put({
      type: shown,
      id,
      disputeId: type === 'Dispute' ? id : String(raw['dispute_id']),
      group,
      columns,
      referral: (referralId && referrals.get(referralId)) || null,
    });
  }

  private readJoint(): void {
    for (const { id, columns } of this.rowsOf('JointHandling')) {
      const heads = [String(columns['agencyId']), String(columns['leadAgencyId'])];
      const members = this.rowsOf('JointMember').filter((member) => member.columns['jointId'] === id);
      this.heads.set(id, { heads, members: members.map((member) => String(member.columns['memberAgencyId'])) });
    }
  }

  /** Adds a row, or puts it in the place of the one with its id. */
  put(row: Row): void {
    let rows = this.byType.get(row.type);
    if (!rows) this.byType.set(row.type, (rows = new Map()));
    rows.set(row.id, row);
  }

  remove(type: string, id: string): void {
    this.byType.get(type)?.delete(id);
  }

  find(type: string, id: string): Row | undefined {
    return this.byType.get(type === 'CourtReferral' ? 'Referral' : type)?.get(id);
  }

  rowsOf(type: string): Row[] {
    return [...(this.byType.get(type)?.values() ?? [])];
  }

  rowsIn(disputeId: string): Row[] {
    return [...this.byType.values()].flatMap((rows) => [...rows.values()].filter((row) => row.disputeId === disputeId));
  }

  get joint(): Joint {
    return this.heads;
  }
}
