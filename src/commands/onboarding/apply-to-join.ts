import type { Agency } from '../../domain/agency/agency.ts';
import { agencyTypeNames } from '../../domain/agency/agency-type.ts';
import { directoryFaults } from '../../domain/agency/directory-faults.ts';
import { postsOfType } from '../../domain/agency/posts-of-type.ts';
import { usualCapacities } from '../../domain/agency/usual-capacities.ts';
import { isContactPost } from '../../domain/onboarding/contact-post.ts';
import { applicationsPerDay, type JoinApplication, type JoinDraft } from '../../domain/onboarding/join-application.ts';
import { Refusal, refusalAt } from '../../kernel/refusal.ts';
import { checkSocialCreditCode, normaliseSocialCreditCode } from '../../kernel/social-credit-code.ts';
import { judge, notPermitted } from '../../policy/judge.ts';
import { runCommand, type CommandContext, type Outcome } from '../command.ts';
import { notLive } from '../not-live.ts';

export interface ApplyToJoinInput extends Omit<JoinDraft, 'capacities'> {
  /** What a body of the type usually is there to do, when not given; never more. */
  readonly capacities?: JoinDraft['capacities'] | null | undefined;
  readonly key: string | null;
}

/** Milliseconds the quota looks back. */
const day = 24 * 3_600_000;

/** Applies, as an agency that is here, for one that wants to join; two operators decide. */
export async function applyToJoin(
  { key, ...input }: ApplyToJoinInput,
  context: CommandContext,
): Promise<Outcome<{ applicationId: string }>> {
  const { principal, directory } = context;
  const outcome = await runCommand(context, { operation: 'applyToJoin', key, input }, async (work, { now, newId }) => {
    if (judge('onboarding.apply', principal, null, now) !== 'yes') return [notPermitted('onboarding.apply')];
    if (directory.agency(principal.agencyId)?.joining) return [notLive([])];
    const draft = draftOf(input);
    const faults = draftFaults(draft, context);
    if (faults.length > 0) return faults;
    const lodged = await work.onboarding.lodgedSince(principal.agencyId, new Date(now.getTime() - day));
    if (lodged >= applicationsPerDay)
      return [new Refusal('APPLICATION_QUOTA_USED', { allowed: [`≤ ${applicationsPerDay} / 24 h`] })];
    if (await work.onboarding.isCodeKnown(draft.socialCreditCode))
      return [new Refusal('CREDIT_CODE_KNOWN', { path: ['socialCreditCode'] })];
    const application: JoinApplication = {
      ...{ id: newId('joinApplication'), ...draft, state: 'LODGED', lodgedAt: now },
      ...{ applicantAgencyId: principal.agencyId, applicantStaffId: principal.staffId },
      ...{ agencyId: null, administratorId: null, contractSha256: null, report: null },
    };
    await work.onboarding.keep(application);
    await work.onboarding.note(application.id, 'LODGED');
    return { applicationId: application.id };
  });
  if (!Array.isArray(outcome)) context.audit?.note('onboarding.applied', { rule: 'onboarding.apply' });
  else if (outcome.some(({ code }) => code === 'APPLICATION_QUOTA_USED'))
    context.audit?.note('limit.tripped', { rule: 'application-quota', code: 'APPLICATION_QUOTA_USED' });
  return outcome;
}

function draftOf({ capacities, socialCreditCode, ...rest }: Omit<ApplyToJoinInput, 'key'>): JoinDraft {
  return {
    ...rest,
    capacities: capacities ?? usualCapacities[rest.type],
    socialCreditCode: normaliseSocialCreditCode(socialCreditCode),
  };
}

/** The agency the application would become. */
export function agencyOf(draft: JoinDraft, id: string, applicantAgencyId: string): Agency {
  const { name, type, level, region, capacities, underApplicant } = draft;
  const superiorId = underApplicant ? applicantAgencyId : null;
  return { id, name, type, level, region, capacities, superiorId, joining: true };
}

function draftFaults(draft: JoinDraft, { directory, principal }: CommandContext): Refusal[] {
  const { type, capacities, contactPost, socialCreditCode, administratorName } = draft;
  const agency = agencyOf(draft, 'agy_new', principal.agencyId);
  const administrator = { id: 'stf_new', agencyId: agency.id, name: administratorName, active: true } as const;
  const present = { agencies: directory.agencies(), staff: [], desks: [] };
  const file = { agencies: [agency], staff: [{ ...administrator, roles: ['AGENCY_ADMIN'] as const }], desks: [] };
  const usual: readonly string[] = usualCapacities[type];
  const code = checkSocialCreditCode(socialCreditCode);
  const faults: (Refusal | null)[] = [
    ...directoryFaults(file, present, []).map(asGiven),
    isAdministered(type) ? null : new Refusal('AGENCY_TYPE_UNKNOWN', { path: ['type'], allowed: joiningTypes() }),
    ...capacities.map((each, index) =>
      usual.includes(each) ? null : new Refusal('FORBIDDEN', { path: ['capacities', String(index)], allowed: usual }),
    ),
    isContactPost(contactPost) ? null : new Refusal('CONTACT_NOT_A_POST', { path: ['contactPost'] }),
    code.verdict === 'MALFORMED'
      ? new Refusal('SOCIAL_CREDIT_CODE_MALFORMED', {
          path: ['socialCreditCode'],
          allowed: code.reason ? [code.reason.zh, code.reason.en] : [],
        })
      : null,
  ];
  return faults.filter((fault) => fault !== null);
}

/** Places of the directory's file, as places of the input. */
function asGiven(refusal: Refusal): Refusal {
  const [table, , ...rest] = refusal.path;
  return refusalAt(refusal, table === 'staff' ? ['administratorName'] : rest);
}

function isAdministered(type: JoinDraft['type']): boolean {
  return postsOfType(type).includes('AGENCY_ADMIN');
}

function joiningTypes(): readonly string[] {
  return agencyTypeNames.filter(isAdministered);
}
