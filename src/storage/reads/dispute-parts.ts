import { rowFilter, type FilterPlace } from '../row-filter.ts';
import { travelled } from '../row-relations.ts';
import { registerFilter } from '../row-sql.ts';
import type { PermissionName } from '../../policy/permissions.ts';
import { linksSql, mergesSql } from './dispute-pairs.ts';
import { listOf, object, page } from './json.ts';
import { keysFor, shaped, type Asked, type Shape } from './shape.ts';
import {
  claimShape,
  deadlineShape,
  documentShape,
  noteShape,
  partyShape,
  referralShape,
  timelineShape,
} from './shapes.ts';
import { claimTotalSql } from './claim-total.ts';
import { correctionsSql } from './correction-list.ts';
import { peopleParts } from './people-parts.ts';
import { participationsSql } from './participation-list.ts';
import { retentionPart } from './retention-part.ts';
import { rightsParts } from './rights-parts.ts';
import { listsAsked, viewPartNames, viewSql, type ViewPart } from './view-parts.ts';
import { denseSeq, sides, versionSeenSql } from './visible-history.ts';
import { workerOutcomesSql } from './worker-outcomes.ts';

/** A part that is paged: rows of an alias, from a table and its joins, in the order of a key. */
interface PagedPart {
  readonly shape: Shape;
  readonly alias: string;
  /** FROM clause for the keys that are read: a join nobody needs is left out. */
  readonly from: (keys: readonly string[]) => string;
  readonly where?: string;
  readonly permission?: PermissionName;
  readonly columns?: FilterPlace['columns'];
}

function table(name: string, alias: string, shape: Shape, permission?: PermissionName): PagedPart {
  return { shape, alias, from: () => `${name} ${alias}`, ...(permission ? { permission } : {}) };
}

const some = (keys: readonly string[], ...wanted: string[]) => wanted.some((key) => keys.includes(key));

const pagedParts = {
  parties: {
    shape: partyShape,
    alias: 't',
    from: (keys) =>
      `party t${some(keys, 'phone', 'address') ? ' left join party_contact c on c.party_id = t.id' : ''}${some(keys, 'idNumber', 'idType', 'bankAccount', 'underAge') ? ' left join party_identity i on i.party_id = t.id' : ''}`,
    permission: 'party.read',
  },
  claims: table('claim', 't', claimShape, 'claim.read'),
  referrals: table('referral', 'r', referralShape, 'referral.read'),
  deadlines: table('deadline', 'l', deadlineShape, 'deadline.read'),
  documents: { ...table('document', 't', documentShape, 'document.read'), columns: { isSent: travelled('t') } },
  notes: { ...table('note', 't', noteShape, 'note.read'), where: "t.field_group <> 'F9'" },
  timeline: {
    shape: timelineShape,
    alias: 't',
    from: (keys) =>
      `fact t left join referral r on r.id = t.referral_id${some(keys, 'remark') ? ' left join remark m on m.fact_id = t.id' : ''}`,
    permission: 'timeline.read',
    columns: sides,
  },
} satisfies Record<string, PagedPart>;

/** Who was handed a part learns of its own holding, and not to whom the rest went. */
const holdingList = listOf(
  object('t', { agencyId: 'agency_id', from: 'from_at', to: 'to_at' }),
  `holding t where t.dispute_id = d.id and ${registerFilter('holding', 't')}`,
  't.seq',
);

const wholeParts = {
  version: versionSeenSql,
  subStage: 'd.sub_stage',
  previousStage: 'd.previous_stage',
  suspensionGround: 'd.suspension_ground',
  followUpState: 'd.follow_up_state',
  urgency: 'd.urgency',
  claimTotalFen: claimTotalSql,
  participations: participationsSql,
  holdings: holdingList,
  holdingTimes: `(case when s.only is null then json_build_object('now', $3::timestamptz, 'registeredAt', d.registered_at, 'closedAt', d.closed_at, 'holdings', ${holdingList}, 'clocks', ${listOf(
    object('l', {
      rule: 'rule',
      bearerAgencyId: 'bearer_agency_id',
      startedAt: 'started_at',
      stoppedAt: 'stopped_at',
      pauses: 'pauses',
    }),
    `deadline l where l.dispute_id = d.id and ${rowFilter('deadline.read', { row: 'l' })}`,
    'l.id',
  )}) end)`,
  workerOutcomes: workerOutcomesSql,
  links: linksSql,
  merges: mergesSql,
  tracks: listOf(
    object('t', {
      track: 'track',
      state: 'state',
      agencyId: 'agency_id',
      openedAt: 'opened_at',
      changedAt: 'changed_at',
    }),
    `track t where t.dispute_id = d.id and ${registerFilter('track', 't')}`,
    't.opened_at, t.track',
  ),
  openLoops: `json_build_object('referrals', ${listOf(
    object('r', {
      id: 'id',
      kind: 'kind',
      state: 'state',
      phase: 'phase',
      fromAgencyId: 'from_agency_id',
      toAgencyId: 'to_agency_id',
      stateSince: 'coalesce(r.state_since, r.changed_at)',
      cancellationAskedAt: 'cancellation_asked_at',
    }),
    `referral r where r.dispute_id = d.id and r.sent_at is not null and r.acknowledged_at is null and ${rowFilter('referral.read', { row: 'r' })}`,
    'r.id',
  )}, 'clocks', ${listOf(
    object('l', { referralId: 'referral_id', rule: 'rule', bearerAgencyId: 'bearer_agency_id', dueAt: 'due_at' }),
    `deadline l where l.dispute_id = d.id and l.state = 'RUNNING' and l.referral_id is not null and ${rowFilter('deadline.read', { row: 'l' })}`,
    'l.id',
  )})`,
  corrections: correctionsSql,
  ...peopleParts,
  ...rightsParts,
  retention: retentionPart,
  aliases: listOf(
    object('t', { agencyId: 'agency_id', number: 'number' }),
    `alias t where t.dispute_id = d.id and ${registerFilter('alias', 't')}`,
    't.added_at, t.agency_id',
  ),
  obligations: listOf(
    `json_build_object('id', t.id, 'source', t.source, 'partyId', t.party_id, 'amountFen', t.amount_fen, 'effectiveAt', t.effective_at, 'enforceableAt', t.enforceable_at, 'instalments', (select json_agg(${object('i', { id: 'id', dueOn: 'due_on', amountFen: 'amount_fen', paidFen: 'paid_fen' })} order by i.due_on, i.id) from instalment i where i.obligation_id = t.id))`,
    `obligation t where t.dispute_id = d.id and ${rowFilter('obligation.read', { row: 't' })}`,
    't.id',
  ),
} as const;

export type PagedPartName = keyof typeof pagedParts;
export type DisputePart = PagedPartName | keyof typeof wholeParts | ViewPart;

/** Everything that can be asked beside a dispute `d`, each part one sub-select, cut to the caller's sight `s`. */
export const disputePartNames = [
  ...Object.keys(pagedParts),
  ...Object.keys(wholeParts),
  ...viewPartNames,
] as DisputePart[];

/** Whether the part is an agency's own book, of which the lists are asked for one by one. */
export function isView(part: DisputePart): part is ViewPart {
  return (viewPartNames as string[]).includes(part);
}

export function isPaged(part: DisputePart): part is PagedPartName {
  return part in pagedParts;
}

/** Keys of a paged part, or lists of a view, that answer the fields asked for. */
export function partKeys(part: PagedPartName | ViewPart, asked: Asked): readonly string[] {
  return isView(part) ? listsAsked(part, asked) : keysFor(pagedParts[part].shape, asked);
}

/** SQL of a part that comes whole; of a view the lists named. */
export function wholePartSql(part: Exclude<DisputePart, PagedPartName>, lists: readonly string[]): string {
  return isView(part) ? viewSql(part, lists) : wholeParts[part];
}

/** SQL of a page of a part with these keys; it uses the two parameters from `parameter` on: how many, and after what. */
export function pagedPartSql(name: PagedPartName, keys: readonly string[], parameter: number): string {
  const part: PagedPart = pagedParts[name];
  const { shape, alias } = part;
  const after = `$${parameter + 1}::text`;
  const key = name === 'timeline' ? `${alias}.seq` : `${alias}.id`;
  const conditions = [
    `${alias}.dispute_id = d.id`,
    name === 'timeline'
      ? `${key} > coalesce((select f.seq from fact f where f.id = ${after}), 0)`
      : `${key} > ${after}`,
    ...(part.where ? [part.where] : []),
    ...(part.permission
      ? [rowFilter(part.permission, { row: alias, ...(part.columns ? { columns: part.columns } : {}) })]
      : []),
  ];
  const from = `${part.from(keys)} where ${conditions.join(' and ')}`;
  const dense = name === 'timeline' ? { ...shape, columns: { ...shape.columns, seq: denseSeq(after) } } : shape;
  return page(shaped(dense, alias, keys), from, { orderBy: key, limit: `$${parameter}::int` });
}
