import { bitOf, type FieldGroup } from '../../domain/dispute/field-group.ts';
import { object } from '../reads/json.ts';
import { actorOf } from './committed-values.ts';
import { isCommitment, isSaltOf, opens, type Commitments, type Salts } from './commitments.ts';
import { actorColumns, headerOf, type WrittenFact } from './fact-columns.ts';
import { chainedHash, leafOf, oldChainedHash, oldLeafOf } from './fact-leaf.ts';

/** An entry of history as the database holds it, every column of it; instants in UTC with six digits of a second. */
export interface StoredFact extends WrittenFact {
  readonly position: number;
  readonly groupBit: number;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly schemaVersion: number;
  readonly nonce: string | null;
  readonly commitments: Commitments | null;
  readonly prevHash: string;
  readonly hash: string;
  /** Null where they were not asked for, or are gone. */
  readonly salts: Salts | null;
}

const instant = (column: string) => `to_char(f.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** JSON of a fact `f`, with its salts `s` where the statement joins them. */
export const storedFactJson = (withSalts: boolean): string =>
  object('f', {
    position: 'position',
    id: 'id',
    disputeId: 'dispute_id',
    seq: 'seq',
    type: 'type',
    referralId: 'referral_id',
    fieldGroup: 'field_group',
    groupBit: 'group_bit',
    audience: 'audience',
    agencyId: 'agency_id',
    agencyName: 'agency_name',
    agencyType: 'agency_type',
    staffId: 'staff_id',
    staffRole: 'staff_role',
    staffRoles: 'staff_roles',
    clientId: 'client_id',
    clientName: 'client_name',
    occurredAt: instant('occurred_at'),
    recordedAt: instant('recorded_at'),
    body: 'body',
    schemaVersion: 'schema_version',
    nonce: 'nonce',
    commitments: 'commitments',
    prevHash: 'prev_hash',
    hash: 'hash',
    salts: withSalts ? 's.salts' : '(null::jsonb)',
  });

/** Instants were hashed in milliseconds; one with more digits than that was never written by the hub. */
export function withMilliseconds(fact: StoredFact): StoredFact {
  const short = (text: string) => text.replace(/(\.\d{3})000Z$/, '$1Z');
  return { ...fact, occurredAt: short(fact.occurredAt), recordedAt: short(fact.recordedAt) };
}

/** The leaf the entry has in the log, worked out from its columns. */
export function leafOfStored(stored: StoredFact): Buffer {
  const fact = withMilliseconds(stored);
  if (fact.schemaVersion === 1) return oldLeafOf(hashOf(fact));
  return leafOf(headerOf({ ...fact, nonce: fact.nonce ?? '' }), Object.values(fact.commitments ?? {}));
}

function hashOf(fact: StoredFact): string {
  if (fact.schemaVersion !== 1) return chainedHash(fact.prevHash, fact.seq, leafOfStored(fact));
  const { id, disputeId, seq, type, referralId, fieldGroup, audience, agencyId, agencyName, staffId, staffRole } = fact;
  const { occurredAt, recordedAt, body } = fact;
  const who = { agencyId, agencyName, staffId, staffRole };
  return oldChainedHash(fact.prevHash, {
    ...{ id, disputeId, seq, type, referralId, fieldGroup, audience },
    ...who,
    ...{ occurredAt, recordedAt, body },
  });
}

/** What is wrong with an entry: `CHAIN` its place or its hash, `VALUE` a column, `SALT` a salt. */
export interface FactFault {
  readonly what: 'CHAIN' | 'VALUE' | 'SALT';
  /** Name of the column or value, never the value. */
  readonly name: string;
}

/** Compares an entry with the one before it and its hash. Null when it is as it was written. */
export function chainFault(
  stored: StoredFact,
  previous: { readonly seq: number; readonly hash: string; readonly position: number },
): FactFault | null {
  const fact = withMilliseconds(stored);
  const says = (name: string, holds: boolean) => (holds ? null : ({ what: 'CHAIN', name } as const));
  return (
    says('seq', fact.seq === previous.seq + 1) ??
    says('prev_hash', fact.prevHash === previous.hash) ??
    says('position', fact.position > previous.position) ??
    says('schema_version', [1, 2].includes(fact.schemaVersion)) ??
    says('group_bit', fact.groupBit === bitOf(fact.fieldGroup as FieldGroup)) ??
    says('commitments', Object.values(fact.commitments ?? {}).every(isCommitment)) ??
    says('hash', fact.hash === hashOf(fact))
  );
}

/** Compares what an entry says with what it is committed to, as far as the salts are there. */
export function valueFault(fact: StoredFact): FactFault | null {
  if (fact.schemaVersion === 1) return lateColumns(fact);
  const { salts } = fact;
  const commitments = fact.commitments ?? {};
  if (salts === null) return { what: 'SALT', name: '*' };
  const said = new Map<string, unknown>([
    ['seq', fact.seq],
    ['audience', fact.audience],
    ['actor', actorOf(actorColumns(fact))],
    ...Object.entries(fact.body).map(([field, value]): [string, unknown] => [`body.${field}`, value]),
  ]);
  for (const [name, value] of said) {
    if (!opens(commitments[name], name, value, salts[name])) return { what: 'VALUE', name };
  }
  for (const name of Object.keys(commitments)) {
    if (name.startsWith('body.') && !said.has(name)) return { what: 'VALUE', name };
  }
  for (const [name, salt] of Object.entries(salts)) {
    if (!isSaltOf(commitments[name], salt)) return { what: 'SALT', name };
  }
  return null;
}

/** Names of what was committed to and can no longer be proven: its salt was destroyed. */
export function destroyedNames({ commitments, salts }: StoredFact): string[] {
  return Object.keys(commitments ?? {}).filter((name) => salts?.[name] === undefined);
}

/** Columns that version 1 did not have say nothing on its rows. */
function lateColumns(fact: StoredFact): FactFault | null {
  const { agencyType, staffRoles, clientId, clientName, nonce, commitments, salts } = fact;
  const late = { agencyType, staffRoles, clientId, clientName, nonce, commitments, salts };
  const name = Object.entries(late).find(([, value]) => value !== null && value !== undefined)?.[0];
  return name === undefined ? null : { what: 'VALUE', name };
}
