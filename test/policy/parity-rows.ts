import type { Principal } from '../../src/domain/agency/agency.ts';
import { bitOf, everyGroup, fieldGroupNames, type FieldGroup } from '../../src/domain/dispute/field-group.ts';
import { participationRoleNames } from '../../src/domain/participation/participation.ts';
import type { LyingSeal } from '../../src/domain/seal/seal.ts';
import type { JudgedPart, JudgedRow } from '../../src/policy/condition.ts';
import type { Dice } from './dice.ts';
import { now, type Part } from './principals.ts';

/** A row as it stands in the database, and as the judge is shown it. */
export interface WorldRow {
  readonly columns: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly judged: JudgedRow;
}

const day = 86_400;
const at = (seconds: number) => new Date(now.getTime() + seconds * 1000);

/** From and to of a part, in seconds from now; the two ends of the interval are among them. */
const spans: readonly (readonly [from: number, to: number | null])[] = [
  [-day, null],
  [-day, day],
  [0, null],
  [-day, 0],
  [-2 * day, -day],
  [day, null],
];

/** Makes the rows of one dispute: the dice decide whose they are, the groups and audiences are gone through in turn. */
export class RowMaker {
  private readonly disputeId: string;
  private readonly people: readonly Principal[];
  private readonly dice: Dice;
  private readonly shared: Pick<JudgedRow, 'participations' | 'seals'>;

  constructor(
    disputeId: string,
    people: readonly Principal[],
    { dice, parts, seals }: { dice: Dice; parts: readonly Part[]; seals: readonly LyingSeal[] },
  ) {
    this.disputeId = disputeId;
    this.people = people;
    this.dice = dice;
    this.shared = { participations: parts, seals };
  }

  dispute(): WorldRow {
    const [other, accountableAgencyId] = [this.agency(), this.agency()];
    const leadAgencyId = this.handling() ?? other;
    const place = { channel: 'WALK_IN', stage: 'TRIAGED', region: '530114', headcount: 1, docketed: false };
    const count = { registered_at: at(-day), version: 1, last_seq: 0, last_hash: '' };
    const agencies = { lead_agency_id: leadAgencyId, accountable_agency_id: accountableAgencyId };
    return {
      columns: { id: this.disputeId, number: this.disputeId, ...place, ...count, ...agencies },
      judged: { ...this.shared, leadAgencyId, accountableAgencyId },
    };
  }

  /** Every other one is sent. */
  referral(index: number): WorldRow {
    const fromAgencyId = this.agency();
    const toAgencyId = this.dice.of(this.people.filter(({ agencyId }) => agencyId !== fromAgencyId)).agencyId;
    const group = this.dice.of(fieldGroupNames);
    const isSent = index % 2 === 0;
    const id = `ref_${this.disputeId}_${index}`;
    return {
      columns: {
        ...this.base(id, group),
        number: id,
        kind: `R${index}`,
        from_agency_id: fromAgencyId,
        to_agency_id: toAgencyId,
        state: isSent ? 'SENT' : 'DRAFT',
        groups: 0,
        packet_digest: '',
        sent_at: isSent ? at(-day) : null,
        version: 1,
        changed_at: at(-day),
      },
      judged: { ...this.shared, group, fromAgencyId, toAgencyId, isSent, ids: [id] },
    };
  }

  /** Entries of a group for each audience, some of them of a referral. */
  facts(group: FieldGroup, referrals: readonly WorldRow[]): WorldRow[] {
    return (['PARTICIPANTS', 'SIDES', 'OWN'] as const).map((audience, index) => {
      const agencyId = this.agency();
      const referral = this.dice.of([null, ...referrals]);
      const { fromAgencyId = null, toAgencyId = null, isSent = false } = referral?.judged ?? {};
      const who = { agency_id: agencyId, agency_name: agencyId, referral_id: referral?.columns.id ?? null };
      const when = { occurred_at: at(-day), recorded_at: at(-day) };
      const chain = { seq: fieldGroupNames.indexOf(group) * 3 + index + 1, prev_hash: '', hash: '' };
      const id = `fct_${this.disputeId}_${group}_${audience}`;
      const body = this.dice.of([
        {},
        { noteId: `not_${this.disputeId}_${group}` },
        { documentId: `doc_${this.disputeId}_${group}` },
      ]);
      return {
        columns: { ...this.base(id, group), type: 'NoteAdded', audience, body, ...who, ...when, ...chain },
        judged: {
          ...this.shared,
          group,
          agencyId,
          fromAgencyId,
          toAgencyId,
          isSent,
          isShared: audience === 'PARTICIPANTS',
          ids: [referral?.columns.id ?? null],
          sealable: Object.values(body),
        },
      };
    });
  }

  /** Some are of a referral, and so of whoever sent it. */
  deadline(group: FieldGroup, referrals: readonly WorldRow[]): WorldRow {
    const bearerAgencyId = this.agency();
    const referral = this.dice.of([null, ...referrals]);
    const referralId = referral?.columns.id ?? null;
    const fromAgencyId = referral?.judged.fromAgencyId ?? null;
    const dates = { started_at: at(-day), due_on: '2025-09-20', due_at: at(10 * day) };
    const clock = { rule: 'ASSIGN_ACCEPT', state: 'RUNNING', calendar_uncertain: false, extension_days: 0, pauses: [] };
    const columns = this.base(`ddl_${this.disputeId}_${group}`, group);
    return {
      columns: { ...columns, bearer_agency_id: bearerAgencyId, referral_id: referralId, ...dates, ...clock },
      judged: { ...this.shared, group, bearerAgencyId, fromAgencyId, ids: [referralId] },
    };
  }

  /** What belongs to no referral does not wait for one to be sent. */
  document(group: FieldGroup, referrals: readonly WorldRow[]): WorldRow {
    const agencyId = this.agency();
    const referral = this.dice.of([null, ...referrals]);
    const paper = { kind: 'EVIDENCE', title: group, sha256: '', size_bytes: 1, media_type: 'application/pdf' };
    const place = { agency_id: agencyId, referral_id: referral?.columns.id ?? null, attached_at: at(-day) };
    return {
      columns: { ...this.base(`doc_${this.disputeId}_${group}`, group), ...paper, ...place },
      judged: {
        ...this.shared,
        group,
        agencyId,
        isSent: referral?.judged.isSent ?? true,
        ids: [`doc_${this.disputeId}_${group}`, referral?.columns.id ?? null],
        sealable: [`doc_${this.disputeId}_${group}`],
      },
    };
  }

  note(group: FieldGroup): WorldRow {
    const { agencyId, staffId } = this.dice.of(this.people);
    const written = { agency_id: agencyId, staff_id: staffId, body: group, written_at: at(-day) };
    return {
      columns: { ...this.base(`not_${this.disputeId}_${group}`, group), ...written },
      judged: { ...this.shared, group, agencyId, staffId, ids: [null], sealable: [`not_${this.disputeId}_${group}`] },
    };
  }

  party(index: number): WorldRow {
    const id = `pty_${this.disputeId}_${index}`;
    const columns = {
      id,
      dispute_id: this.disputeId,
      role: index === 3 ? 'EMPLOYER' : 'WORKER',
      name: id,
      from_on: '2025-09-01',
    };
    return { columns, judged: { ...this.shared, ids: [id] } };
  }

  claim(index: number): WorldRow {
    const id = `clm_${this.disputeId}_${index}`;
    return { columns: { id, dispute_id: this.disputeId, type: 'WAGES' }, judged: { ...this.shared, ids: [id] } };
  }

  obligation(index: number): WorldRow {
    const partyId = `pty_${this.disputeId}_${index}`;
    const owed = { source: 'AGREEMENT', party_id: partyId, amount_fen: 1, effective_at: at(-day) };
    const columns = { id: `obl_${this.disputeId}_${index}`, dispute_id: this.disputeId, ...owed };
    return { columns, judged: { ...this.shared, ids: [partyId] } };
  }

  /** An agency that takes part whole and now, so that what only who leads may do is granted to somebody. */
  private handling(): string | undefined {
    const isWhole = ({ role, staffId, only, from, to }: JudgedPart) =>
      role === 'LEAD' && staffId === null && !only && from <= now && (to === null || to > now);
    return this.shared.participations?.find(isWhole)?.agencyId;
  }

  private agency(): string {
    return this.dice.of(this.people).agencyId;
  }

  private base(id: string, group: FieldGroup) {
    return { id, dispute_id: this.disputeId, field_group: group, group_bit: bitOf(group) };
  }
}

/** Parties, claims and obligations of each dispute. */
export const handedIndexes = [0, 1, 2, 3];

/** Some of the ids a part may be limited to. */
function handedOf(disputeId: string, dice: Dice): string[] {
  const named = ['pty', 'clm', 'ref'].flatMap((kind) => handedIndexes.map((index) => `${kind}_${disputeId}_${index}`));
  const papers = fieldGroupNames.map((group) => `doc_${disputeId}_${group}`);
  return [...named, ...papers].filter(() => dice.throw(2) === 0);
}

/** A part in any role, at any time, of the whole agency or of one of its people, with a scope or without. */
export function makePart(people: readonly Principal[], dice: Dice, disputeId: string): Part {
  const { agencyId, staffId } = dice.of(people);
  const [from, to] = dice.of(spans);
  return {
    agencyId,
    staffId: dice.of([null, null, staffId]),
    role: dice.of(participationRoleNames),
    scope: dice.of([0, everyGroup, bitOf('F0'), dice.throw(everyGroup + 1), dice.throw(everyGroup + 1)]),
    from: at(from),
    to: to === null ? null : at(to),
    only: dice.of([null, null, handedOf(disputeId, dice)]),
  };
}

/** The part as its table holds it. */
export function partColumns(part: Part, id: string, disputeId: string): Readonly<Record<string, unknown>> {
  const { agencyId, staffId, role, scope, from, to, only } = part;
  const basis = { basis_law: 'CPL', basis_article: '1', basis_version: '2024' };
  const who = { agency_id: agencyId, staff_id: staffId, role, scope, referral_id: null, only_ids: only };
  return { id, dispute_id: disputeId, ...who, ...basis, from_at: from, to_at: to };
}

/** A seal on a paper or a note: of one agency or of some, live or lifted; several may lie on one thing. */
export function makeSeal(
  people: readonly Principal[],
  dice: Dice,
  { disputeId, index }: { disputeId: string; index: number },
) {
  const { agencyId, staffId } = dice.of(people);
  const key = `${dice.of(['doc', 'not'])}_${disputeId}_${dice.of(fieldGroupNames)}`;
  const agencies = [...new Set(people.map((each) => each.agencyId))];
  const holderIds = [agencyId, ...agencies.filter(() => dice.throw(3) === 0)];
  const liftedAt = dice.of([null, null, at(-60)]);
  const seal: LyingSeal = { id: `sea_${disputeId}_${String(index).padStart(2, '0')}`, key, holderIds, liftedAt };
  const lifted = { lifted_at: liftedAt, lifted_by: liftedAt ? staffId : null };
  const columns = {
    id: seal.id,
    dispute_id: disputeId,
    key,
    ground: 'MEDICAL',
    agency_id: agencyId,
    holder_ids: holderIds,
  };
  return { seal, columns: { ...columns, sealed_by: staffId, sealed_at: at(-day), ...lifted } };
}
