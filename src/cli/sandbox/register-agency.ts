import { planDirectory, type DirectoryPlan } from '../../domain/agency/directory-plan.ts';
import { isContactPost } from '../../domain/onboarding/contact-post.ts';
import { isRefused, Refusal } from '../../kernel/refusal.ts';
import { checkSocialCreditCode } from '../../kernel/social-credit-code.ts';
import { referralKinds } from '../../kinds/index.ts';
import { applyDirectory } from '../../storage/apply-directory.ts';
import type { Database } from '../../storage/database.ts';

/** An agency as it registers itself in a sandbox. */
export interface AgencyForm {
  readonly type?: unknown;
  readonly level?: unknown;
  readonly region?: unknown;
  readonly name?: unknown;
  readonly socialCreditCode?: unknown;
  readonly contactRole?: unknown;
}

/** The agency, and the person of its first administrator. */
export interface RegisteredAgency {
  readonly agencyId: string;
  readonly administratorId: string;
}

/**
 * Takes an agency into the directory with what a body of its type usually is there to do, and its first administrator,
 * who does all the rest. Who answers for it is named by post, never by person.
 */
export async function registerAgency(
  database: Database,
  form: AgencyForm,
  { ids, at, digest }: { ids: RegisteredAgency; at: Date; digest: (text: string) => string },
): Promise<RegisteredAgency | Refusal[]> {
  const { socialCreditCode, contactRole, type, level, region, name } = form;
  const faults = [
    ...(isCode(socialCreditCode) ? [] : [new Refusal('FORM_MALFORMED', { path: ['socialCreditCode'] })]),
    ...(isContactPost(contactRole) ? [] : [new Refusal('FORM_MALFORMED', { path: ['contactRole'] })]),
  ];
  if (faults.length > 0) return faults;
  const administrator = {
    id: ids.administratorId,
    agencyId: ids.agencyId,
    name: '单位管理员',
    roles: ['AGENCY_ADMIN'],
  };
  const file = { agencies: [{ id: ids.agencyId, type, level, region, name }], staff: [administrator] };
  const author = { name: 'sandbox', at, sourceSha256: digest(JSON.stringify(file)), dryRun: false };
  const outcome = await applyDirectory(
    database,
    (present) => planDirectory(file, present, [...referralKinds.keys()]),
    author,
  );
  return isRefused(outcome as DirectoryPlan | Refusal[]) ? (outcome as Refusal[]) : ids;
}

function isCode(code: unknown): boolean {
  return typeof code === 'string' && checkSocialCreditCode(code).verdict !== 'MALFORMED';
}
