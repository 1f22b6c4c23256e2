import { bitOf, fieldGroupNames } from '../../src/domain/dispute/field-group.ts';
import { rowRegister } from '../../src/policy/row-register.ts';
import type { Database } from '../../src/storage/database.ts';
import { statement } from '../../src/storage/statement.ts';
import { Dice } from './dice.ts';
import type { Row } from './row-judge.ts';
import type { World } from './parity-world.ts';

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly needed: boolean;
}

const columns = statement(`select c.relname as "table", a.attname as name, format_type(a.atttypid, null) as type,
    a.attnotnull and not a.atthasdef as needed
  from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    and a.attgenerated = '' and a.attidentity = ''
  order by c.relname, a.attnum`);

/** Values that a check of the database asks for, or that a condition of the register speaks of. */
const chosen: Readonly<Record<string, (index: number) => unknown>> = {
  'supervision_letter.kind': (index) => ['SUGGESTION', 'REMINDER'][index % 2],
  'conflict.raised_by': () => 'SELF',
  'representation_change.state': () => 'REQUESTED',
  'mandate.scope': () => 'SPECIAL',
  'consent_override.ground': () => 'EMERGENCY',
  'consent_override.decision': (index) => [null, 'APPROVED', 'REFUSED'][index % 3],
  'consent_override.decided_by': (index) => [null, 'stf_x', 'stf_x'][index % 3],
  'consent_override.decided_at': (index) => [null, before, before][index % 3],
  'emergency_access.ground': () => 'LIFE',
  'emergency_access.decided_at': () => null,
  'sharing_agreement.one_agency_id': () => null,
  'sharing_agreement.other_agency_id': () => null,
  'referral_request.about_agency_id': () => null,
  'legal_hold.ground': () => 'AUDIT',
  'correction.subject': () => 'PARTY',
  'referral_request.state': () => 'OPEN',
  'referral_request.about_text': () => 'x',
  'sharing_agreement.other_type': () => 'COURT',
  'sharing_agreement.other_region': () => '53',
  'sharing_agreement.one_type': () => 'COURT',
  'sharing_agreement.one_region': () => '53',
  'system_client.binding': () => 'BEARER',
  'system_client.documents': () => 'ANY',
  'client_key.kind': () => 'CERTIFICATE',
  'export_job.format': () => 'CSV',
  'export_job.state': () => 'QUEUED',
  'export_job.failure': () => null,
  'export_job.approved_by': () => null,
  'export_job.approved_at': () => null,
  'join_application.state': () => 'JOINING',
  'join_application.administrator_id': () => 'stf_x',
  'join_step.act': () => 'LODGED',
  'client_key.public_key': () => null,
  'webhook_delivery.sequence': (index) => [1, null][index % 2],
  'webhook_endpoint.state': () => 'ACTIVE',
  'webhook_delivery.kind': () => 'FACT',
  'webhook_delivery.state': () => 'WAITING',
};

const before = '2025-09-01T00:00:00Z';
const after = '2025-10-01T00:00:00Z';

/** Every rule of the register that shows rows at all, beside those whose worlds are made by hand. */
export function otherTables(world: World): string[] {
  const made = new Set([...Object.keys(world.around), ...Object.keys(world.rows)]);
  const names = Object.keys(rowRegister).filter((table) => !made.has(table) && rowRegister[table]!.of !== 'HUB');
  // What hangs on a joint handling is made after it.
  return names.sort((one, other) => Number(other === 'joint_handling') - Number(one === 'joint_handling'));
}

/** Rows of every other table of the register, some in each dispute; whose they are, and what they tell, is thrown. */
export async function otherRows(database: Database, world: World, each: number): Promise<Record<string, Row[]>> {
  const known = await database.systemQuery<Column>(columns, []);
  const dice = new Dice(7);
  const rows: Record<string, Row[]> = {};
  for (const table of otherTables(world)) {
    const own = known.filter((column) => column.table === table);
    rows[table] = world.rows.dispute.flatMap(({ columns: { id } }) =>
      Array.from({ length: each }, (_none, index) => rowOf(table, own, { disputeId: id, index, world, dice, rows })),
    );
  }
  return rows;
}

interface Making {
  readonly disputeId: string;
  readonly index: number;
  readonly world: World;
  readonly dice: Dice;
  readonly rows: Readonly<Record<string, readonly Row[]>>;
}

function rowOf(table: string, own: readonly Column[], making: Making): Row {
  const group = making.dice.of(fieldGroupNames);
  const row: Record<string, unknown> = {};
  for (const column of own) {
    const value = valueOf(table, column, making);
    if (value !== undefined) row[column.name] = value;
  }
  if ('group_bit' in row) Object.assign(row, { field_group: group, group_bit: bitOf(group) });
  if (table === 'judicial_suggestion') row[making.index % 2 ? 'addressee_agency_id' : 'addressee_party_id'] = null;
  if (table === 'referral_request' && row['asker_agency_id'] === row['holder_agency_id']) {
    row['holder_agency_id'] = row['asker_agency_id'] === 'agy_COURT' ? 'agy_UNION' : 'agy_COURT';
  }
  return row;
}

function valueOf(
  table: string,
  { name, type, needed }: Column,
  { disputeId, index, world, dice, rows }: Making,
): unknown {
  const rule = rowRegister[table]!;
  const choose = chosen[`${table}.${name}`];
  if (choose) return choose(index);
  if (rule.of === 'ROW' && name === rule.column) return placeOf(rule.table, { disputeId, index, world });
  if (rule.of === 'TWO_DISPUTES' && rule.columns.includes(name)) {
    return world.rows.dispute[rule.columns.indexOf(name)]!.columns.id;
  }
  if (name === 'id') return `${table}_${disputeId}_${index}`;
  if (name === 'dispute_id') return disputeId;
  if (name === 'joint_id')
    return rows['joint_handling']!.filter((row) => row['dispute_id'] === disputeId)[index]!['id'];
  if (name === 'referral_id') return table === 'remark' ? factOf(world, disputeId, index)['referral_id'] : null;
  if (name === 'deadline_id') return world.rows.deadline[index]!.columns.id;
  if (/^(party|addressee_party|subject)_id$/.test(name)) return `pty_${disputeId}_${index % 4}`;
  if (table === 'inspection_informant' && name === 'agency_id') return handlingAgency(world, disputeId, index);
  if (name === 'handler_id') return `stf_${handlingAgency(world, disputeId, index).slice('agy_'.length)}_INSPECTOR`;
  if (/(^|_)agency_id$/.test(name) || name === 'escalated_to_id') {
    return dice.of([handlingAgency(world, disputeId, dice.throw(9)), dice.of(world.principals).agencyId]);
  }
  if (name === 'ends_at' || name === 'approve_by' || name === 'until_on') return after;
  if (/^(staff|applicant_staff|handler|lawyer|mediator)_id$|_by$/.test(name) && needed)
    return dice.of(world.principals).staffId;
  if (/^(executed|served|decided|told)_(at|on)$/.test(name)) return needed || index % 2 ? before : null;
  if (!needed && name !== 'group_bit' && name !== 'field_group') return undefined;
  if (name.endsWith('_id') || type === 'text') return `${name}_${disputeId}_${index}`;
  if (type === 'text[]') return ['x'];
  if (type === 'jsonb') return [];
  if (type === 'boolean') return true;
  if (type.startsWith('timestamp') || type === 'date') return before;
  return 1;
}

/** Seals on some agencies' own records and on some parts of parties, beside those the world has. */
export function moreSeals(world: World): Row[] {
  const dice = new Dice(11);
  return world.rows.dispute.flatMap(({ columns: { id } }) =>
    [`court_case_${id}_0`, `visit_${id}_1`, `pty_${id}_0 CONTACT`, `pty_${id}_1 CONTACT`, `pty_${id}_2 IDENTITY`].map(
      (key, index) => {
        const holders = Array.from({ length: 12 }, () => dice.of(world.principals).agencyId);
        const about = { dispute_id: id, key, ground: 'MINOR', agency_id: holders[0], holder_ids: holders };
        return {
          id: `sea_more_${id}_${index}`,
          ...about,
          sealed_by: dice.of(world.principals).staffId,
          sealed_at: before,
        };
      },
    ),
  );
}

/** Agencies that handle the dispute as a whole at the moment, one after the other. */
function handlingAgency(world: World, disputeId: string, index: number): string {
  const found = world.around.participation.filter(
    (part) =>
      part['dispute_id'] === disputeId &&
      ['LEAD', 'HANDLER'].includes(part['role'] as string) &&
      ['staff_id', 'only_ids', 'to_at'].every((column) => part[column] === null),
  );
  return found[index % found.length]!['agency_id'] as string;
}

function factOf(world: World, disputeId: string, index: number): Row {
  const facts = world.rows.fact.filter(({ columns: row }) => row['dispute_id'] === disputeId && row['referral_id']);
  return facts[index % facts.length]!.columns;
}

function placeOf(table: string, { disputeId, index, world }: Pick<Making, 'disputeId' | 'index' | 'world'>): string {
  if (table === 'fact') return factOf(world, disputeId, index)['id'] as string;
  if (table === 'join_application') return `join_application_${disputeId}_${index}`;
  if (table === 'webhook_endpoint') return `webhook_endpoint_${disputeId}_${index}`;
  return `${table === 'party' ? 'pty' : 'obl'}_${disputeId}_${index % 4}`;
}
