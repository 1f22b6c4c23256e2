import type { Principal } from '../../domain/agency/agency.ts';
import type { KindClocks } from '../../domain/loop/kind-clocks.ts';
import { stuckPatternNames, type StuckPatternName } from '../../domain/loop/stuck-patterns.ts';
import type { Database } from '../database.ts';
import { firstFree, principalParams, rowFilter, sightOf } from '../row-filter.ts';
import { statement } from '../statement.ts';
import { stuckSql } from './stuck-sql.ts';

/** Something stuck: which pattern, on which dispute and referral, since when. */
export interface Finding {
  readonly pattern: StuckPatternName;
  readonly disputeId: string;
  readonly disputeNumber: string;
  readonly referralId: string | null;
  readonly referralNumber: string | null;
  readonly since: Date | null;
}

/** Most findings one answer holds; who has more has a greater trouble than their number. */
export const mostFindings = 200;

const given = (now: string, from: number) =>
  `given as (select ${now}::timestamptz as now, $${from}::text[] as begins, $${from + 1}::text[] as outlives,
    $${from + 2}::text[] as resumes, $${from + 3}::text[] as asks, $${from + 4}::text[] as afterwards)`;
const givenParams = ({ begins, outlives, resumes, asks, afterwards }: KindClocks) => [
  begins,
  outlives,
  resumes,
  asks,
  afterwards,
];
const shown = `f.pattern, f.dispute_id as "disputeId", d.number as "disputeNumber", f.referral_id as "referralId",
  r.number as "referralNumber", f.since`;
const places = 'join dispute d on d.id = f.dispute_id left join referral r on r.id = f.referral_id';

/** One statement a pattern, over the whole hub; for the operator alone. */
const ofPattern = Object.fromEntries(
  stuckPatternNames.map((name) => [
    name,
    statement(`with ${given('$1', 2)}, mine as (select id from dispute)
select ${shown} from (select '${name}' as pattern, x.* from (${stuckSql[name]}) x) f ${places}
order by f.since, f.dispute_id limit ${mostFindings}`),
  ]),
) as Record<StuckPatternName, ReturnType<typeof statement>>;

/** Everything stuck by one pattern, on the whole hub; no caller ever sees this list. */
export function findingsOf(
  database: Database,
  pattern: StuckPatternName,
  { now, clocks }: { readonly now: Date; readonly clocks: KindClocks },
): Promise<Finding[]> {
  return database.systemQuery<Finding>(ofPattern[pattern], [now, ...givenParams(clocks)]);
}

const allPatterns = stuckPatternNames
  .map((name) => `select '${name}' as pattern, x.* from (${stuckSql[name]}) x`)
  .join('\nunion all\n');

const forViewer = statement(`with ${given('$3', firstFree)}, mine as (
  select distinct p.dispute_id as id from participation p where p.agency_id = $1
), found as (${allPatterns})
select ${shown} from found f ${places} ${sightOf('d.id')}
where ${rowFilter('finding.read', { row: 'd' })} and (case when f.referral_id is null then s.only is null else ${rowFilter('referral.read', { row: 'r' })} end)
order by f.since, f.dispute_id limit ${mostFindings}`);

/** What is stuck in the disputes the caller leads, is accountable for or supervises; one statement. */
export function findingsFor(
  database: Database,
  viewer: { readonly principal: Principal; readonly now: Date },
  clocks: KindClocks,
): Promise<Finding[]> {
  return database.query<Finding>(forViewer, [...principalParams(viewer.principal, viewer.now), ...givenParams(clocks)]);
}
