import type { OnboardingRegister } from '../commands/onboarding/onboarding-register.ts';
import type { Agency, Staff } from '../domain/agency/agency.ts';
import type { GoLiveStanding } from '../domain/onboarding/go-live-checks.ts';
import type { JoinAct, JoinApplication, JoinDeclineReason } from '../domain/onboarding/join-application.ts';
import type { Author } from './author.ts';
import type { EntityManager } from './database.ts';
import { emQuery } from './em-query.ts';
import { goLiveStanding, joinColumns } from './reads/join-application.ts';
import { SqlStaffRegister } from './staff-register.ts';
import { statement } from './statement.ts';

/** Two who apply at once would both be the last that is let through, or the first of a code. */
const oneAtATime = statement(`select pg_advisory_xact_lock(hashtext('accord join')::bigint)::text`);
const countSince = statement(`select count(*)::int as count from join_application
  where applicant_agency_id = $1 and lodged_at > $2::timestamptz`);
const codeKnown = statement(
  `select 1 as found from join_application where social_credit_code = $1 and state <> 'DECLINED'`,
);
const insert = statement(`
insert into join_application (id, state, applicant_agency_id, applicant_staff_id, lodged_at, name_zh, name_en, type, level,
  region, capacities, social_credit_code, contact_post, administrator_name, under_applicant, events_wanted)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::text[], $12, $13, $14, $15, $16)`);
const byId = statement(`select ${joinColumns} from join_application a where a.id = $1 for update`);
const ofJoining = statement(
  `select ${joinColumns} from join_application a where a.agency_id = $1 and a.state = 'JOINING' for update`,
);
const approvers = statement(`select staff_id from join_step where application_id = $1 and act = 'APPROVED'`);
const insertStep = statement(`
insert into join_step (id, application_id, at, act, reason, staff_id, staff_name, agency_id, agency_name)
select $1, $2, $3, $4, $5, s.id, s.name, $7, $8 from staff s where s.id = $6`);
const insertAgency = statement(`
insert into agency (id, name_zh, name_en, type, level, region, capacities, superior_id, joining)
values ($1, $2, $3, $4, $5, $6, $7::text[], $8, true)`);
const open = statement(`update agency set joining = false where id = $1`);
const change = statement(`
update join_application set state = coalesce($2, state), agency_id = coalesce($3, agency_id),
  administrator_id = coalesce($4, administrator_id), contract_sha256 = coalesce($5, contract_sha256),
  report = coalesce($6::jsonb, report) where id = $1`);

/** The register of applications in one transaction. */
export class SqlOnboardingRegister implements OnboardingRegister {
  private readonly em: EntityManager;
  private readonly author: Author;

  constructor(em: EntityManager, author: Author) {
    this.em = em;
    this.author = author;
  }

  async lodgedSince(agencyId: string, since: Date): Promise<number> {
    await emQuery(this.em, oneAtATime, []);
    const [row] = await emQuery<{ count: number }>(this.em, countSince, [agencyId, since]);
    return row!.count;
  }

  async isCodeKnown(socialCreditCode: string): Promise<boolean> {
    return (await emQuery(this.em, codeKnown, [socialCreditCode])).length > 0;
  }

  async keep(application: JoinApplication): Promise<void> {
    const { id, state, applicantAgencyId, applicantStaffId, lodgedAt, name, type, level, region } = application;
    const { capacities, socialCreditCode, contactPost, administratorName, underApplicant, eventsWanted } = application;
    await emQuery(this.em, insert, [
      ...[id, state, applicantAgencyId, applicantStaffId, lodgedAt, name.zh, name.en, type, level, region],
      ...[[...capacities], socialCreditCode, contactPost, administratorName, underApplicant, eventsWanted],
    ]);
  }

  async byId(id: string): Promise<JoinApplication | null> {
    const [row] = await emQuery<JoinApplication>(this.em, byId, [id]);
    return row ?? null;
  }

  async ofJoining(agencyId: string): Promise<JoinApplication | null> {
    const [row] = await emQuery<JoinApplication>(this.em, ofJoining, [agencyId]);
    return row ?? null;
  }

  async approvers(id: string): Promise<readonly string[]> {
    return (await emQuery<{ staff_id: string }>(this.em, approvers, [id])).map(({ staff_id: staffId }) => staffId);
  }

  async change(id: string, columns: Parameters<OnboardingRegister['change']>[1]): Promise<void> {
    const { state, agencyId, administratorId, contractSha256, report } = columns;
    const told = report === undefined ? null : JSON.stringify(report);
    const values = [id, state ?? null, agencyId ?? null, administratorId ?? null, contractSha256 ?? null, told];
    await emQuery(this.em, change, values);
  }

  async note(applicationId: string, act: JoinAct, reason?: JoinDeclineReason): Promise<void> {
    const { principal, agency, now, newId } = this.author;
    const { staffId, agencyId } = principal!;
    const by = [staffId, agencyId, agency?.name.zh ?? ''];
    await emQuery(this.em, insertStep, [newId('joinStep'), applicationId, now, act, reason ?? null, ...by]);
  }

  async takeIn(agency: Agency, { id: staffId, name, roles, active }: Staff): Promise<void> {
    const { id, type, level, region, capacities, superiorId } = agency;
    const columns = [id, agency.name.zh, agency.name.en, type, level, region, [...capacities], superiorId];
    await emQuery(this.em, insertAgency, columns);
    const after = { name, roles, active };
    await new SqlStaffRegister(this.em, this.author).write(
      { staffId, agencyId: id, action: 'ADDED', before: null, after },
      1,
    );
  }

  async standing(agencyId: string): Promise<GoLiveStanding> {
    const [row] = await emQuery<GoLiveStanding>(this.em, goLiveStanding, [agencyId, this.author.now]);
    return row!;
  }

  async goLive(agencyId: string): Promise<void> {
    await emQuery(this.em, open, [agencyId]);
  }
}
