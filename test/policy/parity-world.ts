import { usualCapacities } from '../../seeds/capacities.ts';
import { agencyTypeNames } from '../../src/domain/agency/agency-type.ts';
import type { Principal } from '../../src/domain/agency/agency.ts';
import { capacityNames } from '../../src/domain/agency/capacity.ts';
import { staffRoleNames } from '../../src/domain/agency/staff-role.ts';
import { fieldGroupNames } from '../../src/domain/dispute/field-group.ts';
import type { Permission } from '../../src/policy/permission.ts';
import { Dice } from './dice.ts';
import { handedIndexes, makePart, makeSeal, partColumns, RowMaker, type WorldRow } from './parity-rows.ts';
import { principalOf } from './principals.ts';

/** A table a permission can speak of. */
export type RowTable = NonNullable<Permission['rows']>;

type Columns = Readonly<Record<string, unknown>>;

export interface World {
  readonly principals: readonly Principal[];
  /** Rows of the directory and of who takes part, by table. */
  readonly around: Readonly<Record<'agency' | 'staff' | 'holding' | 'participation' | 'seal', readonly Columns[]>>;
  readonly rows: Readonly<Record<RowTable, readonly WorldRow[]>>;
}

const disputeIds = ['dsp_0', 'dsp_1'];
const partsOfADispute = 90;
const referralsOfADispute = 5;
const sealsOfADispute = 40;

/** Every type of agency with every post, disputes in which they take part in every way, and rows of every group. */
export function makeWorld(): World {
  const dice = new Dice(20_250_910);
  const principals = agencyTypeNames.flatMap((type) => [
    ...staffRoleNames.map((role) => principalOf(type, [role], usualCapacities[type])),
    { ...principalOf(type, staffRoleNames, capacityNames), staffId: `stf_${type}_everything` },
    { ...principalOf(type, [dice.of(staffRoleNames), dice.of(staffRoleNames)], []), staffId: `stf_${type}_two` },
  ]);
  const disputes = disputeIds.map((id) => disputeOf(id, principals, dice));
  return {
    principals,
    around: {
      agency: agencyTypeNames.map((type) => ({
        ...{ id: `agy_${type}`, name_zh: type, name_en: type, type, level: 'COUNTY', region: '530114' },
        capacities: usualCapacities[type],
      })),
      staff: principals.map(({ staffId: id, agencyId, roles }) => ({
        id,
        agency_id: agencyId,
        name: id,
        roles,
        active: true,
      })),
      holding: disputes.map(({ dispute: { columns } }) => ({
        dispute_id: columns.id,
        seq: 1,
        agency_id: columns['accountable_agency_id'],
        from_at: columns['registered_at'],
      })),
      participation: disputes.flatMap(({ participation }) => participation),
      seal: disputes.flatMap(({ seal }) => seal),
    },
    rows: {
      dispute: disputes.map(({ dispute }) => dispute),
      referral: disputes.flatMap(({ referral }) => referral),
      fact: disputes.flatMap(({ fact }) => fact),
      deadline: disputes.flatMap(({ deadline }) => deadline),
      document: disputes.flatMap(({ document }) => document),
      note: disputes.flatMap(({ note }) => note),
      party: disputes.flatMap(({ party }) => party),
      claim: disputes.flatMap(({ claim }) => claim),
      obligation: disputes.flatMap(({ obligation }) => obligation),
    },
  };
}

function disputeOf(id: string, principals: readonly Principal[], dice: Dice) {
  const parts = Array.from({ length: partsOfADispute }, () => makePart(principals, dice, id));
  const made = Array.from({ length: sealsOfADispute }, (_none, index) =>
    makeSeal(principals, dice, { disputeId: id, index }),
  );
  // Of one agency a thing bears one seal.
  const isSame = (a: (typeof made)[number], b: (typeof made)[number]) =>
    a.seal.key === b.seal.key && a.columns.agency_id === b.columns.agency_id;
  const lying = made.filter((each, index) => made.findIndex((other) => isSame(other, each)) === index);
  const make = new RowMaker(id, principals, { dice, parts, seals: lying.map(({ seal }) => seal) });
  const referral = Array.from({ length: referralsOfADispute }, (_none, index) => make.referral(index));
  return {
    participation: parts.map((part, index) => ({
      ...partColumns(part, `ptn_${id}_${index}`, id),
      party_id: part.role === 'WORKER_PARTY' ? `pty_${id}_${index % handedIndexes.length}` : null,
    })),
    seal: lying.map(({ columns }) => columns),
    dispute: make.dispute(),
    referral,
    fact: fieldGroupNames.flatMap((group) => make.facts(group, referral)),
    deadline: fieldGroupNames.map((group) => make.deadline(group, referral)),
    document: fieldGroupNames.map((group) => make.document(group, referral)),
    note: fieldGroupNames.map((group) => make.note(group)),
    party: handedIndexes.map((index) => make.party(index)),
    claim: handedIndexes.map((index) => make.claim(index)),
    obligation: handedIndexes.map((index) => make.obligation(index)),
  };
}
