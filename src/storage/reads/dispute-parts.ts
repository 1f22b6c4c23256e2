import { rowFilter } from '../row-filter.ts';
import { listOf, object, page } from './json.ts';
import { deadlineJson, referralJson } from './referral-json.ts';
import { viewParts } from './view-parts.ts';

/** A part that is paged gets two parameters of its own: how many rows, and the key after which to go on. */
interface PagedPart {
  readonly paged: (first: string, after: string) => string;
}

type Part = string | PagedPart;

const sides = {
  fromAgencyId: 'r.from_agency_id',
  toAgencyId: 'r.to_agency_id',
  isSent: 'r.sent_at is not null',
};

/** Everything that can be asked beside a dispute `d`, each part one sub-select, cut to the caller's sight `s`. */
export const disputeParts = {
  parties: {
    paged: (first, after) =>
      page(
        object('t', {
          id: 'id',
          role: 'role',
          name: 'name',
          socialCreditCode: 'social_credit_code',
          phone: 'c.phone',
          address: 'c.address',
          idNumber: 'i.id_number',
          bankAccount: 'i.bank_account',
          fromOn: 'from_on',
          toOn: 'to_on',
        }),
        `party t left join party_contact c on c.party_id = t.id left join party_identity i on i.party_id = t.id where t.dispute_id = d.id and t.id > ${after}`,
        { orderBy: 't.id', limit: first },
      ),
  },
  claims: {
    paged: (first, after) =>
      page(
        object('t', {
          id: 'id',
          partyId: 'party_id',
          typeId: 'type',
          amountFen: 'amount_fen',
          periodFrom: 'period_from',
          periodTo: 'period_to',
        }),
        `claim t where t.dispute_id = d.id and t.id > ${after}`,
        { orderBy: 't.id', limit: first },
      ),
  },
  claimTotalFen: '(select sum(t.amount_fen)::bigint from claim t where t.dispute_id = d.id)',
  participations: listOf(
    object('t', {
      id: 'id',
      agencyId: 'agency_id',
      staffId: 'staff_id',
      role: 'role',
      basisLaw: 'basis_law',
      basisArticle: 'basis_article',
      basisVersion: 'basis_version',
      scope: 'scope',
      from: 'from_at',
      to: 'to_at',
    }),
    'participation t where t.dispute_id = d.id',
    't.id',
  ),
  aliases: listOf(
    object('t', { agencyId: 'agency_id', number: 'number' }),
    'alias t where t.dispute_id = d.id',
    't.added_at, t.agency_id',
  ),
  referrals: {
    paged: (first, after) =>
      page(
        referralJson('t'),
        `referral t where t.dispute_id = d.id and t.id > ${after} and ${rowFilter('referral.read', { row: 't' })}`,
        {
          orderBy: 't.id',
          limit: first,
        },
      ),
  },
  deadlines: {
    paged: (first, after) =>
      page(
        deadlineJson('t'),
        `deadline t where t.dispute_id = d.id and t.id > ${after} and ${rowFilter('deadline.read', { row: 't' })}`,
        {
          orderBy: 't.id',
          limit: first,
        },
      ),
  },
  documents: {
    paged: (first, after) =>
      page(
        object('t', {
          id: 'id',
          referralId: 'referral_id',
          agencyId: 'agency_id',
          kind: 'kind',
          title: 'title',
          sha256: 'sha256',
          sizeBytes: 'size_bytes',
          mediaType: 'media_type',
          group: 'field_group',
          attachedAt: 'attached_at',
        }),
        `document t where t.dispute_id = d.id and t.id > ${after} and ${rowFilter('document.read', { row: 't' })}`,
        { orderBy: 't.id', limit: first },
      ),
  },
  notes: {
    paged: (first, after) =>
      page(
        object('t', {
          id: 'id',
          agencyId: 'agency_id',
          authorId: 'staff_id',
          group: 'field_group',
          body: 'body',
          writtenAt: 'written_at',
        }),
        `note t where t.dispute_id = d.id and t.id > ${after} and t.field_group <> 'F9' and ${rowFilter('note.read', { row: 't' })}`,
        { orderBy: 't.id', limit: first },
      ),
  },
  obligations: listOf(
    `json_build_object('id', t.id, 'source', t.source, 'partyId', t.party_id, 'amountFen', t.amount_fen, 'effectiveAt', t.effective_at, 'enforceableAt', t.enforceable_at, 'instalments', (select json_agg(${object('i', { id: 'id', dueOn: 'due_on', amountFen: 'amount_fen', paidFen: 'paid_fen' })} order by i.due_on, i.id) from instalment i where i.obligation_id = t.id))`,
    'obligation t where t.dispute_id = d.id',
    't.id',
  ),
  timeline: {
    paged: (first, after) =>
      page(
        object('t', {
          id: 'id',
          seq: 'seq',
          type: 'type',
          group: 'field_group',
          agencyId: 'agency_id',
          agencyName: 'agency_name',
          staffRole: 'staff_role',
          referralId: 'referral_id',
          occurredAt: 'occurred_at',
          recordedAt: 'recorded_at',
          details: 'body',
          remark: `(case when r.from_agency_id = $1 or r.to_agency_id = $1 then m.body end)`,
        }),
        `fact t left join referral r on r.id = t.referral_id left join remark m on m.fact_id = t.id where t.dispute_id = d.id and t.seq > coalesce(nullif(${after}, ''), '0')::int and ${rowFilter('timeline.read', { row: 't', columns: sides })}`,
        { orderBy: 't.seq', limit: first },
      ),
  },
  ...viewParts,
} satisfies Record<string, Part>;

export type DisputePart = keyof typeof disputeParts;

export const disputePartNames = Object.keys(disputeParts) as DisputePart[];

export function isPaged(part: DisputePart): boolean {
  return typeof disputeParts[part] !== 'string';
}

/** SQL of a part; a paged one uses the two parameters from `parameter` on. */
export function partSql(name: DisputePart, parameter: number): string {
  const part: Part = disputeParts[name];
  return typeof part === 'string' ? part : part.paged(`$${parameter}::int`, `$${parameter + 1}::text`);
}
