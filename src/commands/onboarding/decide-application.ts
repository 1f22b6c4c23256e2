import type { JoinApplication, JoinDeclineReason } from '../../domain/onboarding/join-application.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { judge, notPermitted } from '../../policy/judge.ts';
import { runCommand, type CommandContext, type Outcome } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import type { Work } from '../unit-of-work.ts';
import { agencyOf } from './apply-to-join.ts';

interface Deciding {
  readonly applicationId: string;
  readonly key: string | null;
}

/** Agrees to an application; the second operator who does so puts the agency in the directory, not live yet. */
export async function approveJoinApplication(
  { key, ...input }: Deciding,
  context: CommandContext,
): Promise<Outcome<{ applicationId: string }>> {
  const { principal } = context;
  const request = { operation: 'approveJoinApplication', key, input };
  const outcome = await runCommand(context, request, async (work, { newId }) => {
    const found = await openApplication(work, input.applicationId, context);
    if (found instanceof Refusal) return [found];
    const approvers = await work.onboarding.approvers(found.id);
    if ([...approvers, found.applicantStaffId].includes(principal.staffId))
      return [new Refusal('OTHER_OPERATOR_NEEDED', { path: ['applicationId'] })];
    await work.onboarding.note(found.id, 'APPROVED');
    if (approvers.length === 0) await work.onboarding.change(found.id, { state: 'APPROVED_ONCE' });
    else await takeIn(work, found, { agencyId: newId('agency'), administratorId: newId('staff') });
    return { applicationId: found.id };
  });
  return concluded(outcome, 'approved', context);
}

/** Declines an application, for a coded reason; one operator is enough to say no. */
export async function declineJoinApplication(
  { key, ...input }: Deciding & { readonly reason: JoinDeclineReason },
  context: CommandContext,
): Promise<Outcome<{ applicationId: string }>> {
  const outcome = await runCommand(context, { operation: 'declineJoinApplication', key, input }, async (work) => {
    const found = await openApplication(work, input.applicationId, context);
    if (found instanceof Refusal) return [found];
    await work.onboarding.note(found.id, 'DECLINED', input.reason);
    await work.onboarding.change(found.id, { state: 'DECLINED' });
    return { applicationId: found.id };
  });
  return concluded(outcome, 'declined', context);
}

async function openApplication(
  work: Work,
  id: string,
  { principal, clock }: CommandContext,
): Promise<JoinApplication | Refusal> {
  if (judge('onboarding.decide', principal, null, clock.now()) !== 'yes') return notPermitted('onboarding.decide');
  const found = await work.onboarding.byId(id);
  if (!found) return notFound('applicationId');
  const isOpen = found.state === 'LODGED' || found.state === 'APPROVED_ONCE';
  return isOpen ? found : new Refusal('ALREADY_DECIDED', { path: ['applicationId'] });
}

async function takeIn(
  work: Work,
  application: JoinApplication,
  ids: { readonly agencyId: string; readonly administratorId: string },
): Promise<void> {
  const { agencyId, administratorId: id } = ids;
  const administrator = { id, agencyId, name: application.administratorName, active: true };
  const agency = agencyOf(application, agencyId, application.applicantAgencyId);
  await work.onboarding.takeIn(agency, { ...administrator, roles: ['AGENCY_ADMIN'] });
  await work.onboarding.change(application.id, { state: 'JOINING', ...ids });
}

async function concluded<Result>(
  outcome: Outcome<Result>,
  reason: string,
  context: CommandContext,
): Promise<Outcome<Result>> {
  if (!Array.isArray(outcome)) context.audit?.note('onboarding.decided', { rule: 'onboarding.decide', reason });
  await context.followDirectory?.();
  return outcome;
}
