import type { Principal } from '../../src/domain/agency/agency.ts';
import { bitOf, type FieldGroup } from '../../src/domain/dispute/field-group.ts';
import { isLive } from '../../src/domain/participation/participation.ts';
import { judge } from '../../src/policy/judge.ts';
import type { PermissionName } from '../../src/policy/permissions.ts';
import { rowRegister } from '../../src/policy/row-register.ts';
import type { RowCondition } from '../../src/policy/row-rule.ts';
import { prospectOf, sightIn } from '../../src/policy/sight.ts';
import { now, type Part } from './principals.ts';

/** A row as it stands in the database, by column. */
export type Row = Readonly<Record<string, unknown>>;

/** What of the database a reading of the register by hand has to know. */
export interface Facts {
  /** Every row of each table. */
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  readonly partsOf: (disputeId: string) => readonly (Part & { readonly partyId: string | null })[];
  /** What the judge of permissions says of a row of a table it judges. */
  readonly permitted: (
    by: PermissionName,
    at: { readonly table: string; readonly row: Row },
    principal: Principal,
  ) => boolean;
}

interface Seen {
  readonly full: number;
  readonly seen: number;
  readonly only: readonly string[] | null;
  readonly own: readonly (string | null)[] | null;
  readonly sealed: readonly string[];
}

/** Reads the register row by row in TypeScript: who is shown what, with no SQL in it. */
export class RowJudge {
  private readonly facts: Facts;
  private readonly principal: Principal;
  private readonly known = new Map<string, Seen>();

  constructor(facts: Facts, principal: Principal) {
    this.facts = facts;
    this.principal = principal;
  }

  shows(table: string, row: Row): boolean {
    const rule = rowRegister[table]!;
    switch (rule.of) {
      case 'HUB':
        return false;
      case 'SIGNED_IN':
        return true;
      case 'CALLER':
        return this.holds(rule.when, { table, row, seen: nothing });
      case 'DISPUTE':
        return this.holds(rule.when, { table, row, seen: this.sightOf(row[rule.column] as string) });
      case 'TWO_DISPUTES':
        return rule.columns.every((column) => {
          const { seen, only } = this.sightOf(row[column] as string);
          return only === null && (seen & bitOf('F0')) !== 0 && this.mayUse();
        });
      case 'ROW': {
        const parent = this.facts.rows[rule.table]!.find(({ id }) => id === row[rule.column])!;
        if (!this.shows(rule.table, parent)) return false;
        if (!rule.when) return true;
        const subject = rule.when.kind === 'related' ? row : parent;
        return this.holds(rule.when, { table, row: subject, seen: this.sightOf(parent['dispute_id'] as string) });
      }
    }
  }

  private mayUse(): boolean {
    return judge('dispute.read', this.principal, null, now) !== 'no' || prospectOf(this.principal).parts.length === 0;
  }

  private sightOf(disputeId: string): Seen {
    let seen = this.known.get(disputeId);
    if (!seen) this.known.set(disputeId, (seen = this.makeSight(disputeId)));
    return seen;
  }

  private makeSight(disputeId: string): Seen {
    const { agencyId, staffId } = this.principal;
    const parts = this.facts.partsOf(disputeId);
    const { full, masked, only = null } = sightIn(this.principal, parts, now);
    const through = prospectOf(this.principal).parts;
    const own = parts
      .filter((part) => part.agencyId === agencyId && (part.staffId === null || part.staffId === staffId))
      .filter((part) => isLive(part, now) && part.role === 'WORKER_PARTY' && through.includes(part.role))
      .map(({ partyId }) => partyId);
    const open = (this.facts.rows['seal'] ?? []).filter(
      (seal) => seal['dispute_id'] === disputeId && !seal['lifted_at'],
    );
    const oldest = open.filter(
      (seal) => !open.some((other) => other['key'] === seal['key'] && other['id']! < seal['id']!),
    );
    const sealed = oldest.filter((seal) => !(seal['holder_ids'] as string[]).includes(agencyId));
    return {
      full,
      seen: full | masked,
      only,
      own: own.length > 0 ? own : null,
      sealed: sealed.map(({ key }) => key as string),
    };
  }

  private holds(condition: RowCondition, at: { table: string; row: Row; seen: Seen }): boolean {
    const { row, seen, table } = at;
    const has = (set: number, group: FieldGroup) => (set & bitOf(group)) !== 0;
    switch (condition.kind) {
      case 'all':
        return condition.parts.every((part) => this.holds(part, at));
      case 'any':
        return condition.parts.some((part) => this.holds(part, at));
      case 'permitted':
        return this.facts.permitted(condition.by, { table, row }, this.principal);
      case 'sees':
        return has(condition.fully ? seen.full : seen.seen, condition.group);
      case 'seesRowGroup':
        return has(condition.fully ? seen.full : seen.seen, row['field_group'] as FieldGroup);
      case 'takesPart':
        return seen.seen !== 0;
      case 'whole':
        return seen.only === null;
      case 'own':
        return row[condition.column] === (condition.of === 'agency' ? this.principal.agencyId : this.principal.staffId);
      case 'handed':
        return seen.only === null || seen.only.includes(row[condition.column] as string);
      case 'ownParty':
        return seen.own === null || seen.own.includes(row[condition.column] as string);
      case 'isOwnParty':
        return seen.own !== null && seen.own.includes(row[condition.column] as string);
      case 'unsealed':
        return !seen.sealed.includes(
          condition.part ? `${row['id'] as string} ${condition.part}` : (row['id'] as string),
        );
      case 'present':
        return row[condition.column] !== null && row[condition.column] !== undefined;
      case 'is':
        return condition.values.includes(row[condition.column] as string);
      case 'isNot':
        return row[condition.column] !== null && !condition.values.includes(row[condition.column] as string);
      case 'related':
        return this.isRelated(condition.as, at);
    }
  }

  private isRelated(as: string, { table, row, seen }: { table: string; row: Row; seen: Seen }): boolean {
    const { agencyId, staffId } = this.principal;
    const joint = row[table === 'joint_handling' ? 'id' : 'joint_id'];
    const own = this.facts
      .partsOf(row['dispute_id'] as string)
      .filter((part) => part.agencyId === agencyId && (part.staffId === null || part.staffId === staffId));
    switch (as) {
      case 'MEMBER_OF_JOINT':
        return this.facts.rows['joint_member']!.some(
          (m) => m['joint_id'] === joint && m['member_agency_id'] === agencyId,
        );
      case 'STEERS_JOINT':
        return this.facts.rows['joint_handling']!.some(
          ({ id, agency_id: convener, lead_agency_id: lead }) =>
            id === joint && (convener === agencyId || lead === agencyId),
        );
      case 'ADDRESSED_PARTY':
        return own.some(({ partyId }) => partyId !== null && partyId === row['addressee_party_id']);
      case 'PARTY':
        return own.some((part) => isLive(part, now) && ['WORKER_PARTY', 'EMPLOYER_PARTY'].includes(part.role));
      case 'SIDE_OF_REFERRAL': {
        const referral = this.facts.rows['referral']!.find(({ id }) => id === row['referral_id'])!;
        return referral['from_agency_id'] === agencyId || referral['to_agency_id'] === agencyId;
      }
      case 'KNOWN_PART': {
        const scope = row['scope'] as number;
        const incidentAlone = (scope & bitOf('F16')) !== 0 && (scope & bitOf('F6')) === 0;
        return !incidentAlone || (seen.seen & bitOf('F16')) !== 0 || row['agency_id'] === agencyId;
      }
      default:
        throw new Error(as);
    }
  }
}

const nothing: Seen = { full: 0, seen: 0, only: null, own: null, sealed: [] };
