import { createHash, createHmac } from 'node:crypto';
import { digest } from './office.ts';

/** A row of the fact table as the database gives it. */
export interface FactColumns {
  readonly position: number;
  readonly id: string;
  readonly dispute_id: string;
  readonly seq: number;
  readonly type: string;
  readonly referral_id: string | null;
  readonly field_group: string;
  readonly group_bit: number;
  readonly audience: string;
  readonly agency_id: string;
  readonly agency_name: string;
  readonly agency_type: string | null;
  readonly staff_id: string | null;
  readonly staff_role: string | null;
  readonly staff_roles: readonly string[] | null;
  readonly client_id?: string | null;
  readonly client_name?: string | null;
  readonly occurred_at: Date;
  readonly recorded_at: Date;
  readonly body: Readonly<Record<string, unknown>>;
  readonly schema_version: number;
  readonly nonce: string | null;
  readonly commitments: Readonly<Record<string, string>> | null;
  readonly prev_hash: string;
  readonly hash: string;
  /** Of `fact_salt`. */
  readonly salts?: Readonly<Record<string, string>>;
}

/** Column names as the program has them. */
export function camel(row: object): Record<string, unknown> {
  const name = (column: string) => column.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [name(column), value]));
}

/** Sequence numbers at which the chain of a dispute does not hold, worked out from the rows alone. */
export function breaks(facts: readonly FactColumns[]): number[] {
  let previous = '';
  return facts.flatMap((fact, index) => {
    const counted = fact.seq === index + 1;
    const hash = fact.schema_version === 1 ? firstRule(previous, fact) : secondRule(previous, fact);
    const chained = fact.prev_hash === previous && fact.hash === hash && (!fact.salts || opens(fact, fact.salts));
    previous = fact.hash;
    return counted && chained ? [] : [fact.seq];
  });
}

/** Version 1: the whole entry, without what it was chained with. */
function firstRule(previous: string, fact: FactColumns): string {
  const { position: _position, group_bit: _bit, prev_hash: _previous, hash: _hash, salts: _salts, ...entry } = fact;
  const { schema_version: _version, nonce: _nonce, commitments: _commitments, ...said } = entry;
  return digest(`${previous}\n${canonical(camel(said))}`);
}

/** Version 2: the header by value, everything else by its commitment. */
function secondRule(previous: string, fact: FactColumns): string {
  const header = [
    `"agencyId":${JSON.stringify(fact.agency_id)}`,
    `"agencyName":${JSON.stringify(fact.agency_name)}`,
    `"agencyType":${JSON.stringify(fact.agency_type)}`,
    `"disputeId":${JSON.stringify(fact.dispute_id)}`,
    `"fieldGroup":${JSON.stringify(fact.field_group)}`,
    `"id":${JSON.stringify(fact.id)}`,
    `"nonce":${JSON.stringify(fact.nonce)}`,
    `"occurredAt":${JSON.stringify(fact.occurred_at)}`,
    `"recordedAt":${JSON.stringify(fact.recorded_at)}`,
    `"referralId":${JSON.stringify(fact.referral_id)}`,
    `"schemaVersion":2`,
    `"staffRole":${JSON.stringify(fact.staff_role)}`,
    `"type":${JSON.stringify(fact.type)}`,
  ];
  const committed = Object.values(fact.commitments ?? {}).map((each) => Buffer.from(each, 'base64url'));
  const root = sha256(Buffer.of(2), ...committed.sort((a, b) => Buffer.compare(a, b)));
  const leaf = sha256(Buffer.of(0), Buffer.from(`{${header.join(',')}}`), root);
  return digest(`accord-chain/2\n${previous}\n${fact.seq}\n${leaf.toString('hex')}`);
}

/** Whether the entry's commitments are to what its columns say. */
function opens(fact: FactColumns, salts: Readonly<Record<string, string>>): boolean {
  const { client_id: clientId, client_name: clientName } = fact;
  const actor = canonical({ staffId: fact.staff_id, staffRoles: fact.staff_roles, clientId, clientName });
  const said: [string, string][] = [
    ['seq', String(fact.seq)],
    ['audience', JSON.stringify(fact.audience)],
    ['actor', actor],
    ...Object.entries(fact.body).map(([field, value]): [string, string] => [`body.${field}`, whole(value)]),
  ];
  return said.every(([name, value]) => {
    if (salts[name] === undefined) return false;
    const salt = Buffer.from(salts[name], 'base64url');
    const mac = createHmac('sha256', salt)
      .update(`[${JSON.stringify(name)},${value}]`)
      .digest();
    const tag = sha256(Buffer.of(4), salt).subarray(0, 8);
    return fact.commitments?.[name] === Buffer.concat([mac, tag]).toString('base64url');
  });
}

/** Canonical JSON that keeps nulls. */
function whole(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(whole).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${pairs.map(([key, each]) => `${JSON.stringify(key)}:${whole(each)}`).join(',')}}`;
}

function sha256(...parts: Buffer[]): Buffer {
  return createHash('sha256').update(Buffer.concat(parts)).digest();
}

/** JSON as a verifier would write it: sorted keys, nothing absent, instants in UTC. */
function canonical(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const pairs = Object.entries(value)
    .filter(([, each]) => each !== null && each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`);
  return `{${pairs.join(',')}}`;
}
