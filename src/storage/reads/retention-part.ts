import type { ErasureProposal, LegalHold, RetentionFile } from '../../domain/retention/retention.ts';
import type { FileKind } from '../../domain/retention/retention-periods.ts';
import { registerFilter } from '../row-sql.ts';
import { listOf, object } from './json.ts';

/** Rows that show that a dispute `d` holds a file of a kind: a table, and what they have to be beside of the dispute's. */
const shownBy: Readonly<Record<Exclude<FileKind, 'HUB'>, readonly (readonly [table: string, when: string])[]>> = {
  COURT_LONG: [['court_case', "t.form = 'JUDGMENT'"]],
  COURT_SHORT: [['court_case', "t.form is distinct from 'JUDGMENT'"]],
  ARBITRATION_AWARD: [['arbitration', 't.awarded_at is not null']],
  ARBITRATION_OTHER: [['arbitration', 't.awarded_at is null']],
  UNION: [
    ['union_aid', 'true'],
    ['supervision_letter', 'true'],
  ],
  STATE_AID: [['aid_file', 'true']],
  PEOPLES_MEDIATION: [['mediation', 'true']],
  CONSENT: [['consent', 'true']],
};

/** SQL condition for the rows of a table, under an alias, that are looked at. */
type RowsSeen = (table: string, row: string) => string;

/** Rows of which those count that the filter lets pass. */
function kindsSql(filter: RowsSeen): string {
  const kinds = Object.entries(shownBy).map(([kind, rows]) => {
    const some = rows.map(
      ([table, when]) =>
        `exists (select 1 from ${table} t where t.dispute_id = d.id and ${when} and ${filter(table, 't')})`,
    );
    return `case when ${some.join(' or ')} then '${kind}' end`;
  });
  return `(select coalesce(json_agg(k.kind), '[]') from unnest(array[${kinds.join(', ')}]) as k (kind) where k.kind is not null)`;
}

function retentionSql(filter: RowsSeen): string {
  const holds = listOf(
    object('h', {
      id: 'id',
      ground: 'ground',
      agencyId: 'agency_id',
      placedAt: 'placed_at',
      untilOn: 'until_on',
      liftedAt: 'lifted_at',
    }),
    `legal_hold h where h.dispute_id = d.id and ${filter('legal_hold', 'h')}`,
    'h.id',
  );
  const proposals = listOf(
    object('e', {
      id: 'id',
      agencyId: 'agency_id',
      proposedBy: 'proposed_by',
      proposedAt: 'proposed_at',
      approvedAt: 'approved_at',
    }),
    `erasure e where e.dispute_id = d.id and ${filter('erasure', 'e')}`,
    'e.id',
  );
  return `json_build_object('region', d.region, 'closedAt', d.closed_at, 'erasedAt', d.erased_at, 'kinds', ${kindsSql(filter)}, 'holds', ${holds}, 'proposals', ${proposals})`;
}

/** What decides how long a dispute `d` is kept, whoever asks. */
export const wholeRetentionSql = retentionSql(() => 'true');

/**
 * The same as far as the caller sees what it is made of, with the sight `s`: a file that is not for the caller tells
 * nothing by the time it is kept. Null for who was handed a part.
 */
export const retentionPart = `(case when s.only is null and s."full" & 1 <> 0 then ${retentionSql(registerFilter)} end)`;

/** A retention file as JSON has it: instants are texts. */
export interface RetentionBody extends Omit<RetentionFile, 'closedAt' | 'erasedAt' | 'holds' | 'proposals'> {
  readonly closedAt: string | null;
  readonly erasedAt: string | null;
  readonly holds: readonly (Omit<LegalHold, 'placedAt' | 'liftedAt'> & Instants<'placedAt' | 'liftedAt'>)[];
  readonly proposals: readonly (Omit<ErasureProposal, 'proposedAt' | 'approvedAt'> &
    Instants<'proposedAt' | 'approvedAt'>)[];
}

type Instants<Key extends string> = { readonly [Each in Key]: string | null };

/** What decides how long a record is kept, its instants as dates. */
export function retentionFileOf({ closedAt, erasedAt, holds, proposals, ...rest }: RetentionBody): RetentionFile {
  const instant = (text: string | null) => (text === null ? null : new Date(text));
  return {
    ...rest,
    closedAt: instant(closedAt),
    erasedAt: instant(erasedAt),
    holds: holds.map((hold) => ({ ...hold, placedAt: new Date(hold.placedAt!), liftedAt: instant(hold.liftedAt) })),
    proposals: proposals.map((each) => ({
      ...each,
      proposedAt: new Date(each.proposedAt!),
      approvedAt: instant(each.approvedAt),
    })),
  };
}
