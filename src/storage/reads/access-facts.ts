import type { Principal } from '../../domain/agency/agency.ts';
import { bitOf, type FieldGroup } from '../../domain/dispute/field-group.ts';
import type { LyingSeal } from '../../domain/seal/seal.ts';
import { idKindOf } from '../../kernel/ids.ts';
import type { AccessPart } from '../../policy/access-question.ts';
import type { JudgedRow } from '../../policy/condition.ts';
import type { JudgedTable } from '../../policy/permission.ts';
import type { Database } from '../database.ts';
import { principalParams, rowFilter, sightOf, type FilterPlace } from '../row-filter.ts';
import { travelled } from '../row-relations.ts';
import { StatementForms } from '../statement-forms.ts';
import { listOf, object } from './json.ts';
import { participationsSql } from './participation-list.ts';
import { sides } from './visible-history.ts';

/** What a caller may know of the facts a decision about a dispute rests on. */
export interface AccessFacts {
  /** Whether the caller may know of everybody who takes part, or of the own agency alone. */
  readonly knowsOthers: boolean;
  readonly dispute: Pick<JudgedRow, 'leadAgencyId' | 'accountableAgencyId'>;
  readonly parts: readonly AccessPart[];
  /** Live seals the caller's agency holds; of others it may not know. */
  readonly seals: readonly LyingSeal[];
  /** The row asked about; null where there is none the caller may see. */
  readonly row: (JudgedRow & { readonly role?: string; readonly id: string }) | null;
}

interface RowPlace {
  readonly from: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly place?: FilterPlace['columns'];
}

const hung = 'left join referral r on r.id = t.referral_id';

/** How a row of each judged table tells what a condition can ask of it. */
const places: Readonly<Record<Exclude<JudgedTable, 'dispute'>, RowPlace>> = {
  referral: {
    from: 'referral t',
    columns: {
      group: 'field_group',
      fromAgencyId: 'from_agency_id',
      toAgencyId: 'to_agency_id',
      isSent: '(t.sent_at is not null)',
      ids: 'json_build_array(t.id)',
    },
  },
  fact: {
    from: `fact t ${hung}`,
    columns: {
      group: 'field_group',
      agencyId: 'agency_id',
      isShared: `(t.audience = 'PARTICIPANTS')`,
      ids: 'json_build_array(t.referral_id)',
      ...Object.fromEntries(Object.entries(sides).map(([key, sql]) => [key, `(${sql})`])),
    },
    place: sides,
  },
  deadline: {
    from: `deadline t ${hung}`,
    columns: {
      group: 'field_group',
      bearerAgencyId: 'bearer_agency_id',
      fromAgencyId: '(r.from_agency_id)',
      ids: 'json_build_array(t.referral_id)',
    },
  },
  document: {
    from: 'document t',
    columns: {
      group: 'field_group',
      agencyId: 'agency_id',
      isSent: travelled('t'),
      ids: 'json_build_array(t.id, t.referral_id)',
    },
    place: { isSent: travelled('t') },
  },
  note: {
    from: 'note t',
    columns: {
      group: 'field_group',
      agencyId: 'agency_id',
      staffId: 'staff_id',
      ids: 'json_build_array(t.referral_id)',
    },
  },
  party: { from: 'party t', columns: { role: 'role', ids: 'json_build_array(t.id)' } },
  claim: { from: 'claim t', columns: { ids: 'json_build_array(t.id)' } },
  obligation: { from: 'obligation t', columns: { ids: 'json_build_array(t.party_id)' } },
};

/** The judged table an id belongs to; null where its rows come with the dispute or are none of a dispute. */
export function judgedTableOf(id: string): Exclude<JudgedTable, 'dispute'> | null {
  const kind = idKindOf(id);
  return kind !== null && Object.hasOwn(places, kind) ? (kind as keyof typeof places) : null;
}

const forms = new StatementForms();

function statementFor(table: keyof typeof places | null) {
  return forms.get(`${table}`, () => {
    const place = table && places[table];
    const filter =
      place && rowFilter(`${table === 'fact' ? 'timeline' : table!}.read`, { row: 't', columns: place.place ?? {} });
    const row = place
      ? `(select ${object('t', { id: 'id', ...place.columns })} from ${place.from} where t.id = $11 and t.dispute_id = d.id and ${filter})`
      : `(select null::json where $11::text is null or $11::text is not null)`;
    const parts = listOf(
      object('o', { id: 'id', only: 'only_ids', partyId: 'party_id' }),
      'participation o where o.dispute_id = d.id and (s.only is null or o.agency_id = $1)',
      'o.id',
    );
    const seals = listOf(
      object('z', { id: 'id', key: 'key', holderIds: 'holder_ids', liftedAt: 'lifted_at' }),
      'seal_mark z where z.dispute_id = d.id and z.lifted_at is null and $1 = any(z.holder_ids)',
      'z.id',
    );
    return `select json_build_object('knowsOthers', (s."full" & ${bitOf('F0')}) <> 0 and s.only is null,
  'leadAgencyId', d.lead_agency_id, 'accountableAgencyId', d.accountable_agency_id,
  'seals', ${seals}, 'parts', ${participationsSql}, 'limits', ${parts}, 'row', ${row}) as body
from dispute d ${sightOf('d.id')} where d.id = $10 and ${rowFilter('dispute.read', { row: 'd' })}`;
  });
}

type Body = {
  knowsOthers: boolean;
  leadAgencyId: string;
  accountableAgencyId: string;
  parts: (Omit<AccessPart, 'from' | 'to'> & { from: string; to: string | null })[];
  seals: LyingSeal[];
  limits: { id: string; only: string[] | null; partyId: string | null }[];
  row: (JudgedRow & { role?: string; group?: FieldGroup; id: string }) | null;
};

/** The facts about the dispute, and about one row of it; null where the caller sees no such dispute. */
export async function accessFacts(
  database: Pick<Database, 'query'>,
  viewer: { readonly principal: Principal; readonly now: Date },
  disputeId: string,
  rowId: string | null,
): Promise<AccessFacts | null> {
  const table = rowId === null ? null : judgedTableOf(rowId);
  const params = [...principalParams(viewer.principal, viewer.now), disputeId, rowId];
  const [found] = await database.query<{ body: Body }>(statementFor(table), params);
  if (!found) return null;
  const { knowsOthers, leadAgencyId, accountableAgencyId, row, ...body } = found.body;
  const limits = new Map(body.limits.map((each) => [each.id, each]));
  const parts = body.parts.map((part) => ({
    ...part,
    only: limits.get(part.id)?.only ?? null,
    partyId: limits.get(part.id)?.partyId ?? null,
    from: new Date(part.from),
    to: part.to === null ? null : new Date(part.to),
  }));
  return { knowsOthers, dispute: { leadAgencyId, accountableAgencyId }, parts, seals: body.seals, row };
}
