import type { GoLiveStanding } from '../../domain/onboarding/go-live-checks.ts';
import type {
  JoinAct,
  JoinApplication,
  JoinDeclineReason,
  JoinState,
} from '../../domain/onboarding/join-application.ts';
import type { Database } from '../database.ts';
import { statement } from '../statement.ts';

/** Columns an application is made of, as a row `a`. */
export const joinColumns = `a.id, a.state, a.applicant_agency_id as "applicantAgencyId",
  a.applicant_staff_id as "applicantStaffId", a.lodged_at as "lodgedAt",
  json_build_object('zh', a.name_zh, 'en', a.name_en) as name, a.type, a.level, a.region, a.capacities,
  a.social_credit_code as "socialCreditCode", a.contact_post as "contactPost",
  a.administrator_name as "administratorName", a.under_applicant as "underApplicant",
  a.events_wanted as "eventsWanted", a.agency_id as "agencyId", a.administrator_id as "administratorId",
  a.contract_sha256 as "contractSha256", a.report`;

/** One entry of what was done with an application; names are those of the time. */
export interface JoinStep {
  readonly act: JoinAct;
  readonly at: Date;
  readonly staffName: string;
  readonly agencyName: string;
  readonly reason: JoinDeclineReason | null;
}

/** Who asks for applications, and whether as an operator. */
export interface JoinReader {
  readonly staffId: string;
  readonly agencyId: string;
  readonly isOperator: boolean;
  readonly isAdministrator: boolean;
}

const mine = `(a.applicant_staff_id = $1 or $3::boolean or ($4::boolean and a.agency_id = $2))`;
const one = statement(`select ${joinColumns} from join_application a where ${mine} and a.id = $5`);
const list = statement(`
select ${joinColumns} from join_application a
where ${mine} and ($5 = '' or a.id < $5) and ($7::text is null or a.state = $7) order by a.id desc limit $6::int`);
const ofAgency = statement(`select ${joinColumns} from join_application a where a.agency_id = $1`);
const steps = statement(`
select act, at, staff_name as "staffName", agency_name as "agencyName", reason from join_step
where application_id = $1 order by id`);

/**
 * What stands at an agency that prepares to go live: posts of its active people, whether a key of a system in force was
 * seen in use, and whether an address that is called has answered.
 */
export const goLiveStanding = statement(`
select
  coalesce((select array_agg(distinct r.role) from staff s cross join lateral unnest(s.roles) as r (role)
    where s.agency_id = $1 and s.active), '{}') as posts,
  exists (select from client_key k join system_client c on c.id = k.client_id
    where c.agency_id = $1 and k.verified_at is not null and c.ended_at is null and c.from_at <= $2::timestamptz
      and (c.until_at is null or c.until_at > $2::timestamptz) and k.from_at <= $2::timestamptz
      and (k.until_at is null or k.until_at > $2::timestamptz)) as "keySeen",
  exists (select from webhook_endpoint e where e.agency_id = $1 and e.state = 'ACTIVE' and e.succeeded_at is not null)
    as "eventTaken"`);

/** One application the reader may know of; null for any other. */
export async function joinApplication(
  database: Database,
  { staffId, agencyId, isOperator, isAdministrator }: JoinReader,
  id: string,
): Promise<JoinApplication | null> {
  const reader = [staffId, agencyId, isOperator, isAdministrator];
  const [row] = await database.query<JoinApplication>(one, [...reader, id]);
  return row ?? null;
}

/** Applications the reader may know of, newest first. */
export function joinApplications(
  database: Database,
  { staffId, agencyId, isOperator, isAdministrator }: JoinReader,
  { first, after, state }: { readonly first: number; readonly after: string; readonly state: JoinState | null },
): Promise<JoinApplication[]> {
  const reader = [staffId, agencyId, isOperator, isAdministrator];
  return database.query<JoinApplication>(list, [...reader, after, first + 1, state]);
}

/** The application an agency came from; null for one that was never asked to apply. */
export async function applicationOfAgency(database: Database, agencyId: string): Promise<JoinApplication | null> {
  const [row] = await database.query<JoinApplication>(ofAgency, [agencyId]);
  return row ?? null;
}

/** What was done with an application, in order. */
export function joinSteps(database: Database, applicationId: string): Promise<JoinStep[]> {
  return database.query<JoinStep>(steps, [applicationId]);
}

/** What stands at the agency at the instant. */
export async function standingOf(database: Database, agencyId: string, at: Date): Promise<GoLiveStanding> {
  const [row] = await database.query<GoLiveStanding>(goLiveStanding, [agencyId, at]);
  return row!;
}
