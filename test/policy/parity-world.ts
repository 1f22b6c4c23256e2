import { usualCapacities } from '../../seeds/capacities.ts';
import { agencyTypeNames } from '../../src/domain/agency/agency-type.ts';
import type { Principal } from '../../src/domain/agency/agency.ts';
import { capacityNames } from '../../src/domain/agency/capacity.ts';
import { staffRoleNames } from '../../src/domain/agency/staff-role.ts';
import { bitOf, everyGroup, fieldGroupNames, type FieldGroup } from '../../src/domain/dispute/field-group.ts';
import { participationRoleNames } from '../../src/domain/participation/participation.ts';
import type { JudgedRow } from '../../src/policy/condition.ts';
import type { Permission } from '../../src/policy/permissions.ts';
import { now, principalOf, type Part } from './principals.ts';

/** A table a permission can speak of. */
export type RowTable = NonNullable<Permission['rows']>;

/** A row as it stands in the database, and as the judge is shown it. */
export interface WorldRow {
  readonly columns: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly judged: JudgedRow;
}

export interface World {
  readonly principals: readonly Principal[];
  readonly agencies: readonly Readonly<Record<string, unknown>>[];
  readonly staff: readonly Readonly<Record<string, unknown>>[];
  readonly participations: readonly Readonly<Record<string, unknown>>[];
  readonly rows: Readonly<Record<RowTable, readonly WorldRow[]>>;
}

const disputeCount = 2;
const partsOfADispute = 90;
const referralsOfADispute = 5;

/** The same dice every time: a test that fails fails again. */
function dice(seed: number) {
  let state = seed;
  const next = (sides: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
  return { next, of: <T>(list: readonly T[]): T => list[next(list.length)]! };
}

const { next, of } = dice(20_250_910);
const at = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const day = 86_400;

/** From and to of a part, in seconds from now; the two ends of the interval are among them. */
const spans: readonly (readonly [from: number, to: number | null])[] = [
  [-day, null],
  [-day, day],
  [0, null],
  [-day, 0],
  [-2 * day, -day],
  [day, null],
];

/** Every type of agency with every post, disputes in which they take part in every way, and rows of every group. */
export function makeWorld(): World {
  const agencyIds = agencyTypeNames.map((type) => `agy_${type}`);
  const principals = agencyTypeNames.flatMap((type) => [
    ...staffRoleNames.map((role) => principalOf(type, [role], usualCapacities[type])),
    { ...principalOf(type, staffRoleNames, capacityNames), staffId: `stf_${type}_everything` },
    { ...principalOf(type, [of(staffRoleNames), of(staffRoleNames)], []), staffId: `stf_${type}_two` },
  ]);
  const disputes = Array.from({ length: disputeCount }, (_, index) =>
    makeDispute(`dsp_${index}`, agencyIds, principals),
  );
  return {
    principals,
    agencies: agencyTypeNames.map((type) => ({
      id: `agy_${type}`,
      name_zh: type,
      name_en: type,
      type,
      level: 'COUNTY',
      region: '530114',
      capacities: usualCapacities[type],
      superior_id: null,
    })),
    staff: principals.map(({ staffId, agencyId, roles }) => ({
      id: staffId,
      agency_id: agencyId,
      name: staffId,
      roles,
      active: true,
    })),
    participations: disputes.flatMap(({ participations }) => participations),
    rows: {
      dispute: disputes.map(({ dispute }) => dispute),
      referral: disputes.flatMap(({ referrals }) => referrals),
      fact: disputes.flatMap(({ facts }) => facts),
      deadline: disputes.flatMap(({ deadlines }) => deadlines),
      document: disputes.flatMap(({ documents }) => documents),
      note: disputes.flatMap(({ notes }) => notes),
    },
  };
}

function makeDispute(id: string, agencyIds: readonly string[], principals: readonly Principal[]) {
  const parts = Array.from({ length: partsOfADispute }, () => makePart(agencyIds, principals));
  const shared: Pick<JudgedRow, 'participations'> = { participations: parts };
  const [leadAgencyId, accountableAgencyId] = [of(agencyIds), of(agencyIds)];
  const referrals = Array.from({ length: referralsOfADispute }, (_, index) =>
    makeReferral(`ref_${id}_${index}`, { disputeId: id, index, agencyIds, shared }),
  );
  const ofEachGroup = <Row>(make: (group: FieldGroup) => Row) => fieldGroupNames.map(make);
  const base = (prefix: string, group: FieldGroup) => ({
    id: `${prefix}_${id}_${group}`,
    dispute_id: id,
    field_group: group,
    group_bit: bitOf(group),
  });
  return {
    participations: parts.map((part, index) => ({
      id: `ptn_${id}_${index}`,
      dispute_id: id,
      agency_id: part.agencyId,
      staff_id: part.staffId,
      role: part.role,
      basis_law: 'CPL',
      basis_article: '1',
      basis_version: '2024',
      scope: part.scope,
      referral_id: null,
      from_at: part.from,
      to_at: part.to,
    })),
    dispute: {
      columns: {
        id,
        number: id,
        channel: 'WALK_IN',
        stage: 'TRIAGED',
        region: '530114',
        headcount: 1,
        lead_agency_id: leadAgencyId,
        accountable_agency_id: accountableAgencyId,
        docketed: false,
        registered_at: at(-day),
        version: 1,
        last_seq: 0,
        last_hash: '',
      },
      judged: { ...shared, leadAgencyId, accountableAgencyId },
    },
    referrals,
    facts: ofEachGroup((group) => group).flatMap((group, seq) =>
      (['PARTICIPANTS', 'SIDES', 'OWN'] as const).map((audience, step): WorldRow => {
        const agencyId = of(agencyIds);
        const referral = of([null, ...referrals]);
        const { fromAgencyId = null, toAgencyId = null, isSent = false } = referral?.judged ?? {};
        return {
          columns: {
            ...base(`fct_${audience}`, group),
            seq: seq * 3 + step + 1,
            type: 'NoteAdded',
            referral_id: referral?.columns.id ?? null,
            audience,
            agency_id: agencyId,
            agency_name: agencyId,
            occurred_at: at(-day),
            recorded_at: at(-day),
            body: {},
            prev_hash: '',
            hash: '',
          },
          judged: {
            ...shared,
            group,
            agencyId,
            fromAgencyId,
            toAgencyId,
            isSent,
            isShared: audience === 'PARTICIPANTS',
          },
        };
      }),
    ),
    deadlines: ofEachGroup((group): WorldRow => {
      const bearerAgencyId = of(agencyIds);
      const dates = { started_at: at(-day), due_on: '2025-09-20', due_at: at(10 * day) };
      const clock = {
        rule: 'ASSIGN_ACCEPT',
        state: 'RUNNING',
        calendar_uncertain: false,
        extension_days: 0,
        pauses: [],
      };
      return {
        columns: { ...base('ddl', group), bearer_agency_id: bearerAgencyId, ...dates, ...clock },
        judged: { ...shared, group, bearerAgencyId },
      };
    }),
    documents: ofEachGroup((group): WorldRow => {
      const agencyId = of(agencyIds);
      const referral = of([null, ...referrals]);
      const paper = { kind: 'EVIDENCE', title: group, sha256: '', size_bytes: 1, media_type: 'application/pdf' };
      const place = { agency_id: agencyId, referral_id: referral?.columns.id ?? null };
      return {
        columns: { ...base('doc', group), ...place, ...paper, attached_at: at(-day) },
        // What belongs to no referral does not wait for one to be sent.
        judged: { ...shared, group, agencyId, isSent: referral?.judged.isSent ?? true },
      };
    }),
    notes: ofEachGroup((group): WorldRow => {
      const { agencyId, staffId } = of(principals);
      return {
        columns: { ...base('not', group), agency_id: agencyId, staff_id: staffId, body: group, written_at: at(-day) },
        judged: { ...shared, group, agencyId, staffId },
      };
    }),
  };
}

/** A part in any role, at any time, of the whole agency or of one of its people, with a scope or without. */
function makePart(agencyIds: readonly string[], principals: readonly Principal[]): Part {
  const agencyId = of(agencyIds);
  const people = principals.filter((principal) => principal.agencyId === agencyId);
  const [from, to] = of(spans);
  return {
    agencyId,
    staffId: of([null, null, of(people).staffId]),
    role: of(participationRoleNames),
    scope: of([0, everyGroup, bitOf('F0'), next(everyGroup + 1), next(everyGroup + 1)]),
    from: at(from),
    to: to === null ? null : at(to),
  };
}

interface ReferralPlace {
  readonly disputeId: string;
  readonly index: number;
  readonly agencyIds: readonly string[];
  readonly shared: Pick<JudgedRow, 'participations'>;
}

function makeReferral(id: string, { disputeId, index, agencyIds, shared }: ReferralPlace): WorldRow {
  const fromAgencyId = of(agencyIds);
  const toAgencyId = of(agencyIds.filter((agency) => agency !== fromAgencyId));
  const group = of(fieldGroupNames);
  const isSent = index % 2 === 0;
  return {
    columns: {
      id,
      number: id,
      dispute_id: disputeId,
      kind: `R${index}`,
      from_agency_id: fromAgencyId,
      to_agency_id: toAgencyId,
      state: isSent ? 'SENT' : 'DRAFT',
      groups: 0,
      field_group: group,
      group_bit: bitOf(group),
      packet_digest: '',
      sent_at: isSent ? at(-day) : null,
      version: 1,
      changed_at: at(-day),
    },
    judged: { ...shared, group, fromAgencyId, toAgencyId, isSent },
  };
}
